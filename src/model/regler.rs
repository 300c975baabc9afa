//! The choices that the sources leave open, as settings with stated defaults.

use super::{Count, List, Period, PeriodUnit, Words};
use schemars::JsonSchema;
use serde::Deserialize;

/// Hvordan reglerne læses, hvor kilderne lader det stå åbent. (EN: how rules are read where the sources leave it open.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Regler {
    /// Regler, der ikke bruges på denne hjemmeside: koder, begyndelsen af koder eller navne. (EN: rules not used on this site: codes, prefixes or names.)
    pub udelad: List<Words>,
    /// Må et tilbud begynde samme dag, som planen blev gjort tilgængelig, når klokkeslættene ikke er kendt? Uden svar: nej, for kilden siger ”inden”. (EN: may an offer begin on the day the plan was published, where the times are not known? Default: no.)
    pub samme_dag_tilladt: super::YesNo,
    /// Hvor længe efter sin sidste dag et tilbud må stå i Min Plan. Uden svar: til udgangen af det kalenderår, det sluttede i. (EN: how long after its last day an offer may stand in Min Plan. Default: to the end of that calendar year.)
    pub gammelt_tilbud_efter: Option<Period>,
    /// Den alder, reglen om ”over 40 år” begynder ved. Uden svar: 41, for kilden siger ”over 40”. (EN: the age at which "over 40" begins. Default: 41.)
    pub over_40_begynder: Count,
    /// Hvilken dag der afgør, om samtalerne følger reglerne fra før eller efter 1. januar 2020. Uden svar: den dag, de 12 måneder slutter. (EN: which day decides between the rules on talks before and after 1 January 2020. Default: the end of the twelve months.)
    pub samtaler_efter: Samtaledag,
    /// Hvordan ”seks måneder” tælles. Uden svar: som kalendermåneder. (EN: how "six months" is counted. Default: calendar months.)
    pub seks_måneder: SeksMåneder,
    /// Følger garantien (ingen følger ved udeblivelse uden plan) med, når en anden plan træder i stedet for Min Plan? Uden svar: ja. (EN: does the guarantee follow a plan that replaces Min Plan? Default: yes.)
    pub garanti_følger_planen: super::YesNo,
    /// Skal en plan standses, når samtykket er trukket tilbage? Uden svar: ja. Med ”nej” bliver det en advarsel. (EN: must a plan be stopped when consent is withdrawn? Default: yes. "nej" makes it a warning.)
    pub tilbagetrukket_samtykke_standser: super::YesNo,
    /// Hvordan halve procenter rundes. Uden svar: op, som kilderne gør (2,5 bliver 3). (EN: how halves are rounded. Default: up, as the sources do.)
    pub afrunding: Afrunding,
    /// Hvad stemmelighed betyder. Uden svar: forkastet. (EN: what a tie means. Default: rejected.)
    pub stemmelighed: Stemmelighed,
    /// Ventetid fra den forberedende del til mødet i rehabiliteringsteamet, som der gøres opmærksom på. Loven har ingen frist. (EN: wait to the team meeting that is pointed out; no law limits it.)
    pub ventetid_til_teammøde: Period,
    /// Ventetid fra mødet, til borgeren har fået indstillingen. Loven har ingen frist. (EN: wait from meeting to the written recommendation; no law limits it.)
    pub ventetid_til_indstilling: Period,
    /// Ventetid fra mødet, til indsatsdelen er færdig. Loven har ingen frist. (EN: wait from meeting to the action part; no law limits it.)
    pub ventetid_til_indsatsdel: Period,
    /// Ventetid, fra indsatsdelen er færdig, til den første indsats begynder. (EN: wait from action part to first effort.)
    pub ventetid_til_indsats: Period,
    /// Det højeste LIX for hver slags tekst. LIX er kun en indikator. Uden svar: 45 i planer og på sider, 50 for ordninger og ledelsestilsyn, 55 for udvalg og udbud. (EN: the highest LIX for each kind of text. LIX is only an indicator. Default: 45 in plans and pages, 50 for schemes and supervision, 55 for committees and procurement.)
    pub højeste_lix: Sproggrænser,
    /// Hvor mange ord en sætning må have, før den er lang. Uden svar: 25 i planer og på sider, ellers 40. (EN: words in a sentence before it is long. Default: 25 in plans and pages, else 40.)
    pub ord_i_sætning: Sproggrænser,
    /// Hvor mange procent af sætningerne der må være uden nogen, der gør noget (passiv). Uden svar: 30 i planer og på sider, ellers 50. (EN: share of sentences in the passive, in percent. Default: 30 in plans and pages, else 50.)
    pub passiv_i_procent: Sproggrænser,
    /// Hvordan arbejdet med borgerne er organiseret. (EN: organisation of the work with citizens.)
    pub organisering: Option<Organisering>,
    /// Hvem der har myndigheden i en helhedsorienteret indsats. (EN: who holds the authority in a holistic effort.)
    pub myndighed: Option<Myndighed>,
}

/// En grænse for hver slags tekst. (EN: a limit for each kind of text.)
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Sproggrænser {
    /// Planer og sager. (EN: plans and cases.)
    pub planer: Option<Count>,
    /// Almindelige sider. (EN: ordinary pages.)
    pub sider: Option<Count>,
    /// Ordninger, puljer og priser. (EN: schemes, pools and prizes.)
    pub ordninger: Option<Count>,
    /// Ledelsestilsyn. (EN: supervision.)
    pub tilsyn: Option<Count>,
    /// Udvalg, møder og punkter. (EN: committees, meetings and items.)
    pub udvalg: Option<Count>,
    /// Udbud og resultater. (EN: procurement and results.)
    pub udbud: Option<Count>,
}

/// Dag, der afgør reglerne om samtaler. (EN: day that decides the rules on talks.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Samtaledag {
    /// Dagen, de 12 måneder slutter. (EN: the end of the twelve months.)
    #[default]
    PeriodensSlut,
    /// Dagen, forløbet begyndte. (EN: the start of the course.)
    ForløbetsStart,
}

/// Hvordan seks måneder tælles. (EN: how six months are counted.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeksMåneder {
    /// Kalendermåneder: 31. august og seks måneder er 28. februar. (EN: calendar months.)
    #[default]
    Kalendermåneder,
    /// 26 uger. (EN: 26 weeks.)
    Uger,
}

/// Afrunding af halve. (EN: rounding of halves.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Afrunding {
    /// Halve rundes op. (EN: halves go up.)
    #[default]
    HalveOp,
    /// Halve rundes til lige tal. (EN: halves go to even.)
    HalveTilLige,
}

/// Udfald ved stemmelighed. (EN: outcome of a tie.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stemmelighed {
    /// Forslaget er forkastet. (EN: rejected.)
    #[default]
    Forkastet,
    /// Udfaldet afgøres ikke af stemmerne. (EN: not decided by the votes.)
    Uafgjort,
}

/// Organisering. (EN: organisation.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Organisering {
    /// Én enhed på tværs. (EN: one unit across sectors.)
    Enhed,
    /// Traditionel, efter sektorer. (EN: traditional, by sector.)
    Traditionel,
    /// Matrix på tværs af sektorer. (EN: matrix.)
    Matrix,
}

/// Myndighed. (EN: authority.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Myndighed {
    /// På tværs af sektorlove. (EN: across sector laws.)
    Tværgående,
    /// Traditionel: hver sektor sin. (EN: traditional: each sector its own.)
    Traditionel,
}

impl Default for Regler {
    fn default() -> Self {
        let months = |count| Period { count, unit: PeriodUnit::Months };
        Self {
            udelad: List::default(),
            samme_dag_tilladt: super::YesNo(false),
            gammelt_tilbud_efter: None,
            over_40_begynder: Count(41),
            samtaler_efter: Samtaledag::default(),
            seks_måneder: SeksMåneder::default(),
            garanti_følger_planen: super::YesNo(true),
            tilbagetrukket_samtykke_standser: super::YesNo(true),
            afrunding: Afrunding::default(),
            stemmelighed: Stemmelighed::default(),
            ventetid_til_teammøde: months(2),
            ventetid_til_indstilling: Period { count: 2, unit: PeriodUnit::Weeks },
            ventetid_til_indsatsdel: months(2),
            ventetid_til_indsats: months(6),
            højeste_lix: Sproggrænser::default(),
            ord_i_sætning: Sproggrænser::default(),
            passiv_i_procent: Sproggrænser::default(),
            organisering: None,
            myndighed: None,
        }
    }
}
