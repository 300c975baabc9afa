//! K121: the text names more attachments than the item has.

use super::prose::{Claim, attachments};
use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K121",
    name: "attachments-fewer-than-named",
    severity: Severity::Error,
    title: both!(
        "Teksten nævner flere bilag, end punktet har",
        "The text names more attachments than the item has"
    ),
    why: both!(
        "Læseren leder efter et bilag, der ikke er der, og kan ikke se, om det er glemt eller udeladt.",
        "Readers look for an attachment that is not there and cannot see whether it was forgotten or left out."
    ),
    source: Some(lejre("Se bilag 1-5 … Bilag Handleplan ledelsestilsyn UVSB - Q1-Q4 2023 …")),
    requirements: &["121"],
    examples: &[
        fails(
            "Vedlagt som bilag, men ingen bilag",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\n---\n\nTilsagnsbreve er vedlagt som bilag.\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:5:30"],
        ),
        fails(
            "Bilag 1-5, men kun ét på listen",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nresumé: Tallene er nye. Se bilag 1-5.\nbilag:\n  - titel: A\n    ikke_vedlagt: Kun titlen er kendt.\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:3:9"],
        ),
        passes(
            "Et bilag på listen",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\nbilag:\n  - titel: A\n    ikke_vedlagt: Kun titlen er kendt.\n---\n\nTilsagnsbreve er vedlagt som bilag.\n",
                ),
            ],
        ),
        passes(
            "Bilag til noget andet",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\n---\n\nSe bilag 2 til budgettet for 2024.\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let count = on.punkt.bilag.len();
    if on.punkt.lukket.is_some() {
        return;
    }
    let short = |c: &Claim| usize::try_from(c.least).is_ok_and(|n| n > count);
    let help = || {
        text!(
            "Skriv bilagene under bilag: med titel: og fil:. Kan et bilag ikke vises, så skriv grunden i ikke_vedlagt:.",
            "Write the attachments under bilag: with titel: and fil:. If one cannot be shown, write the reason in ikke_vedlagt:."
        )
    };
    let message = |claim: Claim| {
        let least = claim.least;
        text!(
            "Teksten nævner mindst {least} bilag, men punktets liste har {count}.",
            "The text names attachments, at least {least}, but the item's list has {count}."
        )
    };
    if let Some(resumé) = &on.punkt.resumé
        && let Some(claim) = attachments(resumé).find(short)
    {
        out.at("resumé", message(claim), help());
    }
    let body = on.ctx.body(&on.item.punkt);
    if let Some(claim) = attachments(body).find(short) {
        out.body(Span::new(claim.start, claim.end), message(claim), help());
    }
}
