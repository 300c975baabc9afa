//! K507: the minutes were published later than the committee's own rule allows.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::calendar::{Paper, deadline};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K507",
    name: "minutes-later-than-own-rule",
    severity: Severity::Warning,
    title: both!(
        "Referatet er offentliggjort senere end udvalgets egen frist",
        "The minutes were published later than the committee's own deadline"
    ),
    why: both!(
        "Indtil referatet er ude, ved ingen uden for mødet, hvad der er besluttet. Udvalget har selv sagt, hvor længe det må tage.",
        "Until the minutes are out, nobody outside the meeting knows what was decided. The committee itself has said how long that may take."
    ),
    source: Some(lejre("Punkt 9: JAI - Godkendelse af referat")),
    requirements: &["107", "118"],
    settings: &["hverdage.lørdag", "hverdage.lukkedage"],
    examples: &[
        fails(
            "Dagen efter fristen",
            &[
                RULES,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: referat\nreferat_offentliggjort: 2024-02-15\n---\n"),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:4:25"],
        ),
        passes(
            "På fristens dag",
            &[
                RULES,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: referat\nreferat_offentliggjort: 2024-02-14\n---\n"),
            ],
        ),
        passes(
            "Udvalget har ingen frist",
            &[
                UDVALG,
                (MØDE, "---\ndato: 2024-02-07\ntilstand: referat\nreferat_offentliggjort: 2024-04-15\n---\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

/// A committee whose minutes are due five working days after.
const RULES: (&str, &str) =
    ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\nfrister:\n  referat: 5 hverdage\n---\n");

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let udvalg = &on.committee.udvalg.data;
    let (Some(day), Some(published), Some(rule)) =
        (on.møde.dato, on.møde.referat_offentliggjort, udvalg.frister.referat)
    else {
        return;
    };
    let Some(due) = deadline(Paper::Minutes, rule, day, &on.ctx.site.config.hverdage) else { return };
    if published > due {
        out.at(
            "referat_offentliggjort",
            text!(
                "Referatet er offentliggjort {published}. Udvalgets egen frist er {rule} efter mødet, og det var {due}.",
                "The minutes were published on {published}. The committee's own deadline is {rule} after the meeting, which was {due}."
            ),
            text!(
                "Ret dagen, hvis den er forkert. Er den rigtig, så lad den stå, eller skriv kommentaren ”# klarplan: ignore[K507]” med grunden efter.",
                "Correct the day if it is wrong. If it is right, let it stand, or write the comment “# klarplan: ignore[K507]” followed by the reason."
            ),
        );
    }
}
