//! Asks every rule of everything it speaks about.

use super::{
    Check, Ctx, Entry, OnCase, OnCommittee, OnFramework, OnMeeting, OnResults, Out, all, run_papers,
};
use crate::diagnostic::{Finding, Rule};
use crate::site::Site;
use crate::source::{FileId, Sources};
use chrono::NaiveDate;
use rayon::prelude::*;

/// The findings of all rules about `site`, seen on the day `today`. A rule that did not hold on the
/// day of a document is not asked of it; where the document has no day, only rules that have always
/// held are.
#[must_use]
pub fn run(site: &Site, sources: &Sources, today: NaiveDate) -> Vec<Finding> {
    let ctx = Ctx { site, sources, today };
    let left_out = &site.config.regler.udelad;
    let used: Vec<&Entry> = all().filter(|e| !left_out.iter().any(|w| is_meant(e.rule, w))).collect();
    let cases = site.cases.par_iter().flat_map_iter(|case| {
        let mut found = Vec::new();
        let on = OnCase::new(ctx, case);
        ask(&used, on.date, case.sag.file, &case.sag.lost, &mut found, |check, out| {
            if let Check::Case(f) = check {
                f(&on, out);
            }
        });
        for on in on.plans() {
            ask(&used, on.date, on.entry.file, &on.entry.lost, &mut found, |check, out| {
                if let Check::Plan(f) = check {
                    f(&on, out);
                }
            });
        }
        found
    });
    let frameworks = site.frameworks.par_iter().flat_map_iter(|framework| {
        let mut found = Vec::new();
        let on = OnFramework::new(ctx, framework);
        ask(&used, on.date, framework.ramme.file, &framework.ramme.lost, &mut found, |check, out| {
            if let Check::Framework(f) = check {
                f(&on, out);
            }
        });
        for entry in &framework.results {
            let on = OnResults::new(ctx, framework, entry);
            ask(&used, on.date, entry.file, &entry.lost, &mut found, |check, out| {
                if let Check::Results(f) = check {
                    f(&on, out);
                }
            });
        }
        found
    });
    let committees = site.committees.par_iter().flat_map_iter(|committee| {
        let mut found = Vec::new();
        let on = OnCommittee::new(ctx, committee);
        ask(&used, on.date, committee.udvalg.file, &committee.udvalg.lost, &mut found, |check, out| {
            if let Check::Committee(f) = check {
                f(&on, out);
            }
        });
        for meeting in &committee.meetings {
            let on = OnMeeting::new(ctx, committee, meeting);
            ask(&used, on.date, meeting.møde.file, &meeting.møde.lost, &mut found, |check, out| {
                if let Check::Meeting(f) = check {
                    f(&on, out);
                }
            });
            for on in on.items() {
                let punkt = &on.item.punkt;
                ask(&used, on.date, punkt.file, &punkt.lost, &mut found, |check, out| {
                    if let Check::Item(f) = check {
                        f(&on, out);
                    }
                });
            }
        }
        found
    });
    let areas = site.supervisions.par_iter().flat_map_iter(|s| run_papers::area(ctx, &used, s));
    let schemes = site.schemes.par_iter().flat_map_iter(|s| run_papers::scheme(ctx, &used, s));
    cases.chain(frameworks).chain(committees).chain(areas).chain(schemes).collect()
}

/// Whether `word` names the rule: its code, the beginning of its code, or its name.
#[must_use]
pub fn is_meant(rule: &Rule, word: &str) -> bool {
    !word.is_empty() && (rule.code.starts_with(word) || rule.name == word)
}

/// Asks the rules that held on `date` about one document.
pub(super) fn ask(
    rules: &[&Entry],
    date: Option<NaiveDate>,
    file: FileId,
    lost: &[String],
    found: &mut Vec<Finding>,
    check: impl Fn(Check, &mut Out),
) {
    for entry in rules {
        let valid = entry.rule.valid;
        let always = valid == crate::diagnostic::Valid::ALWAYS;
        if always || entry.own_day || date.is_some_and(|d| valid.holds(d)) {
            let mut out = Out::new(entry.rule, file, lost);
            check(entry.check, &mut out);
            found.append(&mut out.findings);
        }
    }
}
