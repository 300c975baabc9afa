//! S551: so many sentences are in the passive that nobody can see who does what.

use super::limits;
use super::sources::{PAGE, READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::readability::{Sentence, passives};
use crate::rules::{OnText, Out};

/// Fewer passives are never too many.
const FEWEST: usize = 3;
/// Places named in the message.
const NAMED: usize = 4;

pub static RULE: Rule = Rule {
    code: "S551",
    name: "passive-often",
    severity: Severity::Note,
    title: both!("Det fremgår sjældent, hvem der gør noget", "It is seldom said who does what"),
    why: both!(
        "”Du bliver kontaktet” siger ikke af hvem, og ”sagen behandles” siger ikke, hvem man kan spørge. Nogle få passiver er der intet i vejen med; mange gør teksten upersonlig og ansvaret usynligt.",
        "“Du bliver kontaktet” does not say by whom, and “sagen behandles” does not say whom to ask. A few passives do no harm; many make a text impersonal and hide who is responsible."
    ),
    source: Some(READERS),
    requirements: &["151"],
    settings: &["regler.passiv_i_procent"],
    examples: &[
        fails(
            "Hvem gør det?",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nDu kan søge. Din sag bliver behandlet. Der træffes et valg. Brevet sendes til dig.\n",
            )],
            &["content/sider/a.md:5:22"],
        ),
        passes(
            "Vi gør det",
            &[(
                PAGE,
                "---\ntitel: A\n---\n\nDu kan søge. Vi behandler din sag. Vi mødes og sender et brev. Det findes på nettet.\n",
            )],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    let sentences: usize = on.document.running().map(|passage| passage.sentences.len()).sum();
    let places = on.judged(passives, |range| range);
    let mut of: Vec<&Sentence> = places.iter().map(|(_, sentence, _)| *sentence).collect();
    of.dedup_by(|a, b| std::ptr::eq(*a, *b));
    let hit = of.len();
    let limit = limits::passives(on.ctx.settings(), on.document.group);
    let share = hit * 100 / sentences.max(1);
    let Some((first, _, range)) = places.first() else { return };
    if hit < FEWEST || share <= usize::try_from(limit).unwrap_or(usize::MAX) {
        return;
    }
    let named = places.iter().take(NAMED).filter_map(|(passage, _, range)| passage.text.get(range.clone()));
    let named: Vec<&str> = named.collect();
    let (da, en) = (named.join("”, ”"), named.join("”, “"));
    out.passage(
        first,
        range,
        text!(
            "{hit} af {sentences} sætninger siger ikke, hvem der gør noget: ”{da}”. Grænsen er {limit} %.",
            "{hit} of {sentences} sentences do not say who does what: “{en}”. The limit is {limit}%."
        ),
        text!(
            "Skriv, hvem der gør det: ”Vi behandler din sag” i stedet for ”Din sag bliver behandlet”.",
            "Write who does it: “Vi behandler din sag” instead of “Din sag bliver behandlet”."
        ),
    );
}
