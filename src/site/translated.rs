//! What is wrong with the bodies of translations.

use super::refs::Names;
use super::{Entry, Eye, Site, Whole, links, view_again};
use crate::diagnostic::Finding;
use crate::parse::Translation;
use crate::source::Sources;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

impl Whole {
    /// What links in the bodies of `translations`, and the readers of their sections, are wrong about. The rest of a
    /// translation is looked at where it is parsed.
    #[must_use]
    pub fn of_translations(&self, translations: &[Translation], sources: &Sources) -> Vec<Finding> {
        let mut languages = BTreeMap::<&str, HashMap<&str, &Translation>>::new();
        for translation in translations.iter().filter(|t| !t.body.is_empty()) {
            let bodies = languages.entry(&translation.named.language).or_default();
            bodies.insert(&translation.named.of, translation);
        }
        let mut findings = Vec::new();
        for bodies in languages.values() {
            let mut site = self.site.clone();
            put(&mut site, bodies);
            let public = view_again(&site, &Eye::Public, Some((&self.site, &self.public)));
            let names = Names::new(&site, &self.unsure, sources, self.config_file);
            links::check_translated(&site, &public, &names, &mut findings);
        }
        findings
    }
}

/// Puts these bodies, each named by its document's path, in the documents' places. What has none is left shared.
fn put(site: &mut Site, bodies: &HashMap<&str, &Translation>) {
    let has = |path: &str| bodies.contains_key(path);
    for case in site.cases.iter_mut().filter(|c| c.plans.iter().any(|p| has(&p.path))) {
        Arc::make_mut(case).plans.iter_mut().for_each(|plan| tell(plan, bodies));
    }
    for framework in site.frameworks.iter_mut().filter(|f| has(&f.ramme.path)) {
        tell(&mut Arc::make_mut(framework).ramme, bodies);
    }
    for committee in &mut site.committees {
        let meets = |m: &super::Meeting| has(&m.møde.path) || m.items.iter().any(|i| has(&i.punkt.path));
        if !has(&committee.udvalg.path) && !committee.meetings.iter().any(meets) {
            continue;
        }
        let committee = Arc::make_mut(committee);
        tell(&mut committee.udvalg, bodies);
        for meeting in &mut committee.meetings {
            tell(&mut meeting.møde, bodies);
            meeting.items.iter_mut().for_each(|item| tell(&mut item.punkt, bodies));
        }
    }
    let spoken = |s: &super::Supervision| has(&s.område.path) || s.papers.iter().any(|p| has(&p.path));
    for supervision in site.supervisions.iter_mut().filter(|s| spoken(s)) {
        let supervision = Arc::make_mut(supervision);
        tell(&mut supervision.område, bodies);
        supervision.papers.iter_mut().for_each(|paper| tell(paper, bodies));
    }
    for scheme in site.schemes.iter_mut().filter(|s| has(&s.ordning.path)) {
        tell(&mut Arc::make_mut(scheme).ordning, bodies);
    }
    for page in site.pages.iter_mut().filter(|p| has(&p.path)) {
        tell(Arc::make_mut(page), bodies);
    }
}

fn tell<T>(entry: &mut Entry<T>, bodies: &HashMap<&str, &Translation>) {
    if let Some(translation) = bodies.get(entry.path.as_str()) {
        entry.file = translation.file;
        entry.body = translation.body.clone();
        entry.scan = translation.scan.clone();
        entry.is_translated = true;
    }
}
