//! What is done about the errors that a supervision found.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Date, List, LooseDate, Readers, Slug, Words};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// En handleplan efter et ledelsestilsyn. (EN: an action plan after a supervision.)
    Handleplan {
        /// Den periode, planen følger op på. (EN: the period it follows up on.)
        periode: Option<LooseDate>,
        /// Hvornår planen er lavet. (EN: when it was made.)
        dato: Option<Date>,
        /// Hvornår status sidst er skrevet. (EN: when the status was last written.)
        opdateret: Option<Date>,
        /// Status i klart sprog. (EN: where it stands, in plain words.)
        status: Option<Words>,
        /// Tiltag. (EN: measures.)
        #[serde(default)]
        tiltag: List<Tiltag>,
    }
}

/// Et tiltag. (EN: a measure.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tiltag {
    /// Hvad der gøres. (EN: what is done.)
    pub hvad: Words,
    /// Fejlen, det handler om. (EN: the error it is about.)
    pub fejl: Option<Words>,
    /// Tilsynets filnavn uden .md. (EN: the supervision's file name without .md.)
    pub tilsyn: Option<Slug>,
    /// Kontrolpunkt i tilsynet. (EN: control point of the supervision.)
    pub kontrolpunkt: Option<Slug>,
    /// Hvem der har ansvaret. (EN: who is responsible.)
    pub ansvarlig: Option<Words>,
    /// Frist. (EN: deadline.)
    pub frist: Option<LooseDate>,
    /// Status. (EN: where it stands.)
    pub status: Option<Status>,
    /// Nærmere om status. (EN: more about it.)
    pub note: Option<Words>,
    /// Hvem tiltaget må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvor et tiltag er. (EN: where a measure stands.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Ikke begyndt. (EN: not begun.)
    IkkeBegyndt,
    /// I gang. (EN: under way.)
    IGang,
    /// Gennemført. (EN: done.)
    Gennemført,
    /// Opgivet. (EN: given up.)
    Opgivet,
}

restricted!(Tiltag);
