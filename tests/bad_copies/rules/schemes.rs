//! Schemes.

use super::{Bad, edit};

const EARLY: &str = "content/ordninger/bakkedal-tidlig-indsats/tidlig-indsats.md";
const TRAINING: &str = "content/ordninger/uddannelsesloeft/uddannelsesloeft.md";
const REGIONAL: &str = "content/ordninger/lejre-puljer-2024/pulje-regional.md";
const LIFT: &str = "content/ordninger/lejre-puljer-2024/pulje-uddannelsesloeft.md";
const COURSE: &str = "content/ordninger/lejre-ungestedet/forloeb.md";
const PRIZE: &str = "content/ordninger/lejre-rummelighedspris/pris-2024.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    [efforts(), pools(), others()].concat()
}

fn efforts() -> Vec<Bad> {
    vec![
        edit(
            "three talks in 2023",
            EARLY,
            "  - ydelse: dagpenge\n    samtaler: 4",
            "  - ydelse: dagpenge\n    samtaler: ‹3›",
            "O099",
        )
        .with(EARLY, "periode: 1. halvår 2024", "periode: 1. halvår 2023"),
        edit(
            "two talks in 2024",
            EARLY,
            "  - ydelse: kontanthjælp\n    samtaler: 4",
            "  - ydelse: kontanthjælp\n    samtaler: ‹2›",
            "O299",
        )
        .help("mindst 4"),
        edit("just over twenty per cent", EARLY, "uden_indsats: 82", "uden_indsats: ‹83›", "O100")
            .help("20,1"),
        edit("groups that are more than all", EARLY, "uden_indsats: 58", "uden_indsats: ‹50›", "O300")
            .help("58"),
        edit("training at the ordinary rate", TRAINING, "sats: 110 %", "sats: ‹100 %›", "O101"),
    ]
}

fn pools() -> Vec<Bad> {
    vec![
        edit(
            "a course for a citizen assigned to a flex job",
            REGIONAL,
            "ret_til_kursus: nej",
            "ret_til_kursus: nej\nkurser:\n  - sag: Kursus 1\n    kursus: Truck\n    grundlag: positivliste\n    fleksjob: ‹ja›",
            "O102",
        ),
        edit("a right to a course", REGIONAL, "ret_til_kursus: nej", "ret_til_kursus: ‹ja›", "O302"),
        edit("an own share that is too small", REGIONAL, "beløb: 93.458 kr.", "beløb: ‹90.000 kr.›", "O103")
            .help("93.458"),
        edit("income in the year of the expense", REGIONAL, "år: 2025", "år: ‹2024›", "O303").help("2025"),
        edit(
            "a pool without a decision",
            LIFT,
            "henvisninger:\n  - hvad: Godkendelse af puljemidlerne\n    udvalg: lejre-jai\n    dato: 2024-02-07\n    punkt: 5\n",
            "",
            "-",
        )
        .also("O104", LIFT, "‹titel›: Puljen"),
    ]
}

fn others() -> Vec<Bad> {
    vec![
        edit("no talk after the course", COURSE, "samtaler_efter: 1", "samtaler_efter: ‹0›", "O105"),
        edit(
            "a candidate from another municipality",
            PRIZE,
            "kan_ikke_indstille: Medarbejdere i Lejre Kommune",
            "kan_ikke_indstille: Medarbejdere\nkandidater:\n  - virksomhed: Bageren\n    hjemsted: ‹Roskilde Kommune›\n    kriterier: [fodfaeste]",
            "O106",
        ),
        edit(
            "a prize over its frame",
            PRIZE,
            "ramme: 5.000 kr.",
            "ramme: 5.000 kr.\nværdi: ‹8.000 kr.›",
            "O306",
        ),
        edit(
            "a deadline before the plan",
            PRIZE,
            "hvornår: 11. marts 2024",
            "hvornår: ‹11. januar 2024›",
            "O506",
        ),
    ]
}
