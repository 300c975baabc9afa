//! Members of a committee, as its page names them.

use super::Written;
use super::body::Lists;
use crate::opendata::address;
use crate::site::Committee;
use serde_json::{Value, json};

pub(super) fn members(written: &mut Written, lists: &mut Lists, body: &str, committee: &Committee) {
    let making = written.making;
    let slug = &committee.udvalg.slug;
    for (key, member) in &committee.udvalg.data.medlemmer.0 {
        let path = address::membership(slug, key);
        let person = address::person(slug, key);
        let membership = written
            .object(&path, "Membership")
            .with("organization", making.address(&address::organization(slug)))
            .known("role", member.rolle.as_ref().map(ToString::to_string));
        let embedded = Value::from(membership.clone());
        // Alone it names its person; within the person, it need not.
        let alone = Value::from(membership.with("person", making.address(&person)));
        written.write(path, &alone);
        lists.memberships.push(alone);
        let told: Value = written
            .object(&person, "Person")
            .with("body", making.address(&address::body(body)))
            .with("name", member.navn.to_string())
            .with("membership", json!([embedded]))
            .into();
        written.write(person, &told);
        lists.people.push(told);
    }
}
