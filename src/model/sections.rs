//! The sections of a committee's item: their order and their names.

use super::Words;
use schemars::JsonSchema;
use serde::Deserialize;

/// Et afsnit på et punkt. (EN: a section of an item.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Afsnit {
    /// Beslutning. (EN: decision.)
    Beslutning,
    /// Resumé. (EN: summary.)
    Resumé,
    /// Indstilling. (EN: recommendation.)
    Indstilling,
    /// Beslutningskompetence. (EN: who decides.)
    Beslutningskompetence,
    /// Tekstens egne afsnit, fx Sagsfremstilling. (EN: the text's own sections.)
    Tekst,
    /// Sagens forløb. (EN: the case's way.)
    SagensForløb,
    /// Bilag. (EN: attachments.)
    Bilag,
}

impl Afsnit {
    /// The order where neither site nor committee says otherwise.
    pub const STANDARD: [Self; 7] = [
        Self::Beslutning,
        Self::Resumé,
        Self::Indstilling,
        Self::Beslutningskompetence,
        Self::Tekst,
        Self::SagensForløb,
        Self::Bilag,
    ];
}

/// Hvad afsnittene på et punkt hedder. (EN: names of the sections of an item.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Afsnitsnavne {
    /// Beslutning. (EN: decision.)
    pub beslutning: Option<Words>,
    /// Resumé. (EN: summary.)
    pub resumé: Option<Words>,
    /// Indstilling. (EN: recommendation.)
    pub indstilling: Option<Words>,
    /// Beslutningskompetence. (EN: who decides.)
    pub beslutningskompetence: Option<Words>,
    /// Tekst uden egen overskrift. (EN: text without a heading of its own.)
    pub tekst: Option<Words>,
    /// Sagens forløb. (EN: the case's way.)
    pub sagens_forløb: Option<Words>,
    /// Bilag. (EN: attachments.)
    pub bilag: Option<Words>,
}

impl Afsnitsnavne {
    /// The name of a section, where it has one of its own.
    #[must_use]
    pub fn of(&self, section: Afsnit) -> Option<&Words> {
        match section {
            Afsnit::Beslutning => self.beslutning.as_ref(),
            Afsnit::Resumé => self.resumé.as_ref(),
            Afsnit::Indstilling => self.indstilling.as_ref(),
            Afsnit::Beslutningskompetence => self.beslutningskompetence.as_ref(),
            Afsnit::Tekst => self.tekst.as_ref(),
            Afsnit::SagensForløb => self.sagens_forløb.as_ref(),
            Afsnit::Bilag => self.bilag.as_ref(),
        }
    }
}
