//! Committees, their meetings and items.

use super::register::Restricted;
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
