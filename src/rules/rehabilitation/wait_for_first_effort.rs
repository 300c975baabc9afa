//! R048: a long wait from the finished action part to the first effort.

use super::course::{courses, day};
use super::example::{ACTION, CASE};
use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::rules::dates::{after, months_after, wait_in_words};
use crate::rules::{OnCase, Out};

pub static RULE: Rule = Rule {
    code: "R048",
    name: "long-wait-for-first-effort",
    severity: Severity::Warning,
    title: both!("Den første indsats begynder sent", "The first effort begins late"),
    why: both!(
        "En plan uden indsats flytter ikke borgeren. I fokusrevisionen var der efter et halvt år stadig intet i gang for \
         18 procent. Ventetiden regnes her fra planen og er ingen lovfrist.",
        "A plan without effort gets the citizen nowhere. In the audit nothing had begun for 18 per cent after half a year. \
         The wait is counted from the plan here and is no legal limit."
    ),
    source: Some(audit(
        "For 18 procent af borgerne i ressourceforløb er der efter et halvt år fortsat ikke iværksat indsatser",
    )),
    requirements: &["48"],
    settings: &["regler.ventetid_til_indsats", "regler.seks_måneder"],
    examples: &[
        Example {
            what: "Otte måneder til den første indsats",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2018-05-02\ntilbud:\n  - navn: Praktik\n    start: 2019-01-07\n---\n",
                ),
            ],
            findings: &["content/planer/a/indsatsdel.md:6:12"],
        },
        Example {
            what: "Den første indsats begynder samme måned",
            files: &[
                CASE,
                (
                    ACTION,
                    "---\ntitel: A\nfærdig: 2018-05-02\ntilbud:\n  - navn: Praktik\n    start: 2018-05-14\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnCase, out: &mut Out) {
    let settings = on.ctx.settings();
    for course in courses(on) {
        let Some(ready) = course.action.as_ref().and_then(|a| day(a.del.færdig)) else { continue };
        // An effort that may have begun earlier, without a date, leaves the wait unknown.
        if course
            .offers()
            .any(|(_, _, o)| o.start.is_none() && super::course::need_not_be_registered(o.r#type))
        {
            continue;
        }
        let first = course.offers().filter_map(|(e, at, o)| Some((e, at, o, o.start?.0))).min_by_key(|f| f.3);
        let Some((entry, at, offer, start)) = first else { continue };
        if start <= after(ready, settings.ventetid_til_indsats, settings) {
            continue;
        }
        let wait = wait_in_words(ready, start);
        let how = if start > months_after(ready, 12) {
            text!("Det er over et år.", "That is over a year.")
        } else if start > months_after(ready, 6) {
            text!("Det er et halvt til et helt år.", "That is half a year to a year.")
        } else if start > months_after(ready, 1) {
            text!("Det er en måned til et halvt år.", "That is a month to half a year.")
        } else {
            text!("Det er inden for en måned.", "That is within a month.")
        };
        let (wait_da, wait_en, how_da, how_en, name) = (wait.da, wait.en, how.da, how.en, &offer.navn);
        out.elsewhere(
            entry,
            format!("tilbud[{at}].start"),
            text!(
                "Indsatsdelen var færdig {ready}, og den første indsats, ”{name}”, begynder {start}: {wait_da} efter. {how_da}",
                "The action part was finished on {ready}, and the first effort, “{name}”, begins on {start}: {wait_en} later. {how_en}"
            ),
            text!(
                "Begynd med noget mindre nu, eller skriv under første_seks_måneder:, hvorfor der ventes. Grænsen står i \
                 klarplan.yaml under regler.ventetid_til_indsats.",
                "Begin with something smaller now, or write under første_seks_måneder: why there is a wait. The limit stands \
                 in klarplan.yaml under regler.ventetid_til_indsats."
            ),
        );
    }
}
