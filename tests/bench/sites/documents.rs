//! The documents of made-up sites, each the same bytes for the same number.
//!
//! A plan has some forty fields, five offers, eight talks and about 350 words of text.

use chrono::{Datelike, Days, NaiveDate};
use std::fmt::Write as _;

const NAMES: [&str; 12] = [
    "Anna", "Bo", "Camilla", "Dorte", "Erik", "Fatima", "Gitte", "Hassan", "Ingrid", "Jonas", "Karin", "Lars",
];
const WORK: [&str; 8] = [
    "på lageret",
    "i køkkenet",
    "i butikken",
    "på gartneriet",
    "på kontoret",
    "i værkstedet",
    "på plejecentret",
    "i vaskeriet",
];
const DAYS: [&str; 5] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"];
const THINGS: [&str; 8] = [
    "din uge",
    "vejen derhen",
    "de næste skridt",
    "pauserne",
    "det nye kursus",
    "din søvn",
    "lønnen",
    "papirerne fra banken",
];
/// Sentences with places for work, days and things.
const SENTENCES: [&str; 24] = [
    "Du begynder stille og roligt @w og bliver der tre timer ad gangen.",
    "Om @d taler vi om @t, før du går hjem.",
    "Du har selv sagt, at @t fylder meget for tiden.",
    "Vi ringer til dig om @d, hvis noget bliver lavet om.",
    "Du kan altid bede om en pause, når du er @w.",
    "Din kontaktperson @w hjælper dig i gang hver morgen.",
    "Du skal ikke nå det hele på én gang.",
    "Vi ser sammen på @t, når der er gået en måned.",
    "Går det godt @w, kan du få flere timer om @d.",
    "Bliver du syg, så skriv en besked, før du skulle være mødt.",
    "Bussen kører hver halve time, og turen tager et kvarter.",
    "Du får svar på brevet om @t senest om @d.",
    "Det er i orden at sige nej, hvis noget ikke passer dig.",
    "Din mentor tager med første gang, du skal @w.",
    "Du har lært meget om @t, siden vi sås sidst.",
    "Vi skriver ned, hvad vi aftaler, så du kan læse det bagefter.",
    "Har du spørgsmål om @t, så tag dem med om @d.",
    "Du sagde om @d, at du sover bedre nu.",
    "Chefen er glad for dig og vil gerne se dig igen.",
    "Vi prøver en uge mere @w og taler så sammen.",
    "Du må gerne tage en ven med til samtalen om @d.",
    "Regningen er betalt, og @t er på plads.",
    "Du vil gerne arbejde med mennesker og have faste kolleger.",
    "Til foråret ser vi på, om @t skal være anderledes.",
];

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn new(seed: usize) -> Self {
        Self((seed as u64).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn pick<'a>(&mut self, all: &[&'a str]) -> &'a str {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        all[(self.0 >> 11) as usize % all.len()]
    }

    fn sentence(&mut self) -> String {
        let sentence = self.pick(&SENTENCES).replace("@w", self.pick(&WORK));
        sentence.replace("@d", self.pick(&DAYS)).replace("@t", self.pick(&THINGS))
    }

    fn sentences(&mut self, count: usize) -> String {
        (0..count).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }
}

pub fn case(at: usize) -> String {
    let mut dice = Dice::new(at * 7 + 1);
    let name = NAMES[at % NAMES.len()];
    format!(
        "titel: {name} finder arbejde {work}, nr. {at}
borger: {name}
resumé: >-
  {summary}
offentlighed: fiktiv
modtagere:
  borger:
    navn: {name}
    rolle: borger
    fødselsår: {year}
mål:
  fast-job:
    tekst: Job {work}
    art: job
    hvorfor: {why}
    delmål:
      - id: kom-i-gang
        tekst: Møde til tiden fire uger i træk
        frist: november 2026
      - id: flere-timer
        tekst: Arbejde fem timer om dagen
        frist: januar 2027
      - id: papir
        tekst: Have kursusbeviset i hånden
        frist: marts 2027
",
        work = dice.pick(&WORK),
        summary = dice.sentences(2),
        year = 1960 + at % 40,
        why = dice.sentence(),
    )
}

pub fn plan(at: usize) -> String {
    let mut dice = Dice::new(at * 7 + 2);
    let name = NAMES[at % NAMES.len()];
    // Whole weeks, so that days of the week stay what they are.
    let weeks = Days::new(7 * (at as u64 % 4));
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day") - weeks;
    let (begun, changed, printed) = (day(2026, 4, 29), day(2026, 11, 19), day(2026, 11, 20));
    let mut text = format!(
        "---
titel: Min Plan for {name}, nr. {at}
offentlighed: fiktiv
udarbejdet: {begun}
udarbejdet_med_borger: {begun}
opdateret: {changed}
publiceret:
  - dato: {begun}
    kanal: jobnet
  - dato: {changed}
    kanal: jobnet
udleveret:
  - dato: {printed}
    kanal: brev
journaliseret: {changed}
koordinerende_sagsbehandler:
  - person: ths
    fra: {begun}
kontakt: ths
målgruppe: Sygemeldt med sygedagpenge
vej_til_job: {way}
mål:
  - fast-job
tilbud:
",
        way = dice.sentences(2),
    );
    let offers = [
        (
            "soevnkursus",
            "Kurset Sov bedre",
            "sundhed-kommunal",
            day(2026, 5, 12),
            day(2026, 6, 30),
            "gennemført",
        ),
        ("traening", "Træning på hold", "sundhed-kommunal", day(2026, 9, 8), day(2026, 12, 15), "igang"),
        (
            "praktik",
            "Praktik hos Bakkedal Logistik",
            "virksomhedsrettet",
            day(2026, 10, 6),
            day(2027, 1, 5),
            "igang",
        ),
        (
            "kursus",
            "Kursus i hygiejne",
            "vejledning-og-opkvalificering",
            day(2027, 2, 2),
            day(2027, 2, 9),
            "planlagt",
        ),
        (
            "besoeg",
            "Besøg hos en arbejdsgiver",
            "virksomhedsrettet",
            day(2027, 3, 2),
            day(2027, 3, 2),
            "planlagt",
        ),
    ];
    for (offer, (id, name, kind, first, last, state)) in offers.into_iter().enumerate() {
        let from = 8 + 2 * offer;
        let _ = write!(
            text,
            "  - id: {id}
    navn: {name}
    type: {kind}
    leverandør: huset
    sted: Huset på Engvej, lokale {room}
    start: {first}
    start_kl: {from}.00
    slut: {last}
    tider:
      - {{dag: tirsdag, fra: {from}.00, til: {to}.30}}
    status: {state}
    begrundelse: {why}
    mål: [kom-i-gang, flere-timer]
    det_skal_du: {do_it}
    fremgang: {progress}
",
            room = offer + 1,
            to = from + 1,
            why = dice.sentence(),
            do_it = dice.sentence(),
            progress = dice.sentence(),
        );
    }
    text.push_str("samtaler:\n");
    let talks =
        [(4, 29), (5, 20), (6, 24), (7, 15), (8, 19), (9, 16), (11, 11)].map(|(m, d)| day(2026, m, d));
    let talks: Vec<NaiveDate> =
        talks.into_iter().chain([NaiveDate::from_ymd_opt(2027, 1, 13).expect("a day")]).collect();
    for (talk, date) in talks.iter().enumerate() {
        let kind = if talk == 0 { "første-samtale" } else { "opfølgningssamtale" };
        let _ = write!(
            text,
            "  - dato: {date}
    kl: 13.00
    type: {kind}
    form: Ved fremmøde
    sted: Jobcenter Bakkedal
    med: [ths]
    formål: {purpose}
",
            purpose = dice.sentence(),
        );
        match talks.get(talk + 1) {
            Some(next) => {
                let _ = write!(
                    text,
                    "    status: afholdt
    deltagelse: {been}
    aftaler:
      - {first}
      - {second}
    mentorbehov: Du vil ikke have en mentor.
    egne_ord: {own}
    næste: {next}
",
                    been = dice.sentence(),
                    first = dice.sentence(),
                    second = dice.sentence(),
                    own = dice.sentence(),
                );
            }
            None => text.push_str("    status: planlagt\n"),
        }
    }
    let _ = write!(
        text,
        "progression:
  - dato: {changed}
    tekst: {progress}
    mål: kom-i-gang
egne_ord:
  - tekst: {own}
    fra: borger
    dato: {changed}
forventninger:
  til_borger:
    - {they}
  til_kommunen:
    - Vi ringer, når vi har lovet at ringe.
samtykke:
  - fra: borger
    givet: {begun}
    omfang: Jobcentret må tale med din læge om søvn og smerter. Ikke om andet.
opbevaring:
  sted: beskæftigelse
  system: Fasit
  jnr: {filed}/{number:04}
udgaver:
  - dato: {begun}
    ændring: Planen blev lavet.
  - dato: {changed}
    ændring: {change}
---

## Kort fortalt

{short}

{more}

## Hensyn, vi tager

- {one}
- {two}
- {three}

### Din uge

| Dag | Hvad | Hvor |
|---|---|---|
| Mandag | Du sover ud og går en tur. | Hjemme |
| Tirsdag | Du er {work}. | Huset |
| Onsdag | Du træner. | Sundhedshuset |

## Det, der ellers fylder

{rest}

{last}

Læs mere i [din sag](sag.yaml) og [om siderne](../../sider/om.md).
",
        // A year has ten thousand numbers.
        filed = 26 - at / 10_000 % 20,
        number = at % 10_000,
        progress = dice.sentence(),
        own = dice.sentence(),
        they = dice.sentence(),
        change = dice.sentence(),
        short = dice.sentences(5),
        more = dice.sentences(6),
        one = dice.sentence(),
        two = dice.sentence(),
        three = dice.sentence(),
        work = dice.pick(&WORK),
        rest = dice.sentences(7),
        last = dice.sentences(6),
    );
    text
}

pub fn committee(at: usize) -> String {
    format!(
        "---
navn: Udvalg nr. {at}
myndighed: Bakkedal Kommune
periode:
  fra: 2022
  til: 2029
medlemmer:
  ab: {{navn: A.B.}}
  cd: {{navn: C.D.}}
  ef: {{navn: E.F.}}
sagsnumre: bakkedal
---

Udvalget mødes hver anden uge.
"
    )
}

pub fn meeting(day: NaiveDate) -> String {
    const WEEK: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    let weekday = WEEK[day.weekday().num_days_from_monday() as usize];
    format!(
        "---
dato: {day}
ugedag: {weekday}
kl: 16.30
sted: Rådhuset, Torvet 1
tilstand: referat
til_stede: [A.B., C.D., E.F.]
---
"
    )
}

pub fn item(at: usize, number: usize) -> String {
    let mut dice = Dice::new(at * 7 + 3);
    let thing = dice.pick(&["busser", "skoler", "veje", "plejehjem", "træning", "cykelstier"]);
    format!(
        "---
titel: Sag nr. {at} om {thing}
sagsnr: {year}/{case:04}
resumé: >-
  Udvalget skal tage stilling til penge til {thing}. {summary}
indstilling:
  indstiller: Forvaltningen
  at:
    - at udvalget godkender planen for {thing}
    - at udvalget får en status til foråret
beslutning:
  tekst: Indstillingerne tiltrådt.
  udfald: tiltrådt
---

## Sagen kort

{text}

## Hvad det koster

Udgiften er {number}00.000 kr. {money}
",
        year = 23 + at / 9000,
        case = at % 9000,
        summary = dice.sentence(),
        text = dice.sentences(14),
        money = dice.sentences(3),
    )
}

pub fn framework(at: usize) -> String {
    let mut dice = Dice::new(at * 7 + 4);
    format!(
        "---
titel: Hjælp til job, udbud nr. {at}
resumé: Kommunen køber hjælp til borgere, som søger arbejde. {summary}
ordregiver: Bakkedal Kommune
udvalg: udvalg-00
tilstand: udløbet
formål: {purpose}
antal_leverandører: 2
målgruppe: Borgere, som er klar til at søge job.
vægtning:
  kvalitet: 60 %
  pris: 40 %
kriterier:
  - id: k1
    navn: Tilgang
    tekst: {one}
    vægt: 50 %
  - id: k2
    navn: Erfaring
    tekst: {two}
    vægt: 50 %
økonomi:
  årligt: 2 mio. kr.
periode:
  fra: 2021-01-01
  til: 2023-12-31
opsigelsesvarsel: 8 uger
---

## Hvad udbuddet handler om

{text}
",
        summary = dice.sentence(),
        purpose = dice.sentence(),
        one = dice.sentence(),
        two = dice.sentence(),
        text = dice.sentences(12),
    )
}
