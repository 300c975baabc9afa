//! M008: a later note or goal names another education than the one granted.

use super::sample::{CASE, PLAN};
use crate::diagnostic::Text;
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::model::plan::{Del, MinPlanDel, Målart, Plan};
use crate::rules::goals::occupations;
use crate::rules::plan_goals::work_goals;
use crate::rules::{OnPlan, Out};
use crate::source::Span;
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "M008",
    name: "contradiction",
    severity: Severity::Error,
    title: both!(
        "Planen siger to forskellige ting om uddannelsen",
        "The plan says two different things about the education"
    ),
    why: both!(
        "Borgeren kan ikke vide, hvad der gælder, og støtten er givet til noget andet end det, borgeren er i gang med.",
        "The citizen cannot know what holds, and the support was given for something else than what the citizen is doing."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
            "City of Copenhagen, slides on Min Plan, 24 September 2018"
        ),
        quote: "Borger er bevilget revalidering med henblik på socialrådgiver uddannelsen. Der fremgår senere en kort tilføjelse i ”Min Plan” om, at borgeren er optaget på pædagoguddannelsen.",
    }),
    requirements: &["8"],
    examples: &[
        Example {
            what: "Revisionens eksempel",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nbevilling:\n  hvad: Revalidering\n  uddannelse: Socialrådgiver\n  dato: 2024-02-01\nnotater:\n  - dato: 2024-08-15\n    tekst: Borgeren er optaget på pædagoguddannelsen.\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:9:12"],
        },
        Example {
            what: "Målet er et andet end bevillingen",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nbevilling:\n  hvad: Revalidering til socialrådgiver\n  dato: 2024-02-01\nmål:\n  - tekst: Uddannelse som pædagog\n---\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:7:12"],
        },
        Example {
            what: "I teksten",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nbevilling:\n  hvad: Revalidering\n  uddannelse: socialrådgiver uddannelsen\n---\n\nDu er begyndt på uddannelsen til sygeplejerske.\n",
                ),
            ],
            findings: &["content/planer/a/min-plan.md:8:1"],
        },
        Example {
            what: "Bevillingen er ændret, og den gamle uddannelse er forbi",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nbevilling:\n  hvad: Revalidering\n  uddannelse: Pædagog\n  dato: 2024-08-20\nmål:\n  - tekst: Uddannelse som pædagog\nnotater:\n  - dato: 2024-08-15\n    tekst: Du er optaget på socialrådgiveruddannelsen.\n  - dato: 2024-08-21\n    tekst: Du er ikke længere optaget på socialrådgiveruddannelsen.\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Samme uddannelse i et andet ord",
            files: &[
                CASE,
                (
                    PLAN,
                    "---\ntitel: Min Plan\nbevilling:\n  hvad: Revalidering\n  uddannelse: Socialrådgiver\n  dato: 2024-02-01\nnotater:\n  - dato: 2024-08-15\n    tekst: Borgeren er optaget på socialrådgiveruddannelsen.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some((granted, day)) = granted(on) else { return };
    for goal in work_goals(on.case, on.plan) {
        tell(out, &granted, goal.goal.tekst.as_str(), goal.path);
    }
    for (path, date, words) in dated(on.plan) {
        // What was written before the grant is what the grant changed.
        if day.is_none_or(|day| date >= day) {
            for sentence in enrolments(words) {
                tell(out, &granted, sentence, path.clone());
            }
        }
    }
    let body = on.ctx.body(on.entry);
    for sentence in enrolments(body) {
        if let Some(other) = other(&granted, sentence) {
            let start = sentence.as_ptr().addr() - body.as_ptr().addr();
            let (message, help) = words(&granted, &other);
            out.body(Span { start, end: start + sentence.len() }, message, help);
        }
    }
}

/// The occupations that the grant, or else the goal of an education, is for, and the grant's day.
fn granted(on: &OnPlan) -> Option<(Vec<String>, Option<NaiveDate>)> {
    if let Del::MinPlan(MinPlanDel { bevilling: Some(grant), .. }) = &on.plan.del {
        let words = grant.uddannelse.as_ref().unwrap_or(&grant.hvad);
        let found = occupations(words.as_str());
        return (!found.is_empty()).then_some((found, grant.dato.map(|day| day.0)));
    }
    let goals = work_goals(on.case, on.plan);
    let education = goals.iter().filter(|goal| goal.goal.art == Some(Målart::Uddannelse));
    let found: Vec<String> = education.flat_map(|goal| occupations(goal.goal.tekst.as_str())).collect();
    let made = on.plan.udarbejdet.map(|day| day.0);
    (on.plan.art == Kind::MinPlan && !found.is_empty()).then_some((found, made))
}

/// What the plan says with a date: notes, what happened, what was agreed, what changed.
fn dated(plan: &Plan) -> Vec<(String, NaiveDate, &str)> {
    let notes = plan
        .notater
        .iter()
        .enumerate()
        .map(|(i, n)| (format!("notater[{i}].tekst"), n.dato.0, n.tekst.as_str()));
    let steps = plan.progression.iter().enumerate();
    let steps = steps.map(|(i, p)| (format!("progression[{i}].tekst"), p.dato.0, p.tekst.as_str()));
    let versions = plan.udgaver.iter().enumerate();
    let versions = versions.map(|(i, v)| (format!("udgaver[{i}].ændring"), v.dato.0, v.ændring.as_str()));
    let talks = plan.samtaler.iter().enumerate().flat_map(|(i, talk)| {
        let agreed = talk.aftaler.iter().enumerate();
        agreed.map(move |(j, words)| (format!("samtaler[{i}].aftaler[{j}]"), talk.dato.0, words.as_str()))
    });
    notes.chain(steps).chain(versions).chain(talks).collect()
}

/// The sentences that say which education the citizen is in, and do not deny it.
fn enrolments(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '!', '?', '\n']).map(str::trim).filter(|sentence| {
        let lower = sentence.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let enrols = [
            "optaget på",
            "optages på",
            "begyndt på",
            "begynder på",
            "startet på",
            "starter på",
            "læser til",
            "i gang med",
            "går på",
        ];
        enrols.iter().any(|words| lower.contains(words))
            && (lower.contains("uddannelse") || lower.contains("studie") || lower.contains("læser til"))
            && !words.any(|word| {
                matches!(
                    word,
                    "ikke"
                        | "aldrig"
                        | "stoppet"
                        | "ophørt"
                        | "afbrudt"
                        | "opgivet"
                        | "fravalgt"
                        | "tidligere"
                        | "hvis"
                )
            })
    })
}

/// The first occupation that `text` names, where none of them is what was granted.
fn other(granted: &[String], text: &str) -> Option<String> {
    let named = occupations(text);
    // "pædagog" and "pædagogmedhjælper" are steps of one way, not a contradiction.
    let care = |name: &str| name.contains("sosu") || name.starts_with("social- og sundheds");
    let related = |a: &str, b: &str| a.contains(b) || b.contains(a) || care(a) && care(b);
    let fits = named.iter().any(|name| granted.iter().any(|g| related(g, name)));
    if fits { None } else { named.into_iter().next() }
}

fn tell(out: &mut Out, granted: &[String], text: &str, path: String) {
    if let Some(other) = other(granted, text) {
        let (message, help) = words(granted, &other);
        out.at(path, message, help);
    }
}

fn words(granted: &[String], other: &str) -> (Text, Text) {
    let granted = granted.join(", ");
    (
        text!(
            "Planen er lavet til uddannelsen ”{granted}”, men her står ”{other}”.",
            "The plan was made for the education “{granted}”, but here it says “{other}”."
        ),
        text!(
            "Afklar, hvad der gælder. Er det ”{other}”, så ret bevilling og mål og skriv den nye dato under bevilling. Er det ”{granted}”, så ret teksten her.",
            "Clear up which holds. If it is “{other}”, correct bevilling and mål and write the new date under bevilling. If it is “{granted}”, correct the text here."
        ),
    )
}
