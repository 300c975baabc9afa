//! A pool of state money for training, with the municipality's own share.

use super::Positivliste;
use crate::model::paper::paper_file;
use crate::model::register::restricted;
use crate::model::{Count, Date, List, Money, Percent, Readers, Words, YesNo};
use schemars::JsonSchema;
use serde::Deserialize;

paper_file! {
    /// En pulje. (EN: a pool.)
    Pulje {
        /// Kommune eller anden myndighed. (EN: municipality or other authority.)
        myndighed: Option<Words>,
        /// Hvem pengene kommer fra. (EN: who gives the money.)
        giver: Option<Words>,
        /// Året, pengene skal bruges i. (EN: the year the money is to be spent.)
        tilskudsår: Option<Count>,
        /// Kommunens konto, fx "5.10.11". (EN: the municipality's account.)
        konto: Option<Words>,
        /// Udgiftsbevilling. (EN: appropriation for expense.)
        udgift: Option<Bevilling>,
        /// Indtægtsbevilling. (EN: appropriation for income.)
        indtægt: Option<Bevilling>,
        /// Kommunens egen del. (EN: the municipality's own share.)
        medfinansiering: Option<Medfinansiering>,
        /// Hvornår regnskabet senest skal sendes. (EN: when the accounts must be sent at the latest.)
        regnskabsfrist: Option<Date>,
        /// Hvornår regnskabet blev sendt. (EN: when they were sent.)
        regnskab_sendt: Option<Date>,
        /// Hvem puljen er for. (EN: for whom the pool is.)
        målgruppe: Option<Words>,
        /// Hvem puljen ikke er for. (EN: for whom it is not.)
        #[serde(default)]
        undtaget: List<Words>,
        /// De tilfælde, puljen kan bruges i. (EN: the cases in which it can be used.)
        #[serde(default)]
        anvendelse: List<Anvendelse>,
        /// Har borgeren ret til kurset? (EN: has the citizen a right to the course?)
        ret_til_kursus: Option<YesNo>,
        /// Listen over fag, hvor der mangler arbejdskraft. (EN: the list of trades short of labour.)
        positivliste: Option<Positivliste>,
        /// Bevilgede kurser, nummereret eller med dæknavn. Aldrig navne eller CPR-numre. (EN: courses granted, numbered or by pseudonym, never persons.)
        #[serde(default)]
        kurser: List<Kursus>,
    }
}

/// En bevilling. (EN: an appropriation.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bevilling {
    /// Regnskabsår. (EN: year of the accounts.)
    pub år: Count,
    /// Beløb. (EN: amount.)
    pub beløb: Money,
}

/// Kommunens egen del. (EN: the municipality's own share.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medfinansiering {
    /// Procent af udgiften. (EN: per cent of the expense.)
    pub procent: Option<Percent>,
    /// Beløb. (EN: amount.)
    pub beløb: Option<Money>,
    /// Hvor pengene tages fra. (EN: where the money is taken from.)
    pub fra: Option<Words>,
}

/// Et tilfælde, puljen kan bruges i. (EN: a case in which the pool can be used.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Anvendelse {
    /// Hvilket tilfælde. (EN: which case.)
    pub grundlag: Grundlag,
    /// Betingelserne i klart sprog. (EN: the conditions in plain words.)
    pub betingelser: Words,
}

/// Grundlaget for et kursus. (EN: the ground for a course.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Grundlag {
    /// Kurset står på positivlisten. (EN: the course is on the list.)
    Positivliste,
    /// En arbejdsgiver har erklæret at ville ansætte. (EN: an employer has declared to hire.)
    Arbejdsgivererklæring,
    /// Virksomheden har ansat en ledig. (EN: the company has hired an unemployed person.)
    Ansættelse,
}

/// Et bevilget kursus. (EN: a course granted.)
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kursus {
    /// Nummer eller dæknavn, fx "Kursus 3". (EN: number or pseudonym.)
    pub sag: Words,
    /// Hvad kurset hedder. (EN: the course's name.)
    pub kursus: Words,
    /// Grundlag. (EN: ground.)
    pub grundlag: Option<Grundlag>,
    /// Er borgeren visiteret til fleksjob? (EN: is the citizen assigned to a flex job?)
    pub fleksjob: Option<YesNo>,
    /// Ledig siden. (EN: unemployed since.)
    pub ledig_siden: Option<Date>,
    /// Kurset begynder. (EN: the course begins.)
    pub start: Option<Date>,
    /// Kurset slutter. (EN: the course ends.)
    pub slut: Option<Date>,
    /// Står kurset på positivlisten? (EN: is the course on the list?)
    pub på_positivlisten: Option<YesNo>,
    /// Arbejdsgiverens erklæring er dateret. (EN: date of the employer's declaration.)
    pub erklæring: Option<Date>,
    /// Ansættelsen begynder. (EN: the employment begins.)
    pub ansat: Option<Date>,
    /// Går kurset ud over almen oplæring? (EN: does the course go beyond ordinary training?)
    pub ud_over_oplæring: Option<YesNo>,
    /// Hvad det kostede. (EN: what it cost.)
    pub beløb: Option<Money>,
    /// Hvem kurset må vises for. (EN: for whom.)
    pub synlig_for: Option<Readers>,
}

restricted!(Kursus);
