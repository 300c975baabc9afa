//! Texts whose LIX is above the limit of their kind.

use super::limits;
use crate::diagnostic::{Text, text};
use crate::readability::{Band, Counts};
use crate::rules::{OnText, Out};
use crate::texts::{Section, Spot};

/// Tells each section above the limit; where none is but the document as a whole, that.
pub(super) fn check(on: &OnText, out: &mut Out) {
    let limit = limits::lix(on.ctx.settings(), on.document.group);
    let hard = |counts: &Counts| {
        let lix = counts.lix().filter(|_| counts.words >= limits::FEWEST_WORDS)?;
        (lix.round() > f64::from(limit)).then_some(lix)
    };
    let mut told = false;
    for (section, counts) in on.document.sections.iter().zip(on.document.section_counts()) {
        let Some(lix) = hard(&counts) else { continue };
        told = true;
        let (message, help) = (of_section(section, lix, counts, limit), help());
        match &section.at {
            Spot::Field(key) => out.at(key.clone(), message, help),
            Spot::Body(range) => out.body(range.clone().into(), message, help),
        }
    }
    let counts = on.document.counts();
    if let Some(lix) = hard(&counts).filter(|_| !told) {
        let figures = figures(lix, counts, limit);
        let (da, en) = (figures.da, figures.en);
        out.file(text!("Teksterne har tilsammen {da}", "The texts together have {en}"), help());
    }
}

fn of_section(section: &Section, lix: f64, counts: Counts, limit: u32) -> Text {
    let name = &section.name;
    let figures = figures(lix, counts, limit);
    let (da, en) = (figures.da, figures.en);
    match section.at {
        Spot::Field(_) => text!("Teksterne under {name} har {da}", "The texts under {name} have {en}"),
        Spot::Body(_) if name.is_empty() => {
            text!("Teksten før den første overskrift har {da}", "The text before the first heading has {en}")
        }
        Spot::Body(_) => text!("Afsnittet ”{name}” har {da}", "The section “{name}” has {en}"),
    }
}

fn figures(lix: f64, counts: Counts, limit: u32) -> Text {
    let band = Band::of(lix).word();
    let (da, en) = (band.da, band.en);
    let (length, share) = (counts.words_per_sentence(), counts.long_share());
    let length_da = danish(length);
    text!(
        "LIX {lix:.0} ({da}): {length_da} ord i hver sætning og {share:.0} % lange ord. Grænsen er {limit}.",
        "LIX {lix:.0} ({en}): {length:.1} words a sentence and {share:.0}% long words. The limit is {limit}."
    )
}

fn help() -> Text {
    text!(
        "Del de lange sætninger, og vælg korte ord, hvor de siger det samme. ”klarplan report” viser de sværeste. LIX er kun en indikator: Læs teksten højt for en, der ikke kender sagen.",
        "Split long sentences and choose short words where they say the same. “klarplan report” shows the hardest. LIX is only an indicator: read the text aloud to someone who does not know the case."
    )
}

fn danish(figure: f64) -> String {
    format!("{figure:.1}").replace('.', ",")
}
