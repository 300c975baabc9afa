//! The right to vocational training at a higher rate of unemployment benefit.

use crate::model::paper::paper_file;
use crate::model::{Count, Date, List, Percent, WebAddress, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// Uddannelsesløft med forhøjet dagpengesats. (EN: training at a higher rate of benefit.)
    Uddannelsesløft {
        /// Kommune eller anden myndighed. (EN: municipality or other authority.)
        myndighed: Option<Words>,
        /// Satsen i procent af dagpengene. (EN: the rate in per cent of the benefit.)
        sats: Option<Percent>,
        /// Ydelsen, man skal have. (EN: the benefit one must have.)
        ydelse: Option<Words>,
        /// Man skal være ældre end. (EN: one must be older than.)
        alder_over: Option<Count>,
        /// Uddannelse, man må have i forvejen. (EN: education one may have beforehand.)
        #[serde(default)]
        baggrund: List<Uddannelsesbaggrund>,
        /// Skal der mangle arbejdskraft i branchen? (EN: must labour be short in the trade?)
        mangel_på_arbejdskraft: Option<YesNo>,
        /// Hvad man kan tage. (EN: what one can take.)
        uddannelser: Option<Words>,
        /// Listen over fag, hvor der mangler arbejdskraft. (EN: the list of trades short of labour.)
        positivliste: Option<Positivliste>,
        /// Hvornår reglerne begyndte at gælde. (EN: when the rules took effect.)
        gælder_fra: Option<Date>,
        /// Er ordningen permanent? (EN: is the scheme permanent?)
        permanent: Option<YesNo>,
    }
}

/// En uddannelse, man har i forvejen. (EN: prior education.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Uddannelsesbaggrund {
    /// Ufaglært. (EN: unskilled.)
    Ufaglært,
    /// Faglært med en forældet uddannelse. (EN: skilled with an outdated education.)
    Forældet,
}

/// En positivliste. (EN: a list of trades short of labour.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Positivliste {
    /// Navn. (EN: name.)
    pub navn: Words,
    /// Hvor den kan læses. (EN: where it can be read.)
    pub link: Option<WebAddress>,
    /// Hvornår den sidst er revideret. (EN: when it was last revised.)
    pub revideret: Option<Date>,
    /// Bemærkning. (EN: remark.)
    pub note: Option<Words>,
}
