//! Danish words for the choices that documents of supervision and schemes make.

use crate::model::scheme::{Grundlag, Uddannelsesbaggrund, Ydelse};
use crate::model::supervision::{
    Emne, Grad, Opfølgningsemne, Rytme, Status, Testemne, Tilsynssted, Tilsynstema, Udfald, Udvælgelsesmåde,
};
use crate::model::{Count, Percent, YesNo, rate};

pub(super) fn yes_no(answer: YesNo) -> &'static str {
    if answer.0 { "Ja" } else { "Nej" }
}

/// `2 af 4 (50 pct.)`; what is known of it where something is not.
pub(in crate::render) fn percent_of(part: Option<Count>, whole: Option<Count>) -> String {
    match (part, whole) {
        (Some(part), Some(whole)) => match rate(part.0.into(), whole.0.into()) {
            Some(percent) => format!("{part} af {whole} ({})", Percent(percent)),
            None => format!("{part} af {whole}"),
        },
        (Some(part), None) => part.to_string(),
        (None, Some(whole)) => format!("Ikke oplyst, af {whole}"),
        (None, None) => "Ikke oplyst".to_owned(),
    }
}

pub(super) fn place(place: Tilsynssted) -> &'static str {
    match place {
        Tilsynssted::Center => "På centret eller i afdelingen",
        Tilsynssted::Centralforvaltning => "I centralforvaltningen",
    }
}

pub(super) fn procedure(topic: Emne) -> &'static str {
    match topic {
        Emne::RettidighedOgSagsflow => "Rettidighed og effektivt sagsflow",
        Emne::Inddragelse => "Inddragelse af borgeren",
        Emne::KvalitetOgEffekt => "Opfølgning på kvalitet og effekt",
        Emne::Andet => "Andet",
    }
}

pub(super) fn rhythm(rhythm: Rytme) -> &'static str {
    match rhythm {
        Rytme::Måned => "Hver måned",
        Rytme::Kvartal => "Hvert kvartal",
        Rytme::Halvår => "Hvert halve år",
        Rytme::År => "Hvert år",
    }
}

pub(super) fn degree(degree: Option<Grad>) -> &'static str {
    match degree {
        Some(Grad::Lav) => "Lav",
        Some(Grad::Middel) => "Middel",
        Some(Grad::Høj) => "Høj",
        None => "Ikke oplyst",
    }
}

pub(super) fn outcome(outcome: Udfald) -> &'static str {
    match outcome {
        Udfald::Uændret => "Uændret",
        Udfald::Opdateret => "Opdateret",
    }
}

pub(super) fn choice(way: Udvælgelsesmåde) -> &'static str {
    match way {
        Udvælgelsesmåde::Tilfældig => "Tilfældigt udvalgte sager",
        Udvælgelsesmåde::Risikobaseret => "Sager valgt efter risiko",
        Udvælgelsesmåde::Analyse => "Sager valgt ud fra en analyse",
    }
}

pub(super) fn tested(topic: Testemne) -> &'static str {
    match topic {
        Testemne::Betalinger => "betalinger",
        Testemne::Systemadgange => "adgang til systemer",
        Testemne::Rettigheder => "rettigheder i systemerne",
        Testemne::Kompetenceregler => "regler om, hvem der må beslutte hvad",
        Testemne::Bevillingsregler => "bevillingsregler",
        Testemne::Tidsfrister => "tidsfrister",
        Testemne::Andet => "andet",
    }
}

pub(super) fn theme(theme: Tilsynstema) -> &'static str {
    match theme {
        Tilsynstema::RettidighedOgSagsflow => "Rettidighed og effektivt sagsflow",
        Tilsynstema::Inddragelse => "Inddragelse og partshøring",
        Tilsynstema::KvalitetOgEffekt => "Kvalitet, effekt og konkrete mål",
        Tilsynstema::AndenAktør => "Eksterne leverandører (andre aktører)",
        Tilsynstema::Tema => "Et særligt tema",
    }
}

pub(super) fn follow_up(topic: Opfølgningsemne) -> &'static str {
    match topic {
        Opfølgningsemne::Sagsbehandlere => "Sagsbehandlere",
        Opfølgningsemne::AdministrativtPersonale => "Administrativt personale",
        Opfølgningsemne::Teamledere => "Teamledere",
        Opfølgningsemne::Resultater => "Resultater",
        Opfølgningsemne::Fejl => "Fejl",
        Opfølgningsemne::Statsrefusion => "Statsrefusion",
        Opfølgningsemne::TidligereTilsyn => "Tidligere tilsyn",
        Opfølgningsemne::Tiltag => "Tiltag",
        Opfølgningsemne::RisiciOgKontroller => "Risici og kontroller",
    }
}

pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::IkkeBegyndt => "Ikke begyndt",
        Status::IGang => "I gang",
        Status::Gennemført => "Gennemført",
        Status::Opgivet => "Opgivet",
    }
}

pub(super) fn benefit(benefit: Option<Ydelse>) -> &'static str {
    match benefit {
        None => "Alle ledige",
        Some(Ydelse::Dagpenge) => "Dagpenge",
        Some(Ydelse::Kontanthjælp) => "Kontanthjælp",
        Some(Ydelse::Uddannelseshjælp) => "Uddannelseshjælp",
        Some(Ydelse::Overgangsydelse) => "Overgangsydelse",
        Some(Ydelse::Andre) => "Andre ledige",
    }
}

pub(super) fn education(education: Uddannelsesbaggrund) -> &'static str {
    match education {
        Uddannelsesbaggrund::Ufaglært => "Ufaglært",
        Uddannelsesbaggrund::Forældet => "Faglært med en forældet uddannelse",
    }
}

pub(super) fn ground(ground: Grundlag) -> &'static str {
    match ground {
        Grundlag::Positivliste => "Kurset står på positivlisten",
        Grundlag::Arbejdsgivererklæring => "En arbejdsgiver har erklæret at ville ansætte",
        Grundlag::Ansættelse => "Virksomheden har ansat en ledig",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_keep_their_numbers() {
        assert_eq!(percent_of(Some(Count(2)), Some(Count(4))), "2 af 4 (50\u{a0}pct.)");
        assert_eq!(percent_of(Some(Count(0)), Some(Count(0))), "0 af 0");
        assert_eq!(percent_of(Some(Count(3)), None), "3");
        assert_eq!(percent_of(None, None), "Ikke oplyst");
    }
}
