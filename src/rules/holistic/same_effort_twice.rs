//! H425: two authorities give the same kind of effort at the same time.

use super::diary::{Diary, What};
use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::plan::{Tilbud, Tilbudstype};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "H425",
    name: "same-effort-from-two-authorities",
    severity: Severity::Note,
    title: both!(
        "To områder giver samme slags hjælp på samme tid",
        "Two sectors give the same kind of help at the same time"
    ),
    why: both!(
        "Borgeren får to hjælpere, der måske siger hver sit. Det er det, én plan skal forhindre.",
        "The citizen has two helpers who may say different things. That is what one plan is to prevent."
    ),
    source: Some(source::memo(
        "at de ikke planlægger aktiviteter, som indholds- eller tidsmæssigt er i konflikt hermed",
    )),
    requirements: &["25"],
    examples: &[
        Example {
            what: "En mentor fra jobcentret og en fra Voksen og Handicap",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Mentor på vej til arbejde\n    type: mentor\n    sektor: beskæftigelse\n    start: 2026-02-02\n  - navn: Mentor i hverdagen\n    type: mentor\n    sektor: voksen-social\n    start: 2026-03-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/helhedsorienteret-plan.md:10:11"],
        },
        Example {
            what: "Den ene slutter, før den anden begynder",
            files: &[
                example::CASE,
                (
                    example::HOLISTIC,
                    "---\ntitel: Plan\nudarbejdet: 2026-01-14\ntilbud:\n  - navn: Mentor på vej til arbejde\n    type: mentor\n    sektor: beskæftigelse\n    start: 2026-02-02\n    slut: 2026-02-27\n  - navn: Mentor i hverdagen\n    type: mentor\n    sektor: voksen-social\n    start: 2026-03-02\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    // Most cases are one authority's, and nothing more is asked of them.
    let mut sectors = on.case.plans.iter().flat_map(|p| &p.data.tilbud).filter_map(|t| t.sektor);
    let Some(first) = sectors.next() else { return };
    if sectors.all(|sector| sector == first) {
        return;
    }
    let diary = Diary::of(on.case);
    for (at, later) in diary.activities.iter().enumerate() {
        let What::Offer(b) = later.what else { continue };
        let earlier = diary.activities.iter().take(at).find(|earlier| match earlier.what {
            What::Offer(a) => same_help(a, b) && earlier.shares_person(later) && !earlier.is_one_with(later),
            What::Talk(_) => false,
        });
        let Some(earlier) = earlier else { continue };
        let (name, other) = (later.name(), earlier.name());
        let (name_da, name_en, other_da, other_en) = (&name.da, &name.en, &other.da, &other.en);
        out.elsewhere(
            later.entry,
            format!("tilbud[{}].type", later.at),
            text!(
                "{name_da} og {other_da} er samme slags hjælp, gives på samme tid og hører under hver sit område.",
                "{name_en} and {other_en} are the same kind of help at the same time, from two sectors."
            ),
            text!(
                "Aftal, om det ene kan dække begge dele. Skal borgeren have begge, så skriv i begrundelse:, hvad hver af dem skal hjælpe med, og sæt beskeden til side med den grund.",
                "Agree whether one can serve both ends. If the citizen is to have both, write in begrundelse: what each of them is to help with, and set this message aside with that reason."
            ),
        );
    }
}

/// Whether two offers are the same kind of help from two sectors at the same time. But for a mentor,
/// of whom one is enough, they must serve the same goal too: there are many kinds of social help.
fn same_help(a: &Tilbud, b: &Tilbud) -> bool {
    let of_two = a.sektor.zip(b.sektor).is_some_and(|(a, b)| a != b);
    let kind = a.r#type.filter(|kind| b.r#type == Some(*kind) && *kind != Tilbudstype::Anden);
    let same_goal = a.mål.iter().any(|goal| b.mål.contains(goal));
    let together = a.start.zip(b.start).is_some_and(|(a_start, b_start)| {
        a.slut.is_none_or(|end| b_start <= end) && b.slut.is_none_or(|end| a_start <= end)
    });
    of_two && together && kind.is_some_and(|kind| kind == Tilbudstype::Mentor || same_goal)
}
