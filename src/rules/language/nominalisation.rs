//! S951: a verb hides in a noun, carried by an empty verb.

use super::sources::{PAGE, READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::readability::nominalisations;
use crate::rules::{OnText, Out};

pub static RULE: Rule = Rule {
    code: "S951",
    name: "verb-hidden-in-noun",
    severity: Severity::Note,
    title: both!("Et udsagnsord gemmer sig i et navneord", "A verb hides in a noun"),
    why: both!(
        "”Vi foretager en vurdering af sagen” siger det samme som ”Vi vurderer sagen”, men med flere og længere ord, og ofte uden at sige, hvem der gør det. Det siges kun om tekster til borgere.",
        "“Vi foretager en vurdering af sagen” says the same as “Vi vurderer sagen”, but in more and longer words, and often without saying who does it. It is said of texts for citizens only."
    ),
    source: Some(READERS),
    requirements: &["151"],
    examples: &[
        fails(
            "Hvem gør hvad?",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nVi foretager en vurdering af din sag. Udbetaling sker den 1. maj.\n",
            )],
            &["content/sider/a.md:5:4", "content/sider/a.md:5:39"],
        ),
        passes(
            "Udsagnsordet selv",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nVi vurderer din sag og udbetaler pengene den 1. maj. Vurderingen får du.\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    if !on.document.group.is_for_citizens() {
        return;
    }
    for (passage, _, hit) in on.judged(nominalisations, |hit| &hit.range) {
        let written = passage.text.get(hit.range.clone()).unwrap_or_default();
        let verb = hit.plainer;
        out.passage(
            passage,
            &hit.range,
            text!("”{written}” gemmer udsagnsordet ”{verb}”.", "“{written}” hides the verb “{verb}”."),
            text!("Skriv ”{verb}”, og hvem der gør det.", "Write “{verb}”, and who does it."),
        );
    }
}
