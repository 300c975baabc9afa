//! T094: a year's supervisions leave out involvement, quality or timeliness.

use super::sources::audit;
use crate::diagnostic::{Example, Rule, Severity, StaticText, both, text};
use crate::model::supervision::Tilsynstema;
use crate::rules::dates::months_after;
use crate::rules::papers::day_of;
use crate::rules::{OnInspection, Out};

pub static RULE: Rule = Rule {
    code: "T094",
    name: "theme-left-out",
    severity: Severity::Note,
    title: both!(
        "Et års tilsyn udelader et vigtigt tema",
        "A year's supervision leaves out an important theme"
    ),
    why: both!(
        "Ser tilsynet kun på formalia, opdager det ikke, om borgeren bliver hørt, og om hjælpen virker.",
        "If supervision looks at formalities only, it does not see whether citizens are heard and help works."
    ),
    source: Some(audit(
        "fokus på at sikre overholdelse af formalia … for eksempel rettidighed, fremfor kvalitet i og opfyldelse af formålet med loven",
    )),
    requirements: &["94"],
    examples: &[
        Example {
            what: "Kun rettidighed",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\ndato: 2024-04-15\ntemaer: [rettidighed-og-sagsflow]\n---\n",
                ),
            ],
            findings: &["content/tilsyn/a/tilsyn-2024-1.md:4:9"],
        },
        Example {
            what: "Temaerne er fordelt på to kvartaler",
            files: &[
                ("content/tilsyn/a/omraade.md", "---\ntitel: A\n---\n"),
                (
                    "content/tilsyn/a/tilsyn-2024-1.md",
                    "---\ntitel: T\ndato: 2024-04-15\ntemaer: [rettidighed-og-sagsflow]\n---\n",
                ),
                (
                    "content/tilsyn/a/tilsyn-2024-2.md",
                    "---\ntitel: T\ndato: 2024-07-15\ntemaer: [inddragelse, kvalitet-og-effekt]\n---\n",
                ),
            ],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

const NEEDED: [(Tilsynstema, StaticText); 3] = [
    (
        Tilsynstema::RettidighedOgSagsflow,
        both!("rettidighed og sagsflow (rettidighed-og-sagsflow)", "timeliness (rettidighed-og-sagsflow)"),
    ),
    (Tilsynstema::Inddragelse, both!("inddragelse af borgeren (inddragelse)", "involvement (inddragelse)")),
    (
        Tilsynstema::KvalitetOgEffekt,
        both!("kvalitet og effekt (kvalitet-og-effekt)", "quality and effect (kvalitet-og-effekt)"),
    ),
];

pub(super) fn check(on: &OnInspection, out: &mut Out) {
    let Some(themes) = themes_of_last_year(on) else { return };
    let missing: Vec<StaticText> =
        NEEDED.into_iter().filter(|(theme, _)| !themes.contains(theme)).map(|(_, words)| words).collect();
    if missing.is_empty() {
        return;
    }
    let da = missing.iter().map(|w| w.da).collect::<Vec<_>>().join(" eller ");
    let en = missing.iter().map(|w| w.en).collect::<Vec<_>>().join(" or ");
    out.at(
        "temaer",
        text!(
            "Ingen af tilsynene det seneste år handler om {da}.",
            "None of the last year's supervisions is about {en}."
        ),
        text!(
            "Tag det med i næste tilsyn, og skriv det under temaer.",
            "Take it into the next supervision and write it under temaer."
        ),
    );
}

/// The themes of the area's supervisions in the twelve months up to this one, if this is the newest
/// and they name any.
pub(super) fn themes_of_last_year(on: &OnInspection) -> Option<Vec<Tilsynstema>> {
    let day = on.date?;
    let mut themes = Vec::new();
    for (_, tilsyn) in on.supervision.inspections() {
        let Some(other) = day_of(tilsyn) else { continue };
        if other > day {
            return None;
        }
        if months_after(other, 12) > day {
            themes.extend(tilsyn.temaer.iter().copied());
            themes.extend(tilsyn.kontrolpunkter.iter().filter_map(|p| p.tema));
        }
    }
    (!themes.is_empty()).then_some(themes)
}
