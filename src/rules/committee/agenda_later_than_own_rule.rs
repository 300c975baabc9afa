//! K407: the agenda was published later than the committee's own rule allows.

use super::samples::{MØDE, UDVALG, fails, lejre, passes};
use crate::calendar::{Paper, deadline};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnMeeting, Out};

pub static RULE: Rule = Rule {
    code: "K407",
    name: "agenda-later-than-own-rule",
    severity: Severity::Warning,
    title: both!(
        "Dagsordenen er offentliggjort senere end udvalgets egen frist",
        "The agenda was published later than the committee's own deadline"
    ),
    why: both!(
        "Udvalget har selv sat fristen, så medlemmer og borgere kan nå at læse dagsordenen. Siden viser fristen, og enhver kan se, at den ikke er holdt.",
        "The committee set the deadline itself, so that members and citizens have time to read the agenda. The page shows it, and anyone can see that it was not kept."
    ),
    source: Some(lejre("REFERAT Udvalget for Job, Arbejdsmarked og Integration - 2022-2025 d. 07-02-2024")),
    requirements: &["107", "118"],
    settings: &["hverdage.lørdag", "hverdage.lukkedage"],
    examples: &[
        fails(
            "Tre hverdage før, når fristen er fire",
            &[
                RULES,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-02\n---\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/moede.md:4:27"],
        ),
        passes(
            "Fire hverdage før",
            &[
                RULES,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-01\n---\n",
                ),
            ],
        ),
        passes(
            "Udvalget har ingen frist",
            &[
                UDVALG,
                (
                    MØDE,
                    "---\ndato: 2024-02-07\ntilstand: dagsorden\ndagsorden_offentliggjort: 2024-02-06\n---\n",
                ),
            ],
        ),
        passes("Dagen er ikke oplyst", &[RULES, (MØDE, "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n")]),
    ],
    ..Rule::DOMAIN
};

/// A committee whose agenda is due four working days before.
const RULES: (&str, &str) =
    ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\nfrister:\n  dagsorden: 4 hverdage\n---\n");

pub(super) fn check(on: &OnMeeting, out: &mut Out) {
    let udvalg = &on.committee.udvalg.data;
    let (Some(day), Some(published), Some(rule)) =
        (on.møde.dato, on.møde.dagsorden_offentliggjort, udvalg.frister.dagsorden)
    else {
        return;
    };
    let Some(due) = deadline(Paper::Agenda, rule, day, &on.ctx.site.config.hverdage) else { return };
    // After the meeting has a finding of its own.
    if published > due && published <= day {
        out.at(
            "dagsorden_offentliggjort",
            text!(
                "Dagsordenen er offentliggjort {published}. Udvalgets egen frist er {rule} før mødet, og det var {due}.",
                "The agenda was published on {published}. The committee's own deadline is {rule} before the meeting, which was {due}."
            ),
            text!(
                "Ret dagen, hvis den er forkert. Er den rigtig, så lad den stå, eller skriv kommentaren ”# klarplan: ignore[K407]” med grunden efter.",
                "Correct the day if it is wrong. If it is right, let it stand, or write the comment “# klarplan: ignore[K407]” followed by the reason."
            ),
        );
    }
}
