//! H022: the plan replaces parts of a section 140 plan that it may not replace.

use super::{example, people, replaced, source};
use crate::diagnostic::{Example, Rule, Severity, Valid, both, text};
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H022",
    name: "part-may-not-be-replaced",
    severity: Severity::Error,
    title: both!(
        "Den del af handleplanen må ikke erstattes",
        "That part of the section 140 plan may not be replaced"
    ),
    why: both!(
        "Det, der ikke må erstattes, skal stå i barnets eller den unges egen handleplan. Ellers mangler der en plan, som loven kræver.",
        "What may not be replaced must stand in the child's or young person's own plan. Otherwise a plan is missing that the law asks for."
    ),
    source: Some(source::memo(
        "erstatte de elementer af en §140 handleplan, stk. 1, 3, 4 og 6, der vedrører forældrene samt for de 16-23-årige erstatte stk. 1-5 med en helhedsorienteret plan (SEL §140a)",
    )),
    valid: Valid::until(2025, 3, 16),
    history: Some(source::CHILDREN_ACT_HISTORY),
    requirements: &["22"],
    examples: &[
        Example {
            what: "Stk. 2 og 5 må ikke erstattes for forældre",
            files: &[
                example::FAMILY,
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 2, 3, 5]\n    vedrører: mor\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:6:14", "content/planer/a/familieplan.md:6:20"],
        },
        Example {
            what: "Stk. 6 må ikke erstattes for en ung",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Nor\nmodtagere:\n  nor:\n    navn: Nor\n    rolle: ung\n    fødselsår: 2002\n",
                ),
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 2, 3, 4, 5, 6]\n    vedrører: nor\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:6:26"],
        },
        Example {
            what: "En på højst 15 år er for ung",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Nor\nmodtagere:\n  nor:\n    navn: Nor\n    rolle: ung\n    fødselsår: 2005\n",
                ),
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 2, 3, 4, 5]\n    vedrører: nor\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:7:15"],
        },
        Example {
            what: "En på mindst 24 år er for gammel",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Nor\nmodtagere:\n  nor:\n    navn: Nor\n    rolle: ung\n    fødselsår: 1995\n",
                ),
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 2, 3, 4, 5]\n    vedrører: nor\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &["content/planer/a/familieplan.md:7:15"],
        },
        Example {
            what: "Det, kilden tillader",
            files: &[
                (
                    "content/planer/a/sag.yaml",
                    "titel: A\nborger: Nor\nmodtagere:\n  mor:\n    navn: Lone\n    rolle: mor\n  nor:\n    navn: Nor\n    rolle: ung\n    fødselsår: 2002\n",
                ),
                (
                    example::FAMILY_PLAN,
                    "---\ntitel: Familieplan\nudarbejdet: 2020-03-02\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 3, 4, 6]\n    vedrører: mor\n    fra: 2020-03-02\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, 2, 3, 4, 5]\n    vedrører: nor\n    fra: 2020-03-02\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// What may be replaced where it concerns the parents.
const OF_PARENTS: [u32; 4] = [1, 3, 4, 6];
/// What may be replaced for a young person.
const OF_THE_YOUNG: std::ops::RangeInclusive<u32> = 1..=5;
/// Who is young.
pub(super) const YOUNG: std::ops::RangeInclusive<u32> = 16..=23;

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    let Some(day) = on.date else { return };
    for (at, entry) in on.plan.erstatter.iter().enumerate() {
        let Some(name) = entry.vedrører.as_deref() else { continue };
        let Some(reader) = on.case.sag.data.modtagere.get(name) else { continue };
        if !replaced::is_140(entry) {
            continue;
        }
        let who = &reader.navn;
        let parent = people::is_parent(name, reader);
        for (sub, number) in entry.stk.iter().enumerate() {
            let may = if parent { OF_PARENTS.contains(&number.0) } else { OF_THE_YOUNG.contains(&number.0) };
            if !may {
                let (group_da, group_en, list) = if parent {
                    ("forældrene", "the parents", "1, 3, 4 og 6")
                } else {
                    ("unge fra 16 til 23 år", "young people from 16 to 23", "1–5")
                };
                out.at(
                    format!("erstatter[{at}].stk[{sub}]"),
                    text!(
                        "§ 140, stk. {number}, kan ikke erstattes for {who}. For {group_da} er det stk. {list}.",
                        "Section 140({number}) cannot be replaced for {who}. For {group_en} it is subsections {list}."
                    ),
                    text!(
                        "Fjern {number} fra stk, og lad den del stå i handleplanen.",
                        "Take {number} out of stk, and leave that part in the section 140 plan."
                    ),
                );
            }
        }
        let ages = (!parent).then(|| people::ages(reader, day)).flatten();
        if let Some(age) = ages.filter(|a| !YOUNG.contains(&a.0) && !YOUNG.contains(&a.1)) {
            let age = people::age_in_words(age);
            out.at(
                format!("erstatter[{at}].vedrører"),
                text!(
                    "{who} er {age} år. Handleplanen kan kun erstattes for unge fra 16 til 23 år.",
                    "{who} is {age} years old. The plan can be replaced only for young people from 16 to 23."
                ),
                text!(
                    "Fjern erstatningen, og lad handleplanen gælde. Er fødselsåret forkert, så ret det i sag.yaml.",
                    "Remove the entry and let the section 140 plan hold. If the year of birth is wrong, correct it in sag.yaml."
                ),
            );
        }
    }
}
