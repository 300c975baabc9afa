//! K129: a percentage in an item's text is not the one in the linked table.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::rules::figures::{Tables, fields, percent};
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K129",
    name: "rate-differs-from-table",
    severity: Severity::Error,
    title: both!(
        "Procenten i teksten er en anden end tabellens",
        "The percentage in the text is not the table's"
    ),
    why: both!(
        "Tekst og tabel handler om det samme. Siger de hver sit, ved udvalget ikke, hvilket resultat det tager stilling til.",
        "Text and table are about the same thing. Where they differ, the committee does not know which result it is deciding on."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "På tværs af de 5 leverandører svarer det til en afgangsrate på 7 pct",
    }),
    requirements: &["129"],
    settings: &["regler.afrunding"],
    examples: &[
        Example {
            what: "Tabellen siger 7 pct.",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Afgang\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Antal afsluttede forløb, art: antal}\n      - {id: job, titel: Kommet i job, art: antal}\n      - {id: rate, titel: Samlet afgangsrate, art: andel, tæller: [job], nævner: n}\n    rækker:\n      - {navn: Fyrtårnet, værdier: [41, 4, 10]}\n      - {navn: Broen, værdier: [188, 11, 6]}\n    i_alt: {navn: I alt, værdier: [229, 15, 7]}\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-06-01/moede.md", "---\ndato: 2020-06-01\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2020-06-01/04-udbud.md",
                    "---\ntitel: Udbud\nramme: r\n---\n\nDet svarer til en afgangsrate på 8 pct. Fyrtårnet har en afgangsrate på 10 pct.\n\nDe 229 forløb gav 15 i job. Det er 9 procent.\n",
                ),
            ],
            findings: &[
                "content/udvalg/a/2020-06-01/04-udbud.md:6:34",
                "content/udvalg/a/2020-06-01/04-udbud.md:8:36",
            ],
        },
        Example {
            what: "Tekst og tabel siger det samme; tal fra en tidligere opgørelse er andre",
            files: &[
                ("content/udbud/r/ramme.md", "---\ntitel: R\n---\n"),
                (
                    "content/udbud/r/resultater.yaml",
                    "titel: R\ntabeller:\n  - id: t\n    titel: Afgang\n    rækkenavn: Leverandør\n    kolonner:\n      - {id: n, titel: Antal afsluttede forløb, art: antal}\n      - {id: job, titel: Kommet i job, art: antal}\n      - {id: rate, titel: Samlet afgangsrate, art: andel, tæller: [job], nævner: n}\n    rækker:\n      - {navn: Fyrtårnet, værdier: [41, 4, 10]}\n      - {navn: Broen, værdier: [188, 11, 6]}\n    i_alt: {navn: I alt, værdier: [229, 15, 7]}\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-06-01/moede.md", "---\ndato: 2020-06-01\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2020-06-01/04-udbud.md",
                    "---\ntitel: Udbud\nramme: r\n---\n\nDet svarer til en afgangsrate på 7 pct. I den forrige opgørelse var afgangsraten 4 pct. Kvalitet vægter 80 pct. og pris 20 pct.\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let site = on.ctx.site;
    let named = on.punkt.bilag.iter().filter_map(|b| b.resultater.as_ref()?.split_once('/'));
    let of_ramme = on.punkt.ramme.as_ref().and_then(|name| site.framework(name));
    let mut results: Vec<_> = of_ramme.iter().flat_map(|f| &f.results).collect();
    for (ramme, stem) in named {
        let entries = site.framework(ramme).into_iter().flat_map(|f| &f.results);
        results.extend(entries.filter(|r| r.slug == stem));
    }
    results.sort_by(|a, b| a.path.cmp(&b.path));
    results.dedup_by(|a, b| a.path == b.path);
    if results.is_empty() {
        return;
    }
    let tables = Tables::new(results.iter().map(|r| &r.data), &site.suppliers);
    let how = on.ctx.settings().afrunding;
    let texts = &on.figures().0;
    let in_body =
        texts.iter().flat_map(|p| tables.differ(&p.text, how).into_iter().map(move |d| (Some(p), "", d)));
    let fields = fields(on.punkt);
    let in_fields = fields
        .iter()
        .flat_map(|(path, t)| tables.differ(t, how).into_iter().map(move |d| (None, path.as_str(), d)));
    for (prose, path, differs) in in_body.chain(in_fields) {
        let (said, right) = (percent(differs.said), percent(differs.right));
        let (table, row) = (&differs.table, &differs.row);
        let message = text!(
            "Teksten siger {said}, men i tabellen ”{table}” står der {right} ved ”{row}”.",
            "The text says {said}, but the table “{table}” has {right} at “{row}”."
        );
        let help = text!(
            "Skriv {right} i teksten, eller ret tabellen, hvis det er den, der er forkert.",
            "Write {right} in the text, or correct the table if that is what is wrong."
        );
        match prose {
            Some(prose) => {
                let span = prose.span(&differs.span);
                out.body(Span::new(span.start, span.end), message, help);
            }
            None => out.at(path, message, help),
        }
    }
}
