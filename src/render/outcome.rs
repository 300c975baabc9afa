//! Outcomes in words.
//!
//! Every outcome has a word of its own: what is taken note of is never called approved.

use super::phrases::{short, stop};
use super::words;
use crate::model::committee::{Beslutning, Møde, Mødetilstand, Punkt, Udfald};
use chrono::NaiveDate;
use serde::Serialize;

/// A word that is set apart, with the class that sets it apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Badge {
    pub ord: &'static str,
    pub klasse: &'static str,
}

/// The outcome of an item in one sentence, with its word and what the word means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Outcome {
    pub ord: Option<Badge>,
    pub tekst: String,
    pub forklaring: &'static str,
}

/// What a page says of an item on an agenda.
pub(super) const ON_AGENDA: Badge = Badge { ord: "På dagsordenen", klasse: "paa-dagsordenen" };
/// What a page says where minutes do not tell the outcome.
pub(super) const UNKNOWN: Badge = Badge { ord: "Ikke oplyst", klasse: "ikke-oplyst" };
/// What a page says of a closed item.
pub(super) const CLOSED: Badge = Badge { ord: "Lukket punkt", klasse: "lukket" };
/// What marks a recommendation, so that nobody takes it for a decision.
pub(super) const RECOMMENDED: Badge = Badge { ord: "Indstilling", klasse: "indstilling" };

/// The outcome as a word by itself.
pub(super) fn badge(outcome: Udfald) -> Badge {
    let (ord, klasse) = match outcome {
        Udfald::Godkendt => ("Godkendt", "godkendt"),
        Udfald::Tiltrådt => ("Tiltrådt", "tiltraadt"),
        Udfald::Anbefalet => ("Anbefalet", "anbefalet"),
        Udfald::TagetTilEfterretning => ("Taget til efterretning", "efterretning"),
        Udfald::TagetTilOrientering => ("Taget til orientering", "orientering"),
        Udfald::Forkastet => ("Forkastet", "forkastet"),
        Udfald::Udsat => ("Udsat", "udsat"),
        Udfald::SendtTilbage => ("Sendt tilbage", "sendt-tilbage"),
        Udfald::Drøftet => ("Drøftet", "droeftet"),
        Udfald::Besluttet => ("Besluttet", "besluttet"),
        Udfald::Intet => ("Intet at beslutte", "intet"),
    };
    Badge { ord, klasse }
}

/// What happened to something, after its name: `blev godkendt`.
pub(super) fn happened(outcome: Udfald) -> &'static str {
    match outcome {
        Udfald::Godkendt => "blev godkendt",
        Udfald::Tiltrådt => "blev tiltrådt",
        Udfald::Anbefalet => "blev anbefalet",
        Udfald::TagetTilEfterretning => "blev taget til efterretning",
        Udfald::TagetTilOrientering => "blev taget til orientering",
        Udfald::Forkastet => "blev forkastet",
        Udfald::Udsat => "blev udsat",
        Udfald::SendtTilbage => "blev sendt tilbage",
        Udfald::Drøftet => "blev drøftet",
        Udfald::Besluttet => "blev besluttet",
        Udfald::Intet => "gav ikke noget at beslutte",
    }
}

/// The words of committees that their readers need not know.
fn explanation(outcome: Udfald) -> &'static str {
    match outcome {
        Udfald::Tiltrådt => "Tiltrådt betyder, at der er besluttet det, som var indstillet.",
        Udfald::Anbefalet => "Anbefalet betyder, at et andet udvalg eller organ har det sidste ord.",
        Udfald::TagetTilEfterretning => {
            "Taget til efterretning betyder, at sagen er forelagt og noteret. Det er ikke det samme som godkendt."
        }
        Udfald::TagetTilOrientering => {
            "Taget til orientering betyder, at der er orienteret om sagen. Der er ikke besluttet noget."
        }
        _ => "",
    }
}

/// The outcome of an item in one sentence. In an agenda the sentence says that there is none.
pub(super) fn sentence(punkt: &Punkt, møde: &Møde, today: NaiveDate) -> Outcome {
    let plain = |ord, tekst: String| Outcome { ord: Some(ord), tekst, forklaring: "" };
    if let Some(reason) = &punkt.lukket {
        return plain(CLOSED, format!("Punktet er lukket. Grunden er: {}", stop(reason)));
    }
    if !møde.tilstand.is_minutes() {
        return plain(ON_AGENDA, agenda(møde, today).to_owned());
    }
    let Some(decision) = &punkt.beslutning else {
        return plain(UNKNOWN, "Referatet siger ikke, hvad der blev besluttet.".to_owned());
    };
    let Some(outcome) = decision.udfald else {
        let tekst = points(decision).unwrap_or_else(|| stop(&short(&decision.tekst)));
        return Outcome { ord: None, tekst, forklaring: "" };
    };
    let mut tekst = whole(punkt, decision, outcome);
    if decision.punkter.iter().any(|p| p.udfald != outcome)
        && let Some(points) = points(decision)
    {
        tekst = format!("{tekst} {points}");
    }
    // Where the sentence already says who decides, it needs no explanation.
    let clear = outcome == Udfald::Anbefalet && punkt.beslutningskompetence.is_some();
    let forklaring = if clear { "" } else { explanation(outcome) };
    Outcome { ord: Some(badge(outcome)), tekst, forklaring }
}

fn agenda(møde: &Møde, today: NaiveDate) -> &'static str {
    match møde.tilstand {
        _ if møde.dato.is_some_and(|d| d.0 < today) => {
            "Punktet stod på dagsordenen. Vi har ikke referatet her og ved ikke, hvad der skete."
        }
        Mødetilstand::Udkast => "Punktet står på et udkast til dagsorden. Det er ikke behandlet.",
        Mødetilstand::Tillægsdagsorden => {
            "Punktet er sat på dagsordenen i et tillæg. Det er ikke behandlet."
        }
        _ => "Punktet er sat på dagsordenen. Det er ikke behandlet.",
    }
}

fn whole(punkt: &Punkt, decision: &Beslutning, outcome: Udfald) -> String {
    let recommended = if punkt.indstilling.is_some() { "Indstillingen" } else { "Punktet" };
    match (outcome, &punkt.beslutningskompetence) {
        (Udfald::Anbefalet, Some(body)) => {
            format!("{recommended} blev anbefalet til {}, som afgør sagen.", body.trim_end_matches('.'))
        }
        (Udfald::Besluttet, _) => stop(&short(&decision.tekst)),
        (Udfald::Intet, _) => "Der var intet at beslutte.".to_owned(),
        (Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Anbefalet | Udfald::Forkastet, _) => {
            format!("{recommended} {}.", happened(outcome))
        }
        _ => format!("Sagen {}.", happened(outcome)),
    }
}

/// `At-punkt 1 og 2 blev godkendt, og at-punkt 3 blev udsat.`
fn points(decision: &Beslutning) -> Option<String> {
    let mut groups: Vec<(Udfald, Vec<String>)> = Vec::new();
    for point in &decision.punkter {
        let number = point.punkt.to_string();
        match groups.iter_mut().find(|(outcome, _)| *outcome == point.udfald) {
            Some((_, numbers)) => numbers.push(number),
            None => groups.push((point.udfald, vec![number])),
        }
    }
    let said: Vec<String> = groups
        .iter()
        .map(|(outcome, numbers)| format!("at-punkt {} {}", words::list(numbers), happened(*outcome)))
        .collect();
    let (last, most) = said.split_last()?;
    let sentence = if most.is_empty() { last.clone() } else { format!("{}, og {last}", most.join(", ")) };
    Some(words::capital(&sentence) + ".")
}

/// The outcome of the at-point with this number, where it is known: its own, else that of a vote on
/// it, else that of the recommendation as a whole. A vote on an amendment decides no point.
pub(super) fn of_point(punkt: &Punkt, number: u32) -> Option<Udfald> {
    let decision = punkt.beslutning.as_ref();
    let own = decision.and_then(|d| d.punkter.iter().find(|p| p.punkt.0 == number)).map(|p| p.udfald);
    let votes = punkt.afstemninger.iter().rev();
    let mut votes = votes.filter(|v| v.ændringsforslag.is_none() && v.punkter.iter().any(|p| p.0 == number));
    own.or_else(|| votes.find_map(|v| v.udfald)).or_else(|| {
        // What was said in the committee's own words answers no single point.
        let whole = decision?.udfald?;
        (!matches!(whole, Udfald::Besluttet | Udfald::Drøftet | Udfald::Intet)).then_some(whole)
    })
}

/// A decision in one line beside its word; empty where it only says that word again.
pub(super) fn line(decision: &Beslutning) -> String {
    let text = stop(&short(&decision.tekst));
    let plain = |s: &str| s.trim_end_matches('.').to_lowercase();
    let same = decision.udfald.is_some_and(|u| plain(badge(u).ord) == plain(&text));
    if same { String::new() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn møde(state: &str) -> Møde {
        serde_yaml::from_str(&format!("tilstand: {state}\ndato: 2024-02-07"))
            .unwrap_or_else(|e| panic!("{e}"))
    }

    fn punkt(yaml: &str) -> Punkt {
        serde_yaml::from_str(&format!("titel: x\n{yaml}")).unwrap_or_else(|e| panic!("{e}"))
    }

    fn said(yaml: &str) -> (String, String) {
        let outcome = sentence(&punkt(yaml), &møde("referat"), NaiveDate::default());
        (outcome.ord.map_or("", |b| b.ord).to_owned(), outcome.tekst)
    }

    fn pair(a: &str, b: &str) -> (String, String) {
        (a.to_owned(), b.to_owned())
    }

    #[test]
    fn outcomes_are_said_in_one_sentence() {
        let of =
            |outcome: &str, more: &str| said(&format!("beslutning: {{tekst: x, udfald: {outcome}}}\n{more}"));
        assert_eq!(of("godkendt", ""), pair("Godkendt", "Punktet blev godkendt."));
        assert_eq!(of("tiltrådt", "indstilling: {}"), pair("Tiltrådt", "Indstillingen blev tiltrådt."));
        assert_eq!(
            of("anbefalet", "indstilling: {}\nbeslutningskompetence: Økonomiudvalget"),
            pair("Anbefalet", "Indstillingen blev anbefalet til Økonomiudvalget, som afgør sagen."),
        );
        assert_eq!(
            of("taget-til-efterretning", "indstilling: {}"),
            pair("Taget til efterretning", "Sagen blev taget til efterretning."),
        );
        assert_eq!(of("intet", ""), pair("Intet at beslutte", "Der var intet at beslutte."));
        assert_eq!(said(""), pair("Ikke oplyst", "Referatet siger ikke, hvad der blev besluttet."));
    }

    #[test]
    fn taken_note_of_is_never_called_approved() {
        for outcome in [Udfald::TagetTilEfterretning, Udfald::TagetTilOrientering] {
            assert!(!badge(outcome).ord.to_lowercase().contains("godkendt"));
            assert!(!happened(outcome).contains("godkendt"));
        }
    }

    #[test]
    fn points_with_different_outcomes_are_named() {
        let yaml = "beslutning:\n  tekst: x\n  punkter:\n    - {punkt: 1, udfald: godkendt}\n    \
                    - {punkt: 2, udfald: godkendt}\n    - {punkt: 3, udfald: udsat}";
        assert_eq!(said(yaml).1, "At-punkt 1 og 2 blev godkendt, og at-punkt 3 blev udsat.");
    }

    #[test]
    fn an_agenda_never_says_that_something_is_decided() {
        let held = punkt("beslutning: {tekst: Godkendt, udfald: godkendt}");
        for state in ["udkast", "dagsorden", "tillægsdagsorden"] {
            for today in [NaiveDate::MIN, NaiveDate::MAX] {
                let said = sentence(&held, &møde(state), today);
                assert_eq!(said.ord, Some(ON_AGENDA));
                assert!(!said.tekst.contains("godkendt"), "{}", said.tekst);
            }
        }
    }

    #[test]
    fn a_vote_on_an_amendment_is_no_outcome_of_a_point() {
        let votes = "afstemninger:\n  - {om: x, ændringsforslag: a, punkter: [1], udfald: forkastet}";
        assert_eq!(of_point(&punkt(votes), 1), None);
        let with = format!("{votes}\n  - {{om: y, punkter: [1], udfald: udsat}}");
        assert_eq!(of_point(&punkt(&with), 1), Some(Udfald::Udsat));
        let with = format!("{with}\nbeslutning:\n  tekst: x\n  udfald: godkendt");
        assert_eq!(of_point(&punkt(&with), 1), Some(Udfald::Udsat));
        assert_eq!(of_point(&punkt(&with), 2), Some(Udfald::Godkendt));
    }

    #[test]
    fn a_line_does_not_say_its_word_twice() {
        let of = |text: &str| {
            let yaml = format!("beslutning: {{tekst: {text}, udfald: taget-til-orientering}}");
            punkt(&yaml).beslutning.map(|d| line(&d)).unwrap_or_default()
        };
        assert_eq!(of("Taget til orientering."), "");
        assert_eq!(of("Orienteringen taget til orientering"), "Orienteringen taget til orientering.");
    }
}
