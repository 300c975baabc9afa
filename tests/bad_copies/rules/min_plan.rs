//! Min Plan.

use super::{Bad, edit, file};

const RITA: &str = "content/planer/rita/min-plan.md";
const RITA_CASE: &str = "content/planer/rita/sag.yaml";
const YUSUF: &str = "content/planer/yusuf/min-plan.md";
const MAJA: &str = "content/planer/maja/min-plan.md";
const AMINA: &str = "content/planer/amina/min-plan.md";
const OMAR: &str = "content/planer/omar/helhedsorienteret-plan.md";
const NEW: &str = "content/planer/rita/min-plan-2027.md";
const KASSE: &str = "    start: 2026-10-06\n    start_kl: 9.00\n    slut: 2026-10-15\n";

/// All copies.
pub fn all() -> Vec<Bad> {
    [in_time(), goals(), offers(), contents()].into_iter().flatten().collect()
}

/// A plan with all that a plan must have, around what is told here.
fn plan(rest: &str) -> String {
    format!(
        "---\n‹titel›: Min Plan for Rita, forår\nudarbejdet: 2026-04-20\nudarbejdet_med_borger: 2026-04-20\n\
         opdateret: 2026-10-01\npubliceret:\n  - dato: 2026-10-01\n    kanal: jobnet\n  - dato: 2026-04-21\n    kanal: jobnet\n\
         vej_til_job: Butikkerne søger folk.\nmål:\n  - butik\nforventninger:\n  til_borger:\n    - Du ringer, hvis du er syg.\n\
         {rest}---\n"
    )
}

fn in_time() -> Vec<Bad> {
    vec![
        edit(
            "the plan was filed in a year to come",
            YUSUF,
            "\njournaliseret: 2026-11-19\n",
            "\njournaliseret: ‹2027-11-19›\n",
            "M218",
        )
        .help("om året er rigtigt"),
        edit(
            "an offer is over, and nobody wrote so",
            MAJA,
            "    start: 2026-08-18\n    start_kl: 10.30\n    slut: 2026-12-08\n",
            "    start: 2026-08-18\n    start_kl: 10.30\n    slut: 2026-10-21\n",
            "-",
        )
        .also("M418", MAJA, "    slut: 2026-10-21\n    tider:\n      - dag: tirsdag\n        fra: 10.30\n        til: 11.30\n    status: ‹igang›\n"),
        edit(
            "the plan came a day after the offer began",
            RITA,
            KASSE,
            "    start: ‹2026-09-14›\n    start_kl: 9.00\n    slut: 2026-10-15\n",
            "M001",
        )
        .help("1 dag efter"),
        edit(
            "the plan was made after the offer began",
            RITA,
            KASSE,
            "    start: ‹2026-09-10›\n    start_kl: 9.00\n    slut: 2026-10-15\n",
            "M002",
        )
        .help("først lavet 2026-09-14"),
        edit(
            "the new version was published on the day of the offer",
            RITA,
            "    start: 2026-11-02\n",
            "    start: ‹2026-10-22›\n",
            "M003",
        )
        .help("den nye udgave"),
        edit(
            "a consequence, though the plan came late",
            RITA,
            "    mål: [kasse]\n  - id: disken\n",
            "    mål: [kasse]\n    konsekvens: ‹Du mistede dagpenge i to dage.›\n  - id: disken\n",
            "M004",
        )
        .with(RITA, "    start: 2026-10-06\n", "    start: 2026-09-14\n")
        .also("M001", RITA, "start: ‹2026-09-14›")
        .help("Det fik ingen følger"),
        edit(
            "the plan reached the citizen in no way",
            RITA,
            "publiceret:\n  - dato: 2026-09-15\n    kanal: jobnet\n  - dato: 2026-10-22\n    kanal: jobnet\n  - dato: 2026-11-19\n    kanal: jobnet\nudleveret:\n  - dato: 2026-09-15\n    kanal: brev\n  - dato: 2026-11-20\n    kanal: brev\n",
            "",
            "-",
        )
        .also("M017", RITA, "‹titel›: Min Plan for Rita")
        .also("M001", RITA, "start: ‹2026-10-06›")
        .also("M001", RITA, "start: ‹2026-11-02›"),
    ]
}

fn goals() -> Vec<Bad> {
    vec![
        edit("a plan without a goal", RITA, "mål:\n  - butik\n", "", "-").also(
            "M006",
            RITA,
            "‹titel›: Min Plan for Rita",
        ),
        edit(
            "a goal that is only a step",
            RITA_CASE,
            "tekst: Job som butiksassistent hos en bager eller i en dagligvarebutik",
            "tekst: Afklaring af arbejdsevnen og skånehensyn",
            "-",
        )
        .also("M007", RITA, "mål:\n  - ‹butik›\n")
        .help("inden for serviceområdet"),
        edit(
            "a joint plan’s goal for work is only a step",
            "content/planer/omar/sag.yaml",
            "tekst: Job som gartnermedhjælper",
            "tekst: Raskmelding",
            "-",
        )
        .also("M207", OMAR, "  - ‹gartneri›\n"),
        edit(
            "an offer that leads to no goal",
            RITA,
            "    mål: [butik]\n    det_skal_du: Tag et jobopslag",
            "    det_skal_du: Tag et jobopslag",
            "-",
        )
        .also("M014", RITA, "‹id›: jobklub"),
    ]
}

fn offers() -> Vec<Bad> {
    vec![
        edit(
            "a note names another education than the grant",
            AMINA,
            "bevilling:\n  hvad: Uddannelsesløft",
            "notater:\n  - dato: 2026-11-11\n    tekst: ‹Du er optaget på pædagoguddannelsen.›\nbevilling:\n  hvad: Uddannelsesløft",
            "M008",
        )
        .help("pædagog"),
        edit(
            "an offer from last year",
            RITA,
            KASSE,
            "    start: ‹2025-10-06›\n    start_kl: 9.00\n    slut: ‹2025-10-15›\n",
            "M002 M009",
        )
        .help("sluttede 2025-10-15"),
        edit("an offer that should have begun", RITA, "status: igang", "status: ‹planlagt›", "M010"),
        edit(
            "an offer without a day",
            RITA,
            "    start: 2027-01-07\n    start_kl: 10.00\n    slut: 2027-02-25\n    tider:\n      - {dag: torsdag, fra: 10.00, til: 12.00}\n",
            "",
            "-",
        )
        .also("M011", RITA, "‹id›: jobklub"),
        file("a plan without offers", NEW, plan(""), "M012").also("H221", RITA, "‹titel›: Min Plan for Rita\n"),
        file(
            "nobody says how the offer goes",
            NEW,
            plan(
                "tilbud:\n  - navn: Kassekursus i foråret\n    start: 2026-05-04\n    status: igang\n    begrundelse: Du vil lære de nye kasser.\n    mål: [butik]\n",
            ),
            "M212",
        )
        .also("H221", RITA, "‹titel›: Min Plan for Rita\n"),
    ]
}

fn contents() -> Vec<Bad> {
    vec![
        edit(
            "activity-ready without a reason",
            RITA,
            "  kategori: jobparat\n  begrundelse: Du har 22 års erfaring og kan begynde i et job med det samme.\n  journaliseret: 2026-09-14\n  jnr: 26/3571\n",
            "  ‹kategori›: aktivitetsparat\n",
            "M005+M005",
        ),
        edit(
            "no way to a job",
            RITA,
            "vej_til_job: Butikkerne søger folk, der kan åbne og lukke alene. Det kan du. Med et nyt kassekursus kan du også vise det.\n",
            "",
            "-",
        )
        .also("M013", RITA, "‹titel›: Min Plan for Rita"),
        edit("not made with the citizen", RITA, "udarbejdet_med_borger: 2026-09-14\n", "", "-").also(
            "M015",
            RITA,
            "‹titel›: Min Plan for Rita",
        ),
        edit(
            "nothing is expected of the citizen",
            RITA,
            "  til_borger:\n    - Du søger mindst ét job om ugen og skriver det i jobloggen.\n    - Du ringer til caféen på 70 00 13 03, hvis du bliver syg.\n",
            "",
            "-",
        )
        .also("M016", RITA, "‹til_kommunen›:\n    - Vi skriver"),
        edit(
            "the plan is older than what it tells",
            RITA,
            "opdateret: 2026-11-19",
            "opdateret: 2026-11-18",
            "-",
        )
        .also("M018", RITA, "- dato: ‹2026-11-19›\n    ændring"),
    ]
}
