//! A prize: what it is given for, what it may cost, who may nominate, and when.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Count, List, LooseDate, Money, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// En pris. (EN: a prize.)
    Pris {
        /// Kommune eller anden myndighed. (EN: municipality or other authority.)
        myndighed: Option<Words>,
        /// Året, prisen gives. (EN: the year it is given.)
        år: Option<Count>,
        /// Udvalget, der giver den. (EN: the committee that gives it.)
        udvalg: Option<Slug>,
        /// Hvor virksomheden skal høre hjemme. (EN: where the company must be domiciled.)
        hjemsted: Option<Words>,
        /// Kriterier. (EN: criteria.)
        #[serde(default)]
        kriterier: List<Kriterium>,
        /// Hvor mange kriterier der mindst skal være opfyldt. (EN: least number of criteria.)
        mindst_kriterier: Option<Count>,
        /// Hvem der kan indstille. (EN: who may nominate.)
        kan_indstille: Option<Words>,
        /// Hvem der ikke kan indstille. (EN: who may not nominate.)
        kan_ikke_indstille: Option<Words>,
        /// Hvad prisen består af. (EN: what the prize consists of.)
        #[serde(default)]
        består_af: List<Words>,
        /// Hvad en pris højst må koste. (EN: price frame.)
        ramme: Option<Money>,
        /// Hvad prisen koster. (EN: what the prize costs.)
        værdi: Option<Money>,
        /// Andre udgifter til uddelingen. (EN: other expenses.)
        andre_udgifter: Option<Money>,
        /// Hvordan det betales. (EN: how it is paid.)
        finansiering: Option<Words>,
        /// Trin i rækkefølge. (EN: steps in order.)
        #[serde(default)]
        trin: List<Pristrin>,
        /// Virksomheder, der er indstillet. (EN: companies nominated.)
        #[serde(default)]
        kandidater: List<Kandidat>,
    }
}

/// Et kriterium. (EN: a criterion.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kriterium {
    /// Navn, som kandidater henviser til. (EN: name that candidates refer to.)
    pub id: Slug,
    /// Teksten. (EN: the text.)
    pub tekst: Words,
}

/// Et trin. (EN: a step.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pristrin {
    /// Hvornår; uden årstal er det prisens år. (EN: when; the prize's year where it names none.)
    pub hvornår: LooseDate,
    /// Hvad der sker. (EN: what happens.)
    pub hvad: Words,
    /// Hvem trinnet må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// En indstillet virksomhed. (EN: a company nominated.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kandidat {
    /// Virksomhedens navn. (EN: the company's name.)
    pub virksomhed: Words,
    /// Hvor den hører hjemme. (EN: where it is domiciled.)
    pub hjemsted: Option<Words>,
    /// Kriterier, den opfylder. (EN: criteria it meets.)
    #[serde(default)]
    pub kriterier: List<Slug>,
    /// Er den indstillet af en medarbejder i kommunen? (EN: was it nominated by a member of the municipality's staff?)
    pub indstillet_af_medarbejder: Option<YesNo>,
    /// Fik den prisen? (EN: did it get the prize?)
    pub vinder: Option<YesNo>,
    /// Hvem kandidaten må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Pristrin, Kandidat);
