//! What came of a procurement framework: tables of results, and what is wrong in their sources.

use super::{Date, List, LooseDate, Number, Percent, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// Resultattabeller til en ramme. (EN: result tables of a framework.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resultater {
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Kort om opgørelsen. (EN: about the figures.)
    pub resumé: Option<Words>,
    /// Dokumentets dato. (EN: the document's date.)
    pub dato: Option<Date>,
    /// Dokumentnummer. (EN: document number.)
    pub dokumentnr: Option<Words>,
    /// Hvem der har lavet opgørelsen. (EN: who made it.)
    pub afsender: Option<Words>,
    /// Gælder tallene rammens forgænger? (EN: do the figures concern the predecessor?)
    #[serde(default)]
    pub om_forgænger: YesNo,
    /// Tabeller. (EN: tables.)
    #[serde(default)]
    pub tabeller: List<Tabel>,
    /// Hvem opgørelsen er for; uden feltet som rammen. (EN: for whom; as the framework without this field.)
    pub synlig_for: Option<Readers>,
}

/// En resultattabel. (EN: a result table.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tabel {
    /// Navn i adresser. (EN: name in addresses.)
    pub id: Slug,
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Periode. (EN: period.)
    pub periode: Option<LooseDate>,
    /// Kilde. (EN: source.)
    pub kilde: Option<Words>,
    /// Hvor langt data rækker. (EN: how far the data reach.)
    pub data_til: Option<LooseDate>,
    /// Hvad tallene tæller. (EN: what is counted.)
    pub måling: Option<Words>,
    /// Note og forbehold. (EN: note and reservations.)
    pub note: Option<Words>,
    /// Hvad rækkerne er, fx "Leverandør". (EN: what the rows are.)
    pub rækkenavn: Words,
    /// Kolonner efter den første. (EN: columns after the first.)
    #[serde(default)]
    pub kolonner: List<Kolonne>,
    /// Rækker. (EN: rows.)
    #[serde(default)]
    pub rækker: List<Række>,
    /// Rækken "I alt", som den er trykt. (EN: the total row as printed.)
    pub i_alt: Option<Række>,
    /// Tal, der står forkert i kilden. (EN: figures that are wrong in the source.)
    #[serde(default)]
    pub kildefejl: List<Kildefejl>,
    /// Tidligere opgørelser af det samlede tal. (EN: earlier overall figures.)
    #[serde(default)]
    pub tidligere: List<Tidligere>,
}

/// En kolonne. (EN: a column.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kolonne {
    /// Navn, som andre kolonner kan henvise til. (EN: name other columns refer to.)
    pub id: Slug,
    /// Overskrift. (EN: heading.)
    pub titel: Words,
    /// Hvad kolonnen indeholder. (EN: what it holds.)
    pub art: Kolonneart,
    /// For andele: kolonner, der lægges sammen i tælleren. (EN: for rates, the numerator's columns.)
    #[serde(default)]
    pub tæller: List<Slug>,
    /// For andele: kolonnen i nævneren. (EN: for rates, the denominator's column.)
    pub nævner: Option<Slug>,
}

/// Hvad en kolonne indeholder. (EN: what a column holds.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kolonneart {
    /// Antal, der kan lægges sammen. (EN: counts that can be added.)
    Antal,
    /// Andel i procent. (EN: rate in per cent.)
    Andel,
}

/// En række. (EN: a row.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Række {
    /// Rækkens navn, som det er trykt. (EN: name as printed.)
    pub navn: Words,
    /// Leverandør fra registeret. (EN: supplier from the register.)
    pub leverandør: Option<Slug>,
    /// Tal i kolonnernes rækkefølge; tom, hvor kilden intet har. (EN: figures in column order.)
    pub værdier: List<Option<Number>>,
}

/// Et tal, der står forkert i kilden. (EN: a figure that is wrong in the source.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kildefejl {
    /// Hvor tallet står, fx rækkens navn. (EN: where it stands.)
    pub række: Words,
    /// Kolonne. (EN: column.)
    pub kolonne: Slug,
    /// Det trykte tal. (EN: as printed.)
    pub trykt: Number,
    /// Det rigtige tal. (EN: the right figure.)
    pub rigtigt: Number,
    /// Hvordan man ved det. (EN: how one knows.)
    pub forklaring: Words,
}

/// Et samlet tal fra en tidligere opgørelse. (EN: an overall figure from an earlier report.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tidligere {
    /// Periode. (EN: period.)
    pub periode: LooseDate,
    /// Det samlede tal. (EN: the overall figure.)
    pub andel: Percent,
}
