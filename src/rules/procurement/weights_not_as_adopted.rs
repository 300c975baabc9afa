//! U532: the weights are not those that the committee adopted.

use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::committee::{Punkt, Udfald, Ændringsforslag};
use crate::model::{Percent, Scalar};
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U532",
    name: "weights-not-as-adopted",
    severity: Severity::Error,
    title: both!("Vægtene er ikke dem, udvalget vedtog", "The weights are not those the committee adopted"),
    why: both!(
        "Rammen skal vise det, der blev vedtaget. Et forkastet ændringsforslag ændrer intet, og et vedtaget skal føres ind overalt.",
        "The framework must show what was adopted. A rejected amendment changes nothing, and an adopted one must be carried through everywhere."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Dermed blev forslaget forkastet.",
    }),
    requirements: &["125", "132"],
    examples: &[
        Example {
            what: "Forslaget blev forkastet, men det ene kriterium følger det",
            files: &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 30 %}\n  - {id: k2, tekst: Lokalt kendskab, vægt: 40 %}\n  - {id: k3, tekst: Den rette tilgang, vægt: 20 %}\n---\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-06-01/moede.md", "---\ndato: 2020-06-01\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2020-06-01/04-udbud.md",
                    "---\ntitel: Udbud\nramme: r\nændringsforslag:\n  - id: nye-vaegte\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: Fremdrift, kriterium: k1, før: 40 %, efter: 30 %}\n      - {hvad: Tilgang, kriterium: k3, før: 20 %, efter: 30 %}\n---\n",
                ),
            ],
            findings: &["content/udbud/r/ramme.md:4:38"],
        },
        Example {
            what: "Forslaget blev forkastet, og vægtene er de gamle",
            files: &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 40 %}\n  - {id: k2, tekst: Lokalt kendskab, vægt: 40 %}\n  - {id: k3, tekst: Den rette tilgang, vægt: 20 %}\n---\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-06-01/moede.md", "---\ndato: 2020-06-01\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2020-06-01/04-udbud.md",
                    "---\ntitel: Udbud\nramme: r\nændringsforslag:\n  - id: nye-vaegte\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: forkastet\n    ændringer:\n      - {hvad: Fremdrift, kriterium: k1, før: 40 %, efter: 30 %}\n      - {hvad: Tilgang, kriterium: k3, før: 20 %, efter: 30 %}\n---\n",
                ),
            ],
            findings: &[],
        },
        Example {
            what: "Forslaget blev vedtaget, men det ene kriterium er ikke rettet",
            files: &[
                (
                    "content/udbud/r/ramme.md",
                    "---\ntitel: R\nkriterier:\n  - {id: k1, tekst: Fremdrift, vægt: 30 %}\n  - {id: k2, tekst: Lokalt kendskab, vægt: 40 %}\n  - {id: k3, tekst: Den rette tilgang, vægt: 20 %}\n---\n",
                ),
                ("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n"),
                ("content/udvalg/a/2020-06-01/moede.md", "---\ndato: 2020-06-01\ntilstand: referat\n---\n"),
                (
                    "content/udvalg/a/2020-06-01/04-udbud.md",
                    "---\ntitel: Udbud\nramme: r\nændringsforslag:\n  - id: nye-vaegte\n    forslagsstiller: Enhedslisten\n    tekst: Andre vægte\n    udfald: godkendt\n    ændringer:\n      - {hvad: Fremdrift, kriterium: k1, før: 40 %, efter: 30 %}\n      - {hvad: Tilgang, kriterium: k3, før: 20 %, efter: 30 %}\n---\n",
                ),
            ],
            findings: &["content/udbud/r/ramme.md:6:46"],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    let slug = on.framework.ramme.slug.as_str();
    let meetings = on.ctx.site.committees.iter().flat_map(|c| &c.meetings);
    let items = meetings.flat_map(|m| &m.items).map(|i| &i.punkt.data);
    let items = items.filter(|p| p.ramme.as_ref().is_some_and(|r| **r == *slug));
    for (item, amendment) in items.flat_map(|p| p.ændringsforslag.iter().map(move |a| (p, a))) {
        let adopted = match outcome(item, amendment) {
            Some(Udfald::Forkastet) => false,
            Some(Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Besluttet) => true,
            _ => continue,
        };
        for change in &amendment.ændringer {
            let Some(name) = &change.kriterium else { continue };
            let found = on.ramme.kriterier.iter().enumerate().find(|(_, k)| k.id == *name);
            let Some((at, Some(own))) = found.map(|(at, k)| (at, k.vægt)) else { continue };
            let (Ok(before), Ok(after)) = (Percent::read(&change.før), Percent::read(&change.efter)) else {
                continue;
            };
            let (right, wrong) = if adopted { (after, before) } else { (before, after) };
            if own != wrong || right == wrong {
                continue;
            }
            let who = &amendment.forslagsstiller;
            let (message, why) = if adopted {
                (
                    text!(
                        "Vægten er {own}, men ændringsforslaget fra {who} blev vedtaget, og efter det er vægten {right}",
                        "The weight is {own}, but the amendment by {who} was adopted, and after it the weight is {right}"
                    ),
                    text!("ændringsforslaget blev vedtaget", "the amendment was adopted"),
                )
            } else {
                (
                    text!(
                        "Vægten er {own}, som ændringsforslaget fra {who} ville have den, men forslaget blev forkastet.",
                        "The weight is {own}, as the amendment by {who} would have it, but it was rejected."
                    ),
                    text!("ændringsforslaget blev forkastet", "the amendment was rejected"),
                )
            };
            let (da, en) = (why.da, why.en);
            out.at(
                format!("kriterier[{at}].vægt"),
                message,
                text!(
                    "Skriv vægt: {right}, for {da}. Er udfaldet skrevet forkert på punktet, så ret udfald: der.",
                    "Write vægt: {right}, for {en}. If the item has the wrong outcome, correct udfald: there."
                ),
            );
        }
    }
}

/// What became of an amendment: by its own word, else by the vote on it.
fn outcome(item: &Punkt, amendment: &Ændringsforslag) -> Option<Udfald> {
    amendment.udfald.or_else(|| {
        let vote = item.afstemninger.iter().find(|v| v.ændringsforslag.as_ref() == Some(&amendment.id));
        vote.and_then(|v| v.udfald)
    })
}
