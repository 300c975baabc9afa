//! K328: a single character stands by itself.

use super::samples::{DAGSORDEN, PUNKT, UDVALG, fails, lejre, passes};
use crate::diagnostic::{Rule, Severity, both, text};
use crate::rules::{OnItem, Out};
use crate::source::Span;

pub static RULE: Rule = Rule {
    code: "K328",
    name: "stray-character",
    severity: Severity::Warning,
    title: both!("Et enkelt tegn står alene", "A single character stands by itself"),
    why: both!(
        "Et løst tegn er næsten altid en slåfejl eller resten af noget, der er slettet. Læseren kan ikke vide det.",
        "A stray character is nearly always a typing mistake or what is left of something deleted. Readers cannot know."
    ),
    source: Some(lejre("Å (alene på en linje efter indstillingen i punkt 5)")),
    requirements: &["128"],
    examples: &[
        fails(
            "Kildens Å",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\nTil dækning af egenfinansieringen.\n\nÅ\n\n## Sagsfremstilling\n\nI 2024 er der to puljer.\n",
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:7:1"],
        ),
        fails(
            "Et tomt listepunkt og et felt",
            &[UDVALG, DAGSORDEN, (PUNKT, "---\ntitel: X\nresumé: .\n---\n\n- et\n- .\n")],
            &["content/udvalg/a/2024-02-07/01-x.md:3:9", "content/udvalg/a/2024-02-07/01-x.md:7:3"],
        ),
        passes(
            "Bogstaver i en kode og en tabel",
            &[
                UDVALG,
                DAGSORDEN,
                (
                    PUNKT,
                    "---\ntitel: X\n---\n\nMøderne er delt i A og\nB.\n\n| A |\n|---|\n| B |\n\n```\nA\n```\n",
                ),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnItem, out: &mut Out) {
    let punkt = on.punkt;
    let points = punkt.indstilling.iter().flat_map(|i| i.at.iter().enumerate());
    let points = points.map(|(at, p)| (format!("indstilling.at[{at}]"), p));
    let resumé = punkt.resumé.iter().map(|r| ("resumé".to_owned(), r));
    let decision = punkt.beslutning.iter().map(|b| ("beslutning.tekst".to_owned(), &b.tekst));
    for (path, text) in resumé.chain(points).chain(decision).filter(|(_, text)| is_stray(text)) {
        let (message, help) = told(text);
        out.at(path, message, help);
    }
    let body = on.ctx.body(&on.item.punkt);
    let mut at = 0;
    let mut fenced = false;
    // A lone character is one only where nothing goes on before or after it.
    let mut free = true;
    let mut lines = body.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let bare = line.trim();
        fenced ^= bare.starts_with("```");
        let item = bare.strip_prefix("- ").or_else(|| bare.strip_prefix("* "));
        let text = item.unwrap_or(bare);
        let next = lines.peek().map_or("", |l| l.trim());
        let ends = next.is_empty() || next.starts_with(['-', '*', '#']);
        if !fenced && is_stray(text) && (free || item.is_some()) && ends {
            let start = at + line.find(text).unwrap_or(0);
            let (message, help) = told(text);
            out.body(Span::new(start, start + text.len()), message, help);
        }
        free = bare.is_empty() || bare.starts_with('#');
        at += line.len();
    }
}

fn is_stray(text: &str) -> bool {
    let mut chars = text.chars();
    let first = chars.next();
    chars.next().is_none() && first.is_some_and(|c| c.is_alphabetic() || ".,;:".contains(c))
}

fn told(text: &str) -> (crate::diagnostic::Text, crate::diagnostic::Text) {
    (
        text!("Der står et løst ”{text}” uden anden tekst.", "A lone “{text}” stands without other text."),
        text!(
            "Slet tegnet, eller skriv det, der skulle stå. Er det kildens egen fejl, så nævn den i noter.",
            "Delete the character, or write what should stand there. If it is the source's own mistake, mention it in noter."
        ),
    )
}
