//! Procurement frameworks: what is bought, how offers are judged, and when.

use super::bids::{EksempelTilbud, Evalueringsmodel};
use super::register::Restricted;
pub use super::results::*;
use super::{Count, Date, List, LooseDate, Money, Percent, Period, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// En udbudsramme. (EN: a procurement framework.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ramme {
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Kort om udbuddet i klart sprog. (EN: a few plain words.)
    pub resumé: Option<Words>,
    /// Sagsnummer. (EN: case number.)
    pub sagsnr: Option<Words>,
    /// Ordregiver. (EN: contracting authority.)
    pub ordregiver: Option<Words>,
    /// Udvalg, der har besluttet rammen. (EN: the committee that decided it.)
    pub udvalg: Option<Slug>,
    /// Hvor udbuddet er i sit forløb. (EN: state of the tender.)
    pub tilstand: Option<Udbudstilstand>,
    /// Regelsæt, udbuddet følger. (EN: legal regime.)
    pub regelsæt: Option<Regelsæt>,
    /// Formål. (EN: purpose.)
    pub formål: Option<Words>,
    /// Pejlemærker. (EN: guiding principles.)
    #[serde(default)]
    pub pejlemærker: List<Pejlemærke>,
    /// Delområder. (EN: lots.)
    #[serde(default)]
    pub delområder: List<Delområde>,
    /// Antal leverandører i alt. (EN: number of suppliers in all.)
    pub antal_leverandører: Option<Count>,
    /// Målgruppe for hele udbuddet. (EN: target group of the whole.)
    pub målgruppe: Option<Words>,
    /// Vægtning af kvalitet og pris. (EN: weights of quality and price.)
    pub vægtning: Option<Vægtning>,
    /// Kvalitative tildelingskriterier. (EN: award criteria on quality.)
    #[serde(default)]
    pub kriterier: List<Kriterium>,
    /// Evalueringsmodellen: hvordan point og pris regnes sammen. (EN: the evaluation model.)
    pub evalueringsmodel: Option<Evalueringsmodel>,
    /// Opdigtede tilbud, som modellen prøves på. (EN: made-up offers to try the model on.)
    #[serde(default)]
    pub eksempel_tilbud: List<EksempelTilbud>,
    /// Krav til leverandøren og opgaven. (EN: requirements.)
    #[serde(default)]
    pub krav: List<Krav>,
    /// Økonomi. (EN: money.)
    pub økonomi: Option<Økonomi>,
    /// Periode. (EN: period.)
    pub periode: Option<Aftaleperiode>,
    /// Opsigelsesvarsel, fx "8 uger". (EN: termination notice.)
    pub opsigelsesvarsel: Option<Period>,
    /// Hvor opsigelsesvarslet kommer fra. (EN: where the notice comes from.)
    pub opsigelse_jf: Option<Words>,
    /// År, som tidsplanens datoer uden år hører til. (EN: year of the timeline's dates that name none.)
    pub tidsplan_år: Option<Count>,
    /// Tidsplan. (EN: timeline.)
    #[serde(default)]
    pub tidsplan: List<Trin>,
    /// Den aftale, denne følger efter. (EN: predecessor.)
    pub forgænger: Option<Forgænger>,
    /// Politiske beslutninger bag udbuddet. (EN: political decisions behind it.)
    #[serde(default)]
    pub beslutninger: List<Beslutningshenvisning>,
    /// Dokumenter. (EN: attachments.)
    #[serde(default)]
    pub bilag: List<super::committee::Bilag>,
    /// Hvem der kan svare på spørgsmål, fra registeret. (EN: whom to ask.)
    pub kontakt: Option<Slug>,
    /// Kladde: vises kun med --drafts. (EN: draft, shown with --drafts only.)
    #[serde(default)]
    pub kladde: YesNo,
    /// Hvem rammen er for; uden feltet er den offentlig. (EN: for whom; public without this field.)
    pub synlig_for: Option<Readers>,
    /// Forbehold og noter. (EN: reservations and notes.)
    #[serde(default)]
    pub noter: List<Note>,
}

/// Hvor et udbud er i sit forløb. (EN: state of a tender.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Udbudstilstand {
    /// Under forberedelse. (EN: being prepared.)
    Forberedes,
    /// Materialet er i høring. (EN: under consultation.)
    IHøring,
    /// Åbent for tilbud. (EN: open for bids.)
    #[serde(rename = "åbent")]
    Åbent,
    /// Tilbud vurderes. (EN: bids are being assessed.)
    Vurderes,
    /// Tildelt. (EN: awarded.)
    Tildelt,
    /// I kraft. (EN: in force.)
    IKraft,
    /// Udløbet. (EN: expired.)
    Udløbet,
    /// Annulleret. (EN: cancelled.)
    Annulleret,
}

/// Regelsæt for et udbud. (EN: legal regime.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Regelsæt {
    /// Udbudslovens almindelige regler. (EN: the general regime.)
    Udbudsloven,
    /// Light-regimet for sociale og andre særlige ydelser. (EN: the light regime.)
    Light,
    /// Under tærskelværdien. (EN: below the threshold.)
    UnderTærskel,
}

/// Et pejlemærke. (EN: a guiding principle.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pejlemærke {
    /// Navn, som kriterier kan henvise til. (EN: name criteria refer to.)
    pub id: Slug,
    /// Teksten. (EN: the text.)
    pub tekst: Words,
}

/// Et delområde. (EN: a lot.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delområde {
    /// Navn, som kriterier kan henvise til, fx "1". (EN: name criteria refer to.)
    pub id: Slug,
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Målgruppe. (EN: target group.)
    pub målgruppe: Option<Words>,
    /// Antal leverandører. (EN: number of suppliers.)
    pub antal_leverandører: Option<Count>,
    /// Særlige krav. (EN: special demands.)
    #[serde(default)]
    pub særlige_krav: List<Words>,
    /// Valgte leverandører, fra registeret. (EN: chosen suppliers.)
    #[serde(default)]
    pub leverandører: List<Slug>,
}

/// Vægtning af kvalitet og pris. (EN: weights of quality and price.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vægtning {
    /// Kvalitet. (EN: quality.)
    pub kvalitet: Percent,
    /// Pris. (EN: price.)
    pub pris: Percent,
}

impl Vægtning {
    /// What a criterion that weighs `weight` of the quality weighs of the whole, exact.
    #[must_use]
    pub fn of_whole(&self, weight: Percent) -> Option<Percent> {
        weight.of(self.kvalitet)
    }
}

/// Et tildelingskriterium. (EN: an award criterion.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kriterium {
    /// Navn, som ændringsforslag kan henvise til. (EN: name amendments refer to.)
    pub id: Slug,
    /// Kort navn til figurer. (EN: short name for figures.)
    pub navn: Option<Words>,
    /// Hele teksten. (EN: the full text.)
    pub tekst: Words,
    /// Vægt. (EN: weight.)
    pub vægt: Option<Percent>,
    /// Hvad der lægges vægt på. (EN: what is weighed.)
    #[serde(default)]
    pub lægger_vægt_på: List<Words>,
    /// Delområder, kriteriet gælder. (EN: lots it applies to.)
    #[serde(default)]
    pub delområder: List<Slug>,
    /// Pejlemærker, kriteriet bygger på. (EN: principles it builds on.)
    #[serde(default)]
    pub pejlemærker: List<Slug>,
    /// Underkriterier. (EN: sub-criteria.)
    #[serde(default)]
    pub underkriterier: List<Underkriterium>,
}

/// Et underkriterium. (EN: a sub-criterion.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Underkriterium {
    /// Navn, som point kan henvise til. (EN: name points refer to.)
    pub id: Option<Slug>,
    /// Teksten. (EN: the text.)
    pub tekst: Words,
    /// Vægt inden for kriteriet. (EN: weight within the criterion.)
    pub vægt: Option<Percent>,
}

/// Et krav. (EN: a requirement.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Krav {
    /// Kort navn. (EN: short name.)
    pub navn: Words,
    /// Hvad kravet går ud på. (EN: what it demands.)
    pub tekst: Words,
    /// Mindste antal, hvor kravet er et antal. (EN: least number.)
    pub mindst: Option<Count>,
    /// Højeste antal. (EN: greatest number.)
    pub højst: Option<Count>,
    /// Er det ikke et krav, men noget, der bliver lagt vægt på, når tilbud vurderes? (EN: not a demand, but something that counts when offers are judged?)
    #[serde(default)]
    pub lægges_vægt_på: YesNo,
}

/// Økonomi. (EN: money.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Økonomi {
    /// Beløb om året. (EN: amount a year.)
    pub årligt: Option<Money>,
    /// Højeste samlede værdi. (EN: greatest total value.)
    pub højeste_værdi: Option<Money>,
    /// Forklaring. (EN: explanation.)
    pub note: Option<Words>,
}

/// Aftalens periode. (EN: the agreement's period.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aftaleperiode {
    /// Første dag. (EN: first day.)
    pub fra: Date,
    /// Sidste dag. (EN: last day.)
    pub til: Date,
    /// Mulig forlængelse. (EN: possible extension.)
    pub forlængelse: Option<Period>,
    /// Længst mulige varighed i alt. (EN: longest possible length.)
    pub højst: Option<Period>,
    /// Hvorfor perioden er så lang. (EN: reason for the length.)
    pub begrundelse: Option<Words>,
}

/// Et trin i tidsplanen. (EN: a step of the timeline.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trin {
    /// Hvornår, som det er skrevet: "medio august", "1. januar 2021". (EN: when, as written.)
    pub hvornår: LooseDate,
    /// Hvad der sker. (EN: what happens.)
    pub hvad: Words,
    /// Er det en dato, som tilbudsgivere skal handle på? (EN: does a bidder have to act?)
    #[serde(default)]
    pub for_tilbudsgivere: YesNo,
    /// Står trinnet et andet sted i kilden end i tidsplanen? (EN: does it stand elsewhere in the source?)
    pub note: Option<Words>,
    /// Hvem trinnet er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Den tidligere aftale. (EN: the predecessor.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forgænger {
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Ramme i klarplan, hvis den er her. (EN: framework in klarplan.)
    pub ramme: Option<Slug>,
    /// Hvornår den udløber. (EN: when it expires.)
    pub udløber: Option<LooseDate>,
    /// Antal leverandører. (EN: number of suppliers.)
    pub antal_leverandører: Option<Count>,
    /// Leverandører, fra registeret. (EN: suppliers.)
    #[serde(default)]
    pub leverandører: List<Slug>,
    /// Fordeling på målgrupper. (EN: split over target groups.)
    pub fordeling: Option<Words>,
    /// Beløb om året. (EN: amount a year.)
    pub årligt: Option<Money>,
}

/// En beslutning bag udbuddet. (EN: a decision behind it.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Beslutningshenvisning {
    /// Hvornår. (EN: when.)
    pub dato: Option<Date>,
    /// Udvalg i klarplan. (EN: committee in klarplan.)
    pub udvalg: Option<Slug>,
    /// Møde i klarplan, som mappens navn. (EN: meeting in klarplan.)
    pub møde: Option<Slug>,
    /// Punktets nummer. (EN: item number.)
    pub punkt: Option<Count>,
    /// Hvad der blev besluttet. (EN: what was decided.)
    pub hvad: Words,
    /// Er mødet ældre end det, klarplan har? (EN: is the meeting older than what klarplan holds?)
    #[serde(default)]
    pub uden_for_klarplan: YesNo,
}

/// En note. (EN: a note.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Teksten. (EN: the text.)
    pub tekst: Words,
    /// Hvem noten er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

impl Restricted for Trin {
    fn readers(&self) -> Option<&Readers> {
        self.synlig_for.as_ref()
    }
}

impl Restricted for Note {
    fn readers(&self) -> Option<&Readers> {
        self.synlig_for.as_ref()
    }
}
