//! The parts that plans are made of: goals, offers, talks, consent and the rest.

use super::register::{Restricted, restricted};
pub use super::weekly::{Hver, Tid, Ugedag};
use super::{Clock, Count, Date, List, LooseDate, Readers, Slug, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

/// Et mål i en plan: enten navnet på et mål i sag.yaml eller målet selv. (EN: the name of a goal in sag.yaml, or the goal itself.)
#[derive(Clone, Debug)]
pub enum Målvalg {
    /// Navnet på et mål i sag.yaml.
    Fra(Slug),
    /// Et mål, der kun står i denne plan.
    Eget(Box<Mål>),
}

impl<'de> Deserialize<'de> for Målvalg {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> serde::de::Visitor<'de> for Visit {
            type Value = Målvalg;
            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("the name of a goal, or a goal")
            }
            fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Målvalg, E> {
                use super::Scalar;
                Slug::read(v).map(Målvalg::Fra).map_err(|why| E::custom(why.en))
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Målvalg, A::Error> {
                let map = serde::de::value::MapAccessDeserializer::new(map);
                Mål::deserialize(map).map(Box::new).map(Målvalg::Eget)
            }
        }
        deserializer.deserialize_any(Visit)
    }
}

impl JsonSchema for Målvalg {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Målvalg".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [generator.subschema_for::<Slug>(), generator.subschema_for::<Mål>()]
        })
    }
}

/// Et mål for job eller uddannelse, med delmål. (EN: a goal for job or education, with sub-goals.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mål {
    /// Navn, som tilbud kan henvise til. I sag.yaml er det nøglen. (EN: name offers refer to; in sag.yaml it is the key.)
    pub id: Option<Slug>,
    /// Målet i én linje, fx "Job som lagermedarbejder". (EN: the goal in one line.)
    pub tekst: Words,
    /// Hvad målet handler om. (EN: what the goal is about.)
    pub art: Option<Målart>,
    /// Hvorfor netop dette mål. (EN: why this goal.)
    pub hvorfor: Option<Words>,
    /// Borgerens egne ord om målet. (EN: the citizen's own words.)
    pub egne_ord: Option<Words>,
    /// Delmål på vejen. (EN: sub-goals.)
    #[serde(default)]
    pub delmål: List<Delmål>,
    /// Hvem målet er for; uden feltet alle, der må se planen. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvad et mål handler om. (EN: what a goal is about.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Målart {
    /// Job. (EN: employment.)
    Job,
    /// Uddannelse. (EN: education.)
    Uddannelse,
    /// Hverdag og trivsel. (EN: everyday life.)
    Hverdag,
}

/// Et delmål. (EN: a sub-goal.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Delmål {
    /// Navn, som tilbud kan henvise til. (EN: name offers refer to.)
    pub id: Option<Slug>,
    /// Delmålet i én linje. (EN: the sub-goal in one line.)
    pub tekst: Words,
    /// Hvornår det skal være nået. (EN: when it should be reached.)
    pub frist: Option<LooseDate>,
    /// Hvornår det blev nået. (EN: when it was reached.)
    pub nået: Option<Date>,
    /// Hvem delmålet er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

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

/// En samtale. (EN: a talk.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Samtale {
    /// Dato. (EN: date.)
    pub dato: Date,
    /// Klokkeslæt. (EN: time.)
    pub kl: Option<Clock>,
    /// Slags samtale. (EN: type.)
    pub r#type: Option<Samtaletype>,
    /// Hvordan den holdes, fx "ved fremmøde" eller "telefon". (EN: how it is held.)
    pub form: Option<Words>,
    /// Sted. (EN: place.)
    pub sted: Option<Words>,
    /// Hvem borgeren taler med, fra registeret. (EN: with whom, from the register.)
    #[serde(default)]
    pub med: List<Slug>,
    /// Er den holdt? (EN: was it held?)
    pub status: Option<Samtalestatus>,
    /// Bad borgeren selv om den? (EN: did the citizen ask for it?)
    #[serde(default)]
    pub ønsket_af_borger: YesNo,
    /// Hvorfor samtalen holdes. (EN: why.)
    pub formål: Option<Words>,
    /// Hvad borgeren skal gøre inden. (EN: what the citizen must do before.)
    pub det_skal_du: Option<Words>,
    /// Hvornår det senest skal være gjort, fx 2026-12-15 eller uge 50 i 2026. (EN: by when it must be done.)
    pub senest: Option<LooseDate>,
    /// Klokkeslættet, når det er en aftale på den dag. (EN: time, where it is an appointment on that day.)
    pub senest_kl: Option<Clock>,
    /// Deltagelse i indsatser siden sidst. (EN: participation since last.)
    pub deltagelse: Option<Words>,
    /// Hvad der blev aftalt. (EN: what was agreed.)
    #[serde(default)]
    pub aftaler: List<Words>,
    /// Behov for mentorstøtte. (EN: need of a mentor.)
    pub mentorbehov: Option<Words>,
    /// Borgerens egne ord. (EN: the citizen's own words.)
    pub egne_ord: Option<Words>,
    /// Hvornår næste opfølgning er. (EN: next follow-up.)
    pub næste: Option<Date>,
    /// Hvem samtalen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Slags samtale. (EN: type of talk.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Samtaletype {
    /// Jobsamtale. (EN: job talk.)
    Jobsamtale,
    /// Opfølgningssamtale. (EN: follow-up talk.)
    Opfølgningssamtale,
    /// Første samtale. (EN: first talk.)
    FørsteSamtale,
    /// Møde i rehabiliteringsteamet. (EN: rehabilitation team meeting.)
    Teammøde,
    /// Netværks- eller familiemøde. (EN: network or family meeting.)
    Netværksmøde,
    /// Anden samtale. (EN: other.)
    Anden,
}

/// Er en samtale holdt? (EN: was a talk held?)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Samtalestatus {
    /// Aftalt. (EN: agreed.)
    Planlagt,
    /// Holdt. (EN: held.)
    Afholdt,
    /// Aflyst. (EN: cancelled.)
    Aflyst,
}

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

/// Borgerens egne ord. (EN: the citizen's own words.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EgneOrd {
    /// Ordene, som de blev sagt. (EN: the words as spoken.)
    pub tekst: Words,
    /// Hvem der siger det, fra sagens modtagere. (EN: who says it.)
    pub fra: Option<Slug>,
    /// Hvornår. (EN: when.)
    pub dato: Option<Date>,
    /// Hvem ordene er for. (EN: for whom.)
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

/// Et notat eller en tilføjelse. (EN: a note or addition.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notat {
    /// Hvornår. (EN: when.)
    pub dato: Date,
    /// Teksten. (EN: the text.)
    pub tekst: Words,
    /// Hvem notatet er for. (EN: for whom.)
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

/// En lægelig oplysning. (EN: a piece of medical information.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Lægeoplysning {
    /// Attest, fx "LÆ 265". (EN: the certificate.)
    pub attest: Option<Words>,
    /// Hvem den kommer fra. (EN: where it comes from.)
    pub kilde: Lægekilde,
    /// Dato. (EN: date.)
    pub dato: Option<Date>,
    /// Hvad der står, kort. (EN: what it says, briefly.)
    pub konklusion: Option<Words>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Hvem en lægelig oplysning kommer fra. (EN: source of medical information.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lægekilde {
    /// Praktiserende læge. (EN: general practitioner.)
    PraktiserendeLæge,
    /// Klinisk funktion. (EN: the region's clinical function.)
    KliniskFunktion,
    /// Sundhedskoordinator. (EN: health coordinator.)
    Sundhedskoordinator,
    /// Speciallæge. (EN: specialist.)
    Speciallæge,
    /// Sygehus. (EN: hospital.)
    Sygehus,
    /// Kommunal lægekonsulent. (EN: municipal medical consultant.)
    Lægekonsulent,
    /// Anden. (EN: other.)
    Anden,
}

/// Kontakt uden for åbningstid. (EN: out-of-hours contact.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Akutkontakt {
    /// Hvem der skal kontaktes. (EN: whom to contact.)
    pub navn: Words,
    /// Telefonnummer. (EN: phone.)
    pub telefon: Words,
    /// Hvornår. (EN: when.)
    pub hvornår: Option<Words>,
    /// Hvem oplysningen er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Ressourcer eller udfordringer inden for lovens tre temaer. (EN: resources or challenges in the law's three themes.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Temaer {
    /// Job og uddannelse. (EN: work and education.)
    pub job: Option<Words>,
    /// Sociale forhold. (EN: social.)
    pub sociale: Option<Words>,
    /// Helbred. (EN: health.)
    pub helbred: Option<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// CV med fokus på kompetencer. (EN: competence-focused CV.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cv {
    /// Hvad borgeren kan, fra job, fritid og hverdag. (EN: what the citizen can do.)
    #[serde(default)]
    pub kompetencer: List<Words>,
    /// Tidligere job. (EN: earlier jobs.)
    #[serde(default)]
    pub job: List<Words>,
    /// Uddannelse og kurser. (EN: education.)
    #[serde(default)]
    pub uddannelse: List<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

/// Vurdering af behovet for tættere opfølgning. (EN: need of closer follow-up.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opfølgningsbehov {
    /// Er der behov? (EN: is there a need?)
    pub behov: YesNo,
    /// Hvorfor, og hvad der er aftalt. (EN: why, and what is agreed.)
    pub begrundelse: Option<Words>,
    /// Hvem det er for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
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

/// Hvad rehabiliteringsteamet indstiller til. (EN: what the team recommends.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ydelse {
    /// Ressourceforløb. (EN: resource course.)
    Ressourceforløb,
    /// Fleksjob. (EN: flexible job.)
    Fleksjob,
    /// Førtidspension. (EN: early retirement pension.)
    Førtidspension,
    /// Jobafklaring. (EN: job clarification.)
    Jobafklaring,
    /// Anden indsats. (EN: other.)
    AndenIndsats,
}

/// Hvilken ydelse borgeren fik før. (EN: earlier benefit.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Forsørgelse {
    /// Kontanthjælp. (EN: cash benefit.)
    Kontanthjælp,
    /// Uddannelseshjælp. (EN: education benefit.)
    Uddannelseshjælp,
    /// Ressourceforløbsydelse. (EN: resource benefit.)
    Ressourceforløbsydelse,
    /// Sygedagpenge. (EN: sickness benefit.)
    Sygedagpenge,
    /// Dagpenge. (EN: unemployment benefit.)
    Dagpenge,
    /// Andet. (EN: other.)
    Andet,
}

restricted!(
    Mål,
    Delmål,
    Tilbud,
    Fremskridt,
    Match,
    Samtale,
    Samtykke,
    Erstatning,
    Levering,
    Koordinator,
    EgneOrd,
    Forventninger,
    Notat,
    Udgave,
    Lægeoplysning,
    Akutkontakt,
    Temaer,
    Cv,
    Opfølgningsbehov,
    Afgørelse,
);

impl Restricted for Målvalg {
    fn readers(&self) -> Option<&Readers> {
        match self {
            Self::Fra(_) => None,
            Self::Eget(goal) => goal.readers(),
        }
    }
}
