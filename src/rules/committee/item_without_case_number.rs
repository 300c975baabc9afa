//! K313: an item lacks its case number.

use super::bodies::is_procedural;
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K313",
    name: "item-without-case-number",
    severity: Severity::Warning,
    title: both!("Punktet har intet sagsnummer", "The item has no case number"),
    why: both!(
        "Uden nummeret kan sagen ikke følges fra udvalg til udvalg, og ingen kan søge aktindsigt i den rigtige sag.",
        "Without the number the case cannot be followed from committee to committee, and nobody can ask for access to the right file."
    ),
    source: Some(lejre("Punkt 3: JAI - Uddeling af Lejre Kommunes Rummelighedspris 2024 / 24-000233")),
    requirements: &["113"],
    examples: &[
        fails(
            "Udvalgets sager har numre",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsagsnumre:\n  lejre:\n    mønster: 00-000000\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nsagsnumre: lejre\n---\n"),
                DAGSORDEN,
                (PUNKT, "---\ntitel: Jobcamp 2024\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:2:1"],
        ),
        passes(
            "Punkter om mødets gang og lukkede punkter har ingen",
            &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nsagsnumre:\n  lejre:\n    mønster: 00-000000\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\nsagsnumre: lejre\n---\n"),
                DAGSORDEN,
                (PUNKT, "---\ntitel: Godkendelse af dagsorden\n---\n"),
                (
                    "content/udvalg/a/2024-02-07/02-y.md",
                    "---\ntitel: Personsag\nlukket: Personfølsomt\n---\n",
                ),
            ],
        ),
        passes("Udvalget bruger ikke sagsnumre", &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: Jobcamp\n---\n")]),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let punkt = on.punkt;
    let udvalg = &on.committee.udvalg.data;
    let numbered =
        udvalg.sagsnumre.is_some() || on.meeting.items.iter().any(|i| i.punkt.data.sagsnr.is_some());
    if punkt.sagsnr.is_none() && punkt.lukket.is_none() && numbered && !is_procedural(udvalg, &punkt.titel) {
        let pattern = udvalg.sagsnumre.as_ref().and_then(|name| on.ctx.site.config.sagsnumre.get(name));
        let shape = pattern.map_or("23-008682", |p| p.mønster.as_str());
        out.at(
            "sagsnr",
            text!("Punktet har intet sagsnummer.", "The item has no case number."),
            text!(
                "Skriv sagsnr: og nummeret i formen {shape}. Er punktet om mødets gang og ikke en sag, så sæt det under faste_punkter i udvalg.md.",
                "Write sagsnr: and the number in the form {shape}. If the item is one of procedure and no case, put it under faste_punkter in udvalg.md."
            ),
        );
    }
}
