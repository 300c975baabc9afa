//! U143: the yearly amount is said to be the predecessor's and is another.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U143",
    name: "amount-not-as-before",
    severity: Severity::Warning,
    title: both!(
        "Det årlige beløb er ikke det samme som før, selv om rammen siger det",
        "The yearly amount is not the same as before though the framework says so"
    ),
    why: both!(
        "Udvalget har reserveret et beløb af samme størrelse som før. Er beløbet et andet, er der brugt flere eller færre penge, end der blev besluttet.",
        "The committee reserved the same amount as before. Where it is another, more or less money is used than was decided."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "reserveres der i forbindelse med udbuddet et beløb svarende til samme størrelse som i det nuværende udbud",
    }),
    requirements: &["143"],
    examples: &[
        Example {
            what: "Samme størrelse, men 8 mio. i stedet for 7",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 8 mio. kr.\n  note: Et beløb af samme størrelse som i det nuværende udbud.\nforgænger:\n  titel: Før\n  årligt: 7 mio. kr.\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:11"],
        },
        Example {
            what: "Samme størrelse og samme beløb",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 7 mio. kr.\n  note: Et beløb af samme størrelse som i det nuværende udbud.\nforgænger:\n  titel: Før\n  årligt: 7.000.000 kr.\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Ingen har sagt, at beløbet er det samme",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nøkonomi:\n  årligt: 8 mio. kr.\nforgænger:\n  titel: Før\n  årligt: 7 mio. kr.\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let now = on.ramme.økonomi.as_ref().and_then(|m| m.årligt);
    let before = on.ramme.forgænger.as_ref().and_then(|f| f.årligt);
    let (Some(now), Some(before)) = (now, before) else { return };
    let same = |text: &str| {
        let lower = text.to_lowercase();
        lower.contains("samme størrelse") || lower.contains("samme beløb") || lower.contains("uændret beløb")
    };
    let note = on.ramme.økonomi.as_ref().and_then(|m| m.note.as_deref());
    let decisions = on.ramme.beslutninger.iter().map(|d| d.hvad.as_str());
    if now != before && note.into_iter().chain(decisions).any(same) {
        out.at(
            "økonomi.årligt",
            text!(
                "Beløbet er {now} om året, men rammen siger, at det er det samme som før, og det var {before}",
                "The amount is {now} a year, but the framework says it is the same as before, and that was {before}"
            ),
            text!(
                "Ret økonomi.årligt eller forgænger.årligt, eller skriv, hvornår beløbet blev ændret.",
                "Correct økonomi.årligt or forgænger.årligt, or write when the amount was changed."
            ),
        );
    }
}
