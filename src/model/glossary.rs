//! Words that readers may not know, explained.

use super::{List, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et ord i ordlisten. Første gang det står på en side, får det et link til forklaringen, som står nederst på siden. (EN: a word of the glossary; where it first stands on a page it is linked to its explanation at the page's end.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ord {
    /// Ordet, som det står i ordlisten. (EN: the word.)
    pub ord: Words,
    /// De former, ordet har i teksterne, fx "indstilling", "indstillingen" og "indstillinger". Et sammensat ord er et andet ord. En oversættelse har sine egne former. (EN: the forms it has in texts; a compound is another word; a translation has forms of its own.)
    #[serde(default)]
    pub former: List<Words>,
    /// Hvad ordet betyder, i klart sprog. (EN: what it means, in plain words.)
    pub forklaring: Words,
    /// Hvilke sider ordet forklares på. Samme ord kan betyde noget andet et andet sted. (EN: on which pages; the same word may mean something else elsewhere.)
    pub område: Ordområde,
    /// Side med mere, fx "sider/klage.md". (EN: page with more.)
    pub mere: Option<Words>,
}

/// Sider, som et ord forklares på. (EN: pages a word is explained on.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ordområde {
    /// Planer og sager om borgere. (EN: plans and citizens' cases.)
    Planer,
    /// Udvalg, møder og punkter. (EN: committees, meetings and items.)
    Møder,
    /// Udbud. (EN: procurement.)
    Udbud,
}
