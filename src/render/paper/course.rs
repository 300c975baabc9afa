//! A course for a group: for whom, how long, what happens, and its teams.

use super::{Own, Section, said, table};
use crate::model::Count;
use crate::model::scheme::Forløb;
use crate::render::Ctx;
use crate::render::framework::Fact;
use crate::render::words;

pub(super) fn own(ctx: &Ctx, course: &Forløb) -> Own {
    let mut own = Own::default();
    own.fakta.extend(said("Kommune", course.myndighed.as_ref()));
    let place = course.leverandør.as_ref().and_then(|l| ctx.site.suppliers.get(l));
    own.fakta.extend(said("Hvor", place.map(|p| &p.navn)));
    own.fakta.extend(said("For hvem", course.målgruppe.as_ref()));
    own.fakta.extend(course.alder.as_ref().map(|a| Fact::new("Alder", format!("{}–{} år", a.fra, a.til))));
    own.fakta.extend(said("Formål", course.formål.as_ref()));
    own.fakta.extend(course.uger.map(|n| Fact::new("Varighed", counted(n, "uge", "uger"))));
    own.fakta.extend(course.dage_om_ugen.map(|n| Fact::new("Kursusdage om ugen", n.to_string())));
    own.fakta.extend(course.højst_på_hold.map(|n| Fact::new("Hold", format!("Højst {n} på et hold"))));
    let talks = |n: Option<Count>, when: &str| {
        n.map(|n| format!("Mindst {} {when} kurset", counted(n, "samtale", "samtaler")))
    };
    let talks = talks(course.samtaler_før, "før").into_iter().chain(talks(course.samtaler_efter, "efter"));
    own.fakta.extend(super::several("Samtaler med dig alene", talks));
    let mut content = Section::new("om_indhold", "Det arbejder vi med");
    content.punkter = course.arbejder_med.iter().map(ToString::to_string).collect();
    let mut parts = Section::new("om_elementer", "Forløbets dele");
    parts.fakta = course.elementer.iter().map(|e| Fact::new(&e.navn, e.tekst.as_str())).collect();
    let mut teams = Section::new("om_hold", "Hold");
    teams.tabel = table(
        "Hold og antal unge",
        "Hold",
        &[("Hvornår", false), ("Antal på holdet", true)],
        course.hold.iter().map(|h| {
            let count = h.deltagere.map_or("Ikke oplyst".to_owned(), |n| n.to_string());
            let span = words::capital(&words::stretch(h.start, h.slut));
            (h.navn.to_string(), Vec::new(), vec![span, count])
        }),
    );
    own.afsnit.extend([content, parts, teams].into_iter().filter_map(Section::unless_empty));
    own
}

fn counted(n: Count, one: &str, many: &str) -> String {
    format!("{n} {}", if n.0 == 1 { one } else { many })
}
