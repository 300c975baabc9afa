//! What is known of the citizen: health, resources, competences, benefits, and whom to call when all is closed.

use crate::model::register::restricted;
use crate::model::{Date, List, Readers, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// En lægelig oplysning. (EN: a piece of medical information.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lægeoplysning {
    /// Attest, fx "LÆ 265". (EN: the certificate.)
    pub attest: Option<Words>,
    /// Hvem den kommer fra. (EN: where it comes from.)
    pub kilde: Lægekilde,
    /// Dato. (EN: date.)
    pub dato: Option<Date>,
    /// Hvad der står, kort. (EN: what it says, briefly.)
    pub konklusion: Option<Words>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvem en lægelig oplysning kommer fra. (EN: source of medical information.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lægekilde {
    /// Praktiserende læge. (EN: general practitioner.)
    PraktiserendeLæge,
    /// Klinisk funktion. (EN: the region's clinical function.)
    KliniskFunktion,
    /// Sundhedskoordinator. (EN: health coordinator.)
    Sundhedskoordinator,
    /// Speciallæge. (EN: specialist.)
    Speciallæge,
    /// Sygehus. (EN: hospital.)
    Sygehus,
    /// Kommunal lægekonsulent. (EN: municipal medical consultant.)
    Lægekonsulent,
    /// Anden. (EN: other.)
    Anden,
}

/// Kontakt uden for åbningstid. (EN: out-of-hours contact.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Akutkontakt {
    /// Hvem der skal kontaktes. (EN: whom to contact.)
    pub navn: Words,
    /// Telefonnummer. (EN: phone.)
    pub telefon: Words,
    /// Hvornår. (EN: when.)
    pub hvornår: Option<Words>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Ressourcer eller udfordringer inden for lovens tre temaer. (EN: resources or challenges in the law's three themes.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Temaer {
    /// Job og uddannelse. (EN: work and education.)
    pub job: Option<Words>,
    /// Sociale forhold. (EN: social.)
    pub sociale: Option<Words>,
    /// Helbred. (EN: health.)
    pub helbred: Option<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// CV med fokus på kompetencer. (EN: competence-focused CV.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cv {
    /// Hvad borgeren kan, fra job, fritid og hverdag. (EN: what the citizen can do.)
    #[serde(default)]
    pub kompetencer: List<Words>,
    /// Tidligere job. (EN: earlier jobs.)
    #[serde(default)]
    pub job: List<Words>,
    /// Uddannelse og kurser. (EN: education.)
    #[serde(default)]
    pub uddannelse: List<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Vurdering af behovet for tættere opfølgning. (EN: need of closer follow-up.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opfølgningsbehov {
    /// Er der behov? (EN: is there a need?)
    pub behov: YesNo,
    /// Hvorfor, og hvad der er aftalt. (EN: why, and what is agreed.)
    pub begrundelse: Option<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvad rehabiliteringsteamet indstiller til. (EN: what the team recommends.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ydelse {
    /// Ressourceforløb. (EN: resource course.)
    Ressourceforløb,
    /// Fleksjob. (EN: flexible job.)
    Fleksjob,
    /// Førtidspension. (EN: early retirement pension.)
    Førtidspension,
    /// Jobafklaring. (EN: job clarification.)
    Jobafklaring,
    /// Anden indsats. (EN: other.)
    AndenIndsats,
}

/// Hvilken ydelse borgeren fik før. (EN: earlier benefit.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Forsørgelse {
    /// Kontanthjælp. (EN: cash benefit.)
    Kontanthjælp,
    /// Uddannelseshjælp. (EN: education benefit.)
    Uddannelseshjælp,
    /// Ressourceforløbsydelse. (EN: resource benefit.)
    Ressourceforløbsydelse,
    /// Sygedagpenge. (EN: sickness benefit.)
    Sygedagpenge,
    /// Dagpenge. (EN: unemployment benefit.)
    Dagpenge,
    /// Andet. (EN: other.)
    Andet,
}

restricted!(Lægeoplysning, Akutkontakt, Temaer, Cv, Opfølgningsbehov);
