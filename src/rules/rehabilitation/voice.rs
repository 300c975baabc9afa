//! Where the citizen's own perspective stands, and what only looks like it.

use crate::model::plan::{Del, Målvalg, Plan};
use crate::rules::OnPlan;

/// Whether the plan tells what the citizen means, feels or wishes.
pub(super) fn is_heard(on: &OnPlan) -> bool {
    let plan = on.plan;
    own_words(plan) || of_goals(on) || in_body(on)
}

fn own_words(plan: &Plan) -> bool {
    let wish = match &plan.del {
        Del::Indstilling(del) => del.borgerens_ønske.as_ref(),
        _ => None,
    };
    let spoken = plan.egne_ord.iter().map(|w| &w.tekst);
    let in_talks = plan.samtaler.iter().filter_map(|talk| talk.egne_ord.as_ref());
    spoken.chain(in_talks).chain(wish).any(|words| is_citizens(words))
}

/// A goal written in this plan with the citizen's words; those of sag.yaml stand in every plan and
/// tell nothing of this one.
fn of_goals(on: &OnPlan) -> bool {
    on.plan.mål.iter().any(|choice| match choice {
        Målvalg::Eget(goal) => goal.egne_ord.as_ref().is_some_and(|words| is_citizens(words)),
        Målvalg::Fra(_) => false,
    })
}

/// A section of the text about what the citizen says.
fn in_body(on: &OnPlan) -> bool {
    on.entry.scan.headings.iter().any(|heading| {
        let title = heading.text.to_lowercase();
        ["egne ord", "perspektiv", "du siger", "dine ønsker", "din mening"].iter().any(|w| title.contains(w))
    })
}

/// Whether words are the citizen's: not where only the caseworker's intentions stand.
pub(super) fn is_citizens(words: &str) -> bool {
    let words = words.to_lowercase();
    let intends = words.contains("påtænk")
        || ["det vurderes", "der iværksættes", "der vil blive", "borger skal", "borgeren skal"]
            .iter()
            .any(|start| words.starts_with(start));
    let speaks = words.split(|c: char| !c.is_alphabetic()).any(|w| {
        matches!(w, "jeg" | "mig" | "min" | "mit" | "mine" | "du" | "dig" | "ønsker" | "føler" | "mener")
    });
    speaks || !intends
}

#[cfg(test)]
mod tests {
    use super::is_citizens;

    #[test]
    fn the_caseworkers_intentions_are_not_the_citizens_words() {
        assert!(!is_citizens("Sagsbehandler påtænker at iværksætte praktik."));
        assert!(!is_citizens("Der iværksættes mentorstøtte."));
        assert!(is_citizens("Jeg er bange for mødet."));
        assert!(is_citizens("Borgeren ønsker praktik i et gartneri."));
        assert!(is_citizens("Det bliver godt."));
    }
}
