//! What the gate says. One rule a file, as in `faults`; no rule of the gate can be set aside.

pub mod cpr_number;
pub mod exception_refused;
pub mod forbidden_name;
pub mod phone;
pub mod possible_cpr;
pub mod private_mail;
pub mod street_address;
pub mod unread_attachment;

use super::What;
use crate::diagnostic::{At, Citation, Finding, Rule, StaticText, Text, both, text};
use crate::source::FileId;

/// Every rule of the gate, by code.
pub static ALL: &[&Rule] = &[
    &cpr_number::RULE,
    &possible_cpr::RULE,
    &unread_attachment::RULE,
    &exception_refused::RULE,
    &phone::RULE,
    &private_mail::RULE,
    &street_address::RULE,
    &forbidden_name::RULE,
];

/// The law on publishing CPR numbers, as others cite it; its own words are not quoted.
const LAW: Option<Citation> = Some(Citation {
    title: both!("databeskyttelsesloven § 11", "Danish Data Protection Act, section 11"),
    quote: "",
});

/// Where something was found.
#[derive(Clone, Debug)]
pub enum Place {
    /// In a text file; the finding has the place.
    Text,
    /// In the name of a file or folder.
    Name,
    /// In an attachment, with where in it.
    Attachment { name: String, place: Text },
    /// In a file that would have been written, with what it was probably made from.
    Output { source: Option<String> },
}

/// The finding of `what`.
pub(super) fn finding(what: What, file: FileId, at: At, place: &Place) -> Finding {
    match what {
        What::Number => cpr_number::finding(file, at, place),
        What::Possible => possible_cpr::finding(file, at, place),
        What::Phone => phone::finding(file, at, place),
        What::Mail => private_mail::finding(file, at, place),
        What::Street => street_address::finding(file, at, place),
        What::Name => forbidden_name::finding(file, at, place),
    }
}

/// A finding that says where `thing` stands, never what it is.
fn stands(
    rule: &'static Rule,
    file: FileId,
    at: At,
    place: &Place,
    thing: StaticText,
    help: Text,
) -> Finding {
    let (da, en) = (thing.da, thing.en);
    let (message, help) = match place {
        Place::Text => (text!("Her står {da}.", "Here stands {en}."), help),
        Place::Name => (
            text!(
                "Navnet på filen eller mappen indeholder {da}.",
                "The name of the file or folder holds {en}."
            ),
            text!("Omdøb den.", "Rename it."),
        ),
        Place::Attachment { name, place } => {
            let where_da = if place.da.is_empty() { String::new() } else { format!(" ({})", place.da) };
            let where_en = if place.en.is_empty() { String::new() } else { format!(" ({})", place.en) };
            (
                text!("”{name}” indeholder {da}{where_da}.", "“{name}” holds {en}{where_en}."),
                text!(
                    "Fjern oplysningen i det program, filen er lavet i, også i egenskaber, kommentarer og ændringer, og gem en ny fil.",
                    "Remove it in the program that the file was made with, also from properties, comments and changes, and save a new file."
                ),
            )
        }
        Place::Output { source: Some(source) } => (
            text!(
                "Siden ville indeholde {da}. Den er lavet af {source}.",
                "The page would hold {en}. It is made from {source}."
            ),
            text!(
                "Se efter i {source} og i temaet, hvad der sættes sammen til det.",
                "See in {source} and in the theme what is put together to make it."
            ),
        ),
        Place::Output { source: None } => (
            text!("Filen ville indeholde {da}.", "The file would hold {en}."),
            text!("Se efter i temaet og i opsætningen.", "See in the theme and in the configuration."),
        ),
    };
    let field = match &at {
        At::Field(path, _) => Some(path.clone()),
        _ => None,
    };
    Finding { rule, file, at, field, message, help, fix: None }
}
