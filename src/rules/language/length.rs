//! Sentences by their length.

use crate::diagnostic::text;
use crate::rules::{OnText, Out};

/// Tells each sentence of more than `least` words and of `most` at most.
pub(super) fn check(on: &OnText, out: &mut Out, least: usize, most: usize) {
    for passage in on.document.running() {
        for sentence in &passage.sentences {
            let words = sentence.words.len();
            if words <= least || words > most {
                continue;
            }
            out.passage(
                passage,
                &sentence.range,
                text!(
                    "Sætningen har {words} ord. Grænsen er {least}.",
                    "The sentence has {words} words. The limit is {least}."
                ),
                text!(
                    "Del den i to eller flere, og sig det vigtigste først. Det, der regnes op, kan stå som en liste.",
                    "Split it in two or more and say the most important first. What is enumerated can stand as a list."
                ),
            );
        }
    }
}
