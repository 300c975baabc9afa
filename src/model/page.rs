//! Ordinary pages.

use super::{Date, Readers, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// En almindelig side. (EN: an ordinary page.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// Sidens titel. (EN: the page's title.)
    pub titel: Words,
    /// Én sætning om siden, til lister og søgemaskiner. (EN: one sentence for lists and search engines.)
    pub resumé: Option<Words>,
    /// Hvornår siden sidst er rettet. (EN: when the page was last changed.)
    pub opdateret: Option<Date>,
    /// Vis siden i hovedmenuen på denne plads. (EN: place in the main menu.)
    pub menu: Option<super::Count>,
    /// Vis ordlisten fra registeret efter teksten. (EN: show the glossary of the register after the text.)
    #[serde(default)]
    pub ordliste: YesNo,
    /// Er siden for dem, der skriver indholdet, og ikke for borgere? (EN: is the page for those who write the content, and not for citizens?)
    #[serde(default)]
    pub til_skribenter: YesNo,
    /// Kladde: vises kun med --drafts. (EN: draft, shown with --drafts only.)
    #[serde(default)]
    pub kladde: YesNo,
    /// Hvem siden er for; uden feltet er den offentlig. (EN: for whom; public without this field.)
    pub synlig_for: Option<Readers>,
}
