//! What the role of a reader tells.

use crate::model::Modtager;

/// Parts of the roles and names of those who work for the citizen.
const STAFF: [&str; 13] = [
    "sagsbehandler",
    "rådgiver",
    "vagt",
    "koordinator",
    "kontaktperson",
    "mentor",
    "leder",
    "lærer",
    "pædagog",
    "læge",
    "konsulent",
    "medarbejder",
    "støtteperson",
];

/// Whether a reader of a case works with it, as far as role and name tell; all others are those whom the case
/// is about. The name tells it also where the role is in another language.
#[must_use]
pub fn is_staff(name: &str, reader: &Modtager) -> bool {
    let role = reader.rolle.as_ref().map(|role| role.to_lowercase());
    STAFF.iter().any(|part| name.contains(part) || role.as_ref().is_some_and(|role| role.contains(part)))
}
