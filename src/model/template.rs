//! Site-defined plan templates (skabeloner).

use super::{Kind, List, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// En skabelon: hvilke felter og afsnit en plan skal have, og i hvilken rækkefølge de vises. (EN: which fields and sections a plan has, and in which order they are shown.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Skabelon {
    /// Skabelonens navn. (EN: the template's name.)
    pub titel: Words,
    /// Den slags plan, skabelonen er til. (EN: the kind of plan it is for.)
    pub til: Kind,
    /// Hvornår skabelonen bruges. (EN: when it is used.)
    pub beskrivelse: Option<Words>,
    /// Felter, som planen skal eller kan have. (EN: fields the plan must or may have.)
    #[serde(default)]
    pub felter: List<Feltkrav>,
    /// Afsnit i brødteksten, i den rækkefølge, de skal stå. (EN: sections of the text, in order.)
    #[serde(default)]
    pub afsnit: List<Afsnitskrav>,
    /// Rækkefølgen af planens dele på siden; dele, der ikke nævnes, kommer til sidst. (EN: order of the plan's parts on the page; parts not named come last.)
    #[serde(default)]
    pub rækkefølge: List<Blok>,
}

/// Et felt i en skabelon. (EN: a field of a template.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feltkrav {
    /// Feltets nøgle, fx "forventninger". (EN: the field's key.)
    pub felt: Words,
    /// Skal feltet være udfyldt? (EN: must it be filled in?)
    #[serde(default)]
    pub krævet: YesNo,
    /// Hjælp til den, der skriver. (EN: help for the writer.)
    pub hjælp: Option<Words>,
}

/// Et afsnit i en skabelon. (EN: a section of a template.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Afsnitskrav {
    /// Overskriften, som den skal stå. (EN: the heading as it must stand.)
    pub overskrift: Words,
    /// Skal afsnittet være der? (EN: must it be there?)
    #[serde(default)]
    pub krævet: YesNo,
    /// Hjælp til den, der skriver. (EN: help for the writer.)
    pub hjælp: Option<Words>,
}

/// En del af en planside. (EN: a part of a plan page.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Blok {
    /// Mål og delmål. (EN: goals.)
    Mål,
    /// Tilbud på en tidslinje. (EN: offers on a timeline.)
    Tilbud,
    /// Forventninger. (EN: expectations.)
    Forventninger,
    /// Oplysninger, der hører til plantypen. (EN: facts that belong to the kind of plan.)
    Oplysninger,
    /// Rettigheder. (EN: rights.)
    Rettigheder,
    /// Samtaler. (EN: talks.)
    Samtaler,
    /// Sådan er det gået. (EN: progression.)
    Progression,
    /// Borgerens egne ord. (EN: the citizen's own words.)
    EgneOrd,
    /// Planens tekst. (EN: the plan's prose.)
    Tekst,
    /// Andre planer. (EN: other plans.)
    AndrePlaner,
    /// Planens udgaver. (EN: the plan's versions.)
    Udgaver,
}

impl Blok {
    /// The order of a plan page's parts where no template says otherwise.
    pub const STANDARD: [Self; 11] = [
        Self::Mål,
        Self::Tilbud,
        Self::Forventninger,
        Self::Rettigheder,
        Self::Samtaler,
        Self::Progression,
        Self::EgneOrd,
        Self::Oplysninger,
        Self::Tekst,
        Self::AndrePlaner,
        Self::Udgaver,
    ];
}
