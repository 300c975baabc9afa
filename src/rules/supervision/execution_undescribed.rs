//! T090: it is not described how the supervision was carried out.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, StaticText, both, text};
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T090",
    name: "execution-undescribed",
    severity: Severity::Note,
    title: both!(
        "Det er ikke beskrevet, hvordan tilsynet er udført",
        "It is not described how the supervision was carried out"
    ),
    why: both!(
        "Uden det kan hverken udvalget eller revisionen se, hvad resultatet er værd.",
        "Without it neither the committee nor the auditors can tell what the result is worth."
    ),
    source: Some(audit(
        "Det skal fremgå, hvordan stikprøverne udvælges … hvordan ledelsestilsynet udføres, hvem der rapporteres til, med hvilken hyppighed og efter hvilken rotationsplan",
    )),
    requirements: &["90"],
    examples: &[
        Example {
            what: "Udvælgelse og rotationsplan mangler",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\nhyppighed:\n  - hver: kvartal\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\ntestes: [tidsfrister]\nudførelse: Skema\nrapporteret_til: [Udvalget]\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:2:1"],
        },
        Example {
            what: "Alt er beskrevet",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\nhyppighed:\n  - hver: kvartal\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\nudvælgelse:\n  måde: tilfældig\ntestes: [tidsfrister]\nudførelse: Skema\nrapporteret_til: [Udvalget]\nrotationsplan: Alle hvert år\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let tilsyn = on.tilsyn;
    let parts: [(&str, bool, StaticText); 5] = [
        (
            "udvælgelse",
            tilsyn.udvælgelse.is_some(),
            both!("hvordan sagerne er valgt (udvælgelse)", "how the cases were chosen (udvælgelse)"),
        ),
        ("testes", !tilsyn.testes.is_empty(), both!("hvad der testes (testes)", "what is tested (testes)")),
        (
            "udførelse",
            tilsyn.udførelse.is_some(),
            both!("hvordan tilsynet udføres (udførelse)", "how it is carried out (udførelse)"),
        ),
        (
            "rapporteret_til",
            !tilsyn.rapporteret_til.is_empty(),
            both!("hvem der rapporteres til (rapporteret_til)", "who is told (rapporteret_til)"),
        ),
        (
            "rotationsplan",
            tilsyn.rotationsplan.is_some(),
            both!("rotationsplanen (rotationsplan)", "the plan of rotation (rotationsplan)"),
        ),
    ];
    let missing: Vec<&(&str, bool, StaticText)> = parts.iter().filter(|(_, there, _)| !there).collect();
    if let Some((key, _, _)) = missing.first() {
        let da = missing.iter().map(|m| m.2.da).collect::<Vec<_>>().join(", ");
        let en = missing.iter().map(|m| m.2.en).collect::<Vec<_>>().join(", ");
        out.at(
            *key,
            text!("Tilsynet fortæller ikke {da}.", "The supervision does not tell {en}."),
            text!("Skriv det under de nøgler, der står i parentes.", "Write it under the keys in brackets."),
        );
    }
    if on.supervision.område.data.hyppighed.is_empty() {
        out.elsewhere(
            &on.supervision.område,
            "hyppighed",
            text!(
                "Området fortæller ikke, hvor tit der føres tilsyn.",
                "The area does not tell how often it is supervised."
            ),
            text!(
                "Skriv under hyppighed: hver: kvartal (eller måned, halvår, år) og fra: en dato.",
                "Write under hyppighed: hver: kvartal (or måned, halvår, år) and fra: a date."
            ),
        );
    }
}
