//! Holistic and family plans.

use super::{Bad, edit, file};

const OMAR: &str = "content/planer/omar/helhedsorienteret-plan.md";
const OMARS_CASE: &str = "content/planer/omar/sag.yaml";
const BIRGIT: &str = "content/planer/birgit/helhedsorienteret-plan.md";
const HOLM: &str = "content/planer/familien-holm/familieplan.md";
const HOLMS_CASE: &str = "content/planer/familien-holm/sag.yaml";
const LIND: &str = "content/planer/familien-lind/familieplan.md";
const RITA: &str = "content/planer/rita/min-plan.md";
const CONFIG: &str = "klarplan.yaml";

const OMARS_TITLE: &str = "‹titel›: Omars plan for hjem og arbejde";
const OMARS_REPORTS: &str =
    "indberetninger:\n  - til: dfdg\n    dato: 2026-11-19\n  - til: dst\n    dato: 2026-11-19\n";

/// All copies.
pub fn all() -> Vec<Bad> {
    [
        consent(),
        one_plan(),
        replaced(),
        sectors(),
        conflicts(),
        storage(),
        goals(),
        parents(),
        living(),
        rest(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn consent() -> Vec<Bad> {
    vec![
        edit(
            "a mother in the family plan has not given consent",
            LIND,
            "  - fra: mor\n    givet: 2026-04-15\n",
            "  - fra: ida\n    givet: 2026-04-15\n",
            "-",
        )
        .also(
            "H019",
            LIND,
            "samtykke:\n  ‹- fra: ida\n    givet: 2026-04-15\n    omfang: >-\n      Familierådgivningen, jobcentret og Bakkedal Skole må lave én plan og dele det om hverdag, skole og arbejde,\n      som planen bygger på. Døgnvagten må læse den fælles del, når det haster.\n  - fra: ida\n    givet: 2026-04-20\n    omfang: Ida har sagt ja til at være med i planen og til, at skolen og Lise taler sammen om hendes skoledage.\n›",
        )
        .help("Helle"),
        edit(
            "consent is given four days after the plan was made",
            BIRGIT,
            "givet: 2026-01-08",
            "givet: ‹2026-01-25›",
            "H219",
        )
        .help("2026-01-21"),
        edit(
            "a consent has no day",
            BIRGIT,
            "  - fra: borger\n    givet: 2026-01-08\n",
            "  - ‹fra›: borger\n",
            "H419",
        ),
        edit(
            "a young person's plan is replaced without asking him",
            HOLM,
            "  - fra: emil\n    givet: 2026-01-09\n    omfang: >-\n      Planen må træde i stedet for din ungeplan. Det, du siger til Aisha, må kun stå i dit eget afsnit, medmindre du er i fare.\n    synlig_for: [emil, sagsbehandler]\n",
            "",
            "-",
        )
        .also(
            "H619",
            HOLM,
            "samtykke:\n  ‹- fra: mor\n    givet: 2026-01-07\n    omfang: >-\n      Familierådgivningen og jobcentret må dele det, der er nødvendigt for planen. Planen må træde i stedet for Emils\n      ungeplan og for din Min Plan. Dine oplysninger må ikke vises for Peter.\n    synlig_for: [mor, sagsbehandler]\n  - fra: far\n    givet: 2026-01-08\n    omfang: >-\n      Familierådgivningen og Sundhedshuset må dele det, der er nødvendigt for planen. Planen må træde i stedet for Emils\n      ungeplan. Dine oplysninger må ikke vises for Lone eller for din arbejdsplads.\n    synlig_for: [far, sagsbehandler]\n\n›",
        )
        .help("Emil"),
        edit(
            "the only consent is withdrawn",
            BIRGIT,
            "    givet: 2026-01-08\n",
            "    givet: 2026-01-08\n    trukket_tilbage: ‹2026-11-02›\n",
            "H020",
        ),
        edit(
            "one of two consents is withdrawn",
            OMAR,
            "    omfang: >-\n      De steder, hvor du deltager",
            "    trukket_tilbage: ‹2026-11-02›\n    omfang: >-\n      De steder, hvor du deltager",
            "H220",
        ),
    ]
}

fn one_plan() -> Vec<Bad> {
    vec![
        edit(
            "the plan replaced was changed afterwards",
            BIRGIT,
            "  - plan: min-plan-2025\n    vedrører: borger\n    fra: 2026-01-21\n",
            "  - plan: ‹min-plan-2025›\n    vedrører: borger\n    fra: ‹2025-12-01›\n",
            "H021 H421",
        )
        .help("2025-12-22"),
        edit(
            "nothing says that the old plan is replaced",
            BIRGIT,
            "erstatter:\n  - plan: min-plan-2025\n    vedrører: borger\n    fra: 2026-01-21\n    lovgrundlag: Lov om en aktiv beskæftigelsesindsats § 40, stk. 3\n",
            "",
            "-",
        )
        .also("H221", BIRGIT, "‹titel›: Én plan for Birgit")
        .help("min-plan-2025"),
        edit(
            "the plan does not say since when it replaces Min Plan",
            OMAR,
            "  - anden: Min Plan\n    vedrører: borger\n    fra: 2026-02-23\n",
            "  - ‹anden›: Min Plan\n    vedrører: borger\n",
            "H421",
        ),
    ]
}

fn replaced() -> Vec<Bad> {
    vec![
        file(
            "an old family plan replaces too much of a section 140 plan",
            "content/planer/familien-holm/familieplan-2020.md",
            "---\ntitel: Familieplan fra 2020\nsynlig_for: [mor, far, sagsbehandler, doegnvagten]\nudarbejdet: 2020-03-02\nudleveret:\n  - dato: 2020-03-02\n    kanal: udleveret\nsamtykke:\n  - fra: mor\n    givet: 2020-02-24\n    omfang: Skole og hverdag\n    synlig_for: [mor, sagsbehandler]\n  - fra: far\n    givet: 2020-02-24\n    omfang: Skole og hverdag\n    synlig_for: [far, sagsbehandler]\nopbevaring:\n  sted: familie\n  jnr: 20/0042\nakut:\n  - navn: Den sociale døgnvagt\n    telefon: 70 00 12 99\nerstatter:\n  - anden: Handleplan efter serviceloven § 140\n    stk: [1, ‹2›, 3, ‹5›]\n    vedrører: mor\n    fra: 2020-03-02\n    synlig_for: [mor, sagsbehandler]\n  - ‹anden›: Handleplan efter serviceloven § 140\n    fra: 2020-03-02\n---\n",
            "H022 H022 H622+H622",
        )
        .with(
            HOLM,
            "erstatter:\n  - anden: Ungeplan",
            "erstatter:\n  - plan: familieplan-2020\n    fra: 2026-01-14\n  - anden: Ungeplan",
        ),
        edit(
            "the young person is too young",
            HOLMS_CASE,
            "fødselsår: 2009",
            "fødselsår: 2012",
            "-",
        )
        .also("H222", HOLM, "    vedrører: ‹emil›")
        .help("13–14 år"),
        edit(
            "a plan of 2026 names section 140",
            HOLM,
            "  - anden: Ungeplan for Emil efter barnets lov § 108\n",
            "  - anden: ‹Handleplan for Emil efter serviceloven § 140›\n    stk: [1, 2]\n",
            "H422",
        ),
    ]
}

fn sectors() -> Vec<Bad> {
    vec![
        edit("nothing is reported", OMAR, OMARS_REPORTS, "", "-")
            .also("H023", OMAR, OMARS_TITLE)
            .also("H023", OMAR, OMARS_TITLE)
            .help("til: dfdg"),
        edit(
            "help against drug abuse is not reported",
            OMAR,
            "navn: Rådgivning om gæld\n",
            "navn: Behandling for stofmisbrug\n",
            "-",
        )
        .with(OMAR, OMARS_REPORTS, "")
        .also("H023", OMAR, OMARS_TITLE)
        .also("H023", OMAR, OMARS_TITLE)
        .also("H223", OMAR, OMARS_TITLE)
        .help("til: smdb"),
        edit(
            "all offers are of one sector",
            OMAR,
            "    navn: Støtte i dit hjem\n    type: social\n    sektor: voksen-social\n",
            "    navn: Støtte i dit hjem\n    type: social\n    sektor: ‹beskæftigelse›\n",
            "H024",
        )
        .with(
            OMAR,
            "    navn: Morgenmad og træværksted på Værestedet Loftet\n    type: social\n    sektor: voksen-social\n",
            "    navn: Morgenmad og træværksted på Værestedet Loftet\n    type: social\n    sektor: beskæftigelse\n",
        )
        .with(
            OMAR,
            "    navn: Rådgivning om gæld\n    type: social\n    sektor: voksen-social\n",
            "    navn: Rådgivning om gæld\n    type: social\n    sektor: beskæftigelse\n",
        ),
        edit(
            "an offer names neither who decides nor the law",
            OMAR,
            "    lovgrundlag: Serviceloven\n    ansvarlig: sor\n    kontakt: sor\n",
            "    kontakt: sor\n",
            "-",
        )
        .also("H032", OMAR, "  - ‹id›: stoette-hjemme")
        .help("ansvarlig og lovgrundlag"),
        edit(
            "the assessment is not named",
            OMAR,
            "udredning: VUM 2.0, færdig den 9. februar 2026\n",
            "",
            "-",
        )
        .also("H034", OMAR, OMARS_TITLE),
    ]
}

fn conflicts() -> Vec<Bad> {
    vec![
        edit(
            "work runs into the mentor's hour",
            OMAR,
            "      - {dag: torsdag, fra: 8.00, til: 13.00}\n",
            "      - {dag: torsdag, fra: ‹8.00›, til: 15.00}\n",
            "H025",
        )
        .help("2027-01-14"),
        edit(
            "a course of one day without times on a day with support at home",
            BIRGIT,
            "    start: 2027-01-19\n    start_kl: 9.00\n    slut: 2027-01-28\n    tider:\n      - dag: tirsdag\n        fra: 9.00\n        til: 14.00\n      - dag: torsdag\n        fra: 9.00\n        til: 14.00\n",
            "    start: ‹2027-01-18›\n    slut: 2027-01-18\n",
            "H225",
        )
        .help("Støtte hjemme hos dig"),
        edit(
            "two sectors give a mentor each",
            OMAR,
            "    navn: Støtte i dit hjem\n    type: social\n",
            "    navn: Støtte i dit hjem\n    type: mentor\n",
            "-",
        )
        .also("H425", OMAR, "    navn: Mentor på vej til arbejde\n    type: ‹mentor›\n"),
    ]
}

fn storage() -> Vec<Bad> {
    vec![
        edit(
            "nobody knows where the plan is kept",
            OMAR,
            "opbevaring:\n  sted: esdh\n  system: Kommunens ESDH-system\n  jnr: 26/0451\n",
            "",
            "-",
        )
        .also("H026", OMAR, OMARS_TITLE),
        edit(
            "the family system is called neutral",
            HOLM,
            "  sted: familie\n  system: DUBU\n",
            "  sted: neutralt\n  system: ‹DUBU›\n",
            "H226",
        ),
        edit(
            "authority goes across, but the plans are kept in the records system",
            CONFIG,
            "grænser:\n",
            "regler:\n  myndighed: tværgående\n\ngrænser:\n",
            "-",
        )
        .also("H027", OMAR, "  sted: ‹esdh›\n")
        .also("H027", BIRGIT, "  sted: ‹esdh›\n"),
        edit(
            "a matrix with traditional authority",
            CONFIG,
            "grænser:\n",
            "regler:\n  organisering: matrix\n  myndighed: traditionel\n\ngrænser:\n",
            "-",
        )
        .also(
            "H227",
            BIRGIT,
            "opbevaring:\n  ‹sted: esdh\n  system: Bakkedal Kommunes ESDH-system\n  jnr: 26/0105›\n",
        ),
        edit(
            "someone far from work has the plan in the employment system",
            OMAR,
            "  sted: esdh\n",
            "  sted: ‹beskæftigelse›\n",
            "H427",
        ),
        edit(
            "a file number of another form",
            OMAR,
            "  system: Kommunens ESDH-system\n  jnr: 26/0451\n",
            "  system: Kommunens ESDH-system\n  jnr: ‹26-451›\n",
            "H035",
        ),
    ]
}

fn goals() -> Vec<Bad> {
    vec![
        edit(
            "a goal of the case is written out again",
            RITA,
            "mål:\n  - butik\n",
            "mål:\n  - butik\n  - tekst: ‹Job som butiksassistent hos en bager eller i en dagligvarebutik›\n",
            "H028",
        ),
        edit(
            "a goal of the case is written out with other words",
            RITA,
            "mål:\n  - butik\n",
            "mål:\n  - butik\n  - tekst: ‹Job som butiksassistent hos en bager eller i dagligvarebutik›\n",
            "H228",
        ),
    ]
}

fn parents() -> Vec<Bad> {
    vec![
        edit(
            "a mother's consent is open to the father",
            HOLM,
            "Dine oplysninger må ikke vises for Peter.\n    synlig_for: [mor, sagsbehandler]\n",
            "Dine oplysninger må ikke vises for Peter.\n",
            "-",
        )
        .also("H029", HOLM, "samtykke:\n  - ‹fra›: mor\n")
        .help("Peter"),
        edit(
            "a text for both parents is about one",
            HOLM,
            "    tekst: Emil kommer på FGU fire eller fem dage om ugen.\n",
            "    tekst: ‹Lone siger, at Emil sover bedre nu.›\n",
            "H229",
        ),
        edit(
            "a paragraph for both parents is about one",
            HOLM,
            "- Er nogen i fare, så ring 112.\n",
            "‹Mor ringer, hvis Emil er syg.›\n\n- Er nogen i fare, så ring 112.\n",
            "H229",
        ),
        edit(
            "a mother's text names the father",
            HOLM,
            "    tekst: Du klarer 15 timer om ugen i Solgårdens køkken.\n",
            "    tekst: ‹Du klarer 15 timer, og Peter henter Emil.›\n",
            "H429",
        ),
        edit(
            "it is not said whose the practice is",
            HOLM,
            "fik ros af gæsterne.\n    synlig_for: [mor, sagsbehandler]\n",
            "fik ros af gæsterne.\n",
            "-",
        )
        .also("H629", HOLM, "  - ‹id›: praktik-broen\n"),
    ]
}

fn living() -> Vec<Bad> {
    vec![
        edit(
            "the plan is changed only at meetings",
            BIRGIT,
            "  - dato: 2026-05-29\n    ændring: Praktikken i foråret er slut, og det står, hvordan den gik.\n",
            "",
            "-",
        )
        .also("H031", BIRGIT, "  - dato: ‹2026-10-28›\n    ændring: Kurset i januar"),
        edit(
            "the plan was not changed since summer",
            OMAR,
            "opdateret: 2026-11-19\n",
            "opdateret: ‹2026-08-03›\n",
            "H231",
        )
        .help("2026-09-30"),
    ]
}

fn rest() -> Vec<Bad> {
    vec![
        edit(
            "nobody to call at night",
            LIND,
            "akut:\n  - navn: Er nogen i fare\n    telefon: \"112\"\n    hvornår: Døgnet rundt\n  - navn: Lise B., Familierådgivningen\n    telefon: 70 00 12 37\n    hvornår: Hverdage kl. 9–14\n  - navn: Den sociale døgnvagt\n    telefon: 70 00 12 99\n    hvornår: Alle andre tider, også eftermiddag, nat og weekend\n  - navn: Familierådgivningens bagvagt\n    telefon: 70 00 12 98\n    hvornår: Hele døgnet, kun for døgnvagten\n    synlig_for: [doegnvagten, sagsbehandler]\n",
            "",
            "-",
        )
        .also("H030", LIND, "‹titel›: Familieplan for Helle, Ida og Malte"),
        edit(
            "the night duty cannot read the family plan",
            LIND,
            "synlig_for: [mor, ida, sagsbehandler, doegnvagten, offentlig]",
            "synlig_for: ‹[mor, ida, sagsbehandler, offentlig]›",
            "H230",
        ),
        edit(
            "the plan was only put on Jobnet",
            OMAR,
            "udleveret:\n  - dato: 2026-02-24\n    kanal: udleveret\n  - dato: 2026-11-20\n    kanal: digital-post\n",
            "",
            "-",
        )
        .also("H033", OMAR, OMARS_TITLE),
        edit(
            "an anonymised case has a full name",
            OMARS_CASE,
            "borger: Omar\nresumé",
            "borger: ‹Omar Haddad›\nresumé",
            "H150",
        )
        .with(OMARS_CASE, "offentlighed: fiktiv", "offentlighed: anonymiseret"),
    ]
}
