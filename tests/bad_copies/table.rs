//! The bad copies. One row a copy: a name, the file, the edit with its marks, the codes.

use super::{Bad, edit, file, without};

const CONFIG: &str = "klarplan.yaml";
const PEOPLE: &str = "content/registre/personer.yaml";
const SUPPLIERS: &str = "content/registre/leverandoerer.yaml";
const TEMPLATE: &str = "content/skabeloner/ungeplan.yaml";
const PAGE: &str = "content/sider/om.md";
const CASE: &str = "content/planer/familien-holm/sag.yaml";
const FAMILY: &str = "content/planer/familien-holm/familieplan.md";
const PLAN: &str = "content/planer/yusuf/min-plan.md";
const ADVICE: &str = "content/planer/henrik/indstilling.md";
const PREPARING: &str = "content/planer/henrik/forberedende-del.md";
const ACTION: &str = "content/planer/henrik/indsatsdel.md";
const WHOLE: &str = "content/planer/birgit/helhedsorienteret-plan.md";
const MENTOR: &str = "content/udbud/mentorstoette-til-job/ramme.md";
const FRAME: &str = "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/ramme.md";
const RESULTS: &str = "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/resultater.yaml";
const BIU: &str = "content/udvalg/koebenhavn-biu/udvalg.md";
const BIU_MEETING: &str = "content/udvalg/koebenhavn-biu/2020-udbudsrammer/moede.md";
const VOTES: &str = "content/udvalg/koebenhavn-biu/2020-udbudsrammer/04-godkendelse-af-rammer.md";
const JAI: &str = "content/udvalg/lejre-jai/udvalg.md";
const MEETING: &str = "content/udvalg/lejre-jai/2024-02-07/moede.md";
const ITEM: &str = "content/udvalg/lejre-jai/2024-02-07/07-status-paa-kvartalsplaner-paa-ledelsestilsyn.md";
const LAST: &str = "content/udvalg/lejre-jai/2024-02-07/08-eventuelt.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    [syntax(), keys(), types(), formats(), references(), names(), files(), markdown(), readers(), rest()]
        .into_iter()
        .flatten()
        .collect()
}

fn syntax() -> Vec<Bad> {
    vec![
        edit("a quotation mark is not closed", PAGE, "titel: Om siderne", "titel: ‹\"›Om siderne", "F101")
            .help("anførselstegn"),
        edit("a tab indents", CONFIG, "  navn: Bakkedal Kommune", "‹\t›navn: Bakkedal Kommune", "F101"),
        edit(
            "a key stands too far left in its list item",
            PLAN,
            "  - dato: 2026-08-28\n    kanal",
            "  - dato: 2026-08-28\n   ‹k›anal",
            "F101",
        ),
        edit("a colon in plain text", PAGE, "resumé: Hvad siderne er", "resumé: Hvad‹:› siderne er", "F101"),
        edit(
            "a bracket is not closed",
            VOTES,
            "partier: [Ø, Å]\n    imod:",
            "partier: [Ø, Å\n    imod‹:›",
            "F101",
        ),
        edit(
            "a quoted text goes on after its end",
            CONFIG,
            "titel: \"Bakkedal",
            "titel: \"Bakkedal\" ‹K›ommune \"",
            "F101",
        ),
        edit("a second YAML document", PEOPLE, "\nths:", "\n‹---›\nths:", "F112"),
        edit("the end-of-document mark and more", PEOPLE, "\nths:", "\n...\n‹---›\nths:", "F112"),
        edit("an anchor", PAGE, "titel: Om siderne", "titel: ‹&t› Om siderne", "F110"),
        edit("an alias", PAGE, "titel: Om siderne", "titel: ‹*t›", "F110"),
        edit(
            "an anchor and its alias",
            PAGE,
            "titel: Om siderne\nresumé: Hvad siderne er, hvad der er opdigtet, og hvor resten kommer fra.",
            "titel: ‹&t› Om siderne\nresumé: ‹*t›",
            "F110 F110",
        ),
        edit("a tag", PAGE, "titel: Om siderne", "titel: ‹!!str› Om siderne", "F110"),
        edit("a merge key", PEOPLE, "ths:\n", "ths:\n  ‹<<›: {}\n", "F103"),
    ]
}

fn keys() -> Vec<Bad> {
    vec![
        edit("a key twice", PAGE, "titel: Om siderne\n", "titel: Om siderne\n‹titel›: Igen\n", "F102"),
        edit(
            "a key twice in a mapping",
            CONFIG,
            "  navn: Bakkedal Kommune\n",
            "  navn: Bakkedal Kommune\n  ‹navn›: Igen\n",
            "F102",
        ),
        edit(
            "a key twice in a list item",
            PLAN,
            "    navn: Søvn og døgnrytme\n",
            "    navn: Søvn og døgnrytme\n    ‹navn›: Igen\n",
            "F102",
        ),
        edit("a person twice", PEOPLE, "udbud:\n", "‹kmj›:\n  navn: En anden\n\nudbud:\n", "F102"),
        edit("unknown key on a page", PAGE, "resumé: Hvad", "‹resume›: Hvad", "F103")
            .help("Mente du ”resumé”?"),
        edit("unknown key in the configuration", CONFIG, "  epost: kom", "  ‹e-post›: kom", "F103")
            .help("Mente du ”epost”?"),
        edit(
            "unknown key in a case, four levels down",
            CASE,
            "nået: 2026-06-16",
            "‹naaet›: 2026-06-16",
            "F103",
        )
        .help("Mente du ”nået”?"),
        edit(
            "unknown key in a plan",
            PLAN,
            "journaliseret: 2026-11-19",
            "‹journalisert›: 2026-11-19",
            "F103",
        )
        .help("Mente du ”journaliseret”?"),
        edit(
            "unknown key in an offer's hours",
            PLAN,
            "      - dag: tirsdag\n        fra: 13.00\n        til: 14.00\n    status: gennemført",
            "      - ‹ugedag›: tirsdag\n        fra: 13.00\n        til: 14.00\n    status: gennemført",
            "F103+F104",
        ),
        edit(
            "unknown key in a preparatory part",
            PREPARING,
            "  sociale: >-\n    Du bor",
            "  ‹social›: >-\n    Du bor",
            "F103",
        )
        .help("Mente du ”sociale”?"),
        edit("unknown key in a recommendation", ADVICE, "forløb_nr: 1", "‹forloeb_nr›: 1", "F103")
            .help("Mente du ”forløb_nr”?"),
        edit("unknown key in an action part", ACTION, "forløb_start:", "‹forløbstart›:", "F103")
            .help("Mente du ”forløb_start”?"),
        edit("unknown key in a holistic plan", WHOLE, "udredning: Vok", "‹udreding›: Vok", "F103")
            .help("Mente du ”udredning”?"),
        edit("unknown key in a family plan", FAMILY, "fælles_ønske: >-", "‹fælles_ønsker›: >-", "F103")
            .help("Mente du ”fælles_ønske”?"),
        edit("unknown key in a framework", FRAME, "    højst: 15", "    ‹hoejst›: 15", "F103")
            .help("Mente du ”højst”?"),
        edit("unknown key in results", RESULTS, "tæller: [job, deltid]", "‹taeller›: [job, deltid]", "F103")
            .help("Mente du ”tæller”?"),
        edit(
            "unknown key in a committee",
            JAI,
            "  - titel: Godkendelse af dagsorden\n    plads: først",
            "  - ‹titel›: Godkendelse af dagsorden\n    ‹sted›: først",
            "F104 F103",
        )
        .help("Nøglerne her er: titel, plads."),
        edit("unknown key in a meeting", MEETING, "ugedag: onsdag", "‹uge_dag›: onsdag", "F103")
            .help("Mente du ”ugedag”?"),
        edit(
            "unknown key in an item, in an amendment's change",
            VOTES,
            "kriterium: k1",
            "‹kriterie›: k1",
            "F103",
        )
        .help("Mente du ”kriterium”?"),
        edit("unknown key in a template", TEMPLATE, "hjælp: Dagen", "‹hjaelp›: Dagen", "F103")
            .help("Mente du ”hjælp”?"),
        edit(
            "unknown key of a person",
            PEOPLE,
            "træffetid: Hverdage kl. 8–15",
            "‹traeffetid›: Hverdage",
            "F103",
        )
        .help("Mente du ”træffetid”?"),
        edit("unknown key of a supplier", SUPPLIERS, "beskrivelse: Lager", "‹beskivelse›: Lager", "F103")
            .help("Mente du ”beskrivelse”?"),
        edit(
            "a misspelt list of goals leaves its references be",
            PLAN,
            "mål:\n  - elektriker",
            "‹maal›:\n  - elektriker",
            "F103",
        )
        .help("Mente du ”mål”?"),
        edit("a required key is missing", CASE, "borger: Emil, Lone og Peter\n", "", "-").also(
            "F104",
            CASE,
            "\n‹titel›:",
        ),
        edit(
            "a required key of a person is missing",
            PEOPLE,
            "  navn: Peter K.\n  rolle",
            "  ‹rolle›",
            "F104",
        ),
    ]
}

fn types() -> Vec<Bad> {
    vec![
        edit("a list for a word", PAGE, "titel: Om siderne", "titel: ‹[Om, siderne]›", "F105"),
        edit("a word for a list", PLAN, "mål:\n  - elektriker", "mål: ‹elektriker›", "F105")
            .help("bindestreg"),
        edit(
            "a word for a mapping",
            CASE,
            "  mor:\n    navn: Lone\n    rolle: mor\n    fødselsår: 1982",
            "  mor: ‹Lone›",
            "F105",
        ),
        edit("a mapping for a word", CONFIG, "tema: standard", "tema:\n  ‹navn: standard›", "F105"),
        edit(
            "a mapping for a list",
            CONFIG,
            "sprog:\n  - da\n  - en\n  - ar\n  - uk",
            "sprog:\n  ‹da: ja›",
            "F105",
        ),
        edit(
            "a list for a mapping",
            FRAME,
            "vægtning:\n  kvalitet: 80 %\n  pris: 20 %",
            "vægtning:\n  ‹- 80 %›\n  - 20 %",
            "F105",
        ),
        edit("a whole register that is a list", PEOPLE, "udbud:\n", "- udbud\n", "-").also(
            "F101",
            PEOPLE,
            "- ‹u›dbud\n",
        ),
        edit(
            "a person who is a word",
            PEOPLE,
            "kmj:\n  navn: Karen M.\n  rolle: koordinerende sagsbehandler\n  organisation: Jobcenter Bakkedal\n  telefon: 70 00 12 34\n  epost: jobcenter@bakkedal.example\n  træffetid: Hverdage kl. 9–12",
            "kmj: ‹Karen M.›",
            "F105",
        ),
        edit("nothing after a required key", PAGE, "titel: Om siderne", "‹titel›:", "F107"),
        edit(
            "an empty list of readers",
            CASE,
            "    synlig_for: [emil, sagsbehandler]",
            "    synlig_for: ‹[]›",
            "F107",
        ),
    ]
}

fn formats() -> Vec<Bad> {
    vec![
        edit("a date in Danish", PAGE, "opdateret: 2026-11-21", "opdateret: ‹21. november 2026›", "F106")
            .help("2026-11-21"),
        edit(
            "a date the other way round",
            PLAN,
            "journaliseret: 2026-11-19",
            "journaliseret: ‹19-11-2026›",
            "F106",
        )
        .help("Ret værdien."),
        edit("a day that is not in the calendar", PLAN, "start: 2026-09-01", "start: ‹2024-02-30›", "F106"),
        edit("a date without a leading nought", CASE, "nået: 2026-06-16", "nået: ‹2026-6-16›", "F106"),
        edit("a time past midnight", MEETING, "kl: 16.30", "kl: ‹24.30›", "F106").help("16.30"),
        edit("a time with one digit of minutes", PLAN, "    kl: 11.30", "    kl: ‹11.3›", "F106"),
        edit(
            "an amount in English",
            FRAME,
            "økonomi:\n  årligt: 7 mio. kr.",
            "økonomi:\n  årligt: ‹7.5 mio. kr.›",
            "F106",
        )
        .help("467.291 kr."),
        edit(
            "a percentage in English",
            FRAME,
            "    tekst: >-\n      At etablere",
            "    vægt: ‹40.5 %›\n    tekst: >-\n      At etablere",
            "F106",
        )
        .also(
            "F102",
            FRAME,
            "‹vægt›: 40 %\n    lægger_vægt_på:\n      - >-\n        Hvordan der er etableret",
        ),
        edit("a percentage of nothing", RESULTS, "andel: 4 %", "andel: ‹fire %›", "F106"),
        edit("a count with a decimal", BIU, "antal_medlemmer: 11", "antal_medlemmer: ‹10,5›", "F106")
            .help("ukendt er ikke 0"),
        edit("a negative count", VOTES, "      antal: 5\n", "      antal: ‹-5›\n", "F106"),
        edit(
            "a figure in English in a table",
            RESULTS,
            "værdier: [41, 2, 2, 10]",
            "værdier: [41, 2, ‹2.5›, 10]",
            "F106",
        ),
        edit(
            "a slip in a choice",
            PLAN,
            "  kategori: aktivitetsparat",
            "  kategori: ‹aktivitets-parat›",
            "F106",
        )
        .help("Mente du ”aktivitetsparat”?"),
        edit("a state with a capital letter", MEETING, "tilstand: referat", "tilstand: ‹Referat›", "F106")
            .help("Mente du ”referat”?"),
        edit("yes in English", VOTES, "  nummereret: ja", "  nummereret: ‹yes›", "F106").help("Ret værdien."),
        edit(
            "an e-mail without a host",
            PEOPLE,
            "epost: ungeenheden@bakkedal.example",
            "epost: ‹ungeenheden›",
            "F106",
        ),
        edit(
            "a web address without a scheme",
            CONFIG,
            "web: https://bakkedal.example/",
            "web: ‹www.bakkedal.example›",
            "F106",
        ),
        edit(
            "a web address that is code",
            CONFIG,
            "web: https://bakkedal.example/",
            "web: ‹javascript:alert(1)›",
            "F106",
        ),
        edit(
            "a length of time in no unit",
            FRAME,
            "opsigelsesvarsel: 8 uger",
            "opsigelsesvarsel: ‹8›",
            "F106",
        ),
        edit(
            "an approximate time that is none",
            BIU_MEETING,
            "dato_omtrent: \"2020\"",
            "dato_omtrent: ‹engang›",
            "F106",
        ),
        edit(
            "a name with a capital and a Danish letter",
            VOTES,
            "  - id: enhedslistens-vaegte",
            "  - id: ‹Enhedslistens-vægte›",
            "F106",
        )
        .help("enhedslistens-vaegte"),
        edit("a key that cannot be a name", CASE, "  rolige-skift:", "  ‹Rolige skift›:", "F106"),
    ]
}

fn references() -> Vec<Bad> {
    vec![
        edit("no such contact", PLAN, "kontakt: aha\n\nmålgruppe", "kontakt: ‹ahaa›\n\nmålgruppe", "F201").help("Mente du ”aha”?"),
        edit("no such coordinator", PLAN, "  - person: aha", "  - person: ‹xyz›", "F201").help("personer.yaml"),
        edit("no such supplier", PLAN, "leverandør: tankeloeft", "leverandør: ‹tankeloft›", "F201").help("Mente du ”tankeloeft”?"),
        edit("no such goal in the case", ADVICE, "mål:\n  - pedel", "mål:\n  - ‹pedell›", "F201")
            .help("Mente du ”pedel”?"),
        edit("no such sub-goal in the plan", PLAN, "mål: [doegnrytme]", "mål: [‹doegnrytmen›]", "F201").help("Mente du ”doegnrytme”?"),
        edit("no such plan to replace", WHOLE, "  - plan: min-plan-2025", "  - plan: ‹min-plan-2024›", "F201").help("Mente du ”min-plan-2025”?"),
        edit("no such giver of consent", WHOLE, "  - fra: borger\n    givet: 2026-01-08", "  - fra: ‹borgeren›\n    givet: 2026-01-08", "F201"),
        edit("no such template", PLAN, "skabelon: ungeplan", "skabelon: ‹ungplan›", "F201").help("Mente du ”ungeplan”?"),
        edit("no such framework", VOTES, "ramme: lokalt-forankrede-beskaeftigelsesindsatser\n", "ramme: ‹lokalt-forankret›\n", "F201"),
        edit("no such criterion", VOTES, "kriterium: k3", "kriterium: ‹k4›", "F201"),
        edit("no such lot", FRAME, "      førtidspension.\n    delområder: [1, 2]", "      førtidspension.\n    delområder: [1, ‹3›]", "F201"),
        edit("no such principle", FRAME, "vægt: 20 %\n    lægger_vægt_på", "pejlemærker: [‹5›]\n    lægger_vægt_på", "F201").also("F102", FRAME, "        motivere borger til en virksomhedsrettet indsats.\n    delområder: [1, 2]\n    ‹pejlemærker›"),
        edit("points for a criterion that is not there", MENTOR, "- {kriterium: stoette, point: 9}", "- {kriterium: ‹stotte›, point: 9}", "F201").help("Mente du ”stoette”?"),
        edit("an example bid for a lot that is not there", MENTOR, "    navn: Tilbud B\n", "    navn: Tilbud B\n    delområde: ‹1›\n", "F201"),
        edit("two example bids of one name", MENTOR, "  - id: b\n", "  - id: ‹a›\n", "F203"),
        edit("no such supplier of the predecessor", FRAME, "opzoomerne, sydhavns", "‹opzomerne›, sydhavns", "F201").help("Mente du ”opzoomerne”?"),
        edit("no such committee of a framework", FRAME, "udvalg: koebenhavn-biu\ntilstand", "udvalg: ‹koebenhavn-bui›\ntilstand", "F201").help("Mente du ”koebenhavn-biu”?"),
        edit("no such meeting of a decision", FRAME, "møde: 2020-udbudsrammer", "møde: ‹2020-udbudsramme›", "F201").help("Mente du ”2020-udbudsrammer”?"),
        edit("no such item of a decision", FRAME, "    punkt: 4\n", "    punkt: ‹5›\n", "F201"),
        edit("no such committee in a case's way", ITEM, "udvalg: lejre-bu", "udvalg: ‹lejre-ub›", "F201").help("Mente du ”lejre-bu”?"),
        edit("no such meeting of a reference", ITEM, "    dato: 2023-05-08\n    punkt: 6\n    uden_for_klarplan: ja", "    dato: ‹2023-05-08›\n    punkt: 6", "F201").help("uden_for_klarplan: ja"),
        edit("no such item of a reference", LAST, "  udfald: intet\n", "  udfald: intet\nhenvisninger:\n  - hvad: Det samme\n    udvalg: lejre-jai\n    dato: 2024-02-07\n    punkt: ‹99›\n", "F201"),
        edit("no such results", VOTES, "resultater: lokalt-forankrede-beskaeftigelsesindsatser/resultater", "resultater: ‹lokalt-forankrede-beskaeftigelsesindsatser/resultat›", "F201"),
        edit("no such amendment voted on", VOTES, "    ændringsforslag: enhedslistens-vaegte", "    ændringsforslag: ‹enhedslisten›", "F201"),
        edit("no such pattern of case numbers", BIU, "sagsnumre: koebenhavn", "sagsnumre: ‹kobenhavn›", "F201").help("Mente du ”koebenhavn”?"),
        edit("no such column in a rate", RESULTS, "tæller: [job, deltid]", "tæller: [job, ‹dltid›]", "F201").help("Mente du ”deltid”?"),
        edit("no such page in the configuration", CONFIG, "side: sider/klage.md", "side: ‹sider/klager.md›", "F201").help("Mente du ”sider/klage.md”?"),
        edit("a case number of another pattern", ITEM, "sagsnr: 23-002657", "sagsnr: ‹23-02657›", "F212"),
        edit("no such point", VOTES, "  - om: Indstillingen i sin helhed\n", "  - om: Indstillingen i sin helhed\n    punkter: [1, ‹3›]\n", "F215"),
        edit("a reader whose name a reader of the site has", CASE, "  sagsbehandler:\n    navn: Lise B.\n    rolle: familierådgiver", "  sagsbehandler:\n    navn: Lise B.\n    rolle: familierådgiver\n  doegnvagten:\n    ‹navn: Ole›", "F202"),
    ]
}

fn names() -> Vec<Bad> {
    vec![
        edit("two offers of one name", PLAN, "  - id: ungestedet", "  - id: ‹mentor›", "F203"),
        edit("two sub-goals of one name", CASE, "id: beskeder", "id: ‹fast-skiftedag›", "F203"),
        edit("two criteria of one name", FRAME, "  - id: k2", "  - id: ‹k1›", "F203").also(
            "F201",
            VOTES,
            "kriterium: ‹k2›",
        ),
        edit("two tables of one name", RESULTS, "  - id: forberedende-planer", "  - id: ‹afgang›", "F203"),
        file(
            "two items of one number",
            "content/udvalg/lejre-jai/2024-02-07/8-igen.md",
            "‹›---\ntitel: Igen\n---\n",
            "F204",
        ),
        file("a page beside the front page", "content/sider/INDEX.md", "---\ntitel: Igen\n---\n", "-").also(
            "F008",
            "content/sider/index.md",
            "‹›---\n# yaml",
        ),
        // What refers to the meeting by its day finds it no longer.
        REFERRING.iter().fold(
            edit("the folder says another day", MEETING, "dato: 2024-02-07", "dato: ‹2024-02-08›", "F207"),
            |bad, path| bad.also("F201", path, "    dato: ‹2024-02-07›"),
        ),
        edit("a meeting without a date", BIU_MEETING, "dato_omtrent: \"2020\"\n", "", "-").also(
            "F218",
            BIU_MEETING,
            "‹titel›:",
        ),
    ]
}

/// Documents that refer to the meeting.
const REFERRING: &[&str] = &[
    "content/ordninger/lejre-puljer-2024/pulje-regional.md",
    "content/ordninger/lejre-puljer-2024/pulje-uddannelsesloeft.md",
    "content/ordninger/lejre-rummelighedspris/pris-2024.md",
    "content/ordninger/lejre-ungestedet/forloeb.md",
    "content/ordninger/uddannelsesloeft/uddannelsesloeft.md",
];

fn files() -> Vec<Bad> {
    vec![
        file("no facts at the top", PAGE, "‹›Bare tekst.\n", "F108"),
        file("facts that are not closed", PAGE, "‹---›\ntitel: Om\n\nTekst\n", "F109"),
        file("a file where no kind belongs", "content/planer/minplan.md", "‹›---\ntitel: X\n---\n", "F010")
            .help("content/planer/<sag>/min-plan.md"),
        file("a kind's name in another spelling", "content/planer/yusuf/sag.yml", "‹›titel: X\n", "F010")
            .help("content/planer/<sag>/sag.yaml"),
        without("a case without its file", "content/planer/katrine/sag.yaml").also(
            "F213",
            "content/planer/katrine/min-plan.md",
            "‹›---\n# yaml",
        ),
        file("a name with Danish letters", "content/sider/åben.md", "‹›---\ntitel: Åben\n---\n", "F006")
            .help("aaben.md"),
        file(
            "a template of another kind",
            PLAN,
            "---\ntitel: P\noffentlighed: fiktiv\nskabelon: ‹familieplan›\nmål: [elektriker]\n---\n",
            "F210",
        ),
        edit("a template asks for what is not there", PLAN, "udarbejdet_med_borger: 2026-08-27\n", "", "-")
            .also("F209", PLAN, "skabelon: ‹ungeplan›"),
        edit(
            "a template asks for a section that is not there",
            TEMPLATE,
            "  - overskrift: Hvis det bliver svært\n",
            "  - overskrift: Aldrig skrevet\n    krævet: ja\n",
            "-",
        )
        .also("F209", PLAN, "skabelon: ‹ungeplan›")
        .also("F209", "content/planer/ali/min-plan.md", "skabelon: ‹ungeplan›")
        .also("F209", "content/planer/ali/min-plan-2025.md", "skabelon: ‹ungeplan›"),
        edit("a template names no field", TEMPLATE, "felt: samtaler", "felt: ‹samtale›", "F211")
            .help("Mente du ”samtaler”?"),
    ]
}

fn page(body: &str) -> String {
    format!("---\ntitel: En side\n---\n{body}\n")
}

fn markdown() -> Vec<Bad> {
    const NEW: &str = "content/sider/ny.md";
    vec![
        edit(
            "a link to no file",
            "content/sider/index.md",
            "(../planer/maja/min-plan.md)",
            "(‹../planer/maja/minplan.md›)",
            "F303",
        )
        .help("min-plan.md"),
        edit(
            "a link to no heading on another page",
            "content/sider/index.md",
            "(ordliste.md)",
            "(‹ordliste.md#aaa›)",
            "F304",
        ),
        file("a link to no heading on the page", NEW, page("## Klage\n\n[Her](‹#klag›)"), "F304")
            .help("Mente du ”#klage”?"),
        file("a link out of the content", NEW, page("[Her](‹../../klarplan.yaml›)"), "F303"),
        file("a reference to no definition", NEW, page("Se ‹[her][der]›."), "F309"),
        file("a link by definition to no file", NEW, page("Se [her].\n\n[her]: ‹findes-ikke.md›"), "F303"),
        file("a footnote without text", NEW, page("Noget.‹[^note]›"), "F309"),
        file("an image that is not there", NEW, page("![Et kort](‹kort.png›)"), "F303"),
        file("an image without words", NEW, page("‹![](https://o.example/kort.png)›"), "F305"),
        file("an HTML tag", NEW, page("Noget ‹<b>›fedt</b>."), "F301"),
        file("a script", NEW, page("‹<script>alert(1)</script>›"), "F301"),
        file("a link that is code", NEW, page("‹[Klik](javascript:alert(1))›"), "F302"),
        file("a link that is code in disguise", NEW, page("‹[Klik](JaVa&#115;cript:alert(1))›"), "F302"),
        file("an autolink that is code", NEW, page("‹<javascript:alert(1)>›"), "F302"),
        file(
            "a link by definition that is code",
            NEW,
            page("‹[Klik][k]›\n\n[k]: javascript:alert(1)"),
            "F302",
        ),
        file("an image that is data", NEW, page("‹![Kort](data:image/svg+xml,x)›"), "F302"),
        file("a link without words", NEW, page("‹[](https://o.example/)›"), "F313"),
        file("a heading of the first level", NEW, page("‹# Titel›"), "F307"),
        file("a heading that skips a level", NEW, page("## A\n\n‹#### B›"), "F307"),
        file("two headings of one name", NEW, page("## A {#x}\n\n‹## B {#x}›"), "F308"),
        file("a row too short", NEW, page("| a | b |\n|---|---|\n‹| 1 |›"), "F315"),
        file("a row too long", NEW, page("| a | b |\n|---|---|\n‹| 1 | 2 | 3 |›"), "F315"),
        file("a footnote that nothing refers to", NEW, page("Tekst.\n\n‹[^1]: Noten.›"), "F314"),
        edit(
            "an attachment that is not there",
            ITEM,
            "  - titel: Handleplan ledelsestilsyn UVSB - Q1-Q4 2023\n    ikke_vedlagt: Kilden gengiver kun bilagets titel.",
            "  - titel: Handleplan\n    fil: ‹bilag/plan.pdf›",
            "F306",
        ),
        edit(
            "an attachment from outside",
            ITEM,
            "  - titel: Handleplan ledelsestilsyn UVSB - Q1-Q4 2023\n    ikke_vedlagt: Kilden gengiver kun bilagets titel.",
            "  - titel: Handleplan\n    fil: ‹../../../../../../etc/passwd›",
            "F306",
        ),
    ]
}

fn readers() -> Vec<Bad> {
    vec![
        edit(
            "no such reader of a goal",
            CASE,
            "    synlig_for: [emil, sagsbehandler]",
            "    synlig_for: [‹emiil›, sagsbehandler]",
            "F205",
        )
        .help("Mente du ”emil”?"),
        edit(
            "no such reader, alone",
            CASE,
            "    synlig_for: [emil, sagsbehandler]",
            "    synlig_for: ‹moer›",
            "F205",
        )
        .help("Mente du ”mor”?"),
        edit(
            "no such reader of a plan",
            FAMILY,
            "synlig_for: [mor, far, emil, sagsbehandler, doegnvagten, offentlig]",
            "synlig_for: [mor, far, emil, sagsbehandler, doegnvagten, offentlig, ‹nabo›]",
            "F205",
        ),
        edit(
            "no such reader of a heading",
            "content/planer/familien-lind/familieplan.md",
            "## Til Ida {synlig_for=ida}",
            "‹## Til Ida {synlig_for=idda}›",
            "F205",
        )
        .help("Mente du ”ida”?"),
        edit(
            "a misspelt limit of a heading",
            "content/planer/familien-lind/familieplan.md",
            "## Til Ida {synlig_for=ida}",
            "‹## Til Ida {synligfor=ida}›",
            "F310",
        ),
        edit(
            "a block for one who cannot see the plan",
            FAMILY,
            "synlig_for: [mor, far, emil, sagsbehandler, doegnvagten, offentlig]",
            "synlig_for: [mor, far, emil, doegnvagten, offentlig]",
            "-",
        )
        .also("F206", FAMILY, "synlig_for: [mor, ‹sagsbehandler›]")
        .also("F206", FAMILY, "synlig_for: [far, ‹sagsbehandler›]")
        .also("F206", FAMILY, "synlig_for: [emil, ‹sagsbehandler›]")
        .also("F206", FAMILY, "synlig_for: [mor, far, emil, ‹sagsbehandler›]")
        .also("F206", FAMILY, "synlig_for: [doegnvagten, ‹sagsbehandler›]"),
        file(
            "no such reader of a heading on a page",
            "content/sider/ny.md",
            page("‹## Til naboen {synlig_for=doegnvagt}›"),
            "F205",
        )
        .help("doegnvagten"),
        edit(
            "no such reader of a heading of an item",
            ITEM,
            "---\n\n## ",
            "---\n\n## Lukket {synlig_for=nabo}\n\n## ",
            "-",
        )
        .also("F205", ITEM, "‹## Lukket {synlig_for=nabo}›"),
        file(
            "a page for no such reader",
            "content/sider/ny.md",
            "---\ntitel: Ny\nsynlig_for: ‹doegnvagt›\n---\n",
            "F205",
        )
        .help("Mente du ”doegnvagten”?"),
        file(
            "a public page that links to a reader's page",
            "content/sider/ny.md",
            page("[Planen](‹../planer/hemmelig/min-plan.md›)"),
            "F303",
        ),
        edit(
            "openness that cannot be read, of a case",
            CASE,
            "offentlighed: fiktiv",
            "offentlighed: ‹fiktv›",
            "F106",
        ),
        edit(
            "openness that cannot be read, of a plan",
            FAMILY,
            "offentlighed: fiktiv",
            "offentlighed: ‹ja›",
            "F106",
        ),
        edit(
            "a reader of the site who cannot be read",
            CONFIG,
            "  doegnvagten:\n    navn: Døgnvagten\n    rolle: Den sociale døgnvagt, som hjælper, når kontorerne er lukket",
            "  doegnvagten: ‹Døgnvagten›",
            "F105",
        ),
        edit("a public plan of a case that is not", CASE, "offentlighed: fiktiv\n", "", "-").also(
            "F208",
            FAMILY,
            "offentlighed: ‹fiktiv›",
        ),
    ]
}

fn rest() -> Vec<Bad> {
    vec![
        edit(
            "a decision in an agenda",
            "content/udvalg/koebenhavn-biu/2020-udbudsrammer/moede.md",
            "tilstand: referat",
            "tilstand: dagsorden",
            "-",
        )
        .also("F214", VOTES, "\n‹beslutning›:\n")
        .also("F214", VOTES, "\n‹afstemninger›:\n"),
        edit("an offer that ends before it begins", PLAN, "slut: 2026-10-06", "slut: ‹2026-08-06›", "F217"),
        edit(
            "an agreement that ends before it begins",
            FRAME,
            "  til: 2023-12-31",
            "  til: ‹2020-12-31›",
            "F217",
        ),
        edit(
            "a row with too few figures",
            RESULTS,
            "værdier: [41, 2, 2, 10]",
            "værdier: ‹[41, 2, 2]›",
            "F216",
        ),
        edit(
            "a total with too many figures",
            RESULTS,
            "værdier: [229, 5, 10, 7]",
            "værdier: ‹[229, 5, 10, 7, 1]›",
            "F216",
        ),
    ]
}
