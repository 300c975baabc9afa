//! Committees and their meetings.

pub use super::item::*;
pub use super::sections::{Afsnit, Afsnitsnavne};
use super::{Clock, Count, Date, List, LooseDate, Readers, Slug, Table, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et udvalg. (EN: a committee.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Udvalg {
    /// Udvalgets navn. (EN: the committee's name.)
    pub navn: Words,
    /// Forkortelse, fx "JAI". (EN: abbreviation.)
    pub forkortelse: Option<Words>,
    /// Andre skrivemåder af navnet. (EN: other spellings of the name.)
    #[serde(default)]
    pub andre_navne: List<Words>,
    /// Kommune eller anden myndighed. (EN: municipality or other authority.)
    pub myndighed: Option<Words>,
    /// Valgperiode. (EN: term.)
    pub periode: Option<Valgperiode>,
    /// Udvalgets opgaver i klart sprog. (EN: what the committee does.)
    pub opgaver: Option<Words>,
    /// Antal medlemmer. (EN: number of members.)
    pub antal_medlemmer: Option<Count>,
    /// Medlemmer. (EN: members.)
    #[serde(default)]
    pub medlemmer: Table<Medlem>,
    /// Partiernes bogstaver. (EN: party letters.)
    #[serde(default)]
    pub partier: List<Parti>,
    /// Navn på et mønster i klarplan.yaml, som sagsnumre skal følge. (EN: name of the case-number pattern in klarplan.yaml.)
    pub sagsnumre: Option<Slug>,
    /// Afsnittenes rækkefølge på punkter; ellers den i klarplan.yaml. Udelad beslutningskompetence, hvis udvalgets punkter aldrig har det afsnit. (EN: order of an item's sections; else that of klarplan.yaml. Leave out beslutningskompetence if the committee's items never have it.)
    pub afsnit: Option<List<Afsnit>>,
    /// Hvad afsnittene hedder på udvalgets punkter, hvor det er andet end i klarplan.yaml. (EN: names of the sections on the committee's items, where they are other than those of klarplan.yaml.)
    #[serde(default)]
    pub afsnitsnavne: Afsnitsnavne,
    /// Faste første og sidste punkter på en dagsorden. (EN: fixed first and last items.)
    #[serde(default)]
    pub faste_punkter: List<Fastpunkt>,
    /// Udvalgets egne frister for dagsorden, materiale og referat. (EN: the committee's own deadlines.)
    #[serde(default)]
    pub frister: super::deadline::Frister,
    /// Hvor møderne normalt holdes. (EN: usual place.)
    pub mødested: Option<Words>,
    /// Kontaktperson, fra registeret. (EN: contact.)
    pub kontakt: Option<Slug>,
    /// Kladde: vises kun med --drafts. (EN: draft.)
    #[serde(default)]
    pub kladde: YesNo,
}

/// En valgperiode. (EN: a term.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Valgperiode {
    /// Første år. (EN: first year.)
    pub fra: Count,
    /// Sidste år. (EN: last year.)
    pub til: Count,
}

/// Et udvalgsmedlem. (EN: a committee member.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medlem {
    /// Navn eller initialer. (EN: name or initials.)
    pub navn: Words,
    /// Partibogstav. (EN: party letter.)
    pub parti: Option<Words>,
    /// Rolle, fx "formand". (EN: role.)
    pub rolle: Option<Words>,
}

/// Et parti. (EN: a party.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Parti {
    /// Bogstav. (EN: letter.)
    pub bogstav: Words,
    /// Navn. (EN: name.)
    pub navn: Words,
}

/// Et fast punkt. (EN: a fixed item.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fastpunkt {
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Plads på dagsordenen. (EN: place.)
    pub plads: Fastplads,
}

/// Plads for et fast punkt. (EN: place of a fixed item.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fastplads {
    /// Først. (EN: first.)
    Først,
    /// Sidst. (EN: last.)
    Sidst,
}

/// Et møde. (EN: a meeting.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Møde {
    /// Titel, hvis den er en anden end udvalg og dato. (EN: title, where other than committee and date.)
    pub titel: Option<Words>,
    /// Mødedato. (EN: date.)
    pub dato: Option<Date>,
    /// Omtrentlig tid, hvor kilden ingen dato har. (EN: approximate time, where the source has no date.)
    pub dato_omtrent: Option<LooseDate>,
    /// Hvorfor datoen mangler, eller andet om den. (EN: why the date is missing.)
    pub dato_note: Option<Words>,
    /// Ugedag, som den er trykt. (EN: weekday as printed.)
    pub ugedag: Option<super::plan::Ugedag>,
    /// Begynder klokken. (EN: starts at.)
    pub kl: Option<Clock>,
    /// Slutter klokken. (EN: ends at.)
    pub slut_kl: Option<Clock>,
    /// Mødested. (EN: place.)
    pub sted: Option<Words>,
    /// Hvor dokumentet er i sit forløb. (EN: state of the document.)
    pub tilstand: Mødetilstand,
    /// Hvornår dagsordenen blev offentliggjort. (EN: when the agenda was published.)
    pub dagsorden_offentliggjort: Option<Date>,
    /// Hvornår referatet blev offentliggjort. (EN: when the minutes were published.)
    pub referat_offentliggjort: Option<Date>,
    /// Hvornår referatet blev godkendt. (EN: when the minutes were approved.)
    pub referat_godkendt: Option<Date>,
    /// Hvad der er rettet, efter at dagsordenen eller referatet blev offentliggjort. (EN: what was corrected after publication.)
    #[serde(default)]
    pub rettelser: List<Rettelse>,
    /// Navne, mødets mappe har haft før. De gamle adresser bliver ved med at virke. (EN: former names of the meeting's folder; the old addresses keep working.)
    #[serde(default)]
    pub tidligere_mapper: List<Slug>,
    /// Hvem der var til stede: navne på medlemmer eller fri tekst. På en dagsorden: hvem der er indkaldt. (EN: who was present; in an agenda, who is called.)
    #[serde(default)]
    pub til_stede: List<Words>,
    /// Hvem der havde meldt afbud. (EN: who sent apologies.)
    #[serde(default)]
    pub afbud: List<Words>,
    /// Kladde: vises kun med --drafts. (EN: draft.)
    #[serde(default)]
    pub kladde: YesNo,
    /// Hvem mødet er for; uden feltet er det offentligt. (EN: for whom; public without this field.)
    pub synlig_for: Option<Readers>,
    /// Noter om kilden. (EN: notes on the source.)
    #[serde(default)]
    pub noter: List<super::framework::Note>,
}

/// Hvor en dagsorden eller et referat er i sit forløb. (EN: state of agenda or minutes.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mødetilstand {
    /// Udkast til dagsorden. (EN: draft agenda.)
    Udkast,
    /// Dagsorden. (EN: agenda.)
    Dagsorden,
    /// Tillægsdagsorden. (EN: supplementary agenda.)
    Tillægsdagsorden,
    /// Referat. (EN: minutes.)
    Referat,
    /// Godkendt referat. (EN: approved minutes.)
    GodkendtReferat,
}

impl Mødetilstand {
    /// Whether decisions may be shown.
    #[must_use]
    pub fn is_minutes(self) -> bool {
        matches!(self, Self::Referat | Self::GodkendtReferat)
    }
}

/// En rettelse af det, der er offentliggjort. (EN: a correction of what was published.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rettelse {
    /// Hvornår det blev rettet. (EN: when it was corrected.)
    pub dato: Date,
    /// Hvad der er rettet: hvad der stod før, og hvad der står nu. (EN: what was corrected: what stood there before, and what stands there now.)
    pub hvad: Words,
    /// Hvorfor det blev rettet. (EN: why it was corrected.)
    pub hvorfor: Option<Words>,
}
