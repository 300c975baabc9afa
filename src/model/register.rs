//! What is defined once and referred to by name: people, suppliers, cases and their readers.

use super::plan_parts::Mål;
use super::{Email, Readers, Table, WebAddress, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// En medarbejder eller kontaktperson. (EN: a member of staff or contact person.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Navn, som borgeren kender personen under. (EN: name as the citizen knows it.)
    pub navn: Words,
    /// Rolle, fx "koordinerende sagsbehandler". (EN: role.)
    pub rolle: Option<Words>,
    /// Afdeling eller organisation. (EN: unit or organisation.)
    pub organisation: Option<Words>,
    /// Telefonnummer på arbejdet. (EN: work phone.)
    pub telefon: Option<Words>,
    /// E-mail på arbejdet. (EN: work e-mail.)
    pub epost: Option<Email>,
    /// Hvornår personen kan træffes, fx "hverdage kl. 9–12". (EN: when to reach the person.)
    pub træffetid: Option<Words>,
}

/// En leverandør, et tilbudssted eller en anden aktør. (EN: supplier, provider or other actor.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leverandør {
    /// Navn. (EN: name.)
    pub navn: Words,
    /// Andre skrivemåder af navnet i kilderne. (EN: other spellings found in the sources.)
    #[serde(default)]
    pub andre_navne: super::List<Words>,
    /// Adresse, hvor borgeren møder op. (EN: address where the citizen turns up.)
    pub adresse: Option<Words>,
    /// Telefonnummer. (EN: phone.)
    pub telefon: Option<Words>,
    /// Hjemmeside. (EN: web site.)
    pub web: Option<WebAddress>,
    /// Hvad leverandøren laver, i én sætning. (EN: what the supplier does, in one sentence.)
    pub beskrivelse: Option<Words>,
}

/// Hvorfor noget om en person må vises offentligt. (EN: why something about a person may be public.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Offentlighed {
    /// Personen er opdigtet. (EN: the person is fictitious.)
    Fiktiv,
    /// Oplysningerne kan ikke føres tilbage til en person. (EN: cannot be traced to a person.)
    Anonymiseret,
}

/// En sag: borgeren eller familien, deres modtagere og fælles mål. (EN: a case: the citizen or family, its readers and shared goals.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sag {
    /// Sagens titel, fx "Familien Holm". (EN: the case's title.)
    pub titel: Words,
    /// Fornavn eller pseudonym, som planerne er for. (EN: first name or pseudonym.)
    pub borger: Words,
    /// Kort om sagen i klart sprog. (EN: a few plain words about the case.)
    pub resumé: Option<Words>,
    /// Må sagens side vises offentligt, og hvorfor? Uden svar vises den kun for modtagerne. (EN: may the case page be public, and why?)
    pub offentlighed: Option<Offentlighed>,
    /// De læsere, der hver får egne sider. (EN: who each get pages of their own.)
    #[serde(default)]
    pub modtagere: Table<Modtager>,
    /// Mål, der er skrevet én gang og vises i flere planer. (EN: goals written once and shown in several plans.)
    #[serde(default)]
    pub mål: Table<Mål>,
}

/// En læser med egne sider. (EN: a reader with pages of their own.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Modtager {
    /// Navn eller pseudonym, som siderne er stilet til. (EN: name or pseudonym the pages address.)
    pub navn: Words,
    /// Rolle, fx "borger", "mor", "sagsbehandler". (EN: role.)
    pub rolle: Option<Words>,
    /// Fødselsår, hvor alderen har betydning for reglerne. (EN: year of birth, where age matters to the rules.)
    pub fødselsår: Option<super::Count>,
}

/// Hvem en blok er for, hvis den har sagt det. (EN: for whom a block is.)
pub trait Restricted {
    /// The readers the block names; `None` where it is for everyone who sees what it stands in.
    fn readers(&self) -> Option<&Readers>;
}

/// Gives blocks with a `synlig_for` of their own their [`Restricted`].
macro_rules! restricted {
    ($($t:ty),+ $(,)?) => {
        $(impl $crate::model::Restricted for $t {
            fn readers(&self) -> Option<&$crate::model::Readers> {
                self.synlig_for.as_ref()
            }
        })+
    };
}
pub(super) use restricted;
