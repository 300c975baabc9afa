//! How a framework turns offers into points, and made-up offers to try it on.

use super::{Count, List, Money, Number, Percent, Slug, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// Evalueringsmodellen: hvordan point og pris regnes sammen. (EN: the evaluation model.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evalueringsmodel {
    /// Det laveste antal point, et tilbud kan få. (EN: lowest number of points.)
    pub lavest: Number,
    /// Det højeste antal point, et tilbud kan få. (EN: highest number of points.)
    pub højest: Number,
    /// Hvordan prisen bliver til point. (EN: how the price is turned into points.)
    pub prismodel: Prismodel,
    /// For den lineære model: hvor mange procent over den laveste pris der giver de laveste point. (EN: for the linear model: per cent above the lowest price that give the lowest points.)
    pub øvre_grænse: Option<Percent>,
    /// Hvor mange decimaler prisens point rundes til; halve rundes op. Uden svar: 2. (EN: decimals of the price's points, halves up; default 2.)
    pub decimaler: Option<Count>,
    /// Hvad prisen er, fx "Pris pr. forløb". (EN: what the price is.)
    pub prisen_er: Option<Words>,
    /// Hvad der sker, når to tilbud får lige mange point. (EN: what happens at a tie.)
    pub ved_lige: Option<Words>,
    /// Forklaring med ord. (EN: explanation in words.)
    pub forklaring: Option<Words>,
}

/// Hvordan prisen bliver til point. (EN: how the price is turned into points.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Prismodel {
    /// De højeste point gange den laveste pris delt med tilbuddets pris. (EN: highest points times lowest price over the offer's price.)
    Relativ,
    /// Fra de højeste point ved den laveste pris jævnt ned til de laveste ved den øvre grænse. (EN: evenly from the highest points at the lowest price to the lowest at the upper bound.)
    #[serde(rename = "lineær")]
    Lineær,
}

/// Et opdigtet tilbud, som modellen prøves på. (EN: a made-up offer to try the model on.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EksempelTilbud {
    /// Navn i adresser. (EN: name in addresses.)
    pub id: Slug,
    /// Navn på siden, fx "Tilbud A". (EN: name on the page.)
    pub navn: Words,
    /// Delområdet, tilbuddet gælder; udelades, hvor der ingen er. (EN: its lot, where there are lots.)
    pub delområde: Option<Slug>,
    /// Prisen. (EN: the price.)
    pub pris: Money,
    /// Point for hvert kriterium. (EN: points for each criterion.)
    #[serde(default)]
    pub point: List<EksempelPoint>,
}

/// Point for et kriterium eller underkriterium. (EN: points for a criterion or sub-criterion.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EksempelPoint {
    /// Kriteriets id. (EN: the criterion.)
    pub kriterium: Slug,
    /// Underkriteriets id, hvor kriteriet er delt. (EN: the sub-criterion, where the criterion is divided.)
    pub underkriterium: Option<Slug>,
    /// Antal point. (EN: number of points.)
    pub point: Number,
}

impl Evalueringsmodel {
    /// How many decimals the price's points are rounded to.
    #[must_use]
    pub fn decimals(&self) -> u32 {
        self.decimaler.map_or(2, |d| d.0.min(6))
    }
}
