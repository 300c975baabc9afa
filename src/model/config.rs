//! klarplan.yaml: the site's settings.

use super::committee::{Afsnit, Afsnitsnavne};
use super::scalar::{Scalar, scalar};
use super::{Count, Email, List, Modtager, Slug, Table, WebAddress, Words};
use crate::diagnostic::{Text, text};
use schemars::JsonSchema;
use serde::Deserialize;

/// Stedets opsætning. (EN: the site's settings.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Hjemmesidens titel. (EN: the site's title.)
    pub titel: Words,
    /// Én sætning om hjemmesiden. (EN: one sentence about the site.)
    pub beskrivelse: Option<Words>,
    /// Hvem der står bag. (EN: who is behind it.)
    pub organisation: Organisation,
    /// Den offentlige adresse, hvor siderne kommer til at ligge. (EN: the public address.)
    pub basis_url: WebAddress,
    /// Sprog for sider og meddelelser, det vigtigste først. (EN: languages, the main one first.)
    #[serde(default = "danish")]
    pub sprog: List<Sprog>,
    /// Tema i mappen themes. (EN: theme in the themes folder.)
    #[serde(default = "standard_theme")]
    pub tema: Slug,
    /// Hvor meget HTML'en gøres mindre. (EN: how much the HTML is minified.)
    #[serde(default)]
    pub minificering: Minificering,
    /// Mønstre for sagsnumre. (EN: case-number patterns.)
    #[serde(default)]
    pub sagsnumre: Table<Sagsnummer>,
    /// Afsnittenes rækkefølge på udvalgenes punkter. Et punkt med indstilling forventes at have dem, der står her. (EN: section order of committee items; those named here are expected of items with a recommendation.)
    #[serde(default = "standard_sections")]
    pub afsnit: List<Afsnit>,
    /// Hvad afsnittene hedder på punkterne, fx "resumé: Kort om sagen". (EN: names of the sections of items.)
    #[serde(default)]
    pub afsnitsnavne: Afsnitsnavne,
    /// Valgperiode for udvalg, der ikke selv siger det. (EN: term of committees that do not say.)
    pub valgperiode: Option<super::committee::Valgperiode>,
    /// Modtagere på tværs af sager, fx en døgnvagt. (EN: readers across cases.)
    #[serde(default)]
    pub modtagere: Table<Modtager>,
    /// Hvor borgeren kan klage, og hvem der kan hjælpe. (EN: where to complain.)
    pub klage: Option<Klage>,
    /// Grænser, der kan sættes. (EN: thresholds.)
    #[serde(default)]
    pub grænser: Grænser,
    /// Hvad der ikke må stå om personer. CPR-numre må aldrig. (EN: what must not be said of people; CPR numbers never.)
    #[serde(default)]
    pub persondata: Persondata,
    /// Skal hjemmesiden have sider om klarplans regler, til dem, der skriver og læser med? (EN: should the site have pages on klarplan's rules, for writers and reviewers?)
    #[serde(default)]
    pub regelsider: super::YesNo,
    /// Skal de offentlige sider kunne gennemsøges? Ja, hvis intet andet er sagt. (EN: should the public pages have a search? yes unless told otherwise.)
    #[serde(default = "yes")]
    pub søgning: super::YesNo,
    /// Åbne data til de offentlige sider; uden feltet laves ingen. (EN: open data beside the public pages; none without this field.)
    pub åbne_data: Option<ÅbneData>,
    /// Hvor siderne skal ligge. Nogle værter læser, hvordan siderne skal vises, i en fil ved siden af dem; den laves til dem, der står her. Netlify og Cloudflare, hvis intet andet er sagt. (EN: hosts that read beside the pages how to serve them; Netlify and Cloudflare unless told otherwise.)
    #[serde(default = "standard_hosts")]
    pub værter: List<Vært>,
    /// Hvilke dage der tæller som hverdage i udvalgenes frister. (EN: which days count as working days in the committees' deadlines.)
    #[serde(default)]
    pub hverdage: super::deadline::Hverdage,
    /// Hvordan reglerne læses, hvor kilderne lader det stå åbent. (EN: how rules are read where the sources leave it open.)
    #[serde(default)]
    pub regler: super::Regler,
}

/// Åbne data. (EN: open data.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ÅbneData {
    /// Vilkår for at bruge dataene. (EN: terms for using the data.)
    pub licens: Licens,
    /// Præfiks for udbud i OCDS, tildelt af Open Contracting Partnership, fx "ocds-213czf". Uden det laves ingen OCDS-filer. (EN: prefix of contracting processes in OCDS, assigned by the Open Contracting Partnership; without it there are no OCDS files.)
    pub ocid: Option<OcidPræfiks>,
    /// Hvad brugeren skal vide om dataene, fx at de er opdigtede. (EN: what users must know of the data, such as that they are made up.)
    pub forbehold: Option<Words>,
}

/// Vilkår for at bruge data. (EN: terms for using data.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Licens {
    /// Kort navn, fx "CC-BY-4.0". (EN: short name.)
    pub id: Words,
    /// Navn. (EN: name.)
    pub navn: Words,
    /// Hvor vilkårene står. (EN: where the terms are.)
    pub web: WebAddress,
}

/// Et præfiks for udbud: `ocds-` og seks bogstaver eller tal. (EN: a prefix of contracting processes.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OcidPræfiks(pub String);

impl Scalar for OcidPræfiks {
    const FORMAT: &'static str = "ocid-præfiks";
    fn read(written: &str) -> Result<Self, Text> {
        let prefix = written.trim();
        let good = |rest: &str| {
            rest.len() == 6 && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if prefix.strip_prefix("ocds-").is_some_and(good) {
            return Ok(Self(prefix.to_owned()));
        }
        Err(text!(
            "”{written}” er ikke et præfiks for udbud. Skriv ”ocds-” og de seks tegn, I har fået tildelt, fx ocds-213czf.",
            "“{written}” is not a prefix of contracting processes. Write “ocds-” and the six characters assigned to you, such as ocds-213czf."
        ))
    }
}
scalar!(OcidPræfiks, { "type": "string", "pattern": "^ocds-[a-z0-9]{6}$" });

/// En organisation. (EN: an organisation.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Navn. (EN: name.)
    pub navn: Words,
    /// Adresse. (EN: address.)
    pub adresse: Option<Words>,
    /// Telefon. (EN: phone.)
    pub telefon: Option<Words>,
    /// E-mail. (EN: e-mail.)
    pub epost: Option<Email>,
    /// Hjemmeside. (EN: web site.)
    pub web: Option<WebAddress>,
    /// Åbningstid. (EN: opening hours.)
    pub åbningstid: Option<Words>,
}

/// Et sprogs kode på to eller tre bogstaver, fx `da` eller `ar`. (EN: a language's code.)
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sprog(pub String);

impl Scalar for Sprog {
    const FORMAT: &'static str = "sprog";
    fn read(written: &str) -> Result<Self, Text> {
        let code = written.trim();
        if matches!(code.len(), 2 | 3) && code.bytes().all(|b| b.is_ascii_lowercase()) {
            return Ok(Self(code.to_owned()));
        }
        Err(text!(
            "”{written}” er ikke et sprogs kode. Skriv to eller tre små bogstaver, fx da, en, ar eller uk.",
            "“{written}” is not a language code. Write two or three small letters, such as da, en, ar or uk."
        ))
    }
}
scalar!(Sprog, { "type": "string" });

/// Hvor meget HTML'en gøres mindre. (EN: how much HTML is minified.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Minificering {
    /// Mellemrum fjernes, når temaet læses; hurtigst. (EN: white space goes when the theme is read; fastest.)
    #[default]
    Let,
    /// Hver side går gennem minify-html; mindst. (EN: every page goes through minify-html; smallest.)
    Fuld,
    /// Ingen. (EN: none.)
    Ingen,
}

/// En vært, der læser, hvordan siderne skal vises, i en fil ved siden af dem. (EN: a host that reads beside the pages how to serve them.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vært {
    /// Netlify: _headers.
    Netlify,
    /// Cloudflare Pages: _headers.
    Cloudflare,
    /// Azure Static Web Apps: staticwebapp.config.json.
    Azure,
    /// Apache, hvor den må læse .htaccess. (EN: Apache where it may read .htaccess.)
    Apache,
}

/// Et mønster for sagsnumre. (EN: a case-number pattern.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sagsnummer {
    /// Mønster: 0 står for et ciffer, A for et bogstav, alt andet for sig selv, fx "00-000000". (EN: 0 is a digit, A a letter, all else itself.)
    pub mønster: Words,
    /// Hvem det tilhører, fx "Lejre Kommune". (EN: whose it is.)
    pub hvem: Option<Words>,
}

/// Klagevejledning. (EN: complaint guidance.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Klage {
    /// Hvad borgeren skal gøre for at klage. (EN: what to do to complain.)
    pub tekst: Words,
    /// Side med mere, fx "sider/klage.md". (EN: page with more.)
    pub side: Option<Words>,
    /// Side om borgerens rettigheder, fx "sider/rettigheder.md". (EN: page on the citizen's rights.)
    pub rettigheder: Option<Words>,
}

/// Hvad der ikke må stå om personer ud over CPR-numre. (EN: what besides CPR numbers must not be said of people.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Persondata {
    /// Oplysninger, der ikke må stå i planer og sager, medmindre de står i registrene. Telefonnumre og e-mailadresser er forbudt, hvis intet andet er sagt. Adresser er det ikke, for planer nævner de steder, hvor noget foregår. (EN: what plans and cases must not hold unless registered; by default telephone numbers and e-mail addresses.)
    pub forbudt: List<Oplysning>,
    /// Navne, der ikke må stå noget sted. (EN: names that must not stand anywhere.)
    pub navne: List<Words>,
    /// Numre, der ligner CPR-numre, men er noget andet. (EN: numbers that look like CPR numbers and are something else.)
    pub ikke_personnumre: List<IkkePersonnummer>,
}

impl Default for Persondata {
    fn default() -> Self {
        let forbudt = List(vec![Oplysning::Telefon, Oplysning::Epost]);
        Self { forbudt, navne: List::default(), ikke_personnumre: List::default() }
    }
}

/// En slags oplysning, der fører til en person. (EN: a kind of direct identifier.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Oplysning {
    /// Telefonnumre. (EN: telephone numbers.)
    Telefon,
    /// E-mailadresser. (EN: e-mail addresses.)
    Epost,
    /// Adresser med vej og husnummer. (EN: street addresses.)
    Adresse,
}

/// Et nummer, der ligner et CPR-nummer. (EN: a number that looks like a CPR number.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IkkePersonnummer {
    /// Nummeret, ti cifre i anførselstegn. Har det bindestreg efter seks cifre, eller opfylder det modulus 11, kan det ikke undtages. (EN: the number; one with a hyphen, or that follows modulus 11, cannot be excepted.)
    pub nummer: Words,
    /// Hvad det er i stedet, fx "kontonummer". (EN: what it is instead.)
    pub grund: Words,
}

/// Grænser. (EN: thresholds.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Grænser {
    /// Største bilag i megabyte. (EN: largest attachment in megabytes.)
    pub bilag_mb: Count,
    /// Hvor mange linjer en liste viser på forsiden. (EN: lines of a list on the front page.)
    pub forside_linjer: Count,
}

impl Default for Grænser {
    fn default() -> Self {
        Self { bilag_mb: Count(20), forside_linjer: Count(6) }
    }
}

fn yes() -> super::YesNo {
    super::YesNo(true)
}

fn danish() -> List<Sprog> {
    List(vec![Sprog("da".to_owned())])
}

fn standard_hosts() -> List<Vært> {
    List(vec![Vært::Netlify, Vært::Cloudflare])
}

fn standard_theme() -> Slug {
    Slug("standard".into())
}

fn standard_sections() -> List<Afsnit> {
    List(Afsnit::STANDARD.to_vec())
}

impl Sagsnummer {
    /// Whether `number` follows the pattern.
    #[must_use]
    pub fn fits(&self, number: &str) -> bool {
        let pattern = &self.mønster;
        pattern.chars().count() == number.chars().count()
            && pattern.chars().zip(number.chars()).all(|(p, c)| match p {
                '0' => c.is_ascii_digit(),
                'A' => c.is_alphabetic(),
                _ => p == c,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_number_patterns() {
        let of = |p: &str| Sagsnummer { mønster: Words(p.into()), hvem: None };
        assert!(of("00-000000").fits("23-008682"));
        assert!(!of("00-000000").fits("2020-0117251"));
        assert!(of("0000-0000000").fits("2020-0117251"));
        assert!(!of("00-000000").fits("23-00868A"));
        assert!(of("0000 - 000").fits("2019 - 927"));
    }
}
