//! M218: something that has happened is dated in the future.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Date;
use crate::model::plan::{Målvalg, Samtalestatus};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "M218",
    name: "happened-in-future",
    // Pages may be made for an earlier day than the content's; that must not stop them.
    severity: Severity::Warning,
    title: both!(
        "Noget, der er sket, har en dato i fremtiden",
        "Something that has happened is dated in the future"
    ),
    why: both!(
        "Det kan ikke være sket endnu. Ofte er året skrevet forkert, og så bliver resten af planen læst forkert.",
        "It cannot have happened yet. Often the year is wrong, and then the rest of the plan is misread."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Forældede eller uaktuelle oplysninger",
    }),
    requirements: &["18"],
    examples: &[
        Example {
            what: "En samtale er holdt i et år, der ikke er begyndt",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nopdateret: 2126-05-01\nsamtaler:\n  - dato: 2126-05-01\n    status: afholdt\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:3:12", "content/planer/a/min-plan.md:5:11"],
        },
        Example {
            what: "En aftale må gerne ligge i fremtiden",
            files: &[
                ("content/planer/a/sag.yaml", "titel: A\nborger: A\n"),
                (
                    "content/planer/a/min-plan.md",
                    "---\ntitel: Min Plan\nopdateret: 2024-05-01\nsamtaler:\n  - dato: 2126-05-01\n    status: planlagt\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let plan = on.plan;
    let mut happened: Vec<(String, Date)> = Vec::new();
    let days = [
        ("udarbejdet", plan.udarbejdet),
        ("opdateret", plan.opdateret),
        ("udarbejdet_med_borger", plan.udarbejdet_med_borger),
        ("journaliseret", plan.journaliseret),
    ];
    happened.extend(days.into_iter().filter_map(|(name, day)| Some((name.to_owned(), day?))));
    let mut each = |name: &str, days: &mut dyn Iterator<Item = (usize, Date)>| {
        happened.extend(days.map(|(at, day)| (format!("{name}[{at}].dato"), day)));
    };
    each("publiceret", &mut plan.publiceret.iter().map(|p| p.dato).enumerate());
    each("udleveret", &mut plan.udleveret.iter().map(|u| u.dato).enumerate());
    each("progression", &mut plan.progression.iter().map(|p| p.dato).enumerate());
    each("notater", &mut plan.notater.iter().map(|n| n.dato).enumerate());
    each("udgaver", &mut plan.udgaver.iter().map(|u| u.dato).enumerate());
    let held = plan.samtaler.iter().enumerate().filter(|(_, s)| s.status == Some(Samtalestatus::Afholdt));
    each("samtaler", &mut held.map(|(at, s)| (at, s.dato)));
    for (at, goal) in plan.mål.iter().enumerate() {
        let Målvalg::Eget(goal) = goal else { continue };
        for (sub, part) in goal.delmål.iter().enumerate() {
            happened.extend(part.nået.map(|day| (format!("mål[{at}].delmål[{sub}].nået"), day)));
        }
    }
    let today = Date(on.ctx.today);
    for (path, day) in happened.into_iter().filter(|(_, day)| *day > today) {
        out.at(
            path,
            text!(
                "{day} ligger i fremtiden, men det er noget, der er sket. I dag er det {today}.",
                "{day} lies in the future, but this is something that has happened. Today is {today}."
            ),
            text!(
                "Ret datoen; se især efter, om året er rigtigt. Er det en aftale, der ligger forude, så skriv status: planlagt.",
                "Correct the date; see above all whether the year is right. If it is an appointment that lies ahead, write status: planlagt."
            ),
        );
    }
}
