//! Whether a theme's colours can be read on one another.
//!
//! Contrast as WCAG 2.2 defines it (success criteria 1.4.3 and 1.4.11): 4.5 for text, 3 for what marks focus.

use crate::diagnostic::{Text, text};
use std::collections::BTreeMap;

/// What stands on what, and the least contrast it needs.
const PAIRS: &[(&str, &str, f64)] = &[
    ("tekst", "grund", 4.5),
    ("tekst", "flade", 4.5),
    ("tekst", "accent-flade", 4.5),
    ("tekst", "vigtig-flade", 4.5),
    ("svag", "grund", 4.5),
    ("svag", "flade", 4.5),
    ("svag", "accent-flade", 4.5),
    ("accent", "grund", 4.5),
    ("accent", "flade", 4.5),
    ("accent", "accent-flade", 4.5),
    ("accent-tekst", "accent", 4.5),
    ("vigtig", "grund", 4.5),
    ("vigtig", "vigtig-flade", 4.5),
    ("ja", "grund", 4.5),
    ("ja", "accent-flade", 4.5),
    ("nej", "grund", 4.5),
    ("nej", "accent-flade", 4.5),
    ("fokus-ude", "grund", 3.0),
    ("fokus-ude", "flade", 3.0),
    ("fokus-ude", "accent-flade", 3.0),
];

/// Two colours that cannot be read on one another, or one that cannot be checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Line in the theme's values.
    pub line: usize,
    pub dark: bool,
    pub name: String,
    pub what: What,
}

/// What is wrong with a colour.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Not written `#rrggbb`.
    Unreadable(String),
    /// Not there.
    Missing,
    /// Too little contrast on another; with the nearest colour that has enough, if one can.
    Low { on: &'static str, ratio: f64, least: f64, better: Option<String> },
}

impl Fault {
    /// The fault in both languages.
    #[must_use]
    pub fn text(&self) -> Text {
        let (line, name) = (self.line, &self.name);
        let (scheme, scheme_en) = if self.dark { ("mørke", "dark") } else { ("lyse", "light") };
        match &self.what {
            What::Unreadable(written) => text!(
                "udseende.css:{line}: --{name}: ”{written}” kan ikke læses som en farve. Skriv den som #rrggbb, så kontrasten kan kontrolleres.",
                "udseende.css:{line}: --{name}: “{written}” cannot be read as a colour. Write it as #rrggbb, so that its contrast can be checked."
            ),
            What::Missing => text!(
                "udseende.css: farven --{name} mangler i de {scheme} farver.",
                "udseende.css: the colour --{name} is missing from the {scheme_en} scheme."
            ),
            What::Low { on, ratio, least, better } => {
                let (da, en) = better.as_ref().map_or_else(Default::default, |colour| {
                    (format!(" {colour} er tæt på og har nok."), format!(" {colour} is near and has enough."))
                });
                let (found, found_en) = (decimals(*ratio).replace('.', ","), decimals(*ratio));
                let (wanted, wanted_en) = (decimals(*least).replace('.', ","), decimals(*least));
                text!(
                    "udseende.css:{line}: --{name} på --{on} har kontrasten {found} i de {scheme} farver. Den skal være mindst {wanted}, for at alle kan læse det.{da}",
                    "udseende.css:{line}: --{name} on --{on} has a contrast of {found_en} in the {scheme_en} scheme. It must be at least {wanted_en} for everyone to read it.{en}"
                )
            }
        }
    }
}

/// Rounded down, so that 4.497 is not called 4.5.
fn decimals(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}

/// A colour with the line it stands on.
type Found = BTreeMap<String, (usize, Result<[u8; 3], String>)>;

/// Every pair of `tokens`, the text of `udseende.css`, that cannot be read, in both colour schemes.
#[must_use]
pub fn faults(tokens: &str) -> Vec<Fault> {
    let (light, own_dark) = colours(tokens);
    let mut dark = light.clone();
    dark.extend(own_dark);
    let mut faults = Vec::new();
    for (scheme, is_dark) in [(&light, false), (&dark, true)] {
        for (name, on, least) in PAIRS {
            let fault = |line, what| Fault { line, dark: is_dark, name: (*name).to_owned(), what };
            match (scheme.get(*name), scheme.get(*on)) {
                (None, _) => faults.push(fault(0, What::Missing)),
                (Some((line, Err(written))), _) => {
                    faults.push(fault(*line, What::Unreadable(written.clone())));
                }
                // Told where the other is the one that stands on something.
                (_, None | Some((_, Err(_)))) => {
                    let missing = scheme.get(*on).is_none();
                    let what = match scheme.get(*on) {
                        Some((_, Err(written))) => What::Unreadable(written.clone()),
                        _ => What::Missing,
                    };
                    let line = if missing { 0 } else { scheme[*on].0 };
                    faults.push(Fault { line, dark: is_dark, name: (*on).to_owned(), what });
                }
                (Some((line, Ok(colour))), Some((_, Ok(ground)))) => {
                    let ratio = contrast(*colour, *ground);
                    if ratio < *least {
                        let better = nearest(*colour, *ground, *least);
                        faults.push(fault(*line, What::Low { on, ratio, least: *least, better }));
                    }
                }
            }
        }
    }
    let mut seen = Vec::new();
    faults.retain(|fault| {
        let key = (fault.name.clone(), fault.line, format!("{:?}", fault.what));
        // The same colour in both schemes is told once.
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    faults
}

/// The colours of the light scheme, and those the dark one changes.
fn colours(tokens: &str) -> (Found, Found) {
    let (mut light, mut dark) = (Found::new(), Found::new());
    let mut in_dark = false;
    for (at, line) in tokens.lines().enumerate() {
        in_dark |= line.contains("prefers-color-scheme") && line.contains("dark");
        for part in line.split(';') {
            let Some((name, value)) = part.trim().strip_prefix("--").and_then(|p| p.split_once(':')) else {
                continue;
            };
            let (name, value) = (name.trim(), value.trim());
            if !PAIRS.iter().any(|(a, b, _)| *a == name || *b == name) {
                continue;
            }
            let colour = read(value).ok_or_else(|| value.to_owned());
            let scheme = if in_dark { &mut dark } else { &mut light };
            scheme.insert(name.to_owned(), (at + 1, colour));
        }
    }
    (light, dark)
}

/// `#rgb` or `#rrggbb`.
fn read(value: &str) -> Option<[u8; 3]> {
    let hex = value.strip_prefix('#')?;
    if !hex.is_ascii() {
        return None;
    }
    let pair = |s: &str| u8::from_str_radix(s, 16).ok();
    match hex.len() {
        3 => {
            let one = |at: usize| pair(&hex[at..=at]).map(|n| n * 17);
            Some([one(0)?, one(1)?, one(2)?])
        }
        6 => Some([pair(&hex[..2])?, pair(&hex[2..4])?, pair(&hex[4..])?]),
        _ => None,
    }
}

/// The contrast of two colours, 1 to 21.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [r, g, b] = colour.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The colour nearest to `colour`, towards black or white, that has enough contrast on `ground`.
fn nearest(colour: [u8; 3], ground: [u8; 3], least: f64) -> Option<String> {
    (1..=100u16).find_map(|share| {
        [0u8, 255].into_iter().find_map(|end| {
            let mixed = colour.map(|channel| {
                let (channel, end) = (u16::from(channel), u16::from(end));
                u8::try_from((channel * (100 - share) + end * share) / 100).unwrap_or(u8::MAX)
            });
            let [r, g, b] = mixed;
            (contrast(mixed, ground) >= least).then(|| format!("#{r:02x}{g:02x}{b:02x}"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STANDARD: &str = include_str!("../../themes/standard/udseende.css");

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
        // The grey that is just dark enough on white.
        assert!(contrast([0x76, 0x76, 0x76], [255, 255, 255]) >= 4.5);
        assert!(contrast([0x77, 0x77, 0x77], [255, 255, 255]) < 4.5);
    }

    #[test]
    fn the_standard_theme_can_be_read() {
        assert_eq!(faults(STANDARD), []);
    }

    #[test]
    fn pale_colours_are_refused_with_a_better_one() {
        let pale = STANDARD.replacen("--accent: #0b5a4a", "--accent: #8ecfc0", 1);
        let found = faults(&pale);
        let on_ground = found.iter().find(|f| f.name == "accent" && !f.dark).unwrap();
        let What::Low { on: "grund", better: Some(better), .. } = &on_ground.what else {
            panic!("{found:?}")
        };
        assert!(contrast(read(better).unwrap(), [255, 255, 255]) >= 4.5);
        assert!(on_ground.text().da.starts_with("udseende.css:"), "{}", on_ground.text().da);
    }

    #[test]
    fn colours_that_cannot_be_checked_are_told_once() {
        let named = STANDARD.replacen("--svag: #4c5a54", "--svag: grey", 1);
        let found = faults(&named);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].what, What::Unreadable("grey".to_owned()));
        let gone = STANDARD.replace("--nej:", "--nix:");
        assert!(faults(&gone).iter().all(|f| f.what == What::Missing && f.name == "nej"));
    }
}
