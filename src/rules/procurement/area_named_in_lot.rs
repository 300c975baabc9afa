//! U141: a lot names an area although the framework says that none is named beforehand.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U141",
    name: "area-named-in-lot",
    severity: Severity::Warning,
    title: both!(
        "Et delområde nævner et bestemt sted, selv om rammen ikke peger på områder",
        "A lot names an area although the framework names none"
    ),
    why: both!(
        "Siger rammen, at ingen områder er peget ud på forhånd, skal de mest egnede tilbud i hele kommunen kunne byde. Et stednavn i et delområde lukker de andre ude.",
        "Where the framework says that no area is named beforehand, the best in the whole municipality may bid. A place named in a lot shuts the others out."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "der ikke på forhånd peges på specifikke områder",
    }),
    requirements: &["141"],
    examples: &[
        Example {
            what: "Delområdet skal ligge på Nørrebro",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Forankring, tekst: Der er ikke på forhånd peget på bestemte områder}\ndelområder:\n  - {id: 1, titel: Kvinder på Nørrebro}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:6:20"],
        },
        Example {
            what: "Intet sted er nævnt",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nordregiver: Københavns Kommune\nkrav:\n  - {navn: Forankring, tekst: Der er ikke på forhånd peget på bestemte områder}\ndelområder:\n  - {id: 1, titel: Kvinder i København}\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Rammen peger selv på områder",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ndelområder:\n  - {id: 1, titel: Kvinder på Nørrebro}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let open = |text: &str| {
        let lower = text.to_lowercase();
        lower.contains("ikke") && lower.contains("på forhånd")
    };
    if !on.ramme.krav.iter().any(|k| open(&k.tekst)) {
        return;
    }
    for (at, lot) in on.ramme.delområder.iter().enumerate() {
        let own = [("titel", Some(&lot.titel)), ("målgruppe", lot.målgruppe.as_ref())];
        let own = own.into_iter().filter_map(|(name, t)| Some((format!("delområder[{at}].{name}"), t?)));
        let demands = lot.særlige_krav.iter().enumerate();
        let demands = demands.map(|(i, t)| (format!("delområder[{at}].særlige_krav[{i}]"), t));
        for (path, text) in own.chain(demands) {
            let Some(place) = place(text, on.ramme.ordregiver.as_deref().unwrap_or_default()) else {
                continue;
            };
            out.at(
                path,
                text!(
                    "Delområdet nævner ”{place}”, men rammen siger, at der ikke på forhånd er peget på områder.",
                    "The lot names “{place}”, but the framework says that no area is named beforehand."
                ),
                text!(
                    "Skriv delområdet uden stednavn, eller ret kravet, hvis der alligevel er peget på områder.",
                    "Write the lot without the place, or correct the demand if areas are named after all."
                ),
            );
        }
    }
}

/// A name after a word of place. Danish writes only names with a capital letter inside a sentence; the
/// municipality's own name is no narrower area.
fn place<'t>(text: &'t str, authority: &str) -> Option<&'t str> {
    let mut before = "";
    for word in text.split_whitespace() {
        let name = word.trim_matches(|c: char| !c.is_alphanumeric());
        let named = name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase);
        if named
            && matches!(before, "i" | "på" | "ved" | "omkring" | "fra")
            && name != "Danmark"
            && !authority.contains(name)
        {
            return Some(name);
        }
        before = word;
    }
    None
}
