//! What a meeting is called, when it is, and how far its document has come, in words.

use super::outcome::Badge;
use super::words::{self, When};
use crate::model::committee::{Medlem, Møde, Mødetilstand, Udvalg};
use crate::model::{Clock, Date};

/// The state of agenda or minutes.
pub(super) fn state(state: Mødetilstand) -> Badge {
    let (ord, klasse) = match state {
        Mødetilstand::Udkast => ("Udkast til dagsorden", "udkast"),
        Mødetilstand::Dagsorden => ("Dagsorden", "dagsorden"),
        Mødetilstand::Tillægsdagsorden => ("Tillægsdagsorden", "tillaegsdagsorden"),
        Mødetilstand::Referat => ("Referat", "referat"),
        Mødetilstand::GodkendtReferat => ("Godkendt referat", "godkendt-referat"),
    };
    Badge { ord, klasse }
}

/// `Mødet onsdag den 7. februar 2024`, or the title it was given.
pub(super) fn title(møde: &Møde) -> String {
    match (&møde.titel, møde.dato, &møde.dato_omtrent) {
        (Some(title), ..) => title.to_string(),
        (None, Some(date), _) => format!("Mødet {}", words::weekday(date)),
        (None, None, Some(loose)) => format!("Mødet omtrent {}", loose.written),
        (None, None, None) => "Møde uden kendt dato".to_owned(),
    }
}

/// `7. februar 2024`, `omtrent 2020`, `dato ikke oplyst`
pub(super) fn day(møde: &Møde) -> String {
    match (møde.dato, &møde.dato_omtrent) {
        (Some(date), _) => words::day(date),
        (None, Some(loose)) => format!("omtrent {}", loose.written),
        (None, None) => "dato ikke oplyst".to_owned(),
    }
}

/// The day and the time in words, with its form for machines where the day is known.
pub(super) fn moment(møde: &Møde) -> (String, Option<When>) {
    let Some(date) = møde.dato else {
        let known = møde.dato_omtrent.as_ref().map(|l| format!(" Omtrent {}.", l.written));
        return (format!("Datoen er ikke oplyst.{}", known.unwrap_or_default()), None);
    };
    let mut when = began(date, møde.kl);
    match (møde.kl, møde.slut_kl) {
        (Some(_), Some(end)) => when.ord = format!("{} til {}", when.ord, words::time(end)),
        (None, Some(end)) => when.ord = format!("{}, sluttede {}", when.ord, words::time(end)),
        _ => {}
    }
    (String::new(), Some(when))
}

/// `Onsdag den 7. februar 2024 kl. 16.30`, to stand alone.
pub(super) fn began(date: Date, clock: Option<Clock>) -> When {
    let when = When::moment(date, clock);
    When { ord: words::capital(&when.ord), ..when }
}

/// A member with party and role: `K.K. (F), formand`.
pub(super) fn member(member: &Medlem) -> String {
    let party = member.parti.as_ref().map(|p| format!(" ({p})")).unwrap_or_default();
    let role = member.rolle.as_ref().map(|r| format!(", {r}")).unwrap_or_default();
    format!("{}{party}{role}", member.navn)
}

/// Someone present or absent, as written or as the committee's list has them.
pub(super) fn attendant(udvalg: &Udvalg, written: &str) -> String {
    let known = udvalg.medlemmer.0.iter().find(|(key, m)| &**key == written || &*m.navn == written);
    known.map_or(written.to_owned(), |(_, m)| member(m))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn møde(yaml: &str) -> Møde {
        serde_yaml::from_str(&format!("tilstand: referat\n{yaml}")).unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn the_day_in_words() {
        let known = møde("dato: 2024-02-07\nkl: 16.30\nslut_kl: 18.00");
        assert_eq!(title(&known), "Mødet onsdag den 7. februar 2024");
        let (_, when) = moment(&known);
        assert_eq!(
            when.map(|w| w.ord).as_deref(),
            Some("Onsdag den 7. februar 2024 kl. 16.30 til kl. 18.00")
        );
        let loose = møde("dato_omtrent: '2020'");
        assert_eq!(day(&loose), "omtrent 2020");
        assert_eq!(moment(&loose), ("Datoen er ikke oplyst. Omtrent 2020.".to_owned(), None));
    }

    #[test]
    fn members_are_known_by_key_and_name() {
        let udvalg = "navn: x\nmedlemmer:\n  kk: {navn: K.K., parti: F, rolle: formand}";
        let udvalg: Udvalg = serde_yaml::from_str(udvalg).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(attendant(&udvalg, "kk"), "K.K. (F), formand");
        assert_eq!(attendant(&udvalg, "K.K."), "K.K. (F), formand");
        assert_eq!(attendant(&udvalg, "En gæst"), "En gæst");
    }
}
