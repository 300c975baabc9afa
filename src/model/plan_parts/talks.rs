//! Talks with the citizen, own words and notes.

use crate::model::register::restricted;
use crate::model::{Clock, Date, List, LooseDate, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// En samtale. (EN: a talk.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Samtale {
    /// Dato. (EN: date.)
    pub dato: Date,
    /// Klokkeslæt. (EN: time.)
    pub kl: Option<Clock>,
    /// Slags samtale. (EN: type.)
    pub r#type: Option<Samtaletype>,
    /// Hvordan den holdes, fx "ved fremmøde" eller "telefon". (EN: how it is held.)
    pub form: Option<Words>,
    /// Sted. (EN: place.)
    pub sted: Option<Words>,
    /// Hvem borgeren taler med, fra registeret. (EN: with whom, from the register.)
    #[serde(default)]
    pub med: List<Slug>,
    /// Er den holdt? (EN: was it held?)
    pub status: Option<Samtalestatus>,
    /// Bad borgeren selv om den? (EN: did the citizen ask for it?)
    #[serde(default)]
    pub ønsket_af_borger: YesNo,
    /// Hvorfor samtalen holdes. (EN: why.)
    pub formål: Option<Words>,
    /// Hvad borgeren skal gøre inden. (EN: what the citizen must do before.)
    pub det_skal_du: Option<Words>,
    /// Hvornår det senest skal være gjort, fx 2026-12-15 eller uge 50 i 2026. (EN: by when it must be done.)
    pub senest: Option<LooseDate>,
    /// Klokkeslættet, når det er en aftale på den dag. (EN: time, where it is an appointment on that day.)
    pub senest_kl: Option<Clock>,
    /// Deltagelse i indsatser siden sidst. (EN: participation since last.)
    pub deltagelse: Option<Words>,
    /// Hvad der blev aftalt. (EN: what was agreed.)
    #[serde(default)]
    pub aftaler: List<Words>,
    /// Behov for mentorstøtte. (EN: need of a mentor.)
    pub mentorbehov: Option<Words>,
    /// Borgerens egne ord. (EN: the citizen's own words.)
    pub egne_ord: Option<Words>,
    /// Hvornår næste opfølgning er. (EN: next follow-up.)
    pub næste: Option<Date>,
    /// Hvem samtalen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Slags samtale. (EN: type of talk.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Samtaletype {
    /// Jobsamtale. (EN: job talk.)
    Jobsamtale,
    /// Opfølgningssamtale. (EN: follow-up talk.)
    Opfølgningssamtale,
    /// Første samtale. (EN: first talk.)
    FørsteSamtale,
    /// Møde i rehabiliteringsteamet. (EN: rehabilitation team meeting.)
    Teammøde,
    /// Netværks- eller familiemøde. (EN: network or family meeting.)
    Netværksmøde,
    /// Anden samtale. (EN: other.)
    Anden,
}

/// Er en samtale holdt? (EN: was a talk held?)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Samtalestatus {
    /// Aftalt. (EN: agreed.)
    Planlagt,
    /// Holdt. (EN: held.)
    Afholdt,
    /// Aflyst. (EN: cancelled.)
    Aflyst,
}

/// Borgerens egne ord. (EN: the citizen's own words.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EgneOrd {
    /// Ordene, som de blev sagt. (EN: the words as spoken.)
    pub tekst: Words,
    /// Hvem der siger det, fra sagens modtagere. (EN: who says it.)
    pub fra: Option<Slug>,
    /// Hvornår. (EN: when.)
    pub dato: Option<Date>,
    /// Hvem ordene er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Et notat eller en tilføjelse. (EN: a note or addition.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notat {
    /// Hvornår. (EN: when.)
    pub dato: Date,
    /// Teksten. (EN: the text.)
    pub tekst: Words,
    /// Hvem notatet er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Samtale, EgneOrd, Notat);
