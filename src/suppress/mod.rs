//! Findings that a comment sets aside: `# klarplan: ignore[U145] why` in YAML,
//! `<!-- klarplan: ignore[K129] why -->` in Markdown, `ignore-file[…]` for a whole file.
//!
//! A comment without a reason, for a rule that is not there, for one that cannot be set aside, or with
//! nothing left to set aside, is a finding itself.

mod comments;

use crate::catalogue;
use crate::diagnostic::{At, Finding, Rule, Severity};
use crate::faults::{ignore_forbidden, ignore_unclear, ignore_unknown_rule, ignore_unused, too_much};
use crate::parse::{Located, locate, suggest};
use crate::source::{FileId, Sources, Span};
use comments::{Comment, Reach};
use memchr::memmem;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A comment that is good for something, with the rules it names.
struct Suppression {
    reach: Reach,
    reason: String,
    rules: Vec<(Span, &'static Rule, bool)>,
    /// The comment, if it names one rule only, so that it can go when that is not found.
    whole: Option<Span>,
}

/// Sorts the findings into those that stand and those that a comment sets aside, and adds what is
/// wrong with the comments themselves.
#[must_use]
pub fn apply(findings: Vec<Located>, sources: &Sources) -> (Vec<Located>, Vec<Located>) {
    apply_in(findings, sources, &spoken(sources))
}

/// The files in which such comments may stand.
#[must_use]
pub fn spoken(sources: &Sources) -> BTreeSet<FileId> {
    let calls = memmem::Finder::new(comments::CALL);
    let speaks = |text: &str| calls.find(text.as_bytes()).is_some();
    let all: Vec<_> = sources.iter().collect();
    all.par_iter().filter(|(_, text)| speaks(&text.text)).map(|(file, _)| *file).collect()
}

/// Whether such a comment may stand in the text.
#[must_use]
pub fn may_speak(text: &str) -> bool {
    text.contains(comments::CALL)
}

/// The same as [`apply`], where it is known that such comments stand in these `files` alone.
#[must_use]
pub fn apply_in(
    findings: Vec<Located>,
    sources: &Sources,
    files: &BTreeSet<FileId>,
) -> (Vec<Located>, Vec<Located>) {
    let mut own = Vec::new();
    let mut suppressions: BTreeMap<FileId, Vec<Suppression>> = BTreeMap::new();
    for &file in files {
        let text = sources.text(file);
        // More of them are not told, and looking for what each may have meant takes time.
        let most = own.len() + too_much::ERRORS;
        for comment in comments::of(&text.path, &text.text) {
            if let Some(suppression) = read(file, &text.text, comment, most, &mut own) {
                suppressions.entry(file).or_default().push(suppression);
            }
        }
    }
    if suppressions.is_empty() && own.is_empty() {
        return (findings, Vec::new());
    }
    // A fault of form can keep the rules from being asked, also of other files than its own. So nothing
    // is called unused until all can be read.
    let unsure =
        findings.iter().any(|l| !l.finding.rule.ignorable && l.finding.rule.severity == Severity::Error);
    let (mut kept, mut ignored) = (Vec::new(), Vec::new());
    for located in findings {
        let of_file = suppressions.get_mut(&located.finding.file);
        match of_file.and_then(|all| all.iter_mut().find_map(|s| s.takes(&located))) {
            Some(reason) => ignored.push(Located { set_aside: Some(reason), ..located }),
            None => kept.push(located),
        }
    }
    for (file, suppression) in suppressions.iter().flat_map(|(f, all)| all.iter().map(move |s| (*f, s))) {
        for (span, rule, _) in suppression.rules.iter().filter(|r| !r.2 && !unsure) {
            let finding = ignore_unused::finding(file, *span, rule);
            own.push(match suppression.whole {
                Some(whole) => finding.fixed_at(whole, ""),
                None => finding,
            });
        }
    }
    if !own.is_empty() {
        kept.extend(locate(own, sources));
        kept.sort_by(|a, b| a.key(sources).cmp(&b.key(sources)));
    }
    (kept, ignored)
}

/// What a comment says; `None` where it says nothing that can be used.
/// What a word that names no rule may have meant is looked for while there are fewer findings than `most`.
fn read(
    file: FileId,
    text: &str,
    comment: Comment,
    most: usize,
    own: &mut Vec<Finding>,
) -> Option<Suppression> {
    let Comment::Meant { reach, codes, reason, whole } = comment else {
        let Comment::Unclear(span) = comment else { return None };
        own.push(ignore_unclear::finding(file, span));
        return None;
    };
    let whole = (codes.len() == 1).then_some(whole);
    let mut rules = Vec::new();
    for span in codes {
        let word = &text[span.start..span.end];
        match catalogue::find(word) {
            Some(rule) if rule.ignorable => rules.push((span, rule, false)),
            Some(rule) => own.push(ignore_forbidden::finding(file, span, rule)),
            None => {
                let all = if own.len() < most { catalogue::all() } else { Vec::new() };
                let near = suggest::nearest(word, all.iter().flat_map(|r| [r.code, r.name]));
                own.push(ignore_unknown_rule::finding(file, span, word, near));
            }
        }
    }
    (!rules.is_empty()).then_some(Suppression { reach, reason, rules, whole })
}

impl Suppression {
    /// The reason, where this comment sets the finding aside; the rule counts as used from then on.
    fn takes(&mut self, located: &Located) -> Option<String> {
        let finding = &located.finding;
        let reached = match self.reach {
            Reach::File => true,
            Reach::Top(span) => finding.at == At::File || within(located.span, span),
            Reach::Lines(span) => finding.at != At::File && within(located.span, span),
        };
        let named = self.rules.iter_mut().find(|(_, rule, _)| *rule == finding.rule)?;
        if !reached {
            return None;
        }
        named.2 = true;
        Some(self.reason.clone())
    }
}

fn within(span: Span, lines: Span) -> bool {
    lines.start <= span.start && span.start <= lines.end
}
