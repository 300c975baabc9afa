//! Texts that an earlier check found clean are not judged again; and whatever is edited meanwhile, the findings are those of
//! a first check.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

mod common;

use common::{CONFIG, Memory, long_trials, said};
use klarplan::pipeline::{Checked, check_likewise};

const PAGE: &str = "content/sider/a.md";
const WORDS: &str = "content/registre/ordliste.yaml";
const SUPPLIERS: &str = "content/registre/leverandoerer.yaml";

/// A page that is clean as long as nothing else is other.
const PLAIN: &str = "---\ntitel: A\n---\n\nVi laver en VUM sammen.\n\nKom i dag.\n";
const EXPLAINED: &str =
    "vum:\n  ord: VUM\n  forklaring: En måde at finde ud af, hvad du har brug for.\n  område: planer\n";

/// Checks `after` as one that knows what was clean in `before`, and anew; the codes of what is told about the page.
fn after(before: &Memory, after: &Memory) -> Vec<&'static str> {
    after_at(before, after, PAGE)
}

fn after_at(before: &Memory, after: &Memory, path: &str) -> Vec<&'static str> {
    let known = before.check();
    let again = check_likewise(&known, after.sources());
    assert!(said(&again) == said(&after.check()), "what is known changes what is told");
    said(&again).into_iter().filter(|said| said.path == path).map(|said| said.code).collect()
}

fn with(site: &Memory, path: &str, text: &str) -> Memory {
    let mut site = site.clone();
    site.put(path, text);
    site
}

#[test]
fn what_is_explained_elsewhere_is_looked_at_again() {
    let explained = Memory::minimal(&[(PAGE, PLAIN), (WORDS, EXPLAINED)]);
    assert!(after(&explained, &explained).is_empty());
    let other = EXPLAINED.replace("VUM", "Udredning");
    assert_eq!(after(&explained, &with(&explained, WORDS, &other)), ["S751"]);
    assert!(after(&with(&explained, WORDS, &other), &explained).is_empty());
    // A supplier's name, and a committee's short one, are explained by their pages.
    let supplier = Memory::minimal(&[(PAGE, PLAIN), (SUPPLIERS, "vum:\n  navn: VUM\n")]);
    assert!(after(&supplier, &supplier).is_empty());
    assert_eq!(after(&supplier, &with(&supplier, SUPPLIERS, "vum:\n  navn: Huset\n")), ["S751"]);
    let committee = |short: &str| {
        let path = "content/udvalg/vu/udvalg.md";
        let text = format!("---\nnavn: Udvalget\nforkortelse: {short}\nmyndighed: Byen\n---\n");
        Memory::minimal(&[(PAGE, PLAIN), (path, &text)])
    };
    let short = committee("VUM");
    assert!(after(&short, &short).is_empty());
    assert_eq!(after(&short, &committee("VU")), ["S751"]);
}

#[test]
fn texts_and_titles_are_looked_at_again() {
    let titled = PLAIN.replace("titel: A", "titel: Voksenudredning (VUM)");
    let own = Memory::minimal(&[(PAGE, &titled)]);
    assert!(after(&own, &own).is_empty());
    assert_eq!(after(&own, &with(&own, PAGE, PLAIN)), ["S751"]);
    let worse = titled.replace("Kom i dag.", "Husk en KPV.");
    assert_eq!(after(&own, &with(&own, PAGE, &worse)), ["S751"]);
    // A meeting without a title has its committee's name, which may explain what its text says.
    let (meeting, text) = (
        "content/udvalg/vu/2026-01-15/moede.md",
        "---\ntilstand: dagsorden\ndato: 2026-01-15\n---\n\nHusk en VUM.\n",
    );
    let named = |name: &str| {
        let committee = format!("---\nnavn: {name}\nmyndighed: Byen\n---\n");
        Memory::minimal(&[("content/udvalg/vu/udvalg.md", &committee), (meeting, text)])
    };
    let (known, unknown) = (named("Udvalget for voksenudredning (VUM)"), named("Udvalget for udredning"));
    assert!(!after_at(&known, &known, meeting).contains(&"S851"));
    assert!(after_at(&known, &unknown, meeting).contains(&"S851"));
}

#[test]
fn settings_are_asked_again() {
    let long = format!("---\ntitel: A\n---\n\nVi {} i dag.\n", "går og ".repeat(8));
    let site = Memory::minimal(&[(PAGE, &long)]);
    assert!(after(&site, &site).is_empty());
    let strict = format!("{}regler:\n  ord_i_sætning:\n    sider: 10\n", site.texts[CONFIG]);
    assert_eq!(after(&site, &with(&site, CONFIG, &strict)), ["S451"]);
    let unknown = Memory::minimal(&[(PAGE, PLAIN)]);
    let left_out = format!("{}regler:\n  udelad: [S]\n", unknown.texts[CONFIG]);
    assert_eq!(after(&with(&unknown, CONFIG, &left_out), &unknown), ["S751"]);
}

/// Numbers that look random, the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// What makes texts clean or not: words of officials, abbreviations, headings, what is explained, who reads.
const PIECES: [&str; 8] = [
    "\n\nDer foretages i henhold til gældende regler en vurdering af sagen.\n\n",
    "\n\nHusk din KPV.\n\n",
    "\n\n## Hvad er en KPV?\n\nDet er en kompetencevurdering (KPV).\n\n",
    "\n\nDu får et brev, og så ringer vi til dig, og så kommer du, og så taler vi om det, og så går du hjem, og så skriver vi.\n\n",
    " VUM ",
    "\n\n> Der foretages en vurdering.\n\n",
    "\n\n| VUM | KPV |\n|---|---|\n| a | b |\n\n",
    "\n",
];

/// The text with a piece more, a line less, or a line's words mixed.
fn edited(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = dice.below(lines.len().max(1));
    match dice.below(8) {
        0 if !lines.is_empty() => drop(lines.remove(at)),
        1 if !lines.is_empty() => lines[at] = lines[at].to_uppercase(),
        2 if !lines.is_empty() => lines[at].push_str(" VUM"),
        _ => lines.push(PIECES[dice.below(PIECES.len())].to_owned()),
    }
    lines.join("\n") + "\n"
}

#[test]
fn after_any_edit_the_findings_are_those_of_a_first_check() {
    let own = Memory::example();
    let settings: [&str; 4] = [
        "",
        "regler:\n  udelad: [S751]\n",
        "regler:\n  højeste_lix:\n    planer: 20\n",
        "regler:\n  ord_i_sætning:\n    udvalg: 9\n",
    ];
    // The example's own rules stand last, and these take their place.
    let config = own.texts[CONFIG].clone();
    assert!(
        !config.contains("\nregler:"),
        "the example has settings of rules now; they are to be edited here"
    );
    let mut site = own.clone();
    let paths: Vec<String> = own.texts.keys().filter(|path| *path != CONFIG).cloned().collect();
    let shared: Vec<String> = paths
        .iter()
        .filter(|p| p.starts_with("content/registre/") || p.ends_with("/udvalg.md"))
        .cloned()
        .collect();
    assert!(shared.len() > 3, "{shared:?}");
    let mut dice = Dice(20_261_121);
    let mut before: Checked = site.check();
    let (mut clean, mut other) = (0, 0);
    for edit in 0..if long_trials() { 1_500 } else { 30 } {
        for _ in 0..=dice.below(3) {
            let path = match dice.below(4) {
                0 => &shared[dice.below(shared.len())],
                _ => &paths[dice.below(paths.len())],
            };
            match dice.below(6) {
                0 => site.put(CONFIG, &format!("{config}{}", settings[dice.below(4)])),
                1 => site.put(path, &own.texts[path]),
                _ => site.put(path, &edited(&site.texts[path].clone(), &mut dice)),
            }
        }
        let again = check_likewise(&before, site.sources());
        let anew = site.check();
        assert!(said(&again) == said(&anew), "edit {edit}");
        assert_eq!(again.clean, anew.clean, "edit {edit}");
        clean += usize::from(again.clean == before.clean);
        other += usize::from(said(&again) != said(&before));
        before = again;
    }
    assert!(other > 5, "edits changed findings {other} times");
    assert!(clean > 0, "something was always other");
}
