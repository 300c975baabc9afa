//! Items of meetings: recommendation, votes, decision, attachments, the case's way.

use super::committee::Rettelse;
use super::register::Restricted;
use super::{Count, Date, List, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et punkt på et møde. Nummeret er det, filnavnet begynder med. (EN: an agenda item; its number begins the file name.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Punkt {
    /// Titel uden udvalgets forkortelse. (EN: title without the committee's abbreviation.)
    pub titel: Words,
    /// Forkortelser foran titlen, fx SSÆ, BU og JAI. (EN: committee codes before the title.)
    #[serde(default)]
    pub udvalgskoder: List<Words>,
    /// Sagsnummer. (EN: case number.)
    pub sagsnr: Option<Words>,
    /// Grunden, hvis punktet er lukket. Så vises kun titel og grund. (EN: the reason, if the item is closed; then only title and reason are shown.)
    pub lukket: Option<Words>,
    /// Hvornår punktet kom på en dagsorden, der var offentliggjort. (EN: when the item was added to an agenda already published.)
    pub tilføjet: Option<Date>,
    /// Resumé. (EN: summary.)
    pub resumé: Option<Words>,
    /// Indstilling. (EN: recommendation.)
    pub indstilling: Option<Indstillingstekst>,
    /// Hvem der har beslutningskompetencen: navnet på et udvalg her eller fri tekst. (EN: who decides.)
    pub beslutningskompetence: Option<Words>,
    /// Beslutning. (EN: decision.)
    pub beslutning: Option<Beslutning>,
    /// Ændringsforslag. (EN: amendments.)
    #[serde(default)]
    pub ændringsforslag: List<Ændringsforslag>,
    /// Afstemninger i den rækkefølge, de fandt sted. (EN: votes, in order.)
    #[serde(default)]
    pub afstemninger: List<Afstemning>,
    /// Bemærkninger til referatet. (EN: remarks.)
    #[serde(default)]
    pub bemærkninger: List<Bemærkning>,
    /// Hvem der ikke deltog under punktet. (EN: who did not take part.)
    #[serde(default)]
    pub deltog_ikke: List<Fravær>,
    /// Sagens behandling i andre udvalg. (EN: the case in other committees.)
    #[serde(default)]
    pub sagens_forløb: List<Forløbstrin>,
    /// Henvisninger til andre møders punkter. (EN: references to items of other meetings.)
    #[serde(default)]
    pub henvisninger: List<Henvisning>,
    /// Udbudsramme, som punktet handler om. (EN: framework the item is about.)
    pub ramme: Option<Slug>,
    /// Bilag. (EN: attachments.)
    #[serde(default)]
    pub bilag: List<Bilag>,
    /// Hvem der har underskrevet indstillingen. (EN: signatories.)
    #[serde(default)]
    pub underskrivere: List<Words>,
    /// Hvad der er rettet på punktet, efter at det blev offentliggjort. (EN: what was corrected after publication.)
    #[serde(default)]
    pub rettelser: List<Rettelse>,
    /// Numre, punktet har haft før. De gamle adresser bliver ved med at virke. (EN: former numbers of the item; the old addresses keep working.)
    #[serde(default)]
    pub tidligere_numre: List<Count>,
    /// Noter om kilden, fx fejl, der står i den. (EN: notes on the source.)
    #[serde(default)]
    pub noter: List<super::framework::Note>,
    /// Hvem punktet er for; uden feltet som mødet. (EN: for whom; as the meeting without this field.)
    pub synlig_for: Option<Readers>,
}

/// En indstilling. (EN: a recommendation.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indstillingstekst {
    /// Hvem der indstiller, fx "Direktionen". (EN: who recommends.)
    pub indstiller: Option<Words>,
    /// At-punkterne, hvert med "at" først. (EN: the points, each beginning with "at".)
    #[serde(default)]
    pub at: List<Words>,
    /// Er punkterne nummereret i kilden? (EN: are the points numbered?)
    pub nummereret: Option<YesNo>,
}

/// En beslutning. (EN: a decision.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Beslutning {
    /// Beslutningen med referatets egne ord. (EN: the minutes' own words.)
    pub tekst: Words,
    /// Udfaldet. (EN: the outcome.)
    pub udfald: Option<Udfald>,
    /// Udfald for hvert at-punkt, hvor de er forskellige. (EN: outcome of each point, where they differ.)
    #[serde(default)]
    pub punkter: List<Punktudfald>,
}

/// Udfaldet af et at-punkt. (EN: outcome of a point.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Punktudfald {
    /// At-punktets nummer. (EN: number of the point.)
    pub punkt: Count,
    /// Udfald. (EN: outcome.)
    pub udfald: Udfald,
    /// Nærmere om beslutningen. (EN: more about it.)
    pub tekst: Option<Words>,
}

/// Et udfald. (EN: an outcome.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Udfald {
    /// Godkendt. (EN: approved.)
    Godkendt,
    /// Tiltrådt: udvalget har selv besluttet, som indstillet. (EN: adopted.)
    Tiltrådt,
    /// Anbefalet: et andet organ beslutter. (EN: recommended to another body.)
    Anbefalet,
    /// Taget til efterretning. (EN: taken note of.)
    TagetTilEfterretning,
    /// Taget til orientering. (EN: received as information.)
    TagetTilOrientering,
    /// Forkastet. (EN: rejected.)
    Forkastet,
    /// Udsat. (EN: postponed.)
    Udsat,
    /// Sendt tilbage. (EN: sent back.)
    SendtTilbage,
    /// Drøftet. (EN: discussed.)
    Drøftet,
    /// Besluttet med udvalgets egne ord. (EN: decided in the committee's own words.)
    Besluttet,
    /// Der var intet at beslutte. (EN: nothing to decide.)
    Intet,
}

impl Udfald {
    /// The outcome as `udfald` writes it: `taget-til-efterretning`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Godkendt => "godkendt",
            Self::Tiltrådt => "tiltrådt",
            Self::Anbefalet => "anbefalet",
            Self::TagetTilEfterretning => "taget-til-efterretning",
            Self::TagetTilOrientering => "taget-til-orientering",
            Self::Forkastet => "forkastet",
            Self::Udsat => "udsat",
            Self::SendtTilbage => "sendt-tilbage",
            Self::Drøftet => "drøftet",
            Self::Besluttet => "besluttet",
            Self::Intet => "intet",
        }
    }
}

/// Et ændringsforslag. (EN: an amendment.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ændringsforslag {
    /// Navn, som en afstemning henviser til. (EN: name a vote refers to.)
    pub id: Slug,
    /// Hvem der stillede det. (EN: proposer.)
    pub forslagsstiller: Words,
    /// Forslagsstillerens partibogstav. (EN: proposer's party letter.)
    pub parti: Option<Words>,
    /// Hvad det går ud på. (EN: what it is about.)
    pub tekst: Words,
    /// Før og efter for hver ændring. (EN: before and after of each change.)
    #[serde(default)]
    pub ændringer: List<Ændring>,
    /// Udfald. (EN: outcome.)
    pub udfald: Option<Udfald>,
}

/// En ændring. (EN: a change.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ændring {
    /// Hvad der ændres. (EN: what is changed.)
    pub hvad: Words,
    /// Kriterium i rammen, hvis det er en vægt. (EN: criterion in the framework, where it is a weight.)
    pub kriterium: Option<Slug>,
    /// Før. (EN: before.)
    pub før: Words,
    /// Efter. (EN: after.)
    pub efter: Words,
}

/// En afstemning. (EN: a vote.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Afstemning {
    /// Hvad der blev stemt om, i ord. (EN: what was voted on.)
    pub om: Words,
    /// Ændringsforslag, der blev stemt om. (EN: the amendment voted on.)
    pub ændringsforslag: Option<Slug>,
    /// At-punkter, der blev stemt om; tom for hele indstillingen. (EN: points voted on; empty for the whole.)
    #[serde(default)]
    pub punkter: List<Count>,
    /// For. (EN: for.)
    pub r#for: Option<Stemmer>,
    /// Imod. (EN: against.)
    pub imod: Option<Stemmer>,
    /// Undlod at stemme. (EN: abstained.)
    pub undlod: Option<Stemmer>,
    /// Udfald. (EN: outcome.)
    pub udfald: Option<Udfald>,
    /// Udfaldet med referatets ord. (EN: outcome in the minutes' words.)
    pub tekst: Option<Words>,
}

/// Stemmer på én side. (EN: votes on one side.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stemmer {
    /// Antal; udelades, når det ikke er oplyst. Ukendt er ikke 0. (EN: number; left out where not stated. Unknown is not 0.)
    pub antal: Option<Count>,
    /// Partibogstaver. (EN: party letters.)
    #[serde(default)]
    pub partier: List<Words>,
    /// Navne, hvor et parti er delt. (EN: names, where a party is split.)
    #[serde(default)]
    pub medlemmer: List<Words>,
}

/// En bemærkning. (EN: a remark.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bemærkning {
    /// Hvem der bemærker. (EN: who.)
    pub fra: Words,
    /// Teksten. (EN: the text.)
    pub tekst: Words,
}

/// En, der ikke deltog. (EN: one who did not take part.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fravær {
    /// Navn eller initialer. (EN: name or initials.)
    pub navn: Words,
    /// Partibogstav. (EN: party letter.)
    pub parti: Option<Words>,
    /// Hvorfor. (EN: why.)
    pub grund: Option<Fraværsgrund>,
}

/// Hvorfor en ikke deltog. (EN: why one did not take part.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fraværsgrund {
    /// Inhabil. (EN: disqualified.)
    Inhabil,
    /// Fraværende. (EN: absent.)
    Fraværende,
    /// Ikke oplyst. (EN: not stated.)
    IkkeOplyst,
}

/// Et trin i sagens forløb. (EN: a step of the case's way.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forløbstrin {
    /// Dato. (EN: date.)
    pub dato: Option<Date>,
    /// Organ, som det er skrevet. (EN: body as written.)
    pub organ: Words,
    /// Udvalg i klarplan, hvis det er her. (EN: committee in klarplan.)
    pub udvalg: Option<Slug>,
    /// Beslutningen med referatets ord. (EN: decision as written.)
    pub beslutning: Option<Words>,
    /// Udfald. (EN: outcome.)
    pub udfald: Option<Udfald>,
    /// Hvem der ikke deltog dér. (EN: who did not take part there.)
    #[serde(default)]
    pub deltog_ikke: List<Fravær>,
}

/// En henvisning til et andet møde. (EN: a reference to another meeting.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Henvisning {
    /// Hvad henvisningen handler om. (EN: what it is about.)
    pub hvad: Words,
    /// Organ, som det er skrevet. (EN: body as written.)
    pub organ: Option<Words>,
    /// Udvalg i klarplan. (EN: committee in klarplan.)
    pub udvalg: Option<Slug>,
    /// Mødets dato. (EN: date.)
    pub dato: Option<Date>,
    /// Punktets nummer. (EN: item number.)
    pub punkt: Option<Count>,
    /// Er mødet ældre end det, klarplan har? Så er henvisningen kun tekst. (EN: is the meeting older than what klarplan holds?)
    #[serde(default)]
    pub uden_for_klarplan: YesNo,
}

/// At nogen har set et bilag igennem. (EN: that someone has looked an attachment through.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gennemset {
    /// Hvornår. (EN: when.)
    pub dato: Date,
    /// Hvem. (EN: who.)
    pub af: Words,
}

/// Et bilag. (EN: an attachment.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bilag {
    /// Titel. (EN: title.)
    pub titel: Words,
    /// Fil, regnet fra dokumentets mappe. (EN: file, from the document's folder.)
    pub fil: Option<Words>,
    /// Resultater i klarplan, som bilaget gengiver, fx "udbud-navn/resultater". (EN: results in klarplan that the attachment holds.)
    pub resultater: Option<Words>,
    /// Hvem der har set bilaget igennem for personoplysninger, når det ikke kan læses som tekst. (EN: who has looked the attachment through, where it cannot be read as text.)
    pub gennemset: Option<Gennemset>,
    /// Hvorfor filen ikke er her. (EN: why the file is not here.)
    pub ikke_vedlagt: Option<Words>,
    /// Hvem bilaget er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

impl Restricted for Bilag {
    fn readers(&self) -> Option<&Readers> {
        self.synlig_for.as_ref()
    }
}
