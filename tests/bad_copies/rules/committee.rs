//! Committees.

use super::{Bad, edit, file, without};

const JAI: &str = "content/udvalg/lejre-jai/udvalg.md";
const BU: &str = "content/udvalg/lejre-bu/udvalg.md";
const MEETING: &str = "content/udvalg/lejre-jai/2024-02-07/moede.md";
const I2: &str = "content/udvalg/lejre-jai/2024-02-07/02-orientering-februar-2024.md";
const I3: &str = "content/udvalg/lejre-jai/2024-02-07/03-uddeling-af-lejre-kommunes-rummelighedspris-2024.md";
const I4: &str = "content/udvalg/lejre-jai/2024-02-07/04-orientering-om-ungestedet.md";
const I5: &str = "content/udvalg/lejre-jai/2024-02-07/05-tilsagn-puljemidler-for-2024.md";
const I6: &str = "content/udvalg/lejre-jai/2024-02-07/06-jobcamp-2024.md";
const I7: &str = "content/udvalg/lejre-jai/2024-02-07/07-status-paa-kvartalsplaner-paa-ledelsestilsyn.md";
const I8: &str = "content/udvalg/lejre-jai/2024-02-07/08-eventuelt.md";
const BIU_MEETING: &str = "content/udvalg/koebenhavn-biu/2020-udbudsrammer/moede.md";
const VOTES: &str = "content/udvalg/koebenhavn-biu/2020-udbudsrammer/04-godkendelse-af-rammer.md";
const FRAME: &str = "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/ramme.md";
const RESULTS: &str = "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/resultater.yaml";
/// The first character of a file, where findings about the whole of it stand.
const TOP: &str = "‹›---\n# yaml";

/// The whole of the second vote.
const WHOLE_VOTE: &str = "  - ‹om: Indstillingen i sin helhed\n    for:\n      antal: 8\n      partier: [Ø, F, A, Å]\n    imod:\n      antal: 0\n    undlod:\n      antal: 3\n      partier: [B, C, V]\n    udfald: godkendt\n    tekst: Dermed blev indstillingen godkendt.›";

/// All copies.
pub fn all() -> Vec<Bad> {
    [meetings(), items(), decisions(), steps(), references(), votes(), amendments(), sections()]
        .into_iter()
        .flatten()
        .collect()
}

fn meetings() -> Vec<Bad> {
    vec![
        edit(
            "the weekday is another than the date's",
            MEETING,
            "ugedag: onsdag",
            "ugedag: ‹tirsdag›",
            "K107",
        )
        .help("onsdag"),
        edit("the meeting ends too early", MEETING, "kl: 16.30", "kl: 16.30\nslut_kl: ‹15.30›", "K307"),
        edit("the term begins after the meeting", JAI, "  fra: 2022", "  fra: 2025", "-")
            .also("K108", MEETING, "dato: ‹2024-02-07›")
            .help("valgperiode er 2025 til 2025"),
        edit("the term's years are exchanged", BU, "  til: 2025", "  til: ‹2020›", "K308"),
        edit("a fixed item is not on the agenda", JAI, "  - titel: Eventuelt", "  - titel: Spørgetid", "-")
            .also("K110", MEETING, TOP)
            .help("Spørgetid"),
        without("an item is taken away", I8).also("K111", MEETING, TOP).help("punkt 8"),
        file(
            "minutes of a meeting still to come",
            "content/udvalg/lejre-oekonomiudvalget/2026-12-01/moede.md",
            "---\ndato: 2026-12-01\ntilstand: ‹referat›\ntil_stede: [A.A.]\n---\n",
            "K518",
        ),
        edit(
            "the agenda came after the meeting",
            MEETING,
            "tilstand: referat",
            "tilstand: referat\ndagsorden_offentliggjort: ‹2024-02-08›",
            "K218",
        ),
        file(
            "the meeting is on Ascension Day",
            "content/udvalg/lejre-oekonomiudvalget/2026-05-14/moede.md",
            "---\ndato: ‹2026-05-14›\ntilstand: dagsorden\n---\n",
            "K207",
        )
        .help("Kristi himmelfartsdag"),
        edit(
            "the agenda came later than the committee's own deadline",
            MEETING,
            "tilstand: referat",
            "tilstand: referat\ndagsorden_offentliggjort: ‹2024-02-05›",
            "K407",
        )
        .with(JAI, "faste_punkter:\n", "frister:\n  dagsorden: 4 hverdage\nfaste_punkter:\n")
        .help("2024-02-01"),
        edit(
            "the minutes came later than the committee's own deadline",
            MEETING,
            "tilstand: referat",
            "tilstand: referat\nreferat_offentliggjort: ‹2024-03-01›",
            "K507",
        )
        .with(JAI, "faste_punkter:\n", "frister:\n  referat: 5 hverdage\nfaste_punkter:\n")
        .help("2024-02-14"),
        edit(
            "the minutes were approved before the meeting",
            MEETING,
            "tilstand: referat",
            "tilstand: godkendt-referat\nreferat_godkendt: ‹2024-02-06›",
            "K418",
        ),
        edit(
            "the minutes are approved, but their state is not",
            MEETING,
            "tilstand: referat",
            "tilstand: ‹referat›\nreferat_godkendt: 2024-03-06",
            "K618",
        ),
        edit(
            "the minutes were approved at a meeting that is not here",
            MEETING,
            "tilstand: referat",
            "tilstand: godkendt-referat\nreferat_godkendt: ‹2024-03-06›",
            "K622",
        ),
        file(
            "a supplementary agenda without a new item",
            "content/udvalg/lejre-jai/2024-03-06/moede.md",
            "---\ndato: 2024-03-06\ntilstand: ‹tillægsdagsorden›\n---\n",
            "K718",
        ),
        edit(
            "an item was added after the meeting",
            I3,
            "udvalgskoder:\n",
            "tilføjet: ‹2024-02-08›\nudvalgskoder:\n",
            "K818",
        ),
        edit(
            "the minutes were corrected before they were published",
            MEETING,
            "tilstand: referat",
            "tilstand: referat\nreferat_offentliggjort: 2024-02-09\nrettelser:\n  - dato: ‹2024-02-08›\n    hvad: Mødestedet er rettet.",
            "K918",
        ),
        edit(
            "the minutes name nobody",
            MEETING,
            "til_stede:\n  - K.K.\n  - P.O.\n  - C.B.J.\n  - B.L.S.\n  - C.J.\n  - O.B.\n",
            "",
            "-",
        )
        .also("K630", MEETING, "‹dato›: 2024-02-07"),
        edit("somebody is present twice", MEETING, "  - O.B.\n", "  - O.B.\n  - ‹O.B.›\n", "K730"),
        edit(
            "the meeting has only a month",
            MEETING,
            "dato: 2024-02-07\nugedag: onsdag\n",
            "dato_omtrent: ‹februar 2024›\n",
            "K830",
        ),
        edit(
            "the meeting's time names no year",
            BIU_MEETING,
            "dato_omtrent: \"2020\"",
            "dato_omtrent: ‹medio august›",
            "K127",
        )
        .help("medio august 2020"),
        edit("the timeline names no year", FRAME, "tidsplan_år: 2020\n", "", "-")
            .also("K327", FRAME, "hvornår: ‹Medio august›")
            .also("K327", FRAME, "hvornår: ‹Start september›")
            .also("K327", FRAME, "hvornår: ‹Medio november›"),
    ]
}

fn items() -> Vec<Bad> {
    vec![
        edit("the case is of a later year", I3, "sagsnr: 24-000233", "sagsnr: ‹25-000233›", "K112"),
        edit(
            "the document is of another case",
            RESULTS,
            "dokumentnr: 2020-0117251-3",
            "dokumentnr: ‹2020-0117215-3›",
            "K312",
        ),
        edit(
            "any other business has a case number",
            I8,
            "beslutning:\n",
            "sagsnr: ‹24-000999›\nbeslutning:\n",
            "K113",
        ),
        edit("an item lacks its case number", I6, "sagsnr: 23-009296\n", "", "-")
            .also("K313", I6, "‹titel›: Jobcamp 2024")
            .help("00-000000"),
        edit("nobody makes the recommendation", I3, "  indstiller: Direktionen\n", "", "-").also(
            "K114",
            I3,
            "  ‹nummereret›: ja",
        ),
        edit(
            "nobody decides",
            I6,
            "beslutningskompetence: Udvalget for Job, Arbejdsmarked & Integration\n",
            "",
            "-",
        )
        .also("K314", I6, "‹titel›: Jobcamp 2024"),
        edit(
            "a point does not begin with at",
            I3,
            "- at udvalget godkender procesplan og kriterier for uddeling af prisen i 2024.",
            "- ‹udvalget godkender procesplan og kriterier for uddeling af prisen i 2024.›",
            "K514",
        ),
    ]
}

fn decisions() -> Vec<Bad> {
    vec![
        edit(
            "the committee recommends what it decides itself",
            I7,
            "beslutningskompetence: Økonomiudvalget",
            "beslutningskompetence: Udvalget for Job, Arbejdsmarked & Integration",
            "-",
        )
        .also("K115", I7, "  udfald: ‹anbefalet›\nsagens_forløb"),
        edit("noted is called approved", I4, "udfald: taget-til-efterretning", "udfald: ‹godkendt›", "K315")
            .help("taget-til-efterretning"),
        edit(
            "one recommendation for four points",
            I5,
            "tekst: Indstillingerne tiltrådt.",
            "tekst: ‹Indstillingen tiltrådt.›",
            "K116",
        ),
        edit(
            "asked to note, received as information",
            I4,
            "tekst: Taget til efterretning.\n  udfald: taget-til-efterretning",
            "tekst: ‹Taget til orientering.›\n  udfald: taget-til-orientering",
            "K117",
        ),
        edit(
            "noted without a recommendation",
            I2,
            "tekst: Taget til orientering\n  udfald: taget-til-orientering",
            "tekst: ‹Taget til efterretning›\n  udfald: taget-til-efterretning",
            "K317",
        ),
        edit(
            "a recommendation adopted that is not there",
            I2,
            "tekst: Taget til orientering\n  udfald: taget-til-orientering",
            "tekst: ‹Indstillingen tiltrådt.›\n  udfald: tiltrådt",
            "K517",
        ),
        edit(
            "an item without a decision",
            I8,
            "beslutning:\n  tekst: Intet under dette punkt.\n  udfald: intet\n",
            "",
            "-",
        )
        .also("K118", I8, "‹titel›: Eventuelt"),
        edit(
            "an agenda with a decided amendment",
            BIU_MEETING,
            "tilstand: referat",
            "tilstand: dagsorden",
            "-",
        )
        .also("K318", VOTES, "        efter: 30 %\n    udfald: ‹forkastet›"),
        edit(
            "three points without an outcome",
            I5,
            "  tekst: Indstillingerne tiltrådt.\n  udfald: tiltrådt\n",
            "  tekst: Se det enkelte punkt.\n  punkter:\n    ‹- punkt: 1\n      udfald: tiltrådt\n›",
            "K130",
        )
        .help("At-punkt 2, 3, 4"),
        edit(
            "a point with two outcomes",
            I5,
            "  udfald: tiltrådt\n",
            "  udfald: tiltrådt\n  punkter:\n    - punkt: 1\n      udfald: tiltrådt\n    - punkt: ‹1›\n      udfald: udsat\n",
            "K330",
        ),
        edit(
            "a split decision without its points",
            I5,
            "tekst: Indstillingerne tiltrådt.",
            "tekst: ‹At-punkt 1 blev tiltrådt. At-punkt 2 blev tiltrådt.›",
            "K530",
        ),
    ]
}

fn steps() -> Vec<Bad> {
    vec![
        edit("the steps are out of order", I7, "  - dato: 2024-02-05", "  - dato: 2024-02-07", "-").also(
            "K119",
            I7,
            "  - dato: ‹2024-02-06›",
        ),
        edit("a step after the meeting", I7, "  - dato: 2024-02-06", "  - dato: ‹2024-02-08›", "K319"),
        edit(
            "a step without its decision",
            I7,
            "udvalg: lejre-ssae\n    beslutning: Indstillingen anbefales.\n    udfald: anbefalet\n",
            "udvalg: lejre-ssae\n",
            "-",
        )
        .also("K519", I7, "  - ‹dato›: 2024-02-05"),
        edit("a code is left out", I7, "  - SSÆ\n", "", "-").also(
            "K219",
            I7,
            "organ: ‹Udvalget for Social, Sundhed og Ældre - 2022 - 2025›",
        ),
        edit(
            "a step contradicts the minutes it is of",
            I7,
            "  - dato: 2024-02-06\n    organ: Udvalget for Børn og Ungdom - 2022-2025\n    udvalg: lejre-bu\n    beslutning: Indstillingen anbefales.\n    udfald: anbefalet\n",
            "  - dato: 2024-02-07\n    organ: Udvalget for Job, Arbejdsmarked og Integration\n    udvalg: lejre-jai\n    beslutning: Indstillingen tiltrådt.\n    udfald: ‹tiltrådt›\n",
            "K419",
        )
        .also("K219", I7, "  - ‹BU›"),
        edit(
            "a case that waits",
            I7,
            "  # klarplan: ignore[K120] Kilden fortæller ikke, hvad Økonomiudvalget besluttede.\n",
            "",
            "-",
        )
        .also("K120", I7, "  udfald: ‹anbefalet›\nsagens_forløb")
        .help("afventer Økonomiudvalget"),
        edit(
            "a member of another committee",
            I7,
            "bilag:\n",
            "deltog_ikke:\n  - navn: ‹I.P.›\n    parti: F\nbilag:\n",
            "K123",
        )
        .help("Udvalget for Børn og Ungdom"),
    ]
}

fn references() -> Vec<Bad> {
    vec![
        edit(
            "the text names an attachment, the list none",
            I2,
            "bilag:\n  - titel: Brev til jobcentre mv om finanslovsaftale med permanent uddannelsesløft\n    ikke_vedlagt: Kilden gengiver kun bilagets titel.\n",
            "",
            "-",
        )
        .also("K121", I2, "vedlagt som ‹bilag›"),
        edit(
            "five attachments are named, four are listed",
            I7,
            "  - titel: Handleplan ledelsestilsyn BS Q1-Q4 2023\n    ikke_vedlagt: Kilden gengiver kun bilagets titel.\n",
            "",
            "-",
        )
        .also("K121", I7, "Se ‹bilag 1-5›, ”Handleplan vedr. ledelsestilsyn i (afdeling) 1., 2., 3., og 4. kvartal 2023”.\n\nDe fem"),
        edit(
            "an attachment without file or reason",
            I2,
            "    ikke_vedlagt: Kilden gengiver kun bilagets titel.\n",
            "",
            "-",
        )
        .also("K321", I2, "  - ‹titel›: Brev"),
        edit("a meeting only the text names", I6, "    dato: 2023-02-08\n", "    dato: 2023-02-15\n", "-")
            .also("K122", I6, "den ‹8. februar 2023, sag nr. 6›"),
        edit(
            "a reference that leads nowhere",
            I7,
            "    dato: 2023-06-26\n    uden_for_klarplan: ja",
            "    dato: 2023-06-26",
            "-",
        )
        .also("K322", I7, "  - ‹hvad›: Beslutningen om en kvartalsvis"),
        edit(
            "a meeting that is here after all",
            I6,
            "    dato: 2023-01-11\n    punkt: 4\n    uden_for_klarplan: ja",
            "    dato: 2024-02-07\n    punkt: 4\n    uden_for_klarplan: ‹ja›",
            "K522",
        )
        .also("K122", I6, "den ‹11. januar 2023, sag nr. 4›"),
    ]
}

fn votes() -> Vec<Bad> {
    vec![
        edit(
            "absent, but with a vote",
            VOTES,
            "antal: 2\n      partier: [C, V]",
            "antal: 2\n      partier: [C, V]\n      medlemmer: [‹N.N.›]",
            "K323",
        )
        .with(VOTES, "henvisninger:\n", "deltog_ikke:\n  - navn: N.N.\nhenvisninger:\n"),
        edit("a party nobody knows", VOTES, "partier: [F, B, A]", "partier: [F, B, ‹X›]", "K023"),
        edit("a vote too many", VOTES, "antal: 5\n", "antal: 6\n", "-")
            .also("K124", VOTES, WHOLE_VOTE)
            .also("K224", VOTES, "  - ‹om: Ændringsforslaget\n    ændringsforslag: enhedslistens-vaegte\n    for:\n      antal: 4\n      partier: [Ø, Å]\n    imod:\n      antal: 6\n      partier: [F, B, A]\n    undlod:\n      antal: 2\n      partier: [C, V]\n    udfald: forkastet\n    tekst: Dermed blev forslaget forkastet.›")
            .also("K424", VOTES, WHOLE_VOTE),
        edit("a party on two sides", VOTES, "partier: [B, C, V]", "partier: [B, C, ‹A›]", "K324"),
        edit("seats that cannot be", VOTES, "antal: 5\n", "antal: 4\n", "-")
            .with(VOTES, "antal: 2\n", "antal: 3\n")
            .also("K424", VOTES, WHOLE_VOTE),
        edit(
            "the proposer's party votes against",
            VOTES,
            "antal: 4\n      partier: [Ø, Å]",
            "antal: 4\n      partier: ‹[F, Å]›",
            "K524",
        )
        .with(VOTES, "partier: [F, B, A]", "partier: [Ø, B, A]"),
        edit(
            "more against than for, but adopted",
            VOTES,
            "    udfald: forkastet\n    tekst: Dermed blev forslaget forkastet.",
            "    udfald: ‹godkendt›\n    tekst: Dermed blev forslaget godkendt.",
            "K624",
        )
        .also("K225", VOTES, "        efter: 30 %\n    udfald: ‹forkastet›"),
        edit(
            "the whole before the amendment",
            VOTES,
            "  - om: Ændringsforslaget\n",
            "  - om: Indstillingen\n    udfald: godkendt\n  - om: Ændringsforslaget\n",
            "-",
        )
        .also("K724", VOTES, "    ændringsforslag: ‹enhedslistens-vaegte›"),
        edit(
            "only the amendment's vote is left",
            VOTES,
            "  - om: Indstillingen i sin helhed\n    for:\n      antal: 8\n      partier: [Ø, F, A, Å]\n    imod:\n      antal: 0\n    undlod:\n      antal: 3\n      partier: [B, C, V]\n    udfald: godkendt\n    tekst: Dermed blev indstillingen godkendt.\n",
            "",
            "-",
        )
        .also("K824", VOTES, "  udfald: ‹godkendt›\nændringsforslag"),
        edit(
            "the amendment's outcome as the case's",
            VOTES,
            "  tekst: Dermed blev indstillingen godkendt.\n  udfald: godkendt\nændringsforslag",
            "  tekst: Se afstemningen.\n  udfald: ‹forkastet›\nændringsforslag",
            "K924",
        ),
        edit(
            "nobody voted against, but one is named",
            VOTES,
            "antal: 0\n",
            "antal: ‹0›\n      medlemmer: [N.N.]\n",
            "K024",
        )
        .help("Ukendt er ikke 0"),
        edit(
            "a vote without its end",
            VOTES,
            "    udfald: godkendt\n    tekst: Dermed blev indstillingen godkendt.\nhenvisninger",
            "    tekst: Dermed blev indstillingen godkendt.\nhenvisninger",
            "-",
        )
        .also("K030", VOTES, "  - ‹om›: Indstillingen i sin helhed"),
    ]
}

fn amendments() -> Vec<Bad> {
    vec![
        edit("the new weights make 90", VOTES, "efter: 30 %\n    udfald", "efter: 20 %\n    udfald", "-").also(
            "K125",
            VOTES,
            "      ‹- hvad: Vægten for borgernes fremdrift mod job\n        kriterium: k1\n        før: 40 %\n        efter: 30 %\n      - hvad: Vægten for lokalt kendskab og samarbejde (den samme som før)\n        kriterium: k2\n        før: 40 %\n        efter: 40 %\n      - hvad: Vægten for den rette individuelle tilgang\n        kriterium: k3\n        før: 20 %\n        efter: 20 %\n    ›udfald",
        ),
        edit(
            "the amendment's vote is gone",
            VOTES,
            "  - om: Ændringsforslaget\n    ændringsforslag: enhedslistens-vaegte\n    for:\n      antal: 4\n      partier: [Ø, Å]\n    imod:\n      antal: 5\n      partier: [F, B, A]\n    undlod:\n      antal: 2\n      partier: [C, V]\n    udfald: forkastet\n    tekst: Dermed blev forslaget forkastet.\n",
            "",
            "-",
        )
        .also("K325", VOTES, "        efter: 30 %\n    udfald: ‹forkastet›"),
        edit("the rejected weights stand in the framework", FRAME, "    vægt: 20 %", "    vægt: ‹30 %›", "U532")
            .with(
                FRAME,
                "    vægt: 40 %\n    lægger_vægt_på:\n      - >-\n        At ",
                "    vægt: 30 %\n    lægger_vægt_på:\n      - >-\n        At ",
            )
            .also("U532", FRAME, "    vægt: ‹30 %›\n    lægger_vægt_på:\n      - >-\n        At "),
    ]
}

fn sections() -> Vec<Bad> {
    vec![
        edit("May before March", I3, "| # 11. marts | Deadline", "| # 11. maj | Deadline", "-")
            .also("K527", I3, "| # ‹12.-15. marts› |")
            .also("K527", I3, "| # ‹10. april› |")
            .also("K527", I3, "| # ‹Maj/juni› |"),
        edit(
            "a heading with nothing below",
            I3,
            "## Sagsfremstilling\n",
            "‹## Baggrund\n›\n## Sagsfremstilling\n",
            "K128",
        ),
        edit(
            "the source's stray letter",
            I5,
            "## Sagsfremstilling\n",
            "‹Å›\n\n## Sagsfremstilling\n",
            "K328",
        ),
        edit(
            "no summary",
            I6,
            "resumé: I denne sag skal udvalget tage stilling til, om det vil deltage i Jobcamp 2024.\n",
            "",
            "-",
        )
        .also("K528", I6, "‹titel›: Jobcamp 2024"),
        edit(
            "nothing is recommended",
            I6,
            "  at:\n    - at udvalget tager stilling til deltagelse på jobCAMP 2024\n",
            "",
            "-",
        )
        .also("K728", I6, "  ‹indstiller›: Direktionen"),
    ]
}
