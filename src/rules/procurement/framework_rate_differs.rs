//! U129: a percentage in a framework's text is not the one in its tables.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::figures::{Tables, body, percent};
use crate::rules::{OnFramework, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "U129",
    name: "framework-rate-differs",
    severity: Severity::Error,
    title: both!(
        "Procenten i rammens tekst er en anden end tabellens",
        "The percentage in the framework's text is not the table's"
    ),
    why: both!(
        "Tekst og tabel står på samme side. Siger de hver sit, ved læseren ikke, hvad der er rigtigt.",
        "Text and table stand on one page. Where they differ, readers do not know which is right."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "For perioden juni 2019 - marts 2020 har i alt 10 pct. af borgerne undervejs eller efter afsluttet forløb været i virksomhedsplacering.",
    }),
    requirements: &["129"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "Tabellen siger 10 og 27 pct.",
            files: &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\n---\n\nAf alle var 11 procent af borgerne i en virksomhedsplacering. Fyrtårnet nåede 72 procent.\n",
                ),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Virksomhedsplaceringer\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Antal borgere, art: antal}\n      - {id: p, titel: Borgere i virksomhedsplacering, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [p], nævner: n}\n    rækker:\n      - {navn: Fyrtårnet, værdier: [56, 15, 27]}\n      - {navn: Broen, værdier: [289, 21, 7]}\n    i_alt: {navn: I alt, værdier: [345, 36, 10]}\n",
                ),
            ],
            findings: &["content/udbud/r/ramme.md:5:13", "content/udbud/r/ramme.md:5:79"],
        },
        Example {
            what: "Samme tal; andre procenter handler om noget andet",
            files: &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\n---\n\nAf alle var 10 procent af borgerne i en virksomhedsplacering. Fyrtårnet nåede 27 procent, mens de øvrige lå mellem 0 og 9 procent. Kvalitet tæller 80 procent.\n",
                ),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Virksomhedsplaceringer\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Antal borgere, art: antal}\n      - {id: p, titel: Borgere i virksomhedsplacering, art: antal}\n      - {id: andel, titel: Andel, art: andel, tæller: [p], nævner: n}\n    rækker:\n      - {navn: Fyrtårnet, værdier: [56, 15, 27]}\n      - {navn: Broen, værdier: [289, 21, 7]}\n    i_alt: {navn: I alt, værdier: [345, 36, 10]}\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    if on.framework.results.is_empty() {
        return;
    }
    let tables = Tables::new(on.framework.results.iter().map(|r| &r.data), &on.ctx.site.suppliers);
    for prose in &body(on.ctx.body(&on.framework.ramme)).0 {
        for differs in tables.differ(&prose.text, on.ctx.settings().afrunding) {
            let (said, right) = (percent(differs.said), percent(differs.right));
            let (table, row) = (&differs.table, &differs.row);
            let span = prose.span(&differs.span);
            out.body(
                Span::new(span.start, span.end),
                text!(
                    "Teksten siger {said}, men i tabellen ”{table}” står der {right} ved ”{row}”.",
                    "The text says {said}, but the table “{table}” has {right} at “{row}”."
                ),
                text!(
                    "Skriv {right} i teksten, eller ret tabellen, hvis det er den, der er forkert.",
                    "Write {right} in the text, or correct the table if that is what is wrong."
                ),
            );
        }
    }
}
