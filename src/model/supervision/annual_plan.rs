//! The year's plan of supervision.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Count, Date, List, LooseDate, Readers, Words};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// Et årshjul for ledelsestilsyn. (EN: a year's plan of supervision.)
    Årshjul {
        /// Året. (EN: the year.)
        år: Option<Count>,
        /// Hvornår årshjulet sidst er opdateret. (EN: when it was last updated.)
        opdateret: Option<Date>,
        /// Hvad der skal ske. (EN: what is to happen.)
        #[serde(default)]
        aktiviteter: List<Aktivitet>,
    }
}

/// En aktivitet i årshjulet. (EN: an activity of the year's plan.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aktivitet {
    /// Hvornår, fx "januar" eller "1. kvartal". (EN: when.)
    pub hvornår: LooseDate,
    /// Hvad der sker. (EN: what happens.)
    pub hvad: Words,
    /// Hvem der gør det. (EN: who does it.)
    pub hvem: Option<Words>,
    /// Hvem aktiviteten må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Aktivitet);
