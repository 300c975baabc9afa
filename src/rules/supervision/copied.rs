//! T092: a supervision whose words are those of the one before.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, both, text};
use crate::model::Words;
use crate::model::supervision::Tilsyn;
use crate::rules::{OnInspection, Out};
use std::collections::HashSet;

pub static RULE: Rule = Rule {
    code: "T092",
    name: "supervision-copied",
    severity: Severity::Note,
    title: both!(
        "Tilsynet ligner en kopi af det forrige",
        "The supervision looks like a copy of the one before"
    ),
    why: both!(
        "Organisation, lov og praksis ændrer sig hele tiden. Et tilsyn, der gentager det forrige, opdager det ikke.",
        "Organisation, law and practice change all the time. A supervision that repeats the last one does not notice."
    ),
    source: Some(audit("så næste ledelsestilsyn ikke blot bliver en “copy paste”")),
    requirements: &["92"],
    examples: &[
        Example {
            what: "Samme ord to kvartaler i træk",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", COPIED_FIRST),
                ("content/tilsyn/a/tilsyn-2024-2.md", COPIED_SECOND),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-2.md:4:19"],
        },
        Example {
            what: "Nye ord",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                ("content/tilsyn/a/tilsyn-2024-1.md", COPIED_FIRST),
                (
                    "content/tilsyn/a/tilsyn-2024-2.md",
                    "---\ntitel: T\ndato: 2024-07-15\nsamlet_vurdering: Fristerne holder nu i næsten alle sager. Til gengæld mangler der ofte et formål, når et tilbud bliver givet, og det skal vi se på i næste kvartal sammen med leverandørerne.\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const COPIED_FIRST: &str = "---\ntitel: T\ndato: 2024-04-15\nsamlet_vurdering: Tilsynet viser, at sagerne i det store og hele bliver behandlet til tiden, men at der stadig er enkelte sager, hvor fristen bliver overskredet, og dem vil ledelsen følge op på.\n---\n";
const COPIED_SECOND: &str = "---\ntitel: T\ndato: 2024-07-15\nsamlet_vurdering: Tilsynet viser, at sagerne i det store og hele bliver behandlet til tiden, men at der stadig er enkelte sager, hvor fristen bliver overskredet, og dem vil ledelsen følge op på.\n---\n";

/// Fewer words than this are too few to call a copy.
const LEAST_WORDS: usize = 20;

/// The share of sequences of three words, in per cent, from which a text counts as a copy.
const COPY: usize = 90;

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let Some((entry, before)) = on.before() else { return };
    let own = words(on.tilsyn, on.ctx.body(on.entry));
    let other = words(before, on.ctx.body(entry));
    if own.len() < LEAST_WORDS || other.len() < LEAST_WORDS {
        return;
    }
    let (own, other) = (threes(&own), threes(&other));
    let shared = own.intersection(&other).count();
    let percent = shared * 100 / own.len().max(1);
    if percent < COPY {
        return;
    }
    let title = &before.titel;
    out.at(
        "samlet_vurdering",
        text!(
            "{percent} procent af teksten er den samme som i ”{title}”.",
            "{percent} per cent of the text is the same as in “{title}”."
        ),
        text!(
            "Skriv, hvad netop dette tilsyn viste, og hvad der er anderledes end sidst.",
            "Write what this very supervision showed, and what differs from last time."
        ),
    );
}

/// The words that say what a supervision showed: judgement, follow-up and body.
fn words<'a>(tilsyn: &'a Tilsyn, body: &'a str) -> Vec<&'a str> {
    let follow_up = tilsyn.opfølgning.iter().map(|o| o.tekst.as_str());
    let told = tilsyn.samlet_vurdering.iter().chain(&tilsyn.ændres_til_næste_gang).map(Words::as_str);
    told.chain(follow_up).chain([body]).flat_map(str::split_whitespace).collect()
}

fn threes<'a, 'b>(words: &'b [&'a str]) -> HashSet<&'b [&'a str]> {
    words.windows(3).collect()
}
