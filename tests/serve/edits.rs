//! Edits as people and programs make them, from a seed.

use super::common::root;
use std::collections::BTreeMap;
use std::path::Path;

/// The example's English translations, by path.
pub fn translations() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    read(Path::new("content"), &mut found);
    assert!(found.len() > 5, "{} translations", found.len());
    found
}

fn read(below: &Path, found: &mut BTreeMap<String, String>) {
    let full = root().join(below);
    if full.is_dir() {
        for entry in std::fs::read_dir(full).unwrap() {
            read(&below.join(entry.unwrap().file_name()), found);
        }
    } else if [".en.md", ".en.yaml"].iter().any(|end| below.to_str().unwrap().ends_with(end)) {
        found.insert(below.to_str().unwrap().replace('\\', "/"), std::fs::read_to_string(full).unwrap());
    }
}

/// The settings as people change them; `own` is how they were at first.
pub fn settings(own: &str, dice: &mut Dice) -> String {
    let without = |key: &str| {
        let mut within = false;
        let kept = own.lines().filter(|line| {
            within = line.starts_with(key) || (within && (line.is_empty() || line.starts_with([' ', '#'])));
            !within
        });
        kept.map(|line| format!("{line}\n")).collect::<String>()
    };
    match dice.roll(8) {
        0 => without("åbne_data:"),
        1 => own.replace("Dataene er et eksempel", "Dataene er stadig et eksempel"),
        2 => own.replace("Bakkedal Kommune: planer", "Bakkedal: planer"),
        3 => own.replace("sprog: [da]", "sprog: [da, en]"),
        4 => format!("{own}\nminificering: fuld\n"),
        5 => {
            own.replace("modtagere:\n", "modtagere:\n  vagten:\n    navn: Vagten\n    rolle: En anden vagt\n")
        }
        6 => own.replace("  side: sider/klage.md\n", ""),
        _ => edited(own, own, dice),
    }
}

/// Numbers that look random and are the same every time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % sides.max(1)
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.roll(all.len())]
    }
}

/// A text edited in one of many ways; `own` is how it was at first, which some edits go back to.
pub fn edited(text: &str, own: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let at = dice.roll(lines.len());
    match dice.roll(12) {
        // What was broken is mended before long.
        _ if text != own && dice.roll(2) == 0 => return own.to_owned(),
        0 | 1 => return own.to_owned(),
        2 => drop(lines.remove(at)),
        3 => lines.insert(at, lines[at].clone()),
        4 => lines.insert(at, "\tugyldig: [".to_owned()),
        5 => lines[at] = lines[at].replace(|c: char| c.is_ascii_digit(), "7"),
        6 => lines[at].push_str(" rettet"),
        7 => lines.push("\nEn ny sætning, som er skrevet til.".to_owned()),
        8 => lines.push("\n## En ny overskrift\n\nSe [planen](min-plan.md#en-ny-overskrift) og [sagen](../maja/min-plan.md#findes-ikke).".to_owned()),
        9 => lines.push("\nRing til borgeren på 21 43 65 87. Skriv her.".to_owned()),
        10 => lines.insert(at, "# klarplan: ignore[K] uden grund".to_owned()),
        _ => {
            let other = dice.roll(lines.len());
            lines.swap(at, other);
        }
    }
    lines.join("\n") + "\n"
}
