//! What new documents of supervision and schemes are filled with: the parts that the rules ask for, to
//! be written over.

use crate::language::capital;
use crate::model::Kind;

/// Keys and values of a new `kind`, made on `today`; `which` tells it apart from others of its kind.
pub(super) fn values(kind: Kind, which: &str, today: &str) -> Vec<(&'static str, String)> {
    let title = match (kind, which) {
        (Kind::Tilsynsområde, name) => capital(&name.replace('-', " ")),
        (kind, "") => kind.name().to_owned(),
        (kind, which) => format!("{} {}", kind.name(), which.replace('-', " ")),
    };
    let mut values = vec![("titel", title), ("kladde", "ja".to_owned())];
    let own: &[(&'static str, &str)] = match kind {
        Kind::Tilsynsområde => AREA,
        Kind::Risikovurdering => RISKS,
        Kind::Tilsyn => INSPECTION,
        Kind::Handleplan => MEASURES,
        Kind::Årshjul => YEAR,
        Kind::Pulje => POOL,
        _ => &[],
    };
    values.extend(own.iter().map(|(key, value)| (*key, value.replace("I DAG", today))));
    if kind == Kind::Årshjul && which.len() == 4 && which.bytes().all(|b| b.is_ascii_digit()) {
        values.push(("år", which.to_owned()));
    }
    values
}

const AREA: &[(&str, &str)] = &[
    ("ansvarlig", "Skriv her"),
    ("ansvar", "Skriv her, hvad ledelsen lægger vægt på"),
    ("retningslinjer", "Skriv her"),
    ("opgavefordeling", "Skriv her, hvem der gør hvad"),
    (
        "forretningsgange",
        "\n  - emne: rettidighed-og-sagsflow\n    titel: Skriv her\n  - emne: inddragelse\n    titel: Skriv her\n  - emne: kvalitet-og-effekt\n    titel: Skriv her",
    ),
    ("hyppighed", "\n  - hver: kvartal\n    fra: I DAG"),
];

const RISKS: &[(&str, &str)] = &[
    ("dato", "I DAG"),
    (
        "risici",
        "\n  - id: skriv-her\n    navn: Skriv her, hvad der kan gå galt\n    sandsynlighed: middel\n    konsekvens: middel\n    væsentlig: ja\n    begrundelse: Skriv her\n    kontroller:\n      - Skriv her",
    ),
];

// The day and the period are left to be written: they decide which rules hold.
const INSPECTION: &[(&str, &str)] = &[
    ("udvælgelse", "\n  måde: tilfældig\n  beskrivelse: Skriv her"),
    ("testes", "[tidsfrister]"),
    ("udførelse", "Skriv her"),
    ("rapporteret_til", "\n  - Skriv her"),
    ("rotationsplan", "Skriv her"),
    ("temaer", "[rettidighed-og-sagsflow, inddragelse, kvalitet-og-effekt]"),
    (
        "opfølgning",
        "\n  - {emne: sagsbehandlere, tekst: Skriv her}\n  - {emne: administrativt-personale, tekst: Skriv her}\n  - {emne: teamledere, tekst: Skriv her}\n  - {emne: resultater, tekst: Skriv her}\n  - {emne: fejl, tekst: Skriv her}\n  - {emne: statsrefusion, tekst: Skriv her}\n  - {emne: tidligere-tilsyn, tekst: Skriv her}\n  - {emne: tiltag, tekst: Skriv her}\n  - {emne: risici-og-kontroller, tekst: Skriv her}",
    ),
    ("samlet_vurdering", "Skriv her"),
];

const MEASURES: &[(&str, &str)] = &[
    ("dato", "I DAG"),
    ("tiltag", "\n  - hvad: Skriv her\n    ansvarlig: Skriv her\n    frist: I DAG\n    status: ikke-begyndt"),
];

const YEAR: &[(&str, &str)] = &[
    ("opdateret", "I DAG"),
    ("aktiviteter", "\n  - hvornår: januar\n    hvad: Skriv her\n    hvem: Skriv her"),
];

const POOL: &[(&str, &str)] =
    &[("henvisninger", "\n  - hvad: Godkendelse af puljemidlerne\n    organ: Skriv her\n    dato: I DAG")];
