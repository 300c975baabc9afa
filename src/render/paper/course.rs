//! A course for a group: for whom, how long, what happens, and its teams.

use super::{Own, Section, said, table};
use crate::language::{capital, say};
use crate::model::scheme::Forløb;
use crate::render::Ctx;
use crate::render::framework::Fact;

pub(super) fn own(ctx: &Ctx, course: &Forløb) -> Own {
    let l = ctx.language;
    let mut own = Own::default();
    own.fakta.extend(said(say!(l, "fact_municipality"), course.myndighed.as_ref()));
    let place = course.leverandør.as_ref().and_then(|l| ctx.site.suppliers.get(l));
    own.svar.extend(said(say!(l, "fact_where"), place.map(|p| &p.navn)));
    own.svar.extend(said(say!(l, "scheme_for_whom"), course.målgruppe.as_ref()));
    own.svar.extend(course.alder.as_ref().map(|a| {
        let (from, until) = (a.fra.to_string(), a.til.to_string());
        Fact::new(say!(l, "scheme_age"), say!(l, "scheme_age_between", from = from, until = until))
    }));
    own.fakta.extend(said(say!(l, "scheme_purpose"), course.formål.as_ref()));
    own.svar.extend(
        course.uger.map(|n| Fact::new(say!(l, "scheme_length"), say!(l, "scheme_weeks", count = n.0))),
    );
    own.fakta.extend(course.dage_om_ugen.map(|n| Fact::new(say!(l, "scheme_days_a_week"), n.to_string())));
    own.fakta.extend(
        course
            .højst_på_hold
            .map(|n| Fact::new(say!(l, "scheme_team"), say!(l, "scheme_team_most", count = n.0))),
    );
    let before = course.samtaler_før.map(|n| say!(l, "scheme_talks_before", count = n.0));
    let after = course.samtaler_efter.map(|n| say!(l, "scheme_talks_after", count = n.0));
    own.fakta.extend(super::several(say!(l, "scheme_talks"), before.into_iter().chain(after)));
    let mut content = Section::new("om_indhold", say!(l, "scheme_works_with"));
    content.punkter = course.arbejder_med.iter().map(ToString::to_string).collect();
    let mut parts = Section::new("om_elementer", say!(l, "scheme_parts"));
    parts.fakta = course.elementer.iter().map(|e| Fact::new(e.navn.as_str(), e.tekst.as_str())).collect();
    let mut teams = Section::new("om_hold", say!(l, "scheme_team"));
    teams.tabel = table(
        say!(l, "scheme_team_table"),
        say!(l, "scheme_team"),
        &[(say!(l, "fact_when"), false), (say!(l, "scheme_team_size"), true)],
        course.hold.iter().map(|h| {
            let count = h.deltagere.map_or_else(|| say!(l, "fact_unknown"), |n| n.to_string());
            (h.navn.to_string(), Vec::new(), vec![capital(&l.stretch(h.start, h.slut)), count])
        }),
    );
    own.afsnit.extend([content, parts, teams].into_iter().filter_map(Section::unless_empty));
    own
}
