//! What a meeting is called, when it is, and how far its document has come, in words.

use super::outcome::Badge;
use super::places::same;
use crate::language::{Language, When, say};
use crate::model::committee::{Medlem, Møde, Mødetilstand, Udvalg};
use crate::model::{Clock, Date};

/// The state of agenda or minutes.
pub(super) fn state(l: &Language, state: Mødetilstand) -> Badge {
    let (ord, klasse) = match state {
        Mødetilstand::Udkast => (say!(l, "meeting_draft_agenda"), "udkast"),
        Mødetilstand::Dagsorden => (say!(l, "meeting_agenda"), "dagsorden"),
        Mødetilstand::Tillægsdagsorden => (say!(l, "meeting_supplement"), "tillaegsdagsorden"),
        Mødetilstand::Referat => (say!(l, "meeting_minutes"), "referat"),
        Mødetilstand::GodkendtReferat => (say!(l, "meeting_approved_minutes"), "godkendt-referat"),
    };
    Badge { ord, klasse }
}

/// `Mødet onsdag den 7. februar 2024`, or the title it was given.
pub(super) fn title(l: &Language, møde: &Møde) -> String {
    match (&møde.titel, møde.dato, &møde.dato_omtrent) {
        (Some(title), ..) => title.to_string(),
        (None, Some(date), _) => say!(l, "meeting_title", date = l.weekday(date)),
        (None, None, Some(loose)) => say!(l, "meeting_title_about", date = l.own_words(&loose.written)),
        (None, None, None) => say!(l, "meeting_title_unknown"),
    }
}

/// `7. februar 2024`, `omtrent 2020`, `dato ikke oplyst`
pub(super) fn day(l: &Language, møde: &Møde) -> String {
    match (møde.dato, &møde.dato_omtrent) {
        (Some(date), _) => l.day(date),
        (None, Some(loose)) => say!(l, "meeting_about", date = l.own_words(&loose.written)),
        (None, None) => say!(l, "meeting_no_date"),
    }
}

/// The day and the time in words, with its form for machines where the day is known.
pub(super) fn moment(l: &Language, møde: &Møde) -> (String, Option<When>) {
    let Some(date) = møde.dato else {
        let said = match &møde.dato_omtrent {
            Some(loose) => say!(l, "meeting_when_about", date = l.own_words(&loose.written)),
            None => say!(l, "meeting_when_unknown"),
        };
        return (said, None);
    };
    let mut when = began(l, date, møde.kl);
    if let Some(end) = møde.slut_kl {
        let clock = l.clock(end);
        when.ord = match møde.kl {
            Some(_) => say!(l, "meeting_until", date = &when.ord, clock = clock),
            None => say!(l, "meeting_ended", date = &when.ord, clock = clock),
        };
    }
    (String::new(), Some(when))
}

/// `Onsdag den 7. februar 2024 kl. 16.30`, to stand alone.
pub(super) fn began(l: &Language, date: Date, clock: Option<Clock>) -> When {
    When::moment(l, date, clock).begins()
}

/// A member with party and role: `K.K. (F), formand`.
pub(super) fn member(l: &Language, member: &Medlem) -> String {
    let mut said = member.navn.to_string();
    if let Some(party) = &member.parti {
        said = say!(l, "person_party", name = said, party = party);
    }
    match &member.rolle {
        Some(role) => say!(l, "person_role", name = said, role = role),
        None => said,
    }
}

/// Someone present or absent, as written or as the committee's list has them.
pub(super) fn attendant(l: &Language, udvalg: &Udvalg, written: &str) -> String {
    let known = udvalg.medlemmer.0.iter().find(|(key, m)| same(key, written) || same(&m.navn, written));
    known.map_or(written.to_owned(), |(_, m)| member(l, m))
}

#[cfg(test)]
mod tests {
    use super::super::phrases::danish;
    use super::*;

    fn møde(yaml: &str) -> Møde {
        serde_yaml::from_str(&format!("tilstand: referat\n{yaml}")).unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn the_day_in_words() {
        let known = møde("dato: 2024-02-07\nkl: 16.30\nslut_kl: 18.00");
        assert_eq!(title(&danish(), &known), "Mødet onsdag den 7. februar 2024");
        let (_, when) = moment(&danish(), &known);
        assert_eq!(
            when.map(|w| w.ord).as_deref(),
            Some("Onsdag den 7. februar 2024 kl.\u{a0}16.30 til kl.\u{a0}18.00")
        );
        let loose = møde("dato_omtrent: '2020'");
        assert_eq!(day(&danish(), &loose), "omtrent 2020");
        assert_eq!(moment(&danish(), &loose), ("Datoen er ikke oplyst. Omtrent 2020.".to_owned(), None));
    }

    #[test]
    fn members_are_known_by_key_and_name() {
        let udvalg = "navn: x\nmedlemmer:\n  kk: {navn: K.K., parti: F, rolle: formand}";
        let udvalg: Udvalg = serde_yaml::from_str(udvalg).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(attendant(&danish(), &udvalg, "kk"), "K.K. (F), formand");
        assert_eq!(attendant(&danish(), &udvalg, "K.K."), "K.K. (F), formand");
        assert_eq!(attendant(&danish(), &udvalg, "En gæst"), "En gæst");
    }
}
