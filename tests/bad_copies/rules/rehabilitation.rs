//! Rehabilitation plans.

use super::{Bad, edit, file};

const PREPARATION: &str = "content/planer/henrik/forberedende-del.md";
const RECOMMENDATION: &str = "content/planer/henrik/indstilling.md";
const ACTION: &str = "content/planer/henrik/indsatsdel.md";
const MAJA_RECOMMENDATION: &str = "content/planer/maja/indstilling.md";
const MAJA_ACTION: &str = "content/planer/maja/indsatsdel.md";

/// Where parts of a plan are put into a case that has none.
const NEW_RECOMMENDATION: &str = "content/planer/katrine/indstilling.md";
const NEW_ACTION: &str = "content/planer/katrine/indsatsdel.md";

/// What stands first in Henrik's documents; findings about what is missing point there.
const PREPARATION_TOP: &str = "‹titel›: Rehabiliteringsplan for Henrik, forberedende del";
const RECOMMENDATION_TOP: &str = "‹titel›: Rehabiliteringsteamets indstilling for Henrik";
const ACTION_TOP: &str = "‹titel›: Rehabiliteringsplan for Henrik, indsatsdel";

/// A recommendation for Katrine: what is asked of every one, and these facts.
fn recommendation(facts: &str) -> String {
    format!(
        "---\ntitel: Indstilling for Katrine\n{facts}begrundelse_for_varighed: Timerne skal op i små trin.\nborgerens_ønske: Du vil gerne have forløbet.\ntættere_opfølgning:\n  behov: nej\nmål:\n  - tekst: Job som bager\n    art: job\n    delmål:\n      - tekst: Passe en praktik\n---\n"
    )
}

/// An action part for Katrine: what is asked of every one, and these facts. It has no recommendation,
/// which R236 says at the course's first day.
fn action(facts: &str) -> String {
    format!(
        "---\ntitel: Indsatsdel for Katrine\nkoordinerende_sagsbehandler:\n  - person: ths\nmål:\n  - tekst: Job som bager\n    art: job\n    delmål:\n      - tekst: Passe en praktik\negne_ord:\n  - tekst: Jeg glæder mig.\nførste_seks_måneder:\n  - Først en praktik.\naftale_om_samtaler: Vi ses hver tredje måned.\n{facts}---\n"
    )
}

/// An effort directed at employment, begun on `start`.
fn practice(start: &str) -> String {
    format!(
        "tilbud:\n  - navn: Praktik hos en bager\n    type: virksomhedsrettet\n    begrundelse: Du vil gerne bage.\n    start: {start}\n"
    )
}

/// All copies.
pub fn all() -> Vec<Bad> {
    [phases(), lengths(), efforts(), people(), preparation(), talks()].concat()
}

fn phases() -> Vec<Bad> {
    vec![
        edit(
            "the team met before the preparatory part was finished",
            RECOMMENDATION,
            "teammøde: 2025-09-16",
            "teammøde: 2025-09-04",
            "-",
        )
        .also("R036", PREPARATION, "\nfærdig: ‹2025-09-05›")
        .help("forelægges teamet igen"),
        edit("a long wait for the team", PREPARATION, "påbegyndt: 2025-07-28", "påbegyndt: 2025-06-28", "-")
            .also("R043", RECOMMENDATION, "teammøde: ‹2025-09-16›")
            .help("to til tre måneder"),
        edit(
            "the recommendation was sent late",
            RECOMMENDATION,
            "sendt: 2025-09-17",
            "sendt: ‹2025-10-08›",
            "R044",
        )
        .help("Ingen lov"),
        edit(
            "the action part came late, after an effort",
            ACTION,
            "\nfærdig: 2025-09-29",
            "\nfærdig: ‹2025-11-20›",
            "R045",
        )
        .also("R049", ACTION, "start: ‹2025-10-07›"),
        edit("the action part is not finished", ACTION, "\nfærdig: 2025-09-29", "", "-").also(
            "R046",
            ACTION,
            ACTION_TOP,
        ),
        edit(
            "the goal has no sub-goals",
            ACTION,
            "mål:\n  - pedel\n  - id: kraefter\n    tekst: Kræfter og søvn, der rækker til en arbejdsdag\n    art: hverdag\n    hvorfor: Når du sover og ikke spænder i skulderen, kan du være flere timer på arbejde.\n    delmål:\n      - id: skulder\n        tekst: Kunne løfte fem kilo til brysthøjde uden smerter bagefter\n        frist: januar 2026\n        nået: 2026-01-27\n      - id: sove\n        tekst: Sove mindst seks timer de fleste nætter\n        frist: maj 2026\n        nået: 2026-05-20\n",
            "mål:\n  - ‹tekst›: Job som portner på nedsat tid\n    art: job\n",
            "R047",
        ),
        edit(
            "nothing of the first six months",
            ACTION,
            "første_seks_måneder:\n  - I oktober begynder du på genoptræning to gange om ugen.\n  - I december finder Peter en praktikplads sammen med dig.\n  - I januar begynder du på smerteklinikken.\n  - I februar begynder du i praktik fire timer om ugen.\n  - I marts ser vi på timerne og aftaler, hvordan vi følger op bagefter.\n",
            "",
            "-",
        )
        .also("R247", ACTION, ACTION_TOP),
        edit(
            "a shorter wait for the first effort is asked for",
            "klarplan.yaml",
            "grænser:\n",
            "regler:\n  ventetid_til_indsats: 1 uge\ngrænser:\n",
            "-",
        )
        .also("R048", ACTION, "start: ‹2025-10-07›")
        .also("R048", MAJA_ACTION, "start: ‹2024-05-14›"),
        edit(
            "only mentors in the first half year",
            MAJA_ACTION,
            "start: 2024-09-03",
            "start: ‹2024-11-12›",
            "R060+R248",
        )
        .with(
            MAJA_ACTION,
            "navn: Søvn og smerter i hverdagen\n    type: sundhed-kommunal",
            "navn: Søvn og smerter i hverdagen\n    type: mentor",
        )
        .with(
            MAJA_ACTION,
            "navn: Åbent værksted på Værestedet Loftet\n    type: social",
            "navn: Åbent værksted på Værestedet Loftet\n    type: mentor",
        )
        .help("særlige grunde"),
        file(
            "a course without any effort, and without a recommendation",
            NEW_ACTION,
            action("færdig: 2025-05-02\nforløb_start: ‹2025-05-06›\nforløb_slut: 2026-05-05\n"),
            "R236",
        )
        .also("R047", NEW_ACTION, "‹titel›: Indsatsdel for Katrine")
        .also("R050", NEW_ACTION, "‹titel›: Indsatsdel for Katrine")
        .also("R248", NEW_ACTION, "‹titel›: Indsatsdel for Katrine"),
    ]
}

fn lengths() -> Vec<Bad> {
    vec![
        file(
            "six years in 2019",
            NEW_RECOMMENDATION,
            recommendation(
                "teammøde: ‹2019-04-17›\nindstillet_til: ressourceforløb\nvarighed: ‹6 år›\nforløb_nr: 1\nalder: 30\n",
            ),
            "R046+R236 R051",
        ),
        edit("four years in 2025", RECOMMENDATION, "varighed: 2 år", "varighed: ‹4 år›", "R251")
            .help("gjaldt kun"),
        file(
            "a new course in March 2026",
            NEW_RECOMMENDATION,
            recommendation(
                "teammøde: ‹2026-03-17›\nindstillet_til: ‹ressourceforløb›\nvarighed: 2 år\nforløb_nr: 1\nalder: 30\n",
            )
            ,
            "R046 R451",
        ),
        edit("no length", RECOMMENDATION, "varighed: 2 år\n", "", "-").also(
            "R651",
            RECOMMENDATION,
            RECOMMENDATION_TOP,
        ),
        edit(
            "no reasons for the length",
            RECOMMENDATION,
            "begrundelse_for_varighed: >-\n  Du skal først bygge skulderen op og lære at leve med smerterne. Derefter skal du prøve et nyt fag i et roligt tempo\n  mindst to steder. Det kan ikke nås på ét år. Tre år vil være for længe, fordi du allerede har et klart jobmål.\n",
            "",
            "-",
        )
        .also("R052", RECOMMENDATION, RECOMMENDATION_TOP),
        edit(
            "three years without a goal for work",
            MAJA_RECOMMENDATION,
            "mål:\n  - gartneri\n  - hverdag\n\ntilbud:\n",
            "mål:\n  ‹- hverdag\n\n›tilbud:\n",
            "R053",
        )
        .also("R038", MAJA_RECOMMENDATION, "  - ‹hverdag›\n\ntilbud:")
        .also("R042", MAJA_RECOMMENDATION, "  - ‹hverdag›\n\ntilbud:"),
        edit(
            "a second course for a man of 47 without his wish",
            RECOMMENDATION,
            "forløb_nr: 1\nalder: 47\nborgerens_ønske: Du ønsker selv et ressourceforløb og vil gerne hurtigt ud på en arbejdsplads.\n",
            "forløb_nr: 2\nalder: 47\n",
            "-",
        )
        .also("R054", RECOMMENDATION, RECOMMENDATION_TOP)
        .help("regler.over_40_begynder"),
        edit(
            "a course four years before pension without a wish",
            RECOMMENDATION,
            "alder: 47\nborgerens_ønske: Du ønsker selv et ressourceforløb og vil gerne hurtigt ud på en arbejdsplads.\n",
            "alder: ‹63›\n",
            "R254",
        ),
        edit(
            "early pension without a course first",
            RECOMMENDATION,
            "indstillet_til: ressourceforløb",
            "indstillet_til: ‹førtidspension›",
            "R055",
        )
        .help("hvorfor_ikke_ressourceforløb"),
        edit(
            "an ended course that did not go to the team again",
            ACTION,
            "forløb_slut: 2027-09-30",
            "forløb_slut: ‹2026-01-20›",
            "R056",
        ),
    ]
}

fn efforts() -> Vec<Bad> {
    vec![
        edit(
            "the mentor is lost without a reason",
            ACTION,
            "fravalgt:\n  - >-\n    Teamet anbefalede en mentor, én time om ugen. Den er ikke med. Du sagde nej tak, fordi Birgit og holdkammeraterne\n    støtter dig, og fordi du hellere vil bruge timerne på praktik. Vi spørger igen ved hver samtale, og du kan få en\n    mentor, hvis du ombestemmer dig.\n",
            "",
            "-",
        )
        .also("R057", RECOMMENDATION, "‹Mentor, én time om ugen›")
        .help("fravalgt"),
        file(
            "no effort directed at work, and a mentor without a first day",
            NEW_ACTION,
            action(
                "færdig: 2025-05-02\nforløb_start: ‹2025-05-06›\nforløb_slut: 2026-05-05\ntilbud:\n  ‹- navn: Smerteklinik\n    type: sundhed-regional\n    begrundelse: Du har ondt.\n    status: igang\n  - navn: Mentor\n    type: mentor\n    begrundelse: Du vil gerne have en at tale med.\n    status: igang\n›",
            ),
            "R236 R058+R248",
        )
        .also("R349", NEW_ACTION, "  - ‹navn›: Mentor\n"),
        edit("a practice without a time", ACTION, "    tidspunkt: marts til maj 2027\n", "", "-").also(
            "R059",
            ACTION,
            "  - ‹id›: praktik-mejsen",
        ),
        edit(
            "an effort without its reasons",
            ACTION,
            "    begrundelse: Med et bevis kan du søge job hos boligselskaber, skoler og plejecentre.\n",
            "",
            "-",
        )
        .also("R073", ACTION, "  - ‹id›: kursus\n"),
        edit(
            "an effort without its type",
            ACTION,
            "    type: vejledning-og-opkvalificering\n    leverandør: kursuscenter-bakkedal\n",
            "    leverandør: kursuscenter-bakkedal\n",
            "-",
        )
        .also("R348", ACTION, "  - ‹id›: kursus\n"),
    ]
}

fn people() -> Vec<Bad> {
    vec![
        edit(
            "no coordinating caseworker",
            ACTION,
            "koordinerende_sagsbehandler:\n  - person: ths\n    fra: 2025-07-28\n",
            "",
            "-",
        )
        .also("R061", ACTION, ACTION_TOP),
        edit(
            "another coordinating caseworker",
            ACTION,
            "koordinerende_sagsbehandler:\n  - person: ths\n    fra: 2025-07-28\n",
            "koordinerende_sagsbehandler:\n  - person: ths\n    fra: 2025-07-28\n  - person: ‹kmj›\n    fra: 2026-01-01\n",
            "R062",
        ),
        edit(
            "coordinated after the grant",
            ACTION,
            "koordineret: 2025-09-25",
            "koordineret: ‹2025-09-29›",
            "R063",
        ),
    ]
}

fn preparation() -> Vec<Bad> {
    vec![
        edit(
            "nothing of what was tried before",
            PREPARATION,
            "forudgående_indsats: >-\n  Du blev opereret i skulderen i 2023 og prøvede at komme tilbage på slagteriet to gange, i foråret 2024 og i\n  efteråret 2024. Begge gange måtte du stoppe efter få uger. I foråret 2025 havde du samtaler med din læge og gik i\n  en gruppe for mænd på Sundhedshuset.\n",
            "",
            "-",
        )
        .also("R064", PREPARATION, PREPARATION_TOP),
        edit(
            "no view of one's own health",
            PREPARATION,
            "selvvurderet_helbred: >-\n  Du vurderer selv dit helbred til at være mindre godt, men bedre end for et halvt år siden.\n",
            "",
            "-",
        )
        .also("R067", PREPARATION, PREPARATION_TOP),
        edit(
            "a CV of jobs only",
            PREPARATION,
            "  kompetencer:\n    - Reparerer cykler, lamper og dørpumper for hele opgangen\n    - Lærer fra sig, roligt og med humor\n    - Lægger planer for 18 mand og får dem til at møde op\n    - Holder styr på lager, hygiejne og temperaturer\n  job:",
            "  ‹job›:",
            "R068",
        ),
        edit(
            "not a word of the citizen's",
            PREPARATION,
            "egne_ord:\n  - tekst: Jeg har sørget over slagteriet. Nu er jeg mest nysgerrig på, hvad jeg ellers kan.\n    fra: borger\n    dato: 2025-08-11\n  - tekst: Jeg er bange for at ende i sofaen. Og jeg er bange for at love mere, end armen kan holde.\n    fra: borger\n    dato: 2025-08-11\n",
            "",
            "-",
        )
        .also("R069", PREPARATION, PREPARATION_TOP),
        edit(
            "no statement of the general practitioner",
            PREPARATION,
            "  - attest: LÆ 265\n    kilde: praktiserende-læge\n    dato: 2025-08-20\n    konklusion: >-\n      Du kan arbejde få timer om ugen, hvis du ikke løfter med højre arm over skulderhøjde og kan holde pauser.\n      Timerne kan formentlig øges langsomt.\n  - attest: LÆ 155\n    kilde: klinisk-funktion\n    dato: 2025-09-01\n    konklusion: Skulderen bliver ikke som før. Træning og hjælp til at leve med smerter kan give flere kræfter i hverdagen.\n",
            "  ‹- attest: LÆ 155\n    kilde: klinisk-funktion\n›",
            "R074",
        ),
        edit(
            "a specialist asked directly",
            PREPARATION,
            "kilde: klinisk-funktion",
            "kilde: ‹speciallæge›",
            "R075",
        ),
        edit(
            "the municipality's own consultant",
            PREPARATION,
            "kilde: klinisk-funktion",
            "kilde: ‹lægekonsulent›",
            "R076",
        ),
        edit(
            "a certificate of after the meeting",
            PREPARATION,
            "dato: 2025-09-01",
            "dato: ‹2025-09-18›",
            "R077",
        ),
        edit("no benefit before the course", PREPARATION, "tidligere_ydelse: kontanthjælp\n", "", "-").also(
            "R085",
            PREPARATION,
            PREPARATION_TOP,
        ),
        edit(
            "closer follow-up not considered",
            RECOMMENDATION,
            "tættere_opfølgning:\n  behov: nej\n  begrundelse: >-\n    Du siger selv til, når noget går skævt, og Birgit støtter dig. De almindelige samtaler er nok. Du kan altid bede\n    om flere.\n",
            "",
            "-",
        )
        .also("R082", RECOMMENDATION, RECOMMENDATION_TOP),
    ]
}

fn talks() -> Vec<Bad> {
    let held = "type: jobsamtale, status: afholdt, deltagelse: Du kom hver gang., aftaler: [Vi fortsætter.], mentorbehov: Uændret., egne_ord: Jeg er glad., næste: 2030-01-02";
    let planned = practice("2018-11-05");
    vec![
        file(
            "two talks in the last year of the old rules",
            NEW_ACTION,
            action(&format!(
                "opdateret: 2019-11-30\nfærdig: 2018-10-01\nforløb_start: ‹2018-10-08›\n{planned}samtaler:\n  ‹- {{dato: 2019-05-01, {held}}}\n  - {{dato: 2019-09-02, {held}}}\n›"
            )),
            "R236 R078",
        )
        .help("mindst seks"),
        file(
            "one talk in 2021, and another that was called off",
            NEW_ACTION,
            action(&format!(
                "opdateret: 2021-12-01\nfærdig: 2021-03-01\nforløb_start: ‹2021-03-08›\n{}samtaler:\n  ‹- {{dato: 2021-05-01, {held}}}\n  - {{dato: 2021-06-01, ønsket_af_borger: ja, status: aflyst}}\n›",
                practice("2021-03-15")
            )),
            "R236 R079",
        )
        .also("R080", NEW_ACTION, "ønsket_af_borger: ja, status: ‹aflyst›"),
        file(
            "one talk in 2024",
            NEW_ACTION,
            action(&format!(
                "opdateret: 2024-12-01\nfærdig: 2024-05-02\nforløb_start: ‹2024-05-06›\nforløb_slut: 2026-05-05\n{}samtaler:\n  ‹- {{dato: 2024-06-27, {held}}}\n›",
                practice("2024-05-14")
            )),
            "R236 R279",
        ),
        file(
            "one talk in 2026 is worth a note",
            NEW_ACTION,
            action(&format!(
                "opdateret: 2026-10-01\nfærdig: 2026-02-02\nforløb_start: 2026-02-03\n{}samtaler:\n  ‹- {{dato: 2026-03-27, {held}}}\n›",
                practice("2026-02-09")
            ))
            ,
            "R479",
        )
        .help("75 procent"),
        edit(
            "no agreement on the talks after six months",
            ACTION,
            "aftale_om_samtaler: Efter de første seks måneder taler vi sammen mindst hver tredje måned.\n",
            "",
            "-",
        )
        .also("R679", ACTION, ACTION_TOP),
        edit(
            "the latest follow-up is without the citizen's words",
            ACTION,
            "    egne_ord: Jeg er træt på den gode måde.\n",
            "",
            "-",
        )
        .with(ACTION, "    fra: borger\n    dato: 2026-11-04\n", "    fra: borger\n")
        .also("R072", ACTION, "  - ‹dato›: 2026-11-04\n    kl: 10.00"),
        edit(
            "the latest follow-up is without participation",
            ACTION,
            "    deltagelse: Du har mødt alle dage siden august. Én dag gik du tidligere hjem.\n",
            "",
            "-",
        )
        .also("R083", ACTION, "  - ‹dato›: 2026-11-04\n    kl: 10.00"),
        edit(
            "the latest follow-up does not weigh the need of a mentor",
            ACTION,
            "    mentorbehov: Vi spurgte igen. Du har ikke brug for en mentor.\n",
            "",
            "-",
        )
        .also("R283", ACTION, "  - ‹dato›: 2026-11-04\n    kl: 10.00"),
        file(
            "no next follow-up, and agreements newer than the plan",
            NEW_ACTION,
            action(&format!(
                "udarbejdet: ‹2024-05-02›\nfærdig: 2024-05-02\nforløb_start: ‹2024-05-06›\nforløb_slut: 2026-05-05\n{}samtaler:\n  - ‹dato›: 2024-06-27\n    type: opfølgningssamtale\n    status: afholdt\n    deltagelse: Du kom hver gang.\n    aftaler: [Vi fortsætter.]\n    mentorbehov: Uændret.\n    egne_ord: Jeg er glad.\n",
                practice("2024-05-14")
            )),
            "R084 R236 R081",
        ),
    ]
}
