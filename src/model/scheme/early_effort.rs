//! The statutory effort in the first six months of unemployment, and how many do not get it.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Count, Date, List, LooseDate, Percent, Readers, Words};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// Den tidlige indsats for ledige. (EN: the early effort for the unemployed.)
    TidligIndsats {
        /// Kommune eller anden myndighed. (EN: municipality or other authority.)
        myndighed: Option<Words>,
        /// Den andel uden lovpligtig indsats, som ikke må overskrides. (EN: the share without the statutory effort that must not be exceeded.)
        grænse: Option<Percent>,
        /// Hvem der følger op, når grænsen overskrides. (EN: who follows up when it is exceeded.)
        opfølgning_fra: Option<Words>,
        /// Hvad hver gruppe skal have inden for seks måneder. (EN: what each group must get within six months.)
        #[serde(default)]
        lovkrav: List<Lovkrav>,
        /// Tallene halvår for halvår. (EN: the figures by half-year.)
        #[serde(default)]
        halvår: List<Halvår>,
    }
}

/// Hvad en gruppe skal have. (EN: what a group must get.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lovkrav {
    /// Ydelsen, gruppen får. (EN: the group's benefit.)
    pub ydelse: Ydelse,
    /// Mindste antal samtaler med jobcenteret. (EN: least number of talks.)
    pub samtaler: Option<Count>,
    /// Mindste antal aktive tilbud. (EN: least number of active offers.)
    pub tilbud: Option<Count>,
}

/// En ydelse. (EN: a benefit.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ydelse {
    /// Dagpenge. (EN: unemployment benefit.)
    Dagpenge,
    /// Kontanthjælp. (EN: cash assistance.)
    Kontanthjælp,
    /// Uddannelseshjælp. (EN: educational assistance.)
    Uddannelseshjælp,
    /// Overgangsydelse. (EN: transitional benefit.)
    Overgangsydelse,
    /// Andre ledige. (EN: other unemployed.)
    Andre,
}

/// Et halvår. (EN: a half-year.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Halvår {
    /// Halvåret, fx "2. halvår 2023". (EN: the half-year.)
    pub periode: LooseDate,
    /// Hvornår tallene er trukket. (EN: when the figures were drawn.)
    pub opgjort: Option<Date>,
    /// Hvor tallene kommer fra. (EN: where they come from.)
    pub kilde: Option<Words>,
    /// Tallene, samlet eller gruppe for gruppe. (EN: the figures, in all or by group.)
    #[serde(default)]
    pub tal: List<Måltal>,
    /// Hvad kommunen gjorde. (EN: what the municipality did.)
    pub opfølgning: Option<Words>,
    /// Hvornår kommunen fik en henvendelse. (EN: when the municipality got a letter.)
    pub henvendelse: Option<Date>,
    /// Hvem halvåret må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Tal for en gruppe. (EN: a group's figures.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Måltal {
    /// Ydelsen; uden feltet alle ledige. (EN: the benefit; all unemployed without this field.)
    pub ydelse: Option<Ydelse>,
    /// Ledige i gruppen. (EN: unemployed in the group.)
    pub ledige: Option<Count>,
    /// Ledige, der ikke fik den lovpligtige indsats. (EN: those without the statutory effort.)
    pub uden_indsats: Option<Count>,
    /// Andelen, som den er skrevet i kilden. (EN: the share as written in the source.)
    pub andel: Option<Percent>,
    /// Bemærkning. (EN: remark.)
    pub note: Option<Words>,
}

restricted!(Halvår);
