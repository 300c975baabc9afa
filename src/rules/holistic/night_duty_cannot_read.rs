//! H230: the site has a night duty, but the family plan is not for its eyes.

use super::{example, source};
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Kind;
use crate::rules::{OnPlan, Out};

pub static RULE: Rule = Rule {
    code: "H230",
    name: "night-duty-cannot-read",
    severity: Severity::Warning,
    title: both!("Døgnvagten kan ikke læse planen", "The night duty cannot read the plan"),
    why: both!(
        "Når det haster, skal den, der rykker ud, vide, hvem i familien der kan hjælpe, og hvad der er aftalt.",
        "When it is urgent, whoever turns out must know who in the family can help, and what is agreed."
    ),
    source: Some(source::memo(
        "døgnvagter, som skal kunne tilgå borgerens sag og den helhedsorienterede plan i akutte tilfælde",
    )),
    requirements: &["30"],
    examples: &[
        Example {
            what: "Døgnvagten er ikke nævnt",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nmodtagere:\n  doegnvagten:\n    navn: Døgnvagten\n",
                ),
                example::FAMILY,
                (example::FAMILY_PLAN, "---\ntitel: Familieplan\nsynlig_for: [mor, far]\n---\n"),
            ],
            findings: &["content/planer/a/familieplan.md:3:13"],
        },
        Example {
            what: "Døgnvagten må læse med",
            files: &[
                (
                    "klarplan.yaml",
                    "titel: T\norganisation:\n  navn: O\nbasis_url: https://o.example/\nmodtagere:\n  doegnvagten:\n    navn: Døgnvagten\n",
                ),
                example::FAMILY,
                (example::FAMILY_PLAN, "---\ntitel: Familieplan\nsynlig_for: [mor, far, doegnvagten]\n---\n"),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnPlan, out: &mut Out) {
    if on.plan.art != Kind::Familieplan {
        return;
    }
    let readers = on.ctx.site.config.modtagere.0.iter();
    let mut duties =
        readers.filter(|(slug, r)| slug.contains("vagt") || r.navn.to_lowercase().contains("vagt"));
    let Some((slug, duty)) = duties.next() else { return };
    // A reader across cases sees a plan only where it is named.
    let named = |slug: &str| on.plan.synlig_for.as_ref().is_some_and(|r| r.0.iter().any(|n| &**n == slug));
    if named(slug) || duties.any(|(other, _)| named(other)) {
        return;
    }
    let (slug, duty) = (&**slug, &duty.navn);
    out.at(
        "synlig_for",
        text!(
            "{duty} har egne sider, men må ikke læse denne familieplan.",
            "{duty} has pages of its own but may not read this family plan."
        ),
        text!(
            "Føj {slug} til planens synlig_for, sammen med alle andre, der skal læse den. Sæt synlig_for på det, vagten ikke skal se.",
            "Add {slug} to the plan's synlig_for, with all others who are to read it. Set synlig_for on what the duty is not to see."
        ),
    );
}
