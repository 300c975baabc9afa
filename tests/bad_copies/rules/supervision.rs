//! Management's supervision.

use super::{Bad, edit, file};

const JOB_AREA: &str = "content/tilsyn/bakkedal-jobcenter/omraade.md";
const JOB_RISKS: &str = "content/tilsyn/bakkedal-jobcenter/risikovurdering-2024.md";
const JOB: &str = "content/tilsyn/bakkedal-jobcenter/tilsyn-2024-1-kvartal.md";
const JOB_YEAR: &str = "content/tilsyn/bakkedal-jobcenter/aarshjul-2024.md";
const CARE_AREA: &str = "content/tilsyn/bakkedal-visitationen/omraade.md";
const CARE_RISKS: &str = "content/tilsyn/bakkedal-visitationen/risikovurdering-2023.md";
const CARE: &str = "content/tilsyn/bakkedal-visitationen/tilsyn-2023-4-kvartal.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    [procedures(), risks(), inspections(), figures()].concat()
}

fn procedures() -> Vec<Bad> {
    vec![
        edit(
            "a procedure on involvement that is not written down",
            JOB_AREA,
            "titel: Borgeren med i sin egen plan\n    skriftlig: ja",
            "titel: Borgeren med i sin egen plan\n    skriftlig: ‹nej›",
            "T086",
        )
        .help("inddragelse"),
        edit(
            "a procedure on effect that is not written down",
            JOB_AREA,
            "titel: Opfølgning på tilbud\n    skriftlig: ja",
            "titel: Opfølgning på tilbud\n    skriftlig: ‹nej›",
            "T286",
        ),
        edit(
            "an area that does not say who does what",
            CARE_AREA,
            "opgavefordeling: Sagsbehandleren udfylder kontrolarket. Lederen gennemgår stikprøven og beslutter, hvilke sager der skal genvurderes.\n",
            "",
            "-",
        )
        .also("T093", CARE_AREA, "‹titel›: Ledelsestilsyn"),
        edit("supervision once a year", CARE_AREA, "hver: kvartal", "hver: ‹år›", "T295"),
        edit("suppliers outside the supervision", CARE_AREA, "bruger_leverandører: nej", "bruger_leverandører: ja", "-")
            .also("T351", CARE, "temaer: ‹[rettidighed-og-sagsflow, inddragelse, kvalitet-og-effekt, tema]›"),
        edit("a year's plan from two years before", JOB_YEAR, "opdateret: 2024-01-31", "opdateret: ‹2022-01-31›", "T350"),
    ]
}

fn risks() -> Vec<Bad> {
    vec![
        edit("a risk assessment that is too old", CARE_RISKS, "dato: 2023-02-01", "dato: 2022-12-01", "-")
            .also("T087", CARE, "dato: ‹2024-01-16›")
            .help("hvert år"),
        edit("a decision after supervision without outcome", JOB_RISKS, "    resultat: uændret\n", "", "-").also(
            "T487",
            JOB_RISKS,
            "‹tilsyn›: tilsyn-2024-1-kvartal",
        ),
        edit(
            "a risk without likelihood",
            JOB_RISKS,
            "navn: Borgeren får ikke sine samtaler til tiden\n    sandsynlighed: høj\n",
            "navn: Borgeren får ikke sine samtaler til tiden\n",
            "-",
        )
        .also("T088", JOB_RISKS, "‹id›: samtaler-til-tiden"),
        edit(
            "a risk left out without a reason",
            JOB_RISKS,
            "    begrundelse: It-afdelingen lukker adgange samme dag, og det bliver kontrolleret centralt hver måned.\n",
            "",
            "-",
        )
        .also("T288", JOB_RISKS, "‹id›: adgange"),
        edit(
            "a material risk without a control",
            JOB_RISKS,
            "    kontroller:\n      - Kvartalsvis stikprøve af sager med sanktion\n",
            "",
            "-",
        )
        .also("T089", JOB_RISKS, "‹id›: partshoering"),
        file("a supervision of 2020 without a written risk assessment", "content/tilsyn/bakkedal-voksen-og-handicap/tilsyn-2020.md", EARLY, "T287"),
    ]
}

const EARLY: &str = "---
titel: Tilsyn 2020
dato: ‹2020-04-15›
udvælgelse:
  måde: tilfældig
testes: [tidsfrister]
udførelse: Skema
rapporteret_til: [Udvalget]
rotationsplan: Alle hvert år
temaer: [rettidighed-og-sagsflow, inddragelse, kvalitet-og-effekt]
opfølgning:
  - {emne: sagsbehandlere, tekst: A}
  - {emne: administrativt-personale, tekst: A}
  - {emne: teamledere, tekst: A}
  - {emne: resultater, tekst: A}
  - {emne: fejl, tekst: A}
  - {emne: statsrefusion, tekst: A}
  - {emne: tidligere-tilsyn, tekst: A}
  - {emne: tiltag, tekst: A}
  - {emne: risici-og-kontroller, tekst: A}
samlet_vurdering: Fristerne er holdt.
---
";

fn inspections() -> Vec<Bad> {
    vec![
        edit(
            "a supervision without a plan of rotation",
            JOB,
            "rotationsplan: Ledige med dagpenge er med hvert kvartal. I dette kvartal er også unge med uddannelseshjælp med.\n",
            "",
            "-",
        )
        .also("T090", JOB, "‹titel›: Ledelsestilsyn"),
        edit("a control point without a risk", JOB, "    risici: [leverandoerer]\n", "", "-").also(
            "T290",
            JOB,
            "‹id›: leverandoer",
        ),
        file(
            "a supervision without follow-up",
            "content/tilsyn/bakkedal-voksen-og-handicap/tilsyn-2020.md",
            EARLY.replace("opfølgning:\n", "opfølgning: ‹[]›\n").replace("  - {emne", "# {emne"),
            "T287 T091",
        )
        .help("sagsbehandlere"),
        file(
            "a supervision in the words of the last",
            "content/tilsyn/bakkedal-visitationen/tilsyn-2023-kopi.md",
            include_str!("../../../content/tilsyn/bakkedal-visitationen/tilsyn-2023-4-kvartal.md")
                .replace("dato: 2024-01-16", "dato: 2024-01-30")
                .replace("samlet_vurdering: >-\n  ", "samlet_vurdering: >-\n  ‹")
                .replace("er der ingen fejl.\nændres", "er der ingen fejl.›\nændres"),
            "T092",
        )
        .with(
            CARE_RISKS,
            "stillingtagen:\n",
            "stillingtagen:\n  - tilsyn: tilsyn-2023-kopi\n    dato: 2024-01-31\n    resultat: uændret\n",
        ),
        edit(
            "a supervision without an overall assessment",
            CARE,
            "samlet_vurdering: >-\n  Fejlene skyldes, at sagsbehandleren ikke havde tilstrækkelig viden om, hvad der har betydning for refusionen. I de to sager, hvor der\n  er arbejdet struktureret ud fra kontrolspørgsmålene, er der ingen fejl.\n",
            "",
            "-",
        )
        .also("T292", CARE, "‹titel›: Ledelsestilsyn"),
        edit(
            "a year without the theme of timeliness",
            CARE,
            "temaer: [rettidighed-og-sagsflow, inddragelse,",
            "temaer: ‹[inddragelse, kvalitet-og-effekt, tema]›\n# [",
            "T094",
        ),
        edit("a quarter without supervision", JOB, "periode: 1. kvartal 2024", "periode: ‹2. kvartal 2024›", "T095")
            .help("2024-01-01"),
    ]
}

fn figures() -> Vec<Bad> {
    vec![
        edit(
            "errors of 2024 without the new cases apart",
            JOB,
            "    sager: 12\n    fejl: 0\n    nye:\n      sager: 6\n      fejl: 0\n",
            "    sager: 12\n    fejl: 0\n",
            "-",
        )
        .also("T096", JOB, "‹id›: partshoering"),
        edit("new and old cases that are too many", JOB, "stikprøve: 40\nnye_sager: 20", "stikprøve: ‹40›\nnye_sager: 21", "T296"),
        edit(
            "an error in the refund without re-assessment",
            CARE,
            "    genvurdering:\n      frist: 2024-03-01\n      gennemført: 2024-02-26\n      resultat: Der er indhentet nye oplysninger. Refusionen er uændret.\n",
            "",
            "-",
        )
        .also("T097", CARE, "‹sag›: Sag 3"),
        edit("an error rate that does not fit", CARE, "fejlrate: 50 %\n", "fejlrate: ‹40 %›\n", "T098").help("50"),
        edit(
            "a rate of four cases without reservation",
            CARE,
            "    note: >-\n      Procentsatsen skønnes at være repræsentativ for 2023-sagerne, fordi mange af sagerne er behandlet af samme sagsbehandler. Fire\n      sager er dog få at slutte fra.\n",
            "",
            "-",
        )
        .also("T298", CARE, "fejlrate: ‹50 %›\n"),
    ]
}
