//! The memo that the area's rules are read in, and the law that is known by its text.

use crate::diagnostic::{Citation, StaticText, both};

const MEMO: StaticText = both!(
    "Notat om 0-scenarie for én helhedsorienteret plan, 4. februar 2020",
    "Memo on the zero scenario for one holistic plan, 4 February 2020"
);

/// The memo with its decisive words.
pub(super) const fn memo(quote: &'static str) -> Citation {
    Citation { title: MEMO, quote }
}

/// The law that lets a holistic plan stand instead of Min Plan, with the citizen's consent.
pub(super) const EMPLOYMENT_ACT: Option<Citation> = Some(Citation {
    title: both!(
        "Lov om en aktiv beskæftigelsesindsats § 40, stk. 3, LBK 280 af 1. marts 2024",
        "Act on an active employment effort, section 40(3), consolidated act 280 of 1 March 2024"
    ),
    quote: "",
});

/// The law that lets a holistic plan stand instead of a young person's plan.
pub(super) const CHILDREN_ACT: Option<Citation> = Some(Citation {
    title: both!(
        "Barnets lov § 110, LBK 282 af 17. marts 2025",
        "Children's Act, section 110, consolidated act 282 of 17 March 2025"
    ),
    quote: "",
});

/// What is known of when the Children's Act took over; the day itself stands in none of the sources.
pub(super) const CHILDREN_ACT_HISTORY: StaticText = both!(
    "Reglen er læst i lovbekendtgørelsen af 17. marts 2025. Tidligere stod reglerne i servicelovens §§ 140 og 140 a. Kilderne nævner ikke dagen, hvor de afløste hinanden.",
    "The rule was read in the consolidated act of 17 March 2025. Earlier the rules stood in sections 140 and 140a of the Social Services Act. The sources do not name the day of the change."
);
