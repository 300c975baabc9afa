//! S451: a sentence is longer than the limit of its kind of text.

use super::sources::{PAGE, READERS, fails, passes};
use super::{length, limits};
use crate::diagnostic::{Rule, Severity, both};
use crate::rules::{OnText, Out};

pub static RULE: Rule = Rule {
    code: "S451",
    name: "sentence-long",
    severity: Severity::Note,
    title: both!("En sætning er lang", "A sentence is long"),
    why: both!(
        "Korte sætninger er lettere at læse og sværere at misforstå. Vejledninger om klart sprog sætter grænsen ved 20 til 25 ord. Til borgere er den her 25, i andre tekster 40.",
        "Short sentences are easier to read and harder to misunderstand. Guides to plain language set the limit at 20 to 25 words. For citizens it is 25 here, in other texts 40."
    ),
    source: Some(READERS),
    requirements: &["151"],
    settings: &["regler.ord_i_sætning"],
    examples: &[
        fails(
            "28 ord før punktum",
            &[(
                "content/sider/a.md",
                "---\ntitel: A\nresumé: >-\n  Hej. Du skal ringe til os, når du er syg, og når du er rask igen,\n  og når du skal på ferie, og når du får et nyt job.\n---\n",
            )],
            &["content/sider/a.md:4:8"],
        ),
        passes(
            "Det samme i to sætninger",
            &[(
                PAGE,
                "---\ntitel: A\nresumé: Ring til os, når du er syg, og når du er rask igen. Ring også, når du får job.\n---\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    let least = limits::words_in_sentence(on.ctx.settings(), on.document.group);
    // Those for citizens that are longer still, S351 speaks of.
    let most = if on.document.group.is_for_citizens() { limits::VERY_LONG.max(least) } else { usize::MAX };
    length::check(on, out, least, most);
}
