//! What was agreed about the plan itself: consent, delivery, versions, expectations, decisions and reporting.

use crate::model::register::restricted;
use crate::model::{Clock, Count, Date, List, Readers, Slug, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et samtykke. (EN: a consent.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Samtykke {
    /// Hvem der har givet det, fra sagens modtagere. (EN: who gave it.)
    pub fra: Option<Slug>,
    /// Hvornår det blev givet. (EN: when given.)
    pub givet: Option<Date>,
    /// Hvad det omfatter. (EN: what it covers.)
    pub omfang: Option<Words>,
    /// Hvornår det blev trukket tilbage. (EN: when withdrawn.)
    pub trukket_tilbage: Option<Date>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvor planen opbevares. (EN: where the plan is kept.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opbevaring {
    /// Slags system. (EN: kind of system.)
    pub sted: Opbevaringssted,
    /// Systemets navn. (EN: its name.)
    pub system: Option<Words>,
    /// Journalnummer. (EN: file number.)
    pub jnr: Option<Words>,
}

/// Slags system, en plan opbevares i. (EN: kind of system a plan is kept in.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Opbevaringssted {
    /// Beskæftigelsesområdets fagsystem. (EN: employment system.)
    Beskæftigelse,
    /// Familieområdets fagsystem. (EN: family system.)
    Familie,
    /// Voksen-socialområdets fagsystem. (EN: adult social system.)
    VoksenSocial,
    /// Kommunens ESDH-system. (EN: records system.)
    Esdh,
    /// Et tredje, neutralt fagsystem. (EN: a third, neutral system.)
    Neutralt,
}

/// Noget, planen træder i stedet for. (EN: something the plan replaces.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Erstatning {
    /// En plan i samme sag, skrevet som filnavn uden ".md". (EN: a plan of the same case, by file name.)
    pub plan: Option<Slug>,
    /// En plan uden for klarplan, fx "handleplan efter serviceloven § 140". (EN: a plan outside klarplan.)
    pub anden: Option<Words>,
    /// Hvilke stykker i loven der erstattes. (EN: which subsections are replaced.)
    #[serde(default)]
    pub stk: List<Count>,
    /// Hvem erstatningen vedrører, fra sagens modtagere. (EN: whom it concerns.)
    pub vedrører: Option<Slug>,
    /// Fra hvilken dag. (EN: from which day.)
    pub fra: Option<Date>,
    /// Efter hvilken regel. (EN: by which provision.)
    pub lovgrundlag: Option<Words>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// En levering til borgeren. (EN: a delivery to the citizen.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Levering {
    /// Dato. (EN: date.)
    pub dato: Date,
    /// Klokkeslæt. (EN: time.)
    pub kl: Option<Clock>,
    /// Hvordan. (EN: channel.)
    pub kanal: Kanal,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Vej, planen når borgeren ad. (EN: channel.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kanal {
    /// Jobnet. (EN: the national job portal.)
    Jobnet,
    /// Digital Post, e-Boks. (EN: digital mail.)
    DigitalPost,
    /// Brev. (EN: letter.)
    Brev,
    /// Udleveret på papir. (EN: handed over.)
    Udleveret,
    /// Offentliggjort med klarplan. (EN: published with klarplan.)
    Hjemmeside,
}

/// Hvem der har koordineret, og hvornår. (EN: who coordinated, and when.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Koordinator {
    /// Person fra registeret. (EN: person from the register.)
    pub person: Slug,
    /// Fra. (EN: from.)
    pub fra: Option<Date>,
    /// Til. (EN: to.)
    pub til: Option<Date>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Forventninger begge veje. (EN: expectations both ways.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Forventninger {
    /// Hvad vi forventer af borgeren. (EN: of the citizen.)
    #[serde(default)]
    pub til_borger: List<Words>,
    /// Hvad borgeren kan forvente af kommunen. (EN: of the municipality.)
    #[serde(default)]
    pub til_kommunen: List<Words>,
    /// Hvem forventningerne er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// En udgave af planen. (EN: a version of the plan.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Udgave {
    /// Hvornår. (EN: when.)
    pub dato: Date,
    /// Hvad der blev ændret. (EN: what changed.)
    pub ændring: Words,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Lovpligtig indberetning. (EN: statutory reporting.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indberetning {
    /// Modtager af indberetningen. (EN: where it is reported.)
    pub til: Indberetningssted,
    /// Hvornår. (EN: when.)
    pub dato: Option<Date>,
}

/// Hvor der indberettes. (EN: where it is reported.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Indberetningssted {
    /// Det Fælles Datagrundlag. (EN: the shared data foundation.)
    Dfdg,
    /// Danmarks Statistik. (EN: Statistics Denmark.)
    Dst,
    /// Stofmisbrugsdatabasen. (EN: the drug abuse database.)
    Smdb,
}

/// Kommunens afgørelse. (EN: the municipality's decision.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Afgørelse {
    /// Dato. (EN: date.)
    pub dato: Date,
    /// Hvad der blev afgjort. (EN: what was decided.)
    pub tekst: Words,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Samtykke, Erstatning, Levering, Koordinator, Forventninger, Udgave, Afgørelse);
