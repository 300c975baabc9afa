//! Outcomes in words.
//!
//! Every outcome has a word of its own: what is taken note of is never called approved.

use super::phrases::{short, stop, unstopped};
use crate::language::{Language, say};
use crate::model::committee::{Beslutning, Møde, Mødetilstand, Punkt, Udfald};
use crate::model::mark;
use chrono::NaiveDate;
use serde::Serialize;

/// A word that is set apart, with the class that sets it apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Badge {
    pub ord: String,
    pub klasse: &'static str,
}

/// The outcome of an item in one sentence, with its word and what the word means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Outcome {
    pub ord: Option<Badge>,
    pub tekst: String,
    pub forklaring: String,
}

/// What a page says of an item on an agenda.
pub(super) fn on_agenda(l: &Language) -> Badge {
    Badge { ord: say!(l, "outcome_on_agenda"), klasse: "paa-dagsordenen" }
}

/// What a page says where minutes do not tell the outcome.
pub(super) fn unknown(l: &Language) -> Badge {
    Badge { ord: say!(l, "outcome_unknown"), klasse: "ikke-oplyst" }
}

/// What a page says of a closed item.
pub(super) fn closed(l: &Language) -> Badge {
    Badge { ord: say!(l, "outcome_closed"), klasse: "lukket" }
}

/// What marks a recommendation, so that nobody takes it for a decision.
pub(super) fn proposal(l: &Language) -> Badge {
    Badge { ord: say!(l, "outcome_proposal"), klasse: "indstilling" }
}

/// The outcome as a word by itself.
pub(super) fn badge(l: &Language, outcome: Udfald) -> Badge {
    let (ord, klasse) = match outcome {
        Udfald::Godkendt => (say!(l, "outcome_approved"), "godkendt"),
        Udfald::Tiltrådt => (say!(l, "outcome_adopted"), "tiltraadt"),
        Udfald::Anbefalet => (say!(l, "outcome_recommended"), "anbefalet"),
        Udfald::TagetTilEfterretning => (say!(l, "outcome_noted"), "efterretning"),
        Udfald::TagetTilOrientering => (say!(l, "outcome_informed"), "orientering"),
        Udfald::Forkastet => (say!(l, "outcome_rejected"), "forkastet"),
        Udfald::Udsat => (say!(l, "outcome_postponed"), "udsat"),
        Udfald::SendtTilbage => (say!(l, "outcome_returned"), "sendt-tilbage"),
        Udfald::Drøftet => (say!(l, "outcome_discussed"), "droeftet"),
        Udfald::Besluttet => (say!(l, "outcome_decided"), "besluttet"),
        Udfald::Intet => (say!(l, "outcome_nothing"), "intet"),
    };
    Badge { ord, klasse }
}

/// The words of committees that their readers need not know.
fn explanation(l: &Language, outcome: Udfald) -> String {
    match outcome {
        Udfald::Tiltrådt => say!(l, "outcome_means_adopted"),
        Udfald::Anbefalet => say!(l, "outcome_means_recommended"),
        Udfald::TagetTilEfterretning => say!(l, "outcome_means_noted"),
        Udfald::TagetTilOrientering => say!(l, "outcome_means_informed"),
        _ => String::new(),
    }
}

/// The outcome of an item in one sentence. In an agenda the sentence says that there is none.
pub(super) fn sentence(l: &Language, punkt: &Punkt, møde: &Møde, today: NaiveDate) -> Outcome {
    let plain = |ord, tekst: String| Outcome { ord: Some(ord), tekst, forklaring: String::new() };
    if let Some(reason) = &punkt.lukket {
        return plain(closed(l), say!(l, "outcome_said_closed", reason = stop(reason)));
    }
    if !møde.tilstand.is_minutes() {
        return plain(on_agenda(l), agenda(l, punkt, møde, today));
    }
    let Some(decision) = &punkt.beslutning else {
        return plain(unknown(l), say!(l, "outcome_said_unknown"));
    };
    let Some(outcome) = decision.udfald else {
        let tekst = points(l, decision).unwrap_or_else(|| stop(&short(&decision.tekst)));
        return Outcome { ord: None, tekst, forklaring: String::new() };
    };
    let mut tekst = whole(l, punkt, decision, outcome);
    if decision.punkter.iter().any(|p| p.udfald != outcome)
        && let Some(points) = points(l, decision)
    {
        tekst = format!("{tekst} {points}");
    }
    // Where the sentence already says who decides, it needs no explanation.
    let clear = outcome == Udfald::Anbefalet && punkt.beslutningskompetence.is_some();
    let forklaring = if clear { String::new() } else { explanation(l, outcome) };
    Outcome { ord: Some(badge(l, outcome)), tekst, forklaring }
}

fn agenda(l: &Language, punkt: &Punkt, møde: &Møde, today: NaiveDate) -> String {
    match møde.tilstand {
        _ if møde.dato.is_some_and(|d| d.0 < today) => say!(l, "outcome_agenda_past"),
        Mødetilstand::Udkast => say!(l, "outcome_agenda_draft"),
        _ if punkt.tilføjet.is_some() => say!(l, "outcome_agenda_supplement"),
        _ => say!(l, "outcome_agenda"),
    }
}

fn whole(l: &Language, punkt: &Punkt, decision: &Beslutning, outcome: Udfald) -> String {
    let what = if punkt.indstilling.is_some() { "proposal" } else { "item" };
    match (outcome, &punkt.beslutningskompetence) {
        (Udfald::Anbefalet, Some(body)) => {
            say!(l, "outcome_said_recommended_to", what = what, body = unstopped(body))
        }
        (Udfald::Anbefalet, None) => say!(l, "outcome_said_recommended", what = what),
        (Udfald::Godkendt, _) => say!(l, "outcome_said_approved", what = what),
        (Udfald::Tiltrådt, _) => say!(l, "outcome_said_adopted", what = what),
        (Udfald::Forkastet, _) => say!(l, "outcome_said_rejected", what = what),
        (Udfald::TagetTilEfterretning, _) => say!(l, "outcome_said_noted"),
        (Udfald::TagetTilOrientering, _) => say!(l, "outcome_said_informed"),
        (Udfald::Udsat, _) => say!(l, "outcome_said_postponed"),
        (Udfald::SendtTilbage, _) => say!(l, "outcome_said_returned"),
        (Udfald::Drøftet, _) => say!(l, "outcome_said_discussed"),
        (Udfald::Besluttet, _) => stop(&short(&decision.tekst)),
        (Udfald::Intet, _) => say!(l, "outcome_said_nothing"),
    }
}

/// `At-punkt 1 og 2: Godkendt. At-punkt 3: Udsat.`
fn points(l: &Language, decision: &Beslutning) -> Option<String> {
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
        .map(|(outcome, numbers)| {
            let (points, outcome) = (l.list(numbers), badge(l, *outcome).ord);
            say!(l, "outcome_points", count = numbers.len(), points = points, outcome = outcome)
        })
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
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
pub(super) fn line(l: &Language, decision: &Beslutning) -> String {
    decision.udfald.map_or_else(|| stop(&short(&decision.tekst)), |o| beside(l, o, &decision.tekst))
}

/// What `text` says beyond the word of its outcome: nothing where it is ”Tiltrådt.” or ”Indstillingen
/// tiltrådt.”, else the text in one line.
pub(super) fn beside(l: &Language, outcome: Udfald, text: &str) -> String {
    let plain = |s: &str| mark::bare(s).trim().trim_end_matches('.').to_lowercase();
    let mut said = plain(text);
    // Minutes are in the site's own language, the word in the page's.
    for of_no_news in [&SUBJECTS[..], &["blev ", "bliver ", "er "][..]] {
        if let Some(rest) = of_no_news.iter().find_map(|w| said.strip_prefix(w)) {
            said = rest.to_owned();
        }
    }
    let same = [badge(l, outcome).ord, outcome.key().replace('-', " "), passive(outcome).to_owned()];
    if same.iter().any(|w| plain(w) == said) { String::new() } else { stop(&short(text)) }
}

/// What minutes say was decided where they name nothing but the item itself.
const SUBJECTS: [&str; 6] =
    ["indstillingen ", "indstillingerne ", "punktet ", "sagen ", "orienteringen ", "orienteringerne "];

/// The outcome as minutes write it in the present: ”anbefales”.
fn passive(outcome: Udfald) -> &'static str {
    match outcome {
        Udfald::Godkendt => "godkendes",
        Udfald::Tiltrådt => "tiltrædes",
        Udfald::Anbefalet => "anbefales",
        Udfald::TagetTilEfterretning => "tages til efterretning",
        Udfald::TagetTilOrientering => "tages til orientering",
        Udfald::Forkastet => "forkastes",
        Udfald::Udsat => "udsættes",
        Udfald::SendtTilbage => "sendes tilbage",
        Udfald::Drøftet => "drøftes",
        Udfald::Besluttet | Udfald::Intet => "",
    }
}

#[cfg(test)]
mod tests {
    use super::super::phrases::danish;
    use super::*;

    fn møde(state: &str) -> Møde {
        serde_yaml::from_str(&format!("tilstand: {state}\ndato: 2024-02-07"))
            .unwrap_or_else(|e| panic!("{e}"))
    }

    fn punkt(yaml: &str) -> Punkt {
        serde_yaml::from_str(&format!("titel: x\n{yaml}")).unwrap_or_else(|e| panic!("{e}"))
    }

    fn said(yaml: &str) -> (String, String) {
        let outcome = sentence(&danish(), &punkt(yaml), &møde("referat"), NaiveDate::default());
        (outcome.ord.map_or(String::new(), |b| b.ord), outcome.tekst)
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
            let said = said(&format!("beslutning: {{tekst: x, udfald: {}}}", outcome.key()));
            assert!(!said.0.to_lowercase().contains("godkendt") && !said.1.contains("godkendt"), "{said:?}");
        }
    }

    #[test]
    fn points_with_different_outcomes_are_named() {
        let yaml = "beslutning:\n  tekst: x\n  punkter:\n    - {punkt: 1, udfald: godkendt}\n    \
                    - {punkt: 2, udfald: godkendt}\n    - {punkt: 3, udfald: udsat}";
        assert_eq!(said(yaml).1, "At-punkt 1 og 2: Godkendt. At-punkt 3: Udsat.");
    }

    #[test]
    fn an_agenda_never_says_that_something_is_decided() {
        let held = punkt("beslutning: {tekst: Godkendt, udfald: godkendt}");
        for state in ["udkast", "dagsorden", "tillægsdagsorden"] {
            for today in [NaiveDate::MIN, NaiveDate::MAX] {
                let said = sentence(&danish(), &held, &møde(state), today);
                assert_eq!(said.ord, Some(on_agenda(&danish())));
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
            punkt(&yaml).beslutning.map(|d| line(&danish(), &d)).unwrap_or_default()
        };
        assert_eq!(of("Taget til orientering."), "");
        assert_eq!(of("Orienteringen taget til orientering"), "");
        assert_eq!(of("Sagen blev taget til orientering."), "");
        assert_eq!(of("Taget til orientering med tak."), "Taget til orientering med tak.");
        assert_eq!(beside(&danish(), Udfald::Anbefalet, "Indstillingen anbefales."), "");
        assert_eq!(beside(&danish(), Udfald::Tiltrådt, "Indstillingerne tiltrådt."), "");
        let more = "Indstillingen tiltrådt med bemærkninger.";
        assert_eq!(beside(&danish(), Udfald::Tiltrådt, more), more);
    }
}
