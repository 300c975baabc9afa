//! K120: a recommended case is not seen again at the body that decides.

use super::bodies::{Competence, competence, named};
use super::samples::{PUNKT, REFERAT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::model::committee::Udfald;
use crate::rules::{OnItem, Out};
use crate::site::meeting_day;

pub static RULE: Rule = Rule {
    code: "K120",
    name: "awaits-another-body",
    severity: Severity::Note,
    title: both!("Sagen er anbefalet, men ikke afgjort endnu", "The case is recommended but not settled yet"),
    why: both!(
        "En anbefaling er ikke en afgørelse. Læseren venter at kunne finde det organs beslutning, der har det sidste ord.",
        "A recommendation is no decision. Readers expect to find the decision of the body that has the last word."
    ),
    source: Some(lejre("Beslutningskompetence Økonomiudvalget … Indstillingen anbefales.")),
    requirements: &["120"],
    examples: &[
        fails(
            "Økonomiudvalget har ikke haft sagen",
            &[
                UDVALG,
                ("content/udvalg/b/udvalg.md", "---\nnavn: Økonomiudvalget\n---\n"),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagsnr: 23-002657\nbeslutningskompetence: Økonomiudvalget\nbeslutning:\n  tekst: Anbefales.\n  udfald: anbefalet\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:11"],
        ),
        passes(
            "Økonomiudvalget har besluttet ugen efter",
            &[
                UDVALG,
                ("content/udvalg/b/udvalg.md", "---\nnavn: Økonomiudvalget\n---\n"),
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagsnr: 23-002657\nbeslutningskompetence: Økonomiudvalget\nbeslutning:\n  tekst: Anbefales.\n  udfald: anbefalet\n---\n",
                ),
                ("content/udvalg/b/2024-02-14/moede.md", "---\ndato: 2024-02-14\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/b/2024-02-14/01-y.md",
                    "---\ntitel: Y\nsagsnr: 23-002657\nbeslutning:\n  tekst: Godkendt\n---\n",
                ),
            ],
        ),
        passes(
            "Organet har ingen møder i klarplan",
            &[
                UDVALG,
                REFERAT,
                (
                    PUNKT,
                    "---\ntitel: X\nsagsnr: 23-002657\nbeslutningskompetence: Kommunalbestyrelsen\nbeslutning:\n  tekst: Anbefales.\n  udfald: anbefalet\n---\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let outcome = on.punkt.beslutning.as_ref().and_then(|b| b.udfald);
    if outcome != Some(Udfald::Anbefalet) || competence(on) != Some(Competence::Other) {
        return;
    }
    // Of a body that is not here nothing can be expected.
    let written = on.punkt.beslutningskompetence.as_ref().map_or("", |b| b.trim_end_matches('.'));
    let Some(body) = named(on.ctx.site, on.committee, written) else { return };
    let since = meeting_day(on.meeting);
    let later = body.meetings.iter().filter(|m| meeting_day(m) >= since);
    let number = on.punkt.sagsnr.as_ref();
    let settled =
        later.flat_map(|m| &m.items).any(|i| number.is_some() && i.punkt.data.sagsnr.as_ref() == number);
    if !settled {
        out.at(
            "beslutning.udfald",
            text!(
                "Sagen afventer {written}: Der er intet senere møde dér med samme sagsnummer.",
                "The case awaits {written}: no later meeting there has the same case number."
            ),
            text!(
                "Læg punktet fra {written} ind med samme sagsnr, når det er behandlet. Indtil da viser siden, at sagen afventer.",
                "Add the item of {written} with the same sagsnr once it has been dealt with. Until then the page shows that the case awaits it."
            ),
        );
    }
}
