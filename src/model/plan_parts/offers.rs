//! Offers and efforts, how far they are and what came of them.

use crate::model::register::restricted;
use crate::model::weekly::Tid;
use crate::model::{Clock, Date, List, LooseDate, Readers, Slug, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et tilbud eller en indsats. (EN: an offer or effort.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tilbud {
    /// Navn, som andre felter kan henvise til. (EN: name other fields refer to.)
    pub id: Option<Slug>,
    /// Hvad tilbuddet hedder, i klart sprog. (EN: what it is called, in plain words.)
    pub navn: Words,
    /// Slags tilbud. (EN: type.)
    pub r#type: Option<Tilbudstype>,
    /// Hvad tilbuddet skal hjælpe med, når det er et andet formål, end typen siger. (EN: aim, where it differs from the type.)
    pub formål: Option<Formål>,
    /// Lovområde, indsatsen hører under. (EN: sector of law.)
    pub sektor: Option<Sektor>,
    /// Paragraf, indsatsen gives efter. (EN: the provision it is given under.)
    pub lovgrundlag: Option<Words>,
    /// Hvem i kommunen der har ansvaret. (EN: who in the municipality is responsible.)
    pub ansvarlig: Option<Slug>,
    /// Leverandør, fra registeret. (EN: supplier, from the register.)
    pub leverandør: Option<Slug>,
    /// Kontaktperson, fra registeret. (EN: contact, from the register.)
    pub kontakt: Option<Slug>,
    /// Mødested. (EN: place.)
    pub sted: Option<Words>,
    /// Første dag. (EN: first day.)
    pub start: Option<Date>,
    /// Klokkeslæt på første dag. (EN: time on the first day.)
    pub start_kl: Option<Clock>,
    /// Sidste dag. (EN: last day.)
    pub slut: Option<Date>,
    /// Hvornår det skal ske, når datoen ikke er lagt fast, fx "maj/juni 2024". (EN: when, where no date is set.)
    pub tidspunkt: Option<LooseDate>,
    /// Faste tider i ugen. (EN: weekly times.)
    #[serde(default)]
    pub tider: List<Tid>,
    /// Hvor langt tilbuddet er. (EN: status.)
    pub status: Option<Status>,
    /// Hvorfor borgeren skal deltage. (EN: why the citizen takes part.)
    pub begrundelse: Option<Words>,
    /// Mål og delmål, som tilbuddet fører mod. (EN: goals it serves.)
    #[serde(default)]
    pub mål: List<Slug>,
    /// Hvad borgeren skal gøre inden eller undervejs. (EN: what the citizen must do.)
    pub det_skal_du: Option<Words>,
    /// Hvornår det senest skal være gjort, fx 2026-12-15 eller uge 50 i 2026. (EN: by when it must be done.)
    pub senest: Option<LooseDate>,
    /// Klokkeslættet, når det er en aftale på den dag. (EN: time, where it is an appointment on that day.)
    pub senest_kl: Option<Clock>,
    /// Hvor langt borgeren er nået. (EN: how far it has come.)
    pub fremgang: Option<Words>,
    /// Hvad det fik af følger, hvis borgeren ikke mødte op. (EN: consequence of absence.)
    pub konsekvens: Option<Words>,
    /// Bevilget af en anden forvaltning. (EN: granted by another department.)
    pub bevilling: Option<Bevilling>,
    /// Hvem tilbuddet er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Slags tilbud. (EN: type of offer.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tilbudstype {
    /// Virksomhedsrettet, fx praktik eller løntilskud. (EN: company-directed.)
    Virksomhedsrettet,
    /// Vejledning og opkvalificering. (EN: guidance and training.)
    VejledningOgOpkvalificering,
    /// Mentor. (EN: mentor.)
    Mentor,
    /// Kommunal sundhedsindsats, fx motion eller genoptræning. (EN: municipal health.)
    SundhedKommunal,
    /// Regional sundhedsindsats, fx sygehus. (EN: regional health.)
    SundhedRegional,
    /// Social indsats. (EN: social.)
    Social,
    /// Anden indsats, fx sprogundervisning. (EN: other.)
    Anden,
}

/// Formål med et tilbud. (EN: aim of an offer.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Formål {
    /// Job. (EN: employment.)
    Beskæftigelse,
    /// Helbred. (EN: health.)
    Helbred,
    /// Hverdag og netværk. (EN: social.)
    Social,
}

/// Lovområde. (EN: sector.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sektor {
    /// Beskæftigelse. (EN: employment.)
    Beskæftigelse,
    /// Voksen-social. (EN: adult social.)
    VoksenSocial,
    /// Familie og børn. (EN: family.)
    Familie,
    /// Sundhed. (EN: health.)
    Sundhed,
    /// Uddannelse. (EN: education.)
    Uddannelse,
}

/// Hvor langt et tilbud er. (EN: status of an offer.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Anbefalet, ikke besluttet. (EN: recommended.)
    Anbefalet,
    /// Aftalt, ikke begyndt. (EN: planned.)
    Planlagt,
    /// I gang. (EN: under way.)
    Igang,
    /// Gennemført. (EN: completed.)
    Gennemført,
    /// Afbrudt før tid. (EN: broken off.)
    Afbrudt,
    /// Aflyst før start. (EN: cancelled.)
    Aflyst,
    /// Aldrig begyndt. (EN: never started.)
    IkkePåbegyndt,
}

/// En bevilling. (EN: a grant.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bevilling {
    /// Hvad der er bevilget. (EN: what is granted.)
    pub hvad: Words,
    /// Uddannelse, der er bevilget. (EN: education granted.)
    pub uddannelse: Option<Words>,
    /// Hvornår. (EN: when.)
    pub dato: Option<Date>,
    /// Forvaltning, der bevilgede. (EN: granting department.)
    pub forvaltning: Option<Words>,
    /// Hvornår bevillingen blev afstemt med andre forvaltninger. (EN: when coordinated with other departments.)
    pub koordineret: Option<Date>,
}

/// Noget, der er sket på vejen mod målet. (EN: something that happened on the way.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fremskridt {
    /// Hvornår. (EN: when.)
    pub dato: Date,
    /// Hvad der er sket. (EN: what happened.)
    pub tekst: Words,
    /// Mål eller delmål, det handler om. (EN: goal it concerns.)
    pub mål: Option<Slug>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Matchkategori. (EN: match category.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// Kategori. (EN: category.)
    pub kategori: Matchkategori,
    /// Hvorfor. (EN: why.)
    pub begrundelse: Option<Words>,
    /// Hvornår vurderingen blev journaliseret. (EN: when it was filed.)
    pub journaliseret: Option<Date>,
    /// Journalnummer. (EN: file number.)
    pub jnr: Option<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Matchkategori. (EN: match category.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Matchkategori {
    /// Jobparat. (EN: job-ready.)
    Jobparat,
    /// Aktivitetsparat. (EN: activity-ready.)
    Aktivitetsparat,
    /// Uddannelsesparat. (EN: education-ready.)
    Uddannelsesparat,
}

restricted!(Tilbud, Fremskridt, Match);
