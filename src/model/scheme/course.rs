//! A course for a group, such as Ungestedet: for whom, how long, how large, and its talks.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Count, Date, List, Readers, Slug, Words};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// Et forløb for en gruppe. (EN: a course for a group.)
    Forløb {
        /// Kommune eller anden myndighed. (EN: municipality or other authority.)
        myndighed: Option<Words>,
        /// Stedet, fra registeret. (EN: the provider, from the register.)
        leverandør: Option<Slug>,
        /// Hvem forløbet er for. (EN: for whom.)
        målgruppe: Option<Words>,
        /// Alder. (EN: age.)
        alder: Option<Alder>,
        /// Formål. (EN: purpose.)
        formål: Option<Words>,
        /// Hvad der arbejdes med. (EN: what is worked with.)
        #[serde(default)]
        arbejder_med: List<Words>,
        /// Varighed i uger. (EN: length in weeks.)
        uger: Option<Count>,
        /// Kursusdage om ugen. (EN: days a week.)
        dage_om_ugen: Option<Count>,
        /// Højst så mange på et hold. (EN: most on a team.)
        højst_på_hold: Option<Count>,
        /// Mindste antal individuelle samtaler før kurset. (EN: least individual talks before.)
        samtaler_før: Option<Count>,
        /// Mindste antal individuelle samtaler efter kurset. (EN: least individual talks after.)
        samtaler_efter: Option<Count>,
        /// Hvad forløbet består af. (EN: what it consists of.)
        #[serde(default)]
        elementer: List<Element>,
        /// Hold. (EN: teams.)
        #[serde(default)]
        hold: List<Hold>,
    }
}

/// En alder fra og til. (EN: an age from and to.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alder {
    /// Fra. (EN: from.)
    pub fra: Count,
    /// Til. (EN: to.)
    pub til: Count,
}

/// Et element. (EN: an element.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Navn. (EN: name.)
    pub navn: Words,
    /// Hvad det går ud på. (EN: what it is about.)
    pub tekst: Words,
}

/// Et hold. (EN: a team.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hold {
    /// Navn, fx "Forårsholdet". (EN: name.)
    pub navn: Words,
    /// Første dag. (EN: first day.)
    pub start: Option<Date>,
    /// Sidste dag. (EN: last day.)
    pub slut: Option<Date>,
    /// Antal unge på holdet. (EN: number on the team.)
    pub deltagere: Option<Count>,
    /// Hvem holdet må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Hold);
