//! What the words of a decision say.

use crate::model::committee::Udfald;

/// The outcomes that the words of a decision name, each once; empty where they name none that is sure.
pub(crate) fn said(text: &str) -> Vec<Udfald> {
    let low = text.to_lowercase();
    let mut found = Vec::new();
    if low.contains("til efterretning") {
        found.push(Udfald::TagetTilEfterretning);
    }
    if low.contains("til orientering") {
        found.push(Udfald::TagetTilOrientering);
    }
    let mut before = "";
    for (at, word) in low.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).enumerate() {
        let outcome = match word {
            "godkendt" | "godkendes" | "godkendte" | "godkender" => Some(Udfald::Godkendt),
            "tiltrådt" | "tiltrædes" | "tiltrådte" | "tiltræder" => Some(Udfald::Tiltrådt),
            "anbefalet" | "anbefales" | "anbefalede" | "anbefaler" => Some(Udfald::Anbefalet),
            "forkastet" | "forkastes" | "forkastede" => Some(Udfald::Forkastet),
            "udsat" | "udsættes" | "udskydes" | "udskudt" => Some(Udfald::Udsat),
            "drøftet" | "drøftede" | "drøftes" => Some(Udfald::Drøftet),
            "intet" if at == 0 => Some(Udfald::Intet),
            "tilbage" if before.starts_with("send") => Some(Udfald::SendtTilbage),
            _ => None,
        };
        // What was not approved was turned down.
        let turned = matches!(outcome, Some(Udfald::Godkendt | Udfald::Tiltrådt)) && before == "ikke";
        if let Some(outcome) = if turned { Some(Udfald::Forkastet) } else { outcome }
            && !found.contains(&outcome)
        {
            found.push(outcome);
        }
        before = word;
    }
    // Who recommends that something be approved has approved nothing, unless the points are told apart.
    if found.contains(&Udfald::Anbefalet) && !low.contains("punkt") {
        found.retain(|o| !matches!(o, Udfald::Godkendt | Udfald::Tiltrådt));
    }
    found
}

/// Whether the words can stand for the outcome.
pub(super) fn fits(words: &[Udfald], outcome: Udfald) -> bool {
    let approved = |o: &Udfald| matches!(o, Udfald::Godkendt | Udfald::Tiltrådt);
    // What a committee decided in its own words may use any word.
    words.is_empty()
        || outcome == Udfald::Besluttet
        || words.contains(&outcome)
        || (approved(&outcome) && words.iter().any(approved))
}

/// The outcome as `udfald` writes it.
pub(super) fn key(outcome: Udfald) -> &'static str {
    outcome.key()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_sources() {
        let cases: &[(&str, &[Udfald])] = &[
            ("Godkendt", &[Udfald::Godkendt]),
            ("Taget til orientering", &[Udfald::TagetTilOrientering]),
            ("Indstillingen tiltrådt.", &[Udfald::Tiltrådt]),
            ("Taget til efterretning.", &[Udfald::TagetTilEfterretning]),
            ("Indstillingerne tiltrådt.", &[Udfald::Tiltrådt]),
            ("Indstillingen anbefales.", &[Udfald::Anbefalet]),
            ("Intet under dette punkt.", &[Udfald::Intet]),
            ("Dermed blev forslaget forkastet.", &[Udfald::Forkastet]),
            ("Dermed blev indstillingen godkendt.", &[Udfald::Godkendt]),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text), *expected, "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_outcomes() {
        assert_eq!(said("Udvalget godkendte forvaltningens anbefalinger."), [Udfald::Godkendt]);
        assert_eq!(said("Indsatsen for udsatte borgere fortsætter."), []);
        assert_eq!(said("Indstillingen blev ikke godkendt."), [Udfald::Forkastet]);
        assert_eq!(said("Udvalget anbefaler, at indstillingen godkendes."), [Udfald::Anbefalet]);
    }
}
