//! Procurement frameworks, their results, and the figures of items.

use super::{Bad, edit};

const RAMME: &str = "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/ramme.md";
const RESULTS: &str = "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/resultater.yaml";
const GRANTS: &str = "content/udvalg/lejre-jai/2024-02-07/05-tilsagn-puljemidler-for-2024.md";
const MENTOR: &str = "content/udbud/mentorstoette-til-job/ramme.md";
const ITEM: &str = "content/udvalg/koebenhavn-biu/2020-udbudsrammer/04-godkendelse-af-rammer.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    [weights(), terms(), demands(), tables(), amounts(), published()].concat()
}

fn weights() -> Vec<Bad> {
    vec![
        edit(
            "quality 80 and price 25",
            RAMME,
            "vægtning:\n  kvalitet: 80 %\n  pris: 20 %",
            "vægtning:\n  ‹kvalitet: 80 %\n  pris: 25 %›",
            "U131",
        )
        .help("105"),
        edit(
            "the rejected amendment is applied to one criterion only",
            RAMME,
            "kriterier:\n  - id: k1\n    navn: Fremdrift mod job\n    tekst: >-\n      At sikre borgernes fremdrift fra interne træningsbaner til eksterne praktikker samt småjob, og hvor\n      borgernes arbejdsevne udvikles og afklares som led heri.\n    vægt: 40 %",
            "kriterier:\n  - id: k1\n    navn: Fremdrift mod job\n    tekst: >-\n      At sikre borgernes fremdrift fra interne træningsbaner til eksterne praktikker samt småjob, og hvor\n      borgernes arbejdsevne udvikles og afklares som led heri.\n    vægt: ‹30 %›",
            "U132+U532",
        )
        .help("forkastet"),
        edit(
            "sub-criteria of 110 per cent",
            RAMME,
            "    vægt: 20 %\n",
            "    vægt: 20 %\n    underkriterier:\n      - tekst: Tillid\n        vægt: ‹60 %›\n      - tekst: Motivation\n        vægt: 50 %\n",
            "U332",
        ),
        edit(
            "a criterion that does not say what is weighed",
            RAMME,
            "    lægger_vægt_på:\n      - >-\n        Hvordan der er fokus på opbygning af tillidsfuld relation med borger, og leverandørernes evner til at\n        motivere borger til en virksomhedsrettet indsats.\n",
            "",
            "-",
        )
        .also("U133", RAMME, "‹id›: k3"),
        edit(
            "a criterion for no lot",
            RAMME,
            "        motivere borger til en virksomhedsrettet indsats.\n    delområder: [1, 2]\n",
            "        motivere borger til en virksomhedsrettet indsats.\n",
            "-",
        )
        .also("U134", RAMME, "‹id›: k3"),
        edit(
            "a third lot that no criterion is for",
            RAMME,
            "      ADHD og skizofreni) og hjemløshed.\n    antal_leverandører: 2\n",
            "      ADHD og skizofreni) og hjemløshed.\n    antal_leverandører: 2\n  - id: ‹3›\n    titel: Unge\n    målgruppe: Unge under 30 år\n    antal_leverandører: 0\n",
            "U334",
        ),
        edit(
            "two and three suppliers are not four",
            RAMME,
            "og hjemløshed.\n    antal_leverandører: 2\nantal_leverandører: 4",
            "og hjemløshed.\n    antal_leverandører: 3\nantal_leverandører: ‹4›",
            "U135",
        )
        .help("2 + 3 = 5"),
        edit(
            "six suppliers before, five named",
            RAMME,
            "antal_leverandører: 5",
            "antal_leverandører: ‹6›",
            "U335",
        ),
    ]
}

fn terms() -> Vec<Bad> {
    vec![
        edit(
            "three years and two",
            RAMME,
            "forlængelse: 1 år\n  højst: 4 år",
            "forlængelse: ‹2 år›\n  højst: ‹4 år›",
            "U136 U536",
        )
        .help("2024-12-31"),
        edit(
            "six years under the light regime without a reason",
            RAMME,
            "tilstand: udløbet",
            "tilstand: udløbet\nregelsæt: light",
            "-",
        )
        .with(RAMME, "  til: 2023-12-31\n  forlængelse: 1 år\n  højst: 4 år\n  begrundelse: >-\n    En rammeaftale kan have virkning i op til 4 år. Tre år med mulighed for et års forlængelse holder sig inden\n    for den grænse.\n", "  til: 2026-12-31\n")
        .also("U336", RAMME, "periode:\n  ‹fra›"),
        edit("twelve weeks' notice", RAMME, "opsigelsesvarsel: 8 uger", "opsigelsesvarsel: ‹12 uger›", "U137")
            .help("8 uger"),
        edit(
            "two months without an agreement",
            RAMME,
            "periode:\n  fra: 2021-01-01\n  til: 2023-12-31",
            "periode:\n  fra: ‹2021-03-01›\n  til: 2023-12-31",
            "U138",
        )
        .also("U339", RAMME, "- hvornår: ‹1. januar 2021›"),
        edit(
            "the hearing after the publication",
            RAMME,
            "hvornår: Medio august\n",
            "hvornår: Medio september\n",
            "-",
        )
        .also("U139", RAMME, "hvornår: ‹Start september›"),
        edit("another amount than before", RAMME, "  årligt: 7 mio. kr.\n  note: >-", "  årligt: ‹8 mio. kr.›\n  note: >-", "U143")
            .with(RAMME, "Det samlede\nbeløb på 7 mio. kr. om året", "Det samlede\nbeløb på 8 mio. kr. om året"),
        edit(
            "another amount in the text",
            RAMME,
            "Det samlede\nbeløb på 7 mio. kr. om året",
            "Det samlede\nbeløb på ‹9 mio. kr.› om året",
            "U343",
        ),
        edit(
            "no greatest value under the general regime",
            RAMME,
            "tilstand: udløbet",
            "tilstand: udløbet\nregelsæt: udbudsloven",
            "-",
        )
        .also("U543", RAMME, "økonomi:\n  ‹årligt›"),
        edit(
            "a decision on a day without a meeting",
            RAMME,
            "  - dato: 2019-11-25\n    udvalg: koebenhavn-biu\n    uden_for_klarplan: ja\n",
            "  - dato: ‹2019-11-26›\n    udvalg: koebenhavn-biu\n",
            "U148",
        ),
    ]
}

fn demands() -> Vec<Bad> {
    vec![
        edit("at least fifteen, at most ten", RAMME, "    mindst: 10\n    højst: 15", "    mindst: 15\n    højst: ‹10›", "U140")
            .also("U340", RAMME, "‹Der lægges vægt på, at tilbudsgiveren kan dokumentere forpligtende samarbejder med 10–15 virksomheder,\n      der kan tilbyde relevant arbejde til målgruppen.›"),
        edit(
            "ten to twelve companies in the criterion",
            RAMME,
            "        I hvor høj grad et samarbejde med 10–15 lokale virksomheder er tilstrækkeligt velovervejet og\n        forpligtende til at sikre, at målgruppen bringes videre i job eller afklares til fleksjob eller\n        førtidspension.",
            "        ‹I hvor høj grad et samarbejde med 10–12 lokale virksomheder er tilstrækkeligt velovervejet og\n        forpligtende til at sikre, at målgruppen bringes videre i job eller afklares til fleksjob eller\n        førtidspension.›",
            "U340",
        ),
        edit(
            "a part of the city named",
            RAMME,
            "titel: Kvinder med minoritetsbaggrund\n",
            "titel: ‹Kvinder med minoritetsbaggrund på Nørrebro›\n",
            "U141",
        )
        .help("Nørrebro"),
        edit(
            "nothing on citizens from elsewhere",
            RAMME,
            "  - navn: Borgere udefra\n    tekst: Projektet skal også kunne tage imod borgere, der ikke bor i lokalområdet.\n",
            "",
            "-",
        )
        .also("U341", RAMME, "navn: ‹Dokumentation og skånehensyn›"),
        edit(
            "nobody says what principle 2 was for",
            RAMME,
            "Pejlemærke 2 og 3 ligger bag betalingen og antallet af\n      leverandører.",
            "Pejlemærke 3 ligger bag betalingen.",
            "-",
        )
        .also("U142", RAMME, "- id: ‹2›\n    tekst: Tæt samarbejde"),
        edit(
            "no demand on what is documented",
            RAMME,
            "  - navn: Dokumentation og skånehensyn\n    tekst: >-\n      Der lægges vægt på, at leverandøren kan dokumentere, hvordan borgeren løser arbejdsopgaver, og hvordan\n      der er arbejdet med borgerens skånehensyn, både i træningsbanerne og i eksterne praktikker.\n      Dokumentationen skal bidrage til vurderingen af, om borgeren er i målgruppen for fleksjob eller\n      førtidspension.\n",
            "",
            "-",
        )
        .with(RAMME, "kan dokumentere forpligtende samarbejder", "kan vise forpligtende samarbejder")
        .also("U147", RAMME, "navn: ‹Lokale samarbejdspartnere›"),
        edit(
            "a lot for nobody in particular",
            RAMME,
            "    målgruppe: >-\n      Kvinder med minoritetsbaggrund. Det, der i særlig grad står i vejen, er dårlige danskkundskaber og manglende\n      kendskab til det danske arbejdsmarked.\n",
            "",
            "-",
        )
        .also("U144", RAMME, "‹id›: 1\n    titel: Kvinder"),
    ]
}

fn tables() -> Vec<Bad> {
    vec![
        edit(
            "a total of placements with two digits swapped",
            RESULTS,
            "værdier: [345, 36, 10]",
            "værdier: [345, ‹63›, 10]",
            "U145",
        )
        .help("6 + 6 + 9 + 0 + 15 = 36"),
        edit("no source", RESULTS, "    kilde: Forvaltningens egne tal\n", "", "-").also(
            "U345",
            RESULTS,
            "- ‹id›: virksomhedsplaceringer",
        ),
        edit("the right figure is wrong", RESULTS, "rigtigt: 22", "rigtigt: ‹23›", "U545").help("22"),
        edit("another rate than the counts give", RESULTS, "værdier: [40, 1, 0, 3]", "værdier: [40, 1, 0, ‹4›]", "U745"),
        edit("a mean of rates", RESULTS, "værdier: [345, 36, 10]", "værdier: [345, 36, ‹11›]", "U146")
            .also("U129", RAMME, "til marts 2020 var ‹10 procent› af"),
        edit(
            "one heading twice",
            RESULTS,
            "titel: Antal opstartede forberedende planer\n",
            "titel: ‹Antal borgere, der har afsluttet forløb hos leverandøren›\n",
            "U945",
        ),
        edit("a rate of nothing", RESULTS, "        tæller: [placerede]\n        nævner: afsluttede\n", "", "-").also(
            "U153",
            RESULTS,
            "      - ‹id›: andel\n        titel: Andel borgere",
        ),
        edit(
            "a table in the text that does not add up",
            RAMME,
            "## Lokalt, men åbent",
            "| Delområde | Leverandører |\n|---|---|\n| 1 | 2 |\n| 2 | 2 |\n| I alt | ‹5› |\n\n## Lokalt, men åbent",
            "U126",
        ),
        edit(
            "the text has swapped a supplier's digits",
            RAMME,
            "HKI nåede 27\nprocent",
            "HKI nåede ‹72\nprocent›",
            "U129",
        ),
        edit(
            "an item that tells the rate otherwise",
            ITEM,
            "Modellen fortæller,",
            "På tværs af de fem leverandører svarer det til en afgangsrate på ‹8 pct.› i den periode.\n\nModellen fortæller,",
            "K129",
        )
        .help("7"),
    ]
}

fn amounts() -> Vec<Bad> {
    vec![
        edit(
            "the slip of the source",
            GRANTS,
            "De 592.291 kr.[^beloeb] dækker både",
            "De ‹467.291 kr.›[^beloeb] dækker både",
            "K126",
        )
        .help("592.291"),
        edit(
            "a table of grants that does not add up",
            GRANTS,
            "## Administrationens vurdering",
            "| Pulje | Beløb |\n|---|---|\n| Regional | 467.291 kr. |\n| Løft | 125.000 kr. |\n| I alt | ‹529.291 kr.› |\n\n## Administrationens vurdering",
            "K326",
        )
        .help("592.291"),
        edit(
            "an own share with two digits swapped",
            GRANTS,
            "at der for bevilling 5.10.11 omplaceres 93.458 kr. til den regionale uddannelsespulje fra\n      driftsudgifter til den kommunale beskæftigelsesindsats til at dække egenfinansieringen på 20 %",
            "‹at der for bevilling 5.10.11 omplaceres 94.358 kr. til den regionale uddannelsespulje fra\n      driftsudgifter til den kommunale beskæftigelsesindsats til at dække egenfinansieringen på 20 %›",
            "K526",
        )
        .also("K726", GRANTS, "omplaceres ‹118.458 kr.› (medfinansiering)"),
        edit(
            "an amount of the text that nobody recommends",
            GRANTS,
            "Desuden omplaceres 118.458 kr. (medfinansiering)",
            "Desuden omplaceres ‹118.548 kr.› (medfinansiering)",
            "K726",
        )
        .help("118.458"),
    ]
}

/// What is open for bids must say how they are judged, for how long, and for how many.
fn published() -> Vec<Bad> {
    const LIGHT: &str = "regelsæt: light\n";
    const GENERAL: &str = "regelsæt: udbudsloven\n";
    const TITLE: &str = "‹titel›: Mentorstøtte til job";
    vec![
        edit(
            "nobody knows what quality and price count",
            MENTOR,
            "vægtning:\n  kvalitet: 60 %\n  pris: 40 %\n",
            "",
            "-",
        )
        .with(MENTOR, LIGHT, GENERAL)
        .also("U331", MENTOR, TITLE)
        .also("U731", MENTOR, TITLE),
        edit(
            "weights without a model",
            MENTOR,
            "evalueringsmodel:\n  lavest: 0\n  højest: 10\n  prismodel: relativ\n  decimaler: 2\n  prisen_er: Prisen for et forløb på 13 uger\n  ved_lige: Det tilbud, der har flest point for støtte til borgeren, vinder.\n",
            "",
            "-",
        )
        .with(MENTOR, LIGHT, GENERAL)
        .also("U531", MENTOR, TITLE)
        .also("U731", MENTOR, TITLE),
        edit("a criterion that weighs nobody knows what", MENTOR, "    vægt: 20 %\n", "", "-")
            .with(MENTOR, LIGHT, GENERAL)
            .also("U732", MENTOR, "- ‹id›: opfoelgning")
            .also("U731", MENTOR, "- ‹id›: opfoelgning"),
        edit(
            "ninety points of ten",
            MENTOR,
            "- {kriterium: stoette, point: 9}",
            "- {kriterium: stoette, point: ‹90›}",
            "U731",
        )
        .help("uden for skalaen"),
        edit("nobody knows how many are chosen", MENTOR, "antal_leverandører: 1\n", "", "-").also(
            "U535",
            MENTOR,
            TITLE,
        ),
        edit(
            "open, but for how long",
            MENTOR,
            "periode:\n  fra: 2027-04-01\n  til: 2029-03-31\n  forlængelse: 1 år\n  højst: 3 år\n",
            "",
            "-",
        )
        .also("U736", MENTOR, TITLE),
        edit("open, but by what rules", MENTOR, LIGHT, "", "-").also("U936", MENTOR, TITLE),
        edit(
            "an agreement that runs dry",
            MENTOR,
            "højeste_værdi: 6 mio. kr.",
            "højeste_værdi: ‹5 mio. kr.›",
            "U743",
        )
        .help("6.000.000"),
    ]
}
