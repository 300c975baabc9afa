//! The kinds of document, and how folder and file name decide them.

use schemars::JsonSchema;
use serde::Deserialize;

/// En slags dokument. (EN: a kind of document.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Opsætningen, klarplan.yaml. (EN: the configuration.)
    Opsætning,
    /// Register over personer. (EN: register of people.)
    Personer,
    /// Register over leverandører. (EN: register of suppliers.)
    #[serde(rename = "leverandoerer")]
    Leverandører,
    /// Ordliste: ord og deres forklaringer. (EN: glossary.)
    Ordliste,
    /// Skabelon til planer. (EN: plan template.)
    Skabelon,
    /// Sag: borger, modtagere, fælles mål. (EN: case.)
    Sag,
    /// Min Plan. (EN: My Plan.)
    MinPlan,
    /// Rehabiliteringsplanens forberedende del. (EN: preparatory part.)
    ForberedendeDel,
    /// Rehabiliteringsteamets indstilling. (EN: the team's recommendation.)
    Indstilling,
    /// Rehabiliteringsplanens indsatsdel. (EN: action part.)
    Indsatsdel,
    /// Helhedsorienteret plan. (EN: holistic plan.)
    HelhedsorienteretPlan,
    /// Familieplan. (EN: family plan.)
    Familieplan,
    /// Udbudsramme. (EN: procurement framework.)
    Ramme,
    /// Resultattabeller. (EN: result tables.)
    Resultater,
    /// Udvalg. (EN: committee.)
    Udvalg,
    /// Møde: dagsorden eller referat. (EN: meeting.)
    #[serde(rename = "moede")]
    Møde,
    /// Punkt på et møde. (EN: agenda item.)
    Punkt,
    /// Område under ledelsestilsyn. (EN: area under supervision.)
    #[serde(rename = "omraade")]
    Tilsynsområde,
    /// Risikovurdering. (EN: risk assessment.)
    Risikovurdering,
    /// Gennemført ledelsestilsyn. (EN: supervision carried out.)
    Tilsyn,
    /// Handleplan efter et tilsyn. (EN: action plan after a supervision.)
    Handleplan,
    /// Årshjul for ledelsestilsyn. (EN: year's plan of supervision.)
    #[serde(rename = "aarshjul")]
    Årshjul,
    /// Tidlig indsats for ledige. (EN: early effort for the unemployed.)
    TidligIndsats,
    /// Uddannelsesløft. (EN: training at a higher rate.)
    #[serde(rename = "uddannelsesloeft")]
    Uddannelsesløft,
    /// Pulje. (EN: pool.)
    Pulje,
    /// Forløb for en gruppe. (EN: course for a group.)
    #[serde(rename = "forloeb")]
    Forløb,
    /// Pris. (EN: prize.)
    Pris,
    /// Almindelig side. (EN: ordinary page.)
    Side,
}

impl Kind {
    /// All kinds, in the order people meet them.
    pub const ALL: [Self; 28] = [
        Self::Opsætning,
        Self::Personer,
        Self::Leverandører,
        Self::Ordliste,
        Self::Skabelon,
        Self::Sag,
        Self::MinPlan,
        Self::ForberedendeDel,
        Self::Indstilling,
        Self::Indsatsdel,
        Self::HelhedsorienteretPlan,
        Self::Familieplan,
        Self::Ramme,
        Self::Resultater,
        Self::Udvalg,
        Self::Møde,
        Self::Punkt,
        Self::Tilsynsområde,
        Self::Risikovurdering,
        Self::Tilsyn,
        Self::Handleplan,
        Self::Årshjul,
        Self::TidligIndsats,
        Self::Uddannelsesløft,
        Self::Pulje,
        Self::Forløb,
        Self::Pris,
        Self::Side,
    ];

    /// The six kinds of plan document.
    pub const PLANS: [Self; 6] = [
        Self::MinPlan,
        Self::ForberedendeDel,
        Self::Indstilling,
        Self::Indsatsdel,
        Self::HelhedsorienteretPlan,
        Self::Familieplan,
    ];

    /// The kinds of document that an area under supervision has, beside its own.
    pub const SUPERVISION: [Self; 4] = [Self::Risikovurdering, Self::Tilsyn, Self::Handleplan, Self::Årshjul];

    /// The kinds of scheme.
    pub const SCHEMES: [Self; 5] =
        [Self::TidligIndsats, Self::Uddannelsesløft, Self::Pulje, Self::Forløb, Self::Pris];

    /// The ASCII word for this kind on the command line and in schema file names.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Opsætning => "klarplan",
            Self::Personer => "personer",
            Self::Leverandører => "leverandoerer",
            Self::Ordliste => "ordliste",
            Self::Skabelon => "skabelon",
            Self::Sag => "sag",
            Self::MinPlan => "min-plan",
            Self::ForberedendeDel => "forberedende-del",
            Self::Indstilling => "indstilling",
            Self::Indsatsdel => "indsatsdel",
            Self::HelhedsorienteretPlan => "helhedsorienteret-plan",
            Self::Familieplan => "familieplan",
            Self::Ramme => "ramme",
            Self::Resultater => "resultater",
            Self::Udvalg => "udvalg",
            Self::Møde => "moede",
            Self::Punkt => "punkt",
            Self::Tilsynsområde => "omraade",
            Self::Risikovurdering => "risikovurdering",
            Self::Tilsyn => "tilsyn",
            Self::Handleplan => "handleplan",
            Self::Årshjul => "aarshjul",
            Self::TidligIndsats => "tidlig-indsats",
            Self::Uddannelsesløft => "uddannelsesloeft",
            Self::Pulje => "pulje",
            Self::Forløb => "forloeb",
            Self::Pris => "pris",
            Self::Side => "side",
        }
    }

    /// The kind with this [`id`](Self::id).
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.id() == id)
    }

    /// The Danish name shown to readers.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Opsætning => "Opsætning",
            Self::Personer => "Personer",
            Self::Leverandører => "Leverandører",
            Self::Ordliste => "Ordliste",
            Self::Skabelon => "Skabelon",
            Self::Sag => "Sag",
            Self::MinPlan => "Min Plan",
            Self::ForberedendeDel => "Rehabiliteringsplan, forberedende del",
            Self::Indstilling => "Rehabiliteringsteamets indstilling",
            Self::Indsatsdel => "Rehabiliteringsplan, indsatsdel",
            Self::HelhedsorienteretPlan => "Helhedsorienteret plan",
            Self::Familieplan => "Familieplan",
            Self::Ramme => "Udbudsramme",
            Self::Resultater => "Resultater",
            Self::Udvalg => "Udvalg",
            Self::Møde => "Møde",
            Self::Punkt => "Punkt",
            Self::Tilsynsområde => "Område under tilsyn",
            Self::Risikovurdering => "Risikovurdering",
            Self::Tilsyn => "Ledelsestilsyn",
            Self::Handleplan => "Handleplan efter tilsyn",
            Self::Årshjul => "Årshjul for tilsyn",
            Self::TidligIndsats => "Tidlig indsats",
            Self::Uddannelsesløft => "Uddannelsesløft",
            Self::Pulje => "Pulje",
            Self::Forløb => "Forløb",
            Self::Pris => "Pris",
            Self::Side => "Side",
        }
    }

    /// Whether the kind is one of the six plan documents.
    #[must_use]
    pub fn is_plan(self) -> bool {
        Self::PLANS.contains(&self)
    }

    /// Whether the kind is a document of supervision or a scheme.
    #[must_use]
    pub fn is_paper(self) -> bool {
        self == Self::Tilsynsområde || Self::SUPERVISION.contains(&self) || Self::SCHEMES.contains(&self)
    }

    /// Whether the file has a Markdown body after its facts.
    #[must_use]
    pub fn has_body(self) -> bool {
        self.is_plan()
            || self.is_paper()
            || matches!(self, Self::Ramme | Self::Udvalg | Self::Møde | Self::Punkt | Self::Side)
    }

    /// Where files of this kind stand, as a pattern for people.
    #[must_use]
    pub fn place(self) -> String {
        let id = self.id();
        match self {
            Self::Opsætning => "klarplan.yaml".to_owned(),
            Self::Personer | Self::Leverandører | Self::Ordliste => {
                format!("content/registre/{id}.yaml")
            }
            Self::Skabelon => "content/skabeloner/<navn>.yaml".to_owned(),
            Self::Sag => "content/planer/<sag>/sag.yaml".to_owned(),
            Self::Ramme => "content/udbud/<navn>/ramme.md".to_owned(),
            Self::Resultater => "content/udbud/<navn>/resultater.yaml".to_owned(),
            Self::Udvalg => "content/udvalg/<udvalg>/udvalg.md".to_owned(),
            Self::Møde => "content/udvalg/<udvalg>/<møde>/moede.md".to_owned(),
            Self::Punkt => "content/udvalg/<udvalg>/<møde>/<nr>-<titel>.md".to_owned(),
            Self::Tilsynsområde => "content/tilsyn/<område>/omraade.md".to_owned(),
            Self::Risikovurdering | Self::Årshjul => format!("content/tilsyn/<område>/{id}-<år>.md"),
            Self::Tilsyn | Self::Handleplan => format!("content/tilsyn/<område>/{id}-<periode>.md"),
            kind if Self::SCHEMES.contains(&kind) => format!("content/ordninger/<navn>/{id}.md"),
            Self::Side => "content/sider/<navn>.md".to_owned(),
            _ => format!("content/planer/<sag>/{id}.md"),
        }
    }

    /// The kind of the text file at `path` (from the site's root); `None` where no kind belongs.
    ///
    /// `min-plan.md` and `min-plan-2023.md` are both a Min Plan: what follows the kind's word and a
    /// hyphen only tells files apart.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Self> {
        // A translation is no document of its own.
        if crate::source::translated_name(path).is_some() {
            return None;
        }
        let parts: Vec<&str> = path.strip_prefix("content/")?.split('/').collect();
        let (file, folders) = parts.split_last()?;
        let (stem, extension) = file.rsplit_once('.')?;
        let kind = match (folders, extension) {
            (["registre"], "yaml") => match stem {
                "personer" => Self::Personer,
                "leverandoerer" => Self::Leverandører,
                "ordliste" => Self::Ordliste,
                _ => return None,
            },
            (["skabeloner"], "yaml") => Self::Skabelon,
            (["planer", _], "yaml") if stem == "sag" => Self::Sag,
            (["planer", _], "md") => Self::PLANS.into_iter().find(|k| is_of(stem, k.id()))?,
            (["udbud", _], "md") if stem == "ramme" => Self::Ramme,
            (["udbud", _], "yaml") if is_of(stem, "resultater") => Self::Resultater,
            (["udvalg", _], "md") if stem == "udvalg" => Self::Udvalg,
            (["udvalg", _, _], "md") if stem == "moede" => Self::Møde,
            (["udvalg", _, _], "md") if stem.starts_with(|c: char| c.is_ascii_digit()) => Self::Punkt,
            (["tilsyn", _], "md") if stem == "omraade" => Self::Tilsynsområde,
            (["tilsyn", _], "md") => Self::SUPERVISION.into_iter().find(|k| is_of(stem, k.id()))?,
            (["ordninger", _], "md") => Self::SCHEMES.into_iter().find(|k| is_of(stem, k.id()))?,
            (["sider", ..], "md") => Self::Side,
            _ => return None,
        };
        Some(kind)
    }
}

fn is_of(stem: &str, word: &str) -> bool {
    stem.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_and_the_file_name_decide() {
        let cases = [
            ("content/planer/a/min-plan.md", Some(Kind::MinPlan)),
            ("content/planer/a/min-plan-2023.md", Some(Kind::MinPlan)),
            ("content/planer/a/minplan.md", None),
            ("content/planer/min-plan.md", None),
            ("content/planer/a/indstilling.md", Some(Kind::Indstilling)),
            ("content/planer/a/indsatsdel-2.md", Some(Kind::Indsatsdel)),
            ("content/udvalg/biu/2024-02-07/04-x.md", Some(Kind::Punkt)),
            ("content/udvalg/biu/2024-02-07/moede.md", Some(Kind::Møde)),
            ("content/udvalg/biu/udvalg.md", Some(Kind::Udvalg)),
            ("content/sider/hjaelp/klage.md", Some(Kind::Side)),
            ("content/tilsyn/jobcenter/omraade.md", Some(Kind::Tilsynsområde)),
            ("content/tilsyn/jobcenter/tilsyn-2023-4-kvartal.md", Some(Kind::Tilsyn)),
            ("content/tilsyn/jobcenter/tilsynet.md", None),
            ("content/ordninger/puljer/pulje-regional-2024.md", Some(Kind::Pulje)),
            ("content/ordninger/pulje.md", None),
            ("content/registre/ordliste.yaml", Some(Kind::Ordliste)),
            ("content/noter.md", None),
            ("content/sider/klage.en.md", None),
            ("content/udvalg/biu/2024-02-07/04-x.ar.md", None),
            ("klarplan.yaml", None),
        ];
        for (path, kind) in cases {
            assert_eq!(Kind::of_path(path), kind, "{path}");
        }
    }

    #[test]
    fn words_lead_back_to_their_kind() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_id(kind.id()), Some(kind));
        }
    }
}
