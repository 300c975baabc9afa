//! The check after an edit, where little has changed: the same as a whole one gives, found by looking at
//! what the edit can have changed alone. Where that may be more, it says so, and all is checked.

use super::{Checked, Options, judged, published, unread};
use crate::diagnostic::{At, Finding};
use crate::model::{Kind, Translated};
use crate::parse::{self, Located};
use crate::site::{self, Whole};
use crate::source::{FileId, Sources, each_carried, theme_files};
use crate::{rules, suppress};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Cases edited at once for which looking at them alone still pays.
const MOST: usize = 20;

/// What of a check the next one begins with.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    whole: Whole,
    /// All findings, before comments set some aside.
    located: Vec<Located>,
    /// Files whose comments may set findings aside.
    spoken: BTreeSet<FileId>,
    /// Cases that something outside them links to; `None` where the site has translations, whose links
    /// are not looked at here, so that any may be.
    linked: Option<BTreeSet<String>>,
    options: Options,
}

impl Kept {
    pub(super) fn new(
        whole: Whole,
        located: &[Located],
        sources: &Sources,
        has_translations: bool,
        options: Options,
    ) -> Self {
        let linked = (!has_translations).then(|| whole.linked_cases());
        Self { linked, whole, located: located.to_vec(), spoken: suppress::spoken(sources), options }
    }
}

/// The site checked again after files of cases got other bytes. `None` where the whole site must be
/// checked: a file came or went, something else than cases changed, or something outside the cases may
/// be judged otherwise now.
#[must_use]
pub fn check_again(before: &Checked, changes: &BTreeMap<String, Vec<u8>>) -> Option<Checked> {
    let kept = before.kept.as_ref()?;
    let slugs = cases(changes.keys())?;
    let sources = before.sources.edited(changes)?;
    let files = files_of(&sources, &slugs)?;
    let own: BTreeSet<FileId> = files.iter().copied().collect();
    // What is wrong with names is told at files too, and nobody looks at names here.
    let of_name = |l: &Located| own.contains(&l.finding.file) && is_of_gate(l) && l.finding.at == At::File;
    if kept.located.iter().any(of_name) {
        return None;
    }
    let (documents, mut findings) = parse::parse_files(&sources, &files);
    let is_linked = |slug: &str| kept.linked.as_ref().is_none_or(|linked| linked.contains(slug));
    let (whole, cases, found) = kept.whole.again(documents, &slugs, &sources, is_linked)?;
    findings.extend(found);
    let options = kept.options;
    let site = published(whole.site.clone(), options);
    let finished = judged(&site, options);
    let judged = finished.as_ref().unwrap_or(&site);
    let own_cases: Vec<_> = judged.cases.iter().filter(|c| slugs.contains(&c.sag.slug)).cloned().collect();
    findings.extend(rules::run_cases(judged, &own_cases, &sources, options.today));
    findings.extend(files.iter().flat_map(|&file| before.gate.text(&sources, file, false)));
    // Should a rule speak of another document than those it was asked of.
    if findings.iter().any(|f: &Finding| !own.contains(&f.file)) {
        return None;
    }
    let others = kept.located.iter().filter(|l| !own.contains(&l.finding.file)).cloned();
    let mut located: Vec<Located> = others.chain(parse::locate(findings, &sources)).collect();
    located.sort_by(|a, b| a.key(&sources).cmp(&b.key(&sources)));
    let mut spoken = kept.spoken.clone();
    spoken.retain(|file| !own.contains(file));
    spoken.extend(files.iter().filter(|file| suppress::may_speak(&sources.text(**file).text)));
    let linked = kept.linked.clone().map(|linked| &linked | &site::linked_from(&cases));
    let (findings, ignored) = suppress::apply_in(located.clone(), &sources, &spoken);
    Some(Checked {
        drafts: site.drafts_left_out,
        sources,
        site: Some(site),
        findings,
        ignored,
        documents: before.documents,
        gate: before.gate.clone(),
        translations: before.translations.clone(),
        clean: before.clean.clone(),
        kept: Some(Kept { whole, located, spoken, linked, options }),
        config: before.config.clone(),
        with_drafts: before.with_drafts,
        today: before.today,
    })
}

/// The site checked again after files of its themes came, went or got other bytes. `None` where what
/// stands in them, or stood in them, is itself to be told.
#[must_use]
pub fn check_theme_again(before: &Checked, root: &Path) -> Option<Checked> {
    let is_of_theme =
        |l: &Located| is_of_gate(l) && before.sources.text(l.finding.file).path.starts_with("themes/");
    if before.kept.as_ref()?.located.iter().any(is_of_theme) {
        return None;
    }
    let mut alone = Sources::default();
    alone.themes = theme_files(root);
    let looks = each_carried(root, &alone, |path, bytes| before.gate.look(path, bytes.map_err(unread)));
    if looks.iter().any(|look| !look.found.is_empty()) {
        return None;
    }
    let mut checked = before.clone();
    checked.sources.themes = alone.themes;
    Some(checked)
}

/// Whether the leak gate found it.
fn is_of_gate(located: &Located) -> bool {
    located.finding.rule.code.starts_with('L')
}

/// The cases that these files belong to; `None` where one of them belongs to none.
pub(super) fn cases<'a>(paths: impl Iterator<Item = &'a String>) -> Option<BTreeSet<String>> {
    let mut slugs = BTreeSet::new();
    for path in paths {
        let kind = Kind::of_path(path)?;
        let slug = path.strip_prefix("content/planer/")?.split('/').next()?;
        if !(kind.is_plan() || kind == Kind::Sag) {
            return None;
        }
        slugs.insert(slug.to_owned());
    }
    (!slugs.is_empty() && slugs.len() <= MOST).then_some(slugs)
}

/// All files of these cases. `None` where one of them cannot be read, or is a translation.
pub(super) fn files_of(sources: &Sources, slugs: &BTreeSet<String>) -> Option<Vec<FileId>> {
    let mut files = Vec::new();
    for slug in slugs {
        let folder = format!("content/planer/{slug}/");
        let from = sources.texts.partition_point(|t| t.path.as_str() < folder.as_str());
        let own = sources.iter().skip(from).take_while(|(_, text)| text.path.starts_with(&folder));
        for (file, text) in own {
            let is_at_fault = sources.problems.iter().any(|p| p.file() == file);
            if is_at_fault || Translated::of_path(&text.path, "").is_some() {
                return None;
            }
            files.push(file);
        }
    }
    Some(files)
}
