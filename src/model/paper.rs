//! What the documents of supervision and of schemes have in common: a title, a few plain words, what
//! the reader must know of the document, where it was decided, attachments and notes.

use super::committee::{Bilag, Henvisning};
use super::framework::Note;
use super::{List, Readers, Slug, Words};

/// The parts that every such document has.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Cover<'a> {
    pub titel: &'a Words,
    pub resumé: Option<&'a Words>,
    pub forbehold: Option<&'a Words>,
    pub sagsnr: Option<&'a Words>,
    pub henvisninger: &'a List<Henvisning>,
    pub bilag: &'a List<Bilag>,
    pub noter: &'a List<Note>,
    pub kontakt: Option<&'a Slug>,
    pub kladde: bool,
    pub synlig_for: Option<&'a Readers>,
}

/// The common parts whose blocks are for some readers only.
#[derive(Debug)]
#[allow(missing_docs)]
pub struct CoverMut<'a> {
    pub bilag: &'a mut List<Bilag>,
    pub noter: &'a mut List<Note>,
}

/// A document with a cover.
pub trait Paper {
    /// What every document has.
    fn cover(&self) -> Cover<'_>;
    /// The lists of the cover that an audience may see less of.
    fn cover_mut(&mut self) -> CoverMut<'_>;
}

/// Defines a file of facts: the fields that every document with a cover has, then its own.
macro_rules! paper_file {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $t:ty,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// Titel. (EN: title.)
            pub titel: $crate::model::Words,
            /// Kort om indholdet i klart sprog. (EN: a few plain words.)
            pub resumé: Option<$crate::model::Words>,
            /// Hvad læseren skal vide om dokumentet, fx at det er opdigtet. Står øverst på siden. (EN: what the reader must know of the document, such as that it is made up.)
            pub forbehold: Option<$crate::model::Words>,
            $($(#[$fmeta])* pub $field: $t,)*
            /// Sagsnummer i udvalgene. (EN: case number in the committees.)
            pub sagsnr: Option<$crate::model::Words>,
            /// Møder, hvor det er behandlet eller besluttet. (EN: meetings where it was dealt with or decided.)
            #[serde(default)]
            pub henvisninger: $crate::model::List<$crate::model::committee::Henvisning>,
            /// Bilag. (EN: attachments.)
            #[serde(default)]
            pub bilag: $crate::model::List<$crate::model::committee::Bilag>,
            /// Noter om kilden. (EN: notes on the source.)
            #[serde(default)]
            pub noter: $crate::model::List<$crate::model::framework::Note>,
            /// Hvem der kan svare på spørgsmål, fra registeret. (EN: whom to ask.)
            pub kontakt: Option<$crate::model::Slug>,
            /// Kladde: vises kun med --drafts. (EN: draft, shown with --drafts only.)
            #[serde(default)]
            pub kladde: $crate::model::YesNo,
            /// Hvem dokumentet er for; uden feltet er det offentligt, eller som det område, det hører til. (EN: for whom; public, or as the area it belongs to, without this field.)
            pub synlig_for: Option<$crate::model::Readers>,
        }

        impl $crate::model::Paper for $name {
            fn cover(&self) -> $crate::model::Cover<'_> {
                $crate::model::Cover {
                    titel: &self.titel,
                    resumé: self.resumé.as_ref(),
                    forbehold: self.forbehold.as_ref(),
                    sagsnr: self.sagsnr.as_ref(),
                    henvisninger: &self.henvisninger,
                    bilag: &self.bilag,
                    noter: &self.noter,
                    kontakt: self.kontakt.as_ref(),
                    kladde: self.kladde.0,
                    synlig_for: self.synlig_for.as_ref(),
                }
            }
            fn cover_mut(&mut self) -> $crate::model::CoverMut<'_> {
                $crate::model::CoverMut { bilag: &mut self.bilag, noter: &mut self.noter }
            }
        }
    };
}
pub(super) use paper_file;

/// Makes one type of several kinds of file, each with its cover.
macro_rules! paper_enum {
    ($(#[$meta:meta])* $name:ident { $($kind:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[allow(missing_docs)]
        pub enum $name { $($kind(Box<$kind>),)+ }

        impl $name {
            /// The kind of file it was read from.
            #[must_use]
            pub fn kind(&self) -> $crate::model::Kind {
                match self { $(Self::$kind(_) => $crate::model::Kind::$kind,)+ }
            }
        }

        impl $crate::model::Paper for $name {
            fn cover(&self) -> $crate::model::Cover<'_> {
                match self { $(Self::$kind(paper) => paper.cover(),)+ }
            }
            fn cover_mut(&mut self) -> $crate::model::CoverMut<'_> {
                match self { $(Self::$kind(paper) => paper.cover_mut(),)+ }
            }
        }
    };
}
pub(super) use paper_enum;
