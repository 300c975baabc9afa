//! Goals in the parts of a rehabilitation plan.

use super::{Bad, edit};

const HENRIK: &str = "content/planer/henrik/sag.yaml";
const PREPARING: &str = "content/planer/henrik/forberedende-del.md";
const ADVICE: &str = "content/planer/henrik/indstilling.md";
const ACTION: &str = "content/planer/henrik/indsatsdel.md";
const RITA: &str = "content/planer/rita/sag.yaml";
const MAJA: &str = "content/planer/maja/min-plan.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    goals()
}

fn goals() -> Vec<Bad> {
    vec![
        edit(
            "the goal of a whole course is only a step",
            HENRIK,
            "tekst: Job som pedel eller servicemedarbejder på nedsat tid",
            "tekst: Afklaring af arbejdsevne",
            "-",
        )
        .also("R037", PREPARING, "mål:\n  - ‹pedel›\n")
        .also("R038", ADVICE, "mål:\n  - ‹pedel›\n")
        .also("R039", ACTION, "mål:\n  - ‹pedel›\n")
        .help("”Afklaring af arbejdsevnen inden for serviceområdet”"),
        edit("the recommendation forgets the goal", ADVICE, "mål:\n  - pedel\ntilbud:", "tilbud:", "-")
            .also("R038", ADVICE, "‹titel›: Rehabiliteringsteamets")
            .also("R042", ADVICE, "‹titel›: Rehabiliteringsteamets")
            .help("”Job som pedel eller servicemedarbejder på nedsat tid” står i den forberedende del"),
        edit(
            "a goal that does not say which job",
            RITA,
            "tekst: Job som butiksassistent hos en bager eller i en dagligvarebutik",
            "tekst: At komme i job igen",
            "-",
        )
        .also("R041", "content/planer/rita/min-plan.md", "mål:\n  - ‹butik›\n")
        .help("”Job inden for rengøring”"),
        edit(
            "a Min Plan in a course with goals for everyday life only",
            MAJA,
            "mål:\n  - gartneri\n",
            "mål:\n",
            "-",
        )
        .also("R040", MAJA, "mål:\n  - ‹hverdag›")
        .also("R042", MAJA, "mål:\n  - ‹hverdag›"),
    ]
}
