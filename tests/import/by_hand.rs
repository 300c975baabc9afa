//! What a person adds to or changes in the imported files to make them the example's, key by key, and why.

/// Why a value is not as imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The source names a person; the example gives initials.
    Initials,
    /// The example says the same in plain Danish. Its figures must all stand in what was imported.
    Retold,
    /// The source does not say it; it comes from elsewhere.
    NotInSource,
    /// How this site is set up, or what something is called in it.
    OurChoice,
    /// A remark about the source.
    Remark,
}

/// The example's own value, where writing it here would only repeat it.
pub const AS_EXAMPLE: &str = "=";
/// The key is taken away.
pub const REMOVED: &str = "-";

/// Document, path of keys, value as YAML, and why.
pub type Hand = (&'static str, &'static str, &'static str, Why);

use Why::{Initials, NotInSource, OurChoice, Remark, Retold};

const TITLE_ONLY: &str = "Kilden gengiver kun bilagets titel.";

pub const LEJRE: &[Hand] = &[
    ("udvalg", "andre_navne", "[\"Udvalget for Job, Arbejdsmarked & Integration\"]", OurChoice),
    ("udvalg", "myndighed", "Lejre Kommune", NotInSource),
    ("udvalg", "medlemmer", AS_EXAMPLE, Initials),
    ("udvalg", "sagsnumre", "lejre", OurChoice),
    ("udvalg", "afsnit", AS_EXAMPLE, OurChoice),
    ("udvalg", "faste_punkter", AS_EXAMPLE, OurChoice),
    ("moede", "til_stede/0", "K.K.", Initials),
    ("moede", "til_stede/1", "P.O.", Initials),
    ("moede", "til_stede/2", "C.B.J.", Initials),
    ("moede", "til_stede/3", "B.L.S.", Initials),
    ("moede", "til_stede/4", "C.J.", Initials),
    ("moede", "til_stede/5", "O.B.", Initials),
    ("moede", "noter", AS_EXAMPLE, Remark),
    ("02", "bilag/0/ikke_vedlagt", TITLE_ONLY, Remark),
    ("02", "noter", AS_EXAMPLE, Remark),
    ("03", "resumé", AS_EXAMPLE, Retold),
    (
        "03",
        "henvisninger/0/hvad",
        "Beslutningen om at uddele Rummelighedsprisen årligt i valgperioden 2022-2025",
        Retold,
    ),
    // The committee is named in the sentence that the import quotes beside the reference.
    ("03", "henvisninger/0/organ", "Udvalget for Job, Arbejdsmarked & Integration", OurChoice),
    ("03", "henvisninger/0/udvalg", "lejre-jai", OurChoice),
    ("03", "henvisninger/0/uden_for_klarplan", "ja", OurChoice),
    ("03", "noter", AS_EXAMPLE, Remark),
    ("04", "resumé", AS_EXAMPLE, Retold),
    ("04", "noter", AS_EXAMPLE, Remark),
    ("05", "resumé", AS_EXAMPLE, Retold),
    ("05", "bilag/0/ikke_vedlagt", TITLE_ONLY, Remark),
    ("05", "bilag/1/ikke_vedlagt", TITLE_ONLY, Remark),
    ("05", "bilag/2/ikke_vedlagt", TITLE_ONLY, Remark),
    ("05", "noter", AS_EXAMPLE, Remark),
    ("06", "resumé", AS_EXAMPLE, Retold),
    ("06", "henvisninger/0/hvad", "Beslutningen om ikke at deltage i Jobcamp i 2023", Retold),
    ("06", "henvisninger/0/udvalg", "lejre-jai", OurChoice),
    ("06", "henvisninger/0/uden_for_klarplan", "ja", OurChoice),
    ("06", "henvisninger/1/hvad", "Beslutningen om at deltage på Folkemødet i 2023", Retold),
    ("06", "henvisninger/1/udvalg", "lejre-jai", OurChoice),
    ("06", "henvisninger/1/uden_for_klarplan", "ja", OurChoice),
    ("06", "noter", AS_EXAMPLE, Remark),
    ("07", "resumé", AS_EXAMPLE, Retold),
    ("07", "sagens_forløb/0/udvalg", "lejre-ssae", OurChoice),
    ("07", "sagens_forløb/1/udvalg", "lejre-bu", OurChoice),
    ("07", "sagens_forløb/1/deltog_ikke/0/navn", "I.P.", Initials),
    // References are sorted by day on both sides.
    ("07", "henvisninger/0/hvad", "Nærmere gennemgang af risikovurderingen bag ledelsestilsynene", Retold),
    ("07", "henvisninger/0/organ", "Udvalget for Social, Sundhed & Ældre", OurChoice),
    ("07", "henvisninger/0/udvalg", "lejre-ssae", OurChoice),
    ("07", "henvisninger/0/uden_for_klarplan", "ja", OurChoice),
    ("07", "henvisninger/1/hvad", "Beslutningen om en kvartalsvis status til Økonomiudvalget", Retold),
    ("07", "henvisninger/1/organ", "Kommunalbestyrelsen", OurChoice),
    ("07", "henvisninger/1/uden_for_klarplan", "ja", OurChoice),
    ("07", "bilag/0/ikke_vedlagt", TITLE_ONLY, Remark),
    ("07", "bilag/1/ikke_vedlagt", TITLE_ONLY, Remark),
    ("07", "bilag/2/ikke_vedlagt", TITLE_ONLY, Remark),
    ("07", "bilag/3/ikke_vedlagt", TITLE_ONLY, Remark),
    ("07", "bilag/4/ikke_vedlagt", TITLE_ONLY, Remark),
    ("07", "noter", AS_EXAMPLE, Remark),
    ("09", "noter", AS_EXAMPLE, Remark),
];

pub const KOEBENHAVN: &[Hand] = &[
    // The source holds one item and says nothing of committee or meeting; the example says so itself.
    ("udvalg", "navn", "Beskæftigelses- og Integrationsudvalget", OurChoice),
    ("udvalg", "forkortelse", "BIU", OurChoice),
    ("udvalg", "myndighed", "Københavns Kommune", NotInSource),
    ("udvalg", "periode", "{fra: 2018, til: 2021}", NotInSource),
    ("udvalg", "opgaver", AS_EXAMPLE, NotInSource),
    ("udvalg", "antal_medlemmer", "11", NotInSource),
    ("udvalg", "partier", AS_EXAMPLE, NotInSource),
    ("udvalg", "sagsnumre", "koebenhavn", OurChoice),
    ("udvalg", "afsnit", AS_EXAMPLE, OurChoice),
    ("moede", "titel", "Mødet i 2020 om rammerne for et udbud", NotInSource),
    ("moede", "dato_omtrent", "\"2020\"", NotInSource),
    ("moede", "dato_note", AS_EXAMPLE, Remark),
    ("moede", "noter", AS_EXAMPLE, Remark),
    ("04", "resumé", AS_EXAMPLE, Retold),
    ("04", "ændringsforslag/0/id", "enhedslistens-vaegte", OurChoice),
    // The letter stands in the votes, the name at the amendment; that they are one party is known from elsewhere.
    ("04", "ændringsforslag/0/parti", "Ø", NotInSource),
    ("04", "ændringsforslag/0/tekst", AS_EXAMPLE, Retold),
    ("04", "ændringsforslag/0/ændringer/0/hvad", "Vægten for borgernes fremdrift mod job", Retold),
    ("04", "ændringsforslag/0/ændringer/0/kriterium", "k1", OurChoice),
    (
        "04",
        "ændringsforslag/0/ændringer/1/hvad",
        "Vægten for lokalt kendskab og samarbejde (den samme som før)",
        Retold,
    ),
    ("04", "ændringsforslag/0/ændringer/1/kriterium", "k2", OurChoice),
    ("04", "ændringsforslag/0/ændringer/2/hvad", "Vægten for den rette individuelle tilgang", Retold),
    ("04", "ændringsforslag/0/ændringer/2/kriterium", "k3", OurChoice),
    ("04", "afstemninger/0/ændringsforslag", "enhedslistens-vaegte", OurChoice),
    ("04", "henvisninger/0/hvad", AS_EXAMPLE, Retold),
    ("04", "henvisninger/0/organ", "Beskæftigelses- og Integrationsudvalget", OurChoice),
    ("04", "henvisninger/0/udvalg", "koebenhavn-biu", OurChoice),
    ("04", "henvisninger/0/uden_for_klarplan", "ja", OurChoice),
    ("04", "henvisninger/1/hvad", AS_EXAMPLE, Retold),
    ("04", "henvisninger/1/organ", "Beskæftigelses- og Integrationsudvalget", OurChoice),
    ("04", "henvisninger/1/udvalg", "koebenhavn-biu", OurChoice),
    ("04", "henvisninger/1/uden_for_klarplan", "ja", OurChoice),
    ("04", "henvisninger/2/hvad", "De fire pejlemærker for udbuddet", Retold),
    ("04", "henvisninger/2/organ", "Beskæftigelses- og Integrationsudvalget", OurChoice),
    ("04", "henvisninger/2/udvalg", "koebenhavn-biu", OurChoice),
    ("04", "henvisninger/2/uden_for_klarplan", "ja", OurChoice),
    ("04", "ramme", "lokalt-forankrede-beskaeftigelsesindsatser", OurChoice),
    ("04", "bilag/0/ikke_vedlagt", REMOVED, OurChoice),
    // The attachment that the source prints is these results in the example.
    ("04", "bilag/0/resultater", "lokalt-forankrede-beskaeftigelsesindsatser/resultater", OurChoice),
    ("04", "underskrivere/0", "T.F.", Initials),
    ("04", "underskrivere/1", "M.S.", Initials),
    ("04", "noter", AS_EXAMPLE, Remark),
];

/// What a person changes in the text: document, from, to. A table of Lejre's has no head in the source.
pub const BODIES: &[(&str, &str, &str)] = &[("03", "| Skriv her | Skriv her |", "| Hvornår | Hvad |")];

/// What a person sets aside, as the example does: folder, file, before what, and the comment.
pub const SET_ASIDE: &[(&str, &str, &str, &str)] = &[
    (
        "lejre-jai",
        "05-tilsagn-puljemidler-for-2024.md",
        "I Lejre Kommune er det besluttet",
        "<!-- klarplan: ignore[K126] Beløbet 467.291 kr. står sådan i kilden. -->\n\n",
    ),
    (
        "lejre-jai",
        "09-godkendelse-af-referat.md",
        "{\n",
        "# klarplan: ignore[K118] Kilden har overskriften ”Beslutning”, men ingen tekst under den.\n",
    ),
    ("koebenhavn-biu", "moede.md", "{\n", "# klarplan: ignore[K111] Kilden indeholder kun punkt 4.\n"),
    (
        "koebenhavn-biu",
        "moede.md",
        "  \"dato_omtrent\"",
        "  # klarplan: ignore[K830] Kilden har ingen mødedato.\n",
    ),
];
