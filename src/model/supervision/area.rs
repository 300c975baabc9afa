//! An area under supervision: who answers for it, by which guidelines, how often, reported to whom.

use crate::model::paper::paper_file;
use crate::model::{Date, List, WebAddress, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// Et område, som ledelsen fører tilsyn med. (EN: an area that management supervises.)
    Tilsynsområde {
        /// Kommune eller anden myndighed. (EN: municipality or other authority.)
        myndighed: Option<Words>,
        /// Afdeling eller center, tilsynet handler om. (EN: department or centre under supervision.)
        afdeling: Option<Words>,
        /// Hvor tilsynet føres. (EN: where the supervision is carried out.)
        sted: Option<Tilsynssted>,
        /// Hvem der har ansvaret, fx en titel. (EN: who is responsible, such as a position.)
        ansvarlig: Option<Words>,
        /// Trin 1: hvad ledelsen lægger vægt på og siger højt. (EN: step 1: the tone at the top.)
        ansvar: Option<Words>,
        /// Trin 2: retningslinjer og vejledninger, som området følger. (EN: step 2: guidelines that the area follows.)
        retningslinjer: Option<Words>,
        /// Trin 2: hvem der gør hvad. (EN: step 2: who does what.)
        opgavefordeling: Option<Words>,
        /// Forretningsgange. (EN: written procedures.)
        #[serde(default)]
        forretningsgange: List<Forretningsgang>,
        /// Hvor tit der føres tilsyn, og fra hvornår. (EN: how often, and since when.)
        #[serde(default)]
        hyppighed: List<Hyppighed>,
        /// Hvem der får besked om resultatet. (EN: who is told the result.)
        #[serde(default)]
        afrapporteres_til: List<Words>,
        /// Køber området indsatser hos eksterne leverandører (andre aktører)? (EN: does the area buy efforts from external suppliers?)
        bruger_leverandører: Option<YesNo>,
    }
}

/// Hvor et tilsyn føres. (EN: where a supervision is carried out.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tilsynssted {
    /// På et center eller i en afdeling. (EN: in a centre or department.)
    Center,
    /// I centralforvaltningen. (EN: in the central administration.)
    Centralforvaltning,
}

/// En forretningsgang. (EN: a procedure.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forretningsgang {
    /// Hvad forretningsgangen skal sikre. (EN: what it is to ensure.)
    pub emne: Emne,
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Er den skrevet ned? (EN: is it written down?)
    pub skriftlig: Option<YesNo>,
    /// Hvornår den sidst er ændret. (EN: when it was last changed.)
    pub dato: Option<Date>,
    /// Fil, regnet fra dokumentets mappe. (EN: file, from the document's folder.)
    pub fil: Option<Words>,
    /// Adresse, hvor den kan læses. (EN: where it can be read.)
    pub link: Option<WebAddress>,
    /// Nærmere om den. (EN: more about it.)
    pub note: Option<Words>,
}

/// Hvad en forretningsgang skal sikre. (EN: what a procedure is to ensure.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Emne {
    /// Rettidighed og et effektivt sagsflow. (EN: timeliness and an effective flow of cases.)
    RettidighedOgSagsflow,
    /// Inddragelse af borgeren. (EN: involvement of the citizen.)
    Inddragelse,
    /// Opfølgning på, om tilbud og indsatser har kvalitet og effekt. (EN: follow-up on quality and effect.)
    KvalitetOgEffekt,
    /// Andet. (EN: something else.)
    Andet,
}

/// Hvor tit der føres tilsyn. (EN: how often.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hyppighed {
    /// Ét tilsyn hver. (EN: one every.)
    pub hver: Rytme,
    /// Fra og med. (EN: from.)
    pub fra: Option<Date>,
    /// Til og med. (EN: until.)
    pub til: Option<Date>,
    /// Hvorfor den blev sådan. (EN: why.)
    pub begrundelse: Option<Words>,
}

/// En rytme. (EN: a rhythm.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rytme {
    /// Hver måned. (EN: every month.)
    Måned,
    /// Hvert kvartal. (EN: every quarter.)
    Kvartal,
    /// Hvert halve år. (EN: every half-year.)
    Halvår,
    /// Hvert år. (EN: every year.)
    #[serde(rename = "år")]
    År,
}

impl Rytme {
    /// The number of months between two supervisions.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Self::Måned => 1,
            Self::Kvartal => 3,
            Self::Halvår => 6,
            Self::År => 12,
        }
    }
}
