//! Goals of a plan, with sub-goals.

use crate::model::register::{Restricted, restricted};
use crate::model::{Date, List, LooseDate, Readers, Slug, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et mål i en plan: enten navnet på et mål i sag.yaml eller målet selv. (EN: the name of a goal in sag.yaml, or the goal itself.)
#[derive(Clone, Debug)]
pub enum Målvalg {
    /// Navnet på et mål i sag.yaml.
    Fra(Slug),
    /// Et mål, der kun står i denne plan.
    Eget(Box<Mål>),
}

impl<'de> Deserialize<'de> for Målvalg {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> serde::de::Visitor<'de> for Visit {
            type Value = Målvalg;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("the name of a goal, or a goal")
            }
            fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Målvalg, E> {
                use crate::model::Scalar;
                Slug::read(v).map(Målvalg::Fra).map_err(|why| E::custom(why.en))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Målvalg, A::Error> {
                let map = serde::de::value::MapAccessDeserializer::new(map);
                Mål::deserialize(map).map(Box::new).map(Målvalg::Eget)
            }
        }
        deserializer.deserialize_any(Visit)
    }
}

impl JsonSchema for Målvalg {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Målvalg".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [generator.subschema_for::<Slug>(), generator.subschema_for::<Mål>()]
        })
    }
}

/// Et mål for job eller uddannelse, med delmål. (EN: a goal for job or education, with sub-goals.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mål {
    /// Navn, som tilbud kan henvise til. I sag.yaml er det nøglen. (EN: name offers refer to; in sag.yaml it is the key.)
    pub id: Option<Slug>,
    /// Målet i én linje, fx "Job som lagermedarbejder". (EN: the goal in one line.)
    pub tekst: Words,
    /// Hvad målet handler om. (EN: what the goal is about.)
    pub art: Option<Målart>,
    /// Hvorfor netop dette mål. (EN: why this goal.)
    pub hvorfor: Option<Words>,
    /// Borgerens egne ord om målet. (EN: the citizen's own words.)
    pub egne_ord: Option<Words>,
    /// Delmål på vejen. (EN: sub-goals.)
    #[serde(default)]
    pub delmål: List<Delmål>,
    /// Hvem målet er for; uden feltet alle, der må se planen. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvad et mål handler om. (EN: what a goal is about.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Målart {
    /// Job. (EN: employment.)
    Job,
    /// Uddannelse. (EN: education.)
    Uddannelse,
    /// Hverdag og trivsel. (EN: everyday life.)
    Hverdag,
}

/// Et delmål. (EN: a sub-goal.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delmål {
    /// Navn, som tilbud kan henvise til. (EN: name offers refer to.)
    pub id: Option<Slug>,
    /// Delmålet i én linje. (EN: the sub-goal in one line.)
    pub tekst: Words,
    /// Hvornår det skal være nået. (EN: when it should be reached.)
    pub frist: Option<LooseDate>,
    /// Hvornår det blev nået. (EN: when it was reached.)
    pub nået: Option<Date>,
    /// Hvem delmålet er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Mål, Delmål);

impl Restricted for Målvalg {
    fn readers(&self) -> Option<&Readers> {
        match self {
            Self::Fra(_) => None,
            Self::Eget(goal) => goal.readers(),
        }
    }
}
