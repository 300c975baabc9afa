//! Words for the choices that documents of supervision and schemes make.

use crate::language::{Language, say};
use crate::model::scheme::{Grundlag, Uddannelsesbaggrund, Ydelse};
use crate::model::supervision::{
    Emne, Grad, Opfølgningsemne, Rytme, Status, Testemne, Tilsynssted, Tilsynstema, Udfald, Udvælgelsesmåde,
};
use crate::model::{Count, Percent, YesNo, rate};

pub(super) fn yes_no(l: &Language, answer: YesNo) -> String {
    if answer.0 { say!(l, "fact_yes") } else { say!(l, "fact_no") }
}

/// `2 af 4 (50 %)`; what is known of it where something is not.
pub(super) fn percent_of(l: &Language, part: Option<Count>, whole: Option<Count>) -> String {
    match (part, whole) {
        (Some(part), Some(whole)) => {
            let share = rate(part.0.into(), whole.0.into()).map(|share| l.percent(Percent(share)));
            let (part, whole) = (part.to_string(), whole.to_string());
            match share {
                Some(share) => say!(l, "paper_share", part = part, whole = whole, share = share),
                None => say!(l, "paper_part", part = part, whole = whole),
            }
        }
        (Some(part), None) => part.to_string(),
        (None, Some(whole)) => say!(l, "paper_part_unknown", whole = whole.to_string()),
        (None, None) => say!(l, "fact_unknown"),
    }
}

pub(super) fn place(l: &Language, place: Tilsynssted) -> String {
    match place {
        Tilsynssted::Center => say!(l, "supervision_place_centre"),
        Tilsynssted::Centralforvaltning => say!(l, "supervision_place_central"),
    }
}

pub(super) fn procedure(l: &Language, topic: Emne) -> String {
    match topic {
        Emne::RettidighedOgSagsflow => say!(l, "supervision_topic_flow"),
        Emne::Inddragelse => say!(l, "supervision_topic_involvement"),
        Emne::KvalitetOgEffekt => say!(l, "supervision_topic_effect"),
        Emne::Andet => say!(l, "supervision_topic_other"),
    }
}

pub(super) fn rhythm(l: &Language, rhythm: Rytme) -> String {
    match rhythm {
        Rytme::Måned => say!(l, "supervision_every_month"),
        Rytme::Kvartal => say!(l, "supervision_every_quarter"),
        Rytme::Halvår => say!(l, "supervision_every_half"),
        Rytme::År => say!(l, "supervision_every_year"),
    }
}

pub(super) fn degree(l: &Language, degree: Option<Grad>) -> String {
    match degree {
        Some(Grad::Lav) => say!(l, "supervision_degree_low"),
        Some(Grad::Middel) => say!(l, "supervision_degree_medium"),
        Some(Grad::Høj) => say!(l, "supervision_degree_high"),
        None => say!(l, "fact_unknown"),
    }
}

pub(super) fn outcome(l: &Language, outcome: Udfald) -> String {
    match outcome {
        Udfald::Uændret => say!(l, "supervision_risks_unchanged"),
        Udfald::Opdateret => say!(l, "supervision_risks_updated"),
    }
}

pub(super) fn choice(l: &Language, way: Udvælgelsesmåde) -> String {
    match way {
        Udvælgelsesmåde::Tilfældig => say!(l, "supervision_choice_random"),
        Udvælgelsesmåde::Risikobaseret => say!(l, "supervision_choice_risk"),
        Udvælgelsesmåde::Analyse => say!(l, "supervision_choice_analysis"),
    }
}

pub(super) fn tested(l: &Language, topic: Testemne) -> String {
    match topic {
        Testemne::Betalinger => say!(l, "supervision_tests_payments"),
        Testemne::Systemadgange => say!(l, "supervision_tests_access"),
        Testemne::Rettigheder => say!(l, "supervision_tests_rights"),
        Testemne::Kompetenceregler => say!(l, "supervision_tests_authority"),
        Testemne::Bevillingsregler => say!(l, "supervision_tests_grants"),
        Testemne::Tidsfrister => say!(l, "supervision_tests_deadlines"),
        Testemne::Andet => say!(l, "supervision_tests_other"),
    }
}

pub(super) fn theme(l: &Language, theme: Tilsynstema) -> String {
    match theme {
        Tilsynstema::RettidighedOgSagsflow => say!(l, "supervision_theme_flow"),
        Tilsynstema::Inddragelse => say!(l, "supervision_theme_involvement"),
        Tilsynstema::KvalitetOgEffekt => say!(l, "supervision_theme_effect"),
        Tilsynstema::AndenAktør => say!(l, "supervision_theme_suppliers"),
        Tilsynstema::Tema => say!(l, "supervision_theme_special"),
    }
}

pub(super) fn follow_up(l: &Language, topic: Opfølgningsemne) -> String {
    match topic {
        Opfølgningsemne::Sagsbehandlere => say!(l, "supervision_follow_caseworkers"),
        Opfølgningsemne::AdministrativtPersonale => say!(l, "supervision_follow_staff"),
        Opfølgningsemne::Teamledere => say!(l, "supervision_follow_leaders"),
        Opfølgningsemne::Resultater => say!(l, "supervision_follow_results"),
        Opfølgningsemne::Fejl => say!(l, "supervision_follow_errors"),
        Opfølgningsemne::Statsrefusion => say!(l, "supervision_follow_refund"),
        Opfølgningsemne::TidligereTilsyn => say!(l, "supervision_follow_earlier"),
        Opfølgningsemne::Tiltag => say!(l, "supervision_follow_measures"),
        Opfølgningsemne::RisiciOgKontroller => say!(l, "supervision_follow_risks"),
    }
}

pub(super) fn status(l: &Language, status: Status) -> String {
    match status {
        Status::IkkeBegyndt => say!(l, "supervision_status_not_begun"),
        Status::IGang => say!(l, "supervision_status_under_way"),
        Status::Gennemført => say!(l, "supervision_status_done"),
        Status::Opgivet => say!(l, "supervision_status_given_up"),
    }
}

pub(super) fn benefit(l: &Language, benefit: Option<Ydelse>) -> String {
    match benefit {
        None => say!(l, "scheme_benefit_all"),
        Some(Ydelse::Dagpenge) => say!(l, "scheme_benefit_dagpenge"),
        Some(Ydelse::Kontanthjælp) => say!(l, "scheme_benefit_kontanthjaelp"),
        Some(Ydelse::Uddannelseshjælp) => say!(l, "scheme_benefit_uddannelseshjaelp"),
        Some(Ydelse::Overgangsydelse) => say!(l, "scheme_benefit_overgangsydelse"),
        Some(Ydelse::Andre) => say!(l, "scheme_benefit_others"),
    }
}

pub(super) fn education(l: &Language, education: Uddannelsesbaggrund) -> String {
    match education {
        Uddannelsesbaggrund::Ufaglært => say!(l, "scheme_education_unskilled"),
        Uddannelsesbaggrund::Forældet => say!(l, "scheme_education_outdated"),
    }
}

pub(super) fn ground(l: &Language, ground: Grundlag) -> String {
    match ground {
        Grundlag::Positivliste => say!(l, "scheme_ground_list"),
        Grundlag::Arbejdsgivererklæring => say!(l, "scheme_ground_employer"),
        Grundlag::Ansættelse => say!(l, "scheme_ground_hired"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_keep_their_numbers() {
        let l = crate::language::tests::danish();
        let said = |part: Option<u32>, whole: Option<u32>| percent_of(&l, part.map(Count), whole.map(Count));
        assert_eq!(said(Some(2), Some(4)), "2 af 4 (50\u{a0}%)");
        assert_eq!(said(Some(0), Some(0)), "0 af 0");
        assert_eq!(said(Some(3), None), "3");
        assert_eq!(said(None, None), "Ikke oplyst");
    }
}
