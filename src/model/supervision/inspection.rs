//! One supervision: how cases were chosen, what was tested, what was found, what follows.

use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Count, Date, List, LooseDate, Percent, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// Et gennemført ledelsestilsyn. (EN: a supervision that was carried out.)
    Tilsyn {
        /// Den periode, tilsynet dækker, fx "4. kvartal 2023". (EN: the period it covers.)
        periode: Option<LooseDate>,
        /// Hvornår tilsynet blev gennemført. (EN: when it was carried out.)
        dato: Option<Date>,
        /// Hvordan sagerne blev valgt. (EN: how the cases were chosen.)
        udvælgelse: Option<Udvælgelse>,
        /// Hvad der testes. (EN: what is tested.)
        #[serde(default)]
        testes: List<Testemne>,
        /// Hvordan tilsynet udføres. (EN: how it is carried out.)
        udførelse: Option<Words>,
        /// Hvem der er rapporteret til. (EN: who was told.)
        #[serde(default)]
        rapporteret_til: List<Words>,
        /// Hvilke sagsområder der er med hvornår. (EN: which case areas are looked at when.)
        rotationsplan: Option<Words>,
        /// Hvad tilsynet handler om. (EN: themes.)
        #[serde(default)]
        temaer: List<Tilsynstema>,
        /// Sager i alt, som der kunne vælges mellem. (EN: population.)
        population: Option<Count>,
        /// Sager i stikprøven. (EN: cases in the sample.)
        stikprøve: Option<Count>,
        /// Sager i stikprøven, der begyndte højst 12 måneder før tilsynet. (EN: cases that began at most 12 months before.)
        nye_sager: Option<Count>,
        /// Øvrige sager i stikprøven. (EN: the other cases.)
        gamle_sager: Option<Count>,
        /// Kontrolpunkter med resultat. (EN: control points with results.)
        #[serde(default)]
        kontrolpunkter: List<Kontrolpunkt>,
        /// Sager med fejl, nummereret eller med dæknavn. Aldrig navne eller CPR-numre. (EN: cases with errors, numbered or by pseudonym, never persons.)
        #[serde(default)]
        sager_med_fejl: List<Stikprøvesag>,
        /// Trin 5: opfølgning, emne for emne. (EN: step 5: follow-up by topic.)
        #[serde(default)]
        opfølgning: List<Opfølgningspunkt>,
        /// Samlet vurdering. (EN: overall assessment.)
        samlet_vurdering: Option<Words>,
        /// Hvad der gøres anderledes næste gang. (EN: what is done differently next time.)
        ændres_til_næste_gang: Option<Words>,
    }
}

/// Hvordan sager vælges. (EN: how cases are chosen.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Udvælgelse {
    /// Måden. (EN: the way.)
    pub måde: Udvælgelsesmåde,
    /// Nærmere om den, så andre kan efterprøve den. (EN: more about it, so that others can check it.)
    pub beskrivelse: Option<Words>,
}

/// Måder at vælge sager på. (EN: ways of choosing cases.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Udvælgelsesmåde {
    /// Tilfældigt. (EN: at random.)
    Tilfældig,
    /// Efter risiko. (EN: by risk.)
    Risikobaseret,
    /// Ud fra en analyse. (EN: by analysis.)
    Analyse,
}

/// Hvad et tilsyn kan teste. (EN: what a supervision can test.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Testemne {
    /// Betalinger. (EN: payments.)
    Betalinger,
    /// Systemadgange. (EN: access to systems.)
    Systemadgange,
    /// Rettigheder i systemerne. (EN: rights in systems.)
    Rettigheder,
    /// Kompetenceregler: hvem må beslutte hvad. (EN: who may decide what.)
    Kompetenceregler,
    /// Bevillingsregler. (EN: rules on grants.)
    Bevillingsregler,
    /// Tidsfrister. (EN: time limits.)
    Tidsfrister,
    /// Andet. (EN: something else.)
    Andet,
}

/// Hvad et tilsyn handler om. (EN: theme of a supervision.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Tilsynstema {
    /// Rettidighed og effektivt sagsflow. (EN: timeliness and flow of cases.)
    RettidighedOgSagsflow,
    /// Inddragelse, partshøring og dokumentation af det. (EN: involvement and hearing of the parties.)
    Inddragelse,
    /// Kvalitet, effekt og konkrete mål. (EN: quality, effect and concrete goals.)
    KvalitetOgEffekt,
    /// Eksterne leverandører (andre aktører). (EN: external suppliers.)
    AndenAktør,
    /// Temaundersøgelse eller gennemgang af sagsstammer. (EN: study of a theme or of caseloads.)
    Tema,
}

/// Et kontrolpunkt. (EN: a control point.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kontrolpunkt {
    /// Navn, som andre dokumenter henviser til. (EN: name that other documents refer to.)
    pub id: Slug,
    /// Hvad der kontrolleres. (EN: what is checked.)
    pub navn: Words,
    /// Risici, som det afdækker, fra områdets risikovurdering. (EN: risks it covers.)
    #[serde(default)]
    pub risici: List<Slug>,
    /// Tema. (EN: theme.)
    pub tema: Option<Tilsynstema>,
    /// Sager, hvor punktet er relevant. (EN: cases where it is relevant.)
    pub sager: Option<Count>,
    /// Sager med fejl. (EN: cases with errors.)
    pub fejl: Option<Count>,
    /// Fejlrate, som den er skrevet i kilden. (EN: error rate as written in the source.)
    pub fejlrate: Option<Percent>,
    /// De nye sager for sig. (EN: the new cases.)
    pub nye: Option<Sagsgruppe>,
    /// De gamle sager for sig. (EN: the old cases.)
    pub gamle: Option<Sagsgruppe>,
    /// Fejl, der vurderes at have betydning for refusionen. (EN: errors judged to matter to the refund.)
    pub fejl_med_refusion: Option<Count>,
    /// Bemærkning. (EN: remark.)
    pub note: Option<Words>,
    /// Hvem punktet må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Nye eller gamle sager. (EN: new or old cases.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sagsgruppe {
    /// Sager. (EN: cases.)
    pub sager: Count,
    /// Sager med fejl. (EN: cases with errors.)
    pub fejl: Count,
}

/// En sag i stikprøven med fejl. (EN: a case in the sample with errors.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stikprøvesag {
    /// Nummer eller dæknavn, fx "Sag 3". (EN: number or pseudonym.)
    pub sag: Words,
    /// Kontrolpunkter, der ikke var opfyldt. (EN: control points not met.)
    #[serde(default)]
    pub kontrolpunkter: List<Slug>,
    /// Har fejlen betydning for refusionen? (EN: does the error matter to the refund?)
    pub refusionsmæssig_betydning: Option<YesNo>,
    /// Genvurdering af sagen. (EN: re-assessment of the case.)
    pub genvurdering: Option<Genvurdering>,
    /// Hvem sagen må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// En genvurdering. (EN: a re-assessment.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Genvurdering {
    /// Hvornår den skal være færdig. (EN: when it is to be done.)
    pub frist: Option<Date>,
    /// Hvornår den blev gennemført. (EN: when it was done.)
    pub gennemført: Option<Date>,
    /// Hvad den viste. (EN: what it showed.)
    pub resultat: Option<Words>,
}

/// Et punkt i opfølgningen. (EN: an item of follow-up.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opfølgningspunkt {
    /// Hvad eller hvem der følges op på. (EN: what or whom.)
    pub emne: Opfølgningsemne,
    /// Hvad der er gjort eller aftalt. (EN: what was done or agreed.)
    pub tekst: Words,
}

/// Hvad der følges op på. (EN: what is followed up on.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Opfølgningsemne {
    /// Sagsbehandlere. (EN: caseworkers.)
    Sagsbehandlere,
    /// Administrativt personale. (EN: administrative staff.)
    AdministrativtPersonale,
    /// Teamledere. (EN: team leaders.)
    Teamledere,
    /// Resultater. (EN: results.)
    Resultater,
    /// Fejl. (EN: errors.)
    Fejl,
    /// Statsrefusion. (EN: state refunds.)
    Statsrefusion,
    /// Tidligere tilsyn. (EN: earlier supervisions.)
    TidligereTilsyn,
    /// Tiltag. (EN: measures.)
    Tiltag,
    /// Ændringer i risici og kontroller. (EN: changes in risks and controls.)
    RisiciOgKontroller,
}

impl Opfølgningsemne {
    /// All topics that follow-up is to describe.
    pub const ALL: [Self; 9] = [
        Self::Sagsbehandlere,
        Self::AdministrativtPersonale,
        Self::Teamledere,
        Self::Resultater,
        Self::Fejl,
        Self::Statsrefusion,
        Self::TidligereTilsyn,
        Self::Tiltag,
        Self::RisiciOgKontroller,
    ];
}

restricted!(Kontrolpunkt, Stikprøvesag);
