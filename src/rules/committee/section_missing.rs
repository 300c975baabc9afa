//! K528: an item with a recommendation lacks its summary or its text.

use super::bodies::has_section;
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Afsnit;
use crate::rules::{OnItem, Out};

pub static RULE: Rule = Rule {
    code: "K528",
    name: "section-missing",
    severity: Severity::Warning,
    title: both!(
        "Punktet har en indstilling, men intet resumé eller ingen sagsfremstilling",
        "The item has a recommendation but no summary or no text"
    ),
    why: both!(
        "Resuméet er det eneste, de fleste læser, og uden sagsfremstilling kan ingen se, hvad udvalget bygger på.",
        "The summary is all that most people read, and without the text nobody sees what the committee builds on."
    ),
    source: Some(lejre("Resumé … Indstilling … Beslutningskompetence … Sagsfremstilling")),
    requirements: &["128"],
    examples: &[
        fails(
            "Intet resumé",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\nbeslutningskompetence: Udvalget for Job\n---\n\n## Sagsfremstilling\n\nPlanen er ny.\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:2:1"],
        ),
        fails(
            "Ingen sagsfremstilling",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nresumé: Udvalget skal godkende en plan.\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\nbeslutningskompetence: Udvalget for Job\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:3"],
        ),
        passes(
            "Begge dele",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nresumé: Udvalget skal godkende en plan.\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\nbeslutningskompetence: Udvalget for Job\n---\n\n## Sagsfremstilling\n\nPlanen er ny.\n",
                ),
            ],
        ),
        passes(
            "Et resumé i teksten",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nindstilling:\n  indstiller: Direktionen\n  at: [at planen godkendes]\nbeslutningskompetence: Udvalget for Job\n---\n\n## Resumé\n\nUdvalget skal godkende en plan.\n",
                ),
            ],
        ),
        passes("Uden indstilling", &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: Eventuelt\n---\n")]),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let punkt = on.punkt;
    if punkt.indstilling.is_none() || punkt.lukket.is_some() {
        return;
    }
    let udvalg = &on.committee.udvalg.data;
    let summary = punkt.resumé.is_some()
        || on.item.punkt.scan.headings.iter().any(|h| h.text.to_lowercase().starts_with("resum"));
    if !summary && has_section(on.ctx, udvalg, Afsnit::Resumé) {
        out.at(
            "resumé",
            text!("Punktet har en indstilling, men intet resumé.", "The item has a recommendation but no summary."),
            text!(
                "Skriv resumé: med to-tre sætninger om, hvad sagen handler om, og hvad udvalget skal tage stilling til.",
                "Write resumé: with two or three sentences on what the case is about and what the committee is to decide."
            ),
        );
    }
    if on.ctx.body(&on.item.punkt).trim().is_empty() && has_section(on.ctx, udvalg, Afsnit::Tekst) {
        out.at(
            "indstilling",
            text!(
                "Punktet har en indstilling, men ingen sagsfremstilling.",
                "The item has a recommendation but no text."
            ),
            text!(
                "Skriv under filens hoved: ## Sagsfremstilling og teksten. Er sagen fuldt beskrevet i et bilag, så skriv det dér.",
                "Write below the file's head: ## Sagsfremstilling and the text. If the case is fully described in an attachment, say so there."
            ),
        );
    }
}
