//! A year's assessment of an area's risks.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Date, List, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// En risikovurdering. (EN: a risk assessment.)
    Risikovurdering {
        /// Hvornår den er lavet. (EN: when it was made.)
        dato: Option<Date>,
        /// Hvornår den sidst er ændret. (EN: when it was last changed.)
        opdateret: Option<Date>,
        /// Hvor længe den gælder. (EN: how long it is valid.)
        gælder_til: Option<Date>,
        /// Hvem der har lavet den. (EN: who made it.)
        udarbejdet_af: Option<Words>,
        /// Hvem der har godkendt den. (EN: who approved it.)
        godkendt_af: Option<Words>,
        /// It-systemer, som sagsbehandlingen bruger. (EN: IT systems that casework uses.)
        #[serde(default)]
        systemer: List<Words>,
        /// Hvad der er ændret i organisation, lov og praksis siden sidst. (EN: what has changed in organisation, law and practice since the last one.)
        ændret_siden_sidst: Option<Words>,
        /// Risici. (EN: risks.)
        #[serde(default)]
        risici: List<Risiko>,
        /// Stillingtagen efter hvert tilsyn: skal vurderingen ændres? (EN: after every supervision: must the assessment change?)
        #[serde(default)]
        stillingtagen: List<Stillingtagen>,
    }
}

/// En risiko. (EN: a risk.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risiko {
    /// Navn, som tilsynets kontrolpunkter henviser til. (EN: name that control points refer to.)
    pub id: Slug,
    /// Risikoen med ord. (EN: the risk in words.)
    pub navn: Words,
    /// Hvor sandsynlig den er. (EN: how likely.)
    pub sandsynlighed: Option<Grad>,
    /// Hvor alvorlig den er for borgeren eller kommunen. (EN: how serious.)
    pub konsekvens: Option<Grad>,
    /// Er den væsentlig? (EN: is it material?)
    pub væsentlig: Option<YesNo>,
    /// Hvorfor den er vurderet sådan, også når den er fravalgt. (EN: why, also where it is left out.)
    pub begrundelse: Option<Words>,
    /// Kontroller, der skal fange den. (EN: controls that are to catch it.)
    #[serde(default)]
    pub kontroller: List<Words>,
    /// Hvem risikoen må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// En grad. (EN: a degree.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grad {
    /// Lav. (EN: low.)
    Lav,
    /// Middel. (EN: medium.)
    Middel,
    /// Høj. (EN: high.)
    Høj,
}

/// Stillingtagen efter et tilsyn. (EN: what was decided after a supervision.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stillingtagen {
    /// Tilsynets filnavn uden .md, fx "tilsyn-2023-4-kvartal". (EN: the supervision's file name without .md.)
    pub tilsyn: Slug,
    /// Dato. (EN: date.)
    pub dato: Option<Date>,
    /// Blev vurderingen ændret? (EN: was the assessment changed?)
    pub resultat: Option<Udfald>,
    /// Hvad der blev ændret, eller hvorfor ikke. (EN: what was changed, or why not.)
    pub hvad: Option<Words>,
}

/// Udfaldet af en stillingtagen. (EN: outcome.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Udfald {
    /// Uændret. (EN: unchanged.)
    Uændret,
    /// Opdateret. (EN: updated.)
    Opdateret,
}

restricted!(Risiko);
