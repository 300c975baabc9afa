//! The documents that the rules of supervision are read in.

use crate::diagnostic::{Citation, StaticText, both};

/// Deloitte's audit of 2020.
const AUDIT: StaticText = both!(
    "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
    "Deloitte for STAR, focus audit 2020 on resource courses"
);

/// The minutes of Lejre.
const MINUTES: StaticText =
    both!("Lejre Kommune, referat 7. februar 2024", "Lejre Kommune, minutes of 7 February 2024");

/// The slides of Copenhagen.
const SLIDES: StaticText = both!(
    "Københavns Kommune, oplæg om Min Plan, 24. september 2018",
    "City of Copenhagen, slides on Min Plan, 24 September 2018"
);

/// Words of the audit.
pub(super) const fn audit(quote: &'static str) -> Citation {
    Citation { title: AUDIT, quote }
}

/// Words of the minutes.
pub(super) const fn minutes(quote: &'static str) -> Citation {
    Citation { title: MINUTES, quote }
}

/// Words of the slides.
pub(super) const fn slides(quote: &'static str) -> Citation {
    Citation { title: SLIDES, quote }
}

/// The order on refunds as the audit quotes it.
pub(super) const PROCEDURES: Option<Citation> = Some(Citation {
    title: both!(
        "Bekendtgørelse om statsrefusion og tilskud samt regnskabsaflæggelse og revision på visse områder § 26, som Deloitte gengiver den i 2020",
        "Executive order on state refunds, subsidies, accounts and audit § 26, as quoted by Deloitte in 2020"
    ),
    quote: "det påhviler kommunalbestyrelsen at sikre, at kommunen har etableret betryggende og hensigtsmæssige forretningsgange for sagsbehandling",
});
