//! Asks every rule of everything it speaks about.

use super::{
    Check, Ctx, Entry, OnCase, OnCommittee, OnFramework, OnMeeting, OnResults, Out, all, on_text, run_papers,
};
use crate::diagnostic::{Finding, Rule};
use crate::site::{Case, Committee, Entry as Document, Meeting, Site};
use crate::source::{FileId, Sources};
use crate::texts::{self, Clean, Library};
use chrono::NaiveDate;
use rayon::prelude::*;
use std::sync::Arc;

/// The findings of all rules about `site`, seen on the day `today`. A rule that did not hold on the
/// day of a document is not asked of it; where the document has no day, only rules that have always
/// held are.
#[must_use]
pub fn run(site: &Site, sources: &Sources, today: NaiveDate) -> Vec<Finding> {
    run_but(site, sources, today, &Clean::default()).0
}

/// The same, where nobody looks for what is known not to be found in texts; and the texts that are clean now.
#[must_use]
pub fn run_but(site: &Site, sources: &Sources, today: NaiveDate, clean: &Clean) -> (Vec<Finding>, Clean) {
    let ctx = Ctx { site, sources, today };
    let used = used(site);
    let cases = site.cases.par_iter().flat_map_iter(|c| case(ctx, &used, c));
    let frameworks = site.frameworks.par_iter().flat_map_iter(|framework| {
        let mut found = Vec::new();
        let on = OnFramework::new(ctx, framework);
        ask(ctx, &used, on.date, &framework.ramme, &mut found, |check, out| {
            if let Check::Framework(f) = check {
                f(&on, out);
            }
        });
        for entry in &framework.results {
            let on = OnResults::new(ctx, framework, entry);
            ask(ctx, &used, on.date, entry, &mut found, |check, out| {
                if let Check::Results(f) = check {
                    f(&on, out);
                }
            });
        }
        found
    });
    let committees = site.committees.par_iter().flat_map(|committee| {
        let mut found = Vec::new();
        let on = OnCommittee::new(ctx, committee);
        ask(ctx, &used, on.date, &committee.udvalg, &mut found, |check, out| {
            if let Check::Committee(f) = check {
                f(&on, out);
            }
        });
        let meetings = committee.meetings.par_iter();
        found.into_par_iter().chain(meetings.flat_map_iter(|m| meeting(ctx, &used, committee, m)))
    });
    let areas = site.supervisions.par_iter().flat_map_iter(|s| run_papers::area(ctx, &used, s));
    let schemes = site.schemes.par_iter().flat_map_iter(|s| run_papers::scheme(ctx, &used, s));
    let mut found: Vec<Finding> =
        cases.chain(frameworks).chain(committees).chain(areas).chain(schemes).collect();
    // The texts of a case are gone when it has been judged: those of all of them need much memory.
    let library = Library::but(sources, clean, on_text::judged_by(ctx));
    let cases = site.cases.par_iter().flat_map_iter(|case| texts::of_case(case, library));
    let (of_cases, clean_cases) = on_text::run(ctx, &used, cases);
    let (of_others, clean_others) = on_text::run(ctx, &used, texts::of_others(site, library));
    found.extend(of_cases);
    found.extend(of_others);
    (found, clean_cases.into_iter().chain(clean_others).collect())
}

/// The findings of all rules about these of the site's cases. Rules of cases and plans look at no other
/// case, but for one about the settings; `tests/doors.rs` holds that.
#[must_use]
pub fn run_cases(site: &Site, cases: &[Arc<Case>], sources: &Sources, today: NaiveDate) -> Vec<Finding> {
    let ctx = Ctx { site, sources, today };
    let used = used(site);
    let mut found: Vec<Finding> = cases.iter().flat_map(|c| case(ctx, &used, c)).collect();
    found.extend(on_text::run(ctx, &used, texts::of_cases(cases, Library::all(sources))).0);
    found
}

/// The rules that the site does not leave out.
fn used(site: &Site) -> Vec<&'static Entry> {
    let left_out = &site.config.regler.udelad;
    all().filter(|e| !left_out.iter().any(|w| is_meant(e.rule, w))).collect()
}

/// What the rules find in a case and its plans.
fn case(ctx: Ctx, used: &[&Entry], case: &Case) -> Vec<Finding> {
    let mut found = Vec::new();
    let on = OnCase::new(ctx, case);
    ask(ctx, used, on.date, &case.sag, &mut found, |check, out| {
        if let Check::Case(f) = check {
            f(&on, out);
        }
    });
    for on in on.plans() {
        ask(ctx, used, on.date, on.entry, &mut found, |check, out| {
            if let Check::Plan(f) = check {
                f(&on, out);
            }
        });
    }
    found
}

/// What the rules find in a meeting and its items.
fn meeting(ctx: Ctx, used: &[&Entry], committee: &Committee, meeting: &Meeting) -> Vec<Finding> {
    let mut found = Vec::new();
    let on = OnMeeting::new(ctx, committee, meeting);
    ask(ctx, used, on.date, &meeting.møde, &mut found, |check, out| {
        if let Check::Meeting(f) = check {
            f(&on, out);
        }
    });
    for on in on.items() {
        ask(ctx, used, on.date, &on.item.punkt, &mut found, |check, out| {
            if let Check::Item(f) = check {
                f(&on, out);
            }
        });
    }
    found
}

/// Whether `word` names the rule: its code, the beginning of its code, or its name.
#[must_use]
pub fn is_meant(rule: &Rule, word: &str) -> bool {
    !word.is_empty() && (rule.code.to_lowercase().starts_with(&word.to_lowercase()) || rule.name == word)
}

/// Asks the rules that held on `date` about one document. Where another document of its folder cannot
/// be read, nobody knows what that says, and the rules wait until it can.
pub(super) fn ask<T>(
    ctx: Ctx,
    rules: &[&Entry],
    date: Option<NaiveDate>,
    document: &Document<T>,
    found: &mut Vec<Finding>,
    check: impl Fn(Check, &mut Out),
) {
    let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    if ctx.site.unread.contains(folder) {
        return;
    }
    ask_about(rules, date, (document.file, &document.lost), found, check);
}

/// Asks the rules that held on `date` about a file, of which the fields `lost` could not be read.
pub(super) fn ask_about(
    rules: &[&Entry],
    date: Option<NaiveDate>,
    (file, lost): (FileId, &[String]),
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
