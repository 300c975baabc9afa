//! What the rules on rehabilitation plans are read in, and the history several of them share.

use crate::diagnostic::{Citation, StaticText, both};

/// The focus audit of 2020, with its decisive words.
pub(super) const fn audit(quote: &'static str) -> Citation {
    let title = both!(
        "Deloitte for STAR, fokusrevision 2020 om ressourceforløb",
        "Deloitte for STAR, focus audit 2020 on resource courses"
    );
    Citation { title, quote }
}

/// A provision whose text was read, with its decisive words.
pub(super) const fn law(title: StaticText, quote: &'static str) -> Citation {
    Citation { title, quote }
}

/// The act that made courses shorter from 2022.
pub(super) const ACT_1160: StaticText = both!("Lov nr. 1160 af 8. juni 2021", "Act no. 1160 of 8 June 2021");

/// The act after which no new courses are given.
pub(super) const ACT_1750: StaticText =
    both!("Lov nr. 1750 af 29. december 2025", "Act no. 1750 of 29 December 2025");

/// The history of rules that follow the rehabilitation team, and are not asked after 31 January 2026.
pub(super) const UNTIL_2026: Option<StaticText> = Some(both!(
    "Reglen er læst i fokusrevisionen fra 2020. Fra 1. februar 2026 har lov nr. 1750 af 29. december 2025 ændret \
     reglerne, og der gives ikke nye ressourceforløb. Derfor bruges reglen kun til og med 31. januar 2026.",
    "The rule is read in the focus audit of 2020. From 1 February 2026 act no. 1750 of 29 December 2025 changed \
     the rules, and no new resource courses are given. So the rule is used only to 31 January 2026."
));
