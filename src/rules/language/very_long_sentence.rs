//! S351: a sentence for citizens is so long that its beginning is forgotten before its end.

use super::sources::{PAGE, READERS, fails, passes};
use super::{length, limits};
use crate::diagnostic::{Rule, Severity, both};
use crate::rules::{OnText, Out};

pub static RULE: Rule = Rule {
    code: "S351",
    name: "sentence-very-long",
    severity: Severity::Warning,
    title: both!(
        "En sætning til borgere er meget lang (over 40 ord)",
        "A sentence for citizens is very long (over 40 words)"
    ),
    why: both!(
        "Over 40 ord kan de færreste holde sammen på. Den, der læser dårligt, når ikke til punktummet.",
        "Few can hold more than 40 words together. Whoever reads with difficulty never reaches the full stop."
    ),
    source: Some(READERS),
    requirements: &["151"],
    examples: &[
        fails(
            "45 ord før punktum",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nDu skal ringe til os, når du er syg, og når du er rask igen, og når du skal på ferie, og når du flytter, og når du får job, og når du stopper i et job, og når du ikke kan komme den dag.\n",
            )],
            &["content/sider/a.md:5:1"],
        ),
        passes(
            "Det samme som en liste",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nDu skal ringe til os, når du\n\n- er syg\n- skal på ferie\n- får job\n- flytter.\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    if on.document.group.is_for_citizens() {
        length::check(
            on,
            out,
            limits::VERY_LONG.max(limits::words_in_sentence(on.ctx.settings(), on.document.group)),
            usize::MAX,
        );
    }
}
