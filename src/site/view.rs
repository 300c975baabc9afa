//! What one audience may see of the site.
//!
//! Filtering happens here, on the model, before anything is rendered: what is not in the view cannot
//! reach a page, a list, a link, a file name or an index.

use super::{Case, Committee, Entry, Eye, Framework, Item, Meeting, Scheme, Site, Supervision};
use crate::model::plan as parts;
use crate::model::plan::{Del, Målvalg, Plan};
use crate::model::scheme::Ordning;
use crate::model::supervision::Tilsynsdokument;
use crate::model::{List, Paper, Readers, Slug};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The site as `eye` may see it.
#[must_use]
pub fn view(site: &Site, eye: &Eye) -> Site {
    view_again(site, eye, None)
}

/// The site as `eye` may see it, taken from what the same eye saw of the site `before` where that is the
/// same: each folder is seen on its own, so what has not changed is not looked at again.
#[must_use]
pub fn view_again(site: &Site, eye: &Eye, before: Option<(&Site, &Site)>) -> Site {
    if let Some(slug) = eye.own_case() {
        return view_own(site, eye, slug);
    }
    let (old, seen) = before.unzip();
    let sites = [Some(site), old, seen];
    let cases = |s: Option<&Site>| s.map(|s| s.cases.clone()).unwrap_or_default();
    let slug = |case: &Case| case.sag.path.clone();
    let cases = again(sites.map(cases), slug, |case| view_case(case, eye));
    let frameworks = |s: Option<&Site>| s.map(|s| s.frameworks.clone()).unwrap_or_default();
    let slug = |framework: &Framework| framework.ramme.path.clone();
    let frameworks = again(sites.map(frameworks), slug, |f| view_framework(f, eye).map(Arc::new));
    let committees = |s: Option<&Site>| s.map(|s| s.committees.clone()).unwrap_or_default();
    let slug = |committee: &Committee| committee.udvalg.path.clone();
    let committees = again(sites.map(committees), slug, |c| view_committee(c, eye).map(Arc::new));
    let supervisions = |s: Option<&Site>| s.map(|s| s.supervisions.clone()).unwrap_or_default();
    let slug = |supervision: &Supervision| supervision.område.path.clone();
    let supervisions = again(sites.map(supervisions), slug, |s| view_supervision(s, eye).map(Arc::new));
    let schemes = |s: Option<&Site>| s.map(|s| s.schemes.clone()).unwrap_or_default();
    let slug = |scheme: &Scheme| scheme.ordning.path.clone();
    let schemes = again(sites.map(schemes), slug, |s| view_scheme(s, eye).map(Arc::new));
    let pages = site.pages.iter().filter(|p| open(eye, p.data.synlig_for.as_ref())).cloned().collect();
    Site { cases, frameworks, committees, supervisions, schemes, pages, ..frame(site) }
}

/// What a reader of one case sees: nothing but of that case. Who has a case is meant by name in it alone
/// ([`Eye::is`]), and nothing outside it is for a reader who is not named. There are as many such readers as there
/// are cases, so none may cost a look at all of them.
fn view_own(site: &Site, eye: &Eye, slug: &str) -> Site {
    let own = site.shared_case(slug).and_then(|case| view_case(case, eye));
    Site { cases: own.into_iter().collect(), ..frame(site) }
}

/// The site without its documents, but with what they are told by.
fn frame(site: &Site) -> Site {
    Site {
        config: site.config.clone(),
        people: site.people.clone(),
        suppliers: site.suppliers.clone(),
        glossary: site.glossary.clone(),
        templates: site.templates.clone(),
        cases: Vec::new(),
        frameworks: Vec::new(),
        committees: Vec::new(),
        supervisions: Vec::new(),
        schemes: Vec::new(),
        pages: Vec::new(),
        drafts_left_out: 0,
        unread: std::collections::BTreeSet::new(),
    }
}

/// What `view` gives of each of `now`; where `before` holds the very same thing, what was `seen` of it.
fn again<T: Send + Sync>(
    [now, before, seen]: [Vec<Arc<T>>; 3],
    name: impl Fn(&T) -> String + Sync,
    view: impl Fn(&Arc<T>) -> Option<Arc<T>> + Sync,
) -> Vec<Arc<T>> {
    let same: HashSet<usize> = before.iter().map(|thing| Arc::as_ptr(thing).addr()).collect();
    let seen: HashMap<String, Arc<T>> = seen.into_iter().map(|thing| (name(&thing), thing)).collect();
    let one = |thing: Arc<T>| {
        let is_same = same.contains(&Arc::as_ptr(&thing).addr());
        if is_same { seen.get(&name(&thing)).cloned() } else { view(&thing) }
    };
    now.into_par_iter().filter_map(one).collect()
}

fn view_framework(framework: &Framework, eye: &Eye) -> Option<Framework> {
    if !open(eye, framework.ramme.data.synlig_for.as_ref()) {
        return None;
    }
    let mut framework = framework.clone();
    let ramme = &mut framework.ramme.data;
    keep(&mut ramme.tidsplan, eye, None);
    keep(&mut ramme.bilag, eye, None);
    keep(&mut ramme.noter, eye, None);
    framework.results.retain(|r| eye.sees(None, r.data.synlig_for.as_ref()));
    Some(framework)
}

fn view_committee(committee: &Committee, eye: &Eye) -> Option<Committee> {
    let meetings: Vec<Meeting> =
        committee.meetings.iter().filter_map(|meeting| view_meeting(meeting, eye)).collect();
    // A committee is public; another reader sees it for its meetings only.
    (*eye == Eye::Public || !meetings.is_empty())
        .then(|| Committee { udvalg: committee.udvalg.clone(), meetings })
}

/// Whether a document outside the cases may be seen: it is public unless it names its readers.
fn open(eye: &Eye, readers: Option<&Readers>) -> bool {
    match readers {
        None => *eye == Eye::Public,
        Some(_) => eye.sees(None, readers),
    }
}

/// Whether the case as such, its title and its page, may be seen.
pub(super) fn sees_case(case: &Case, eye: &Eye) -> bool {
    match eye {
        Eye::Public => case.sag.data.offentlighed.is_some(),
        Eye::Reader(reader) => reader.case.as_ref() == Some(&case.sag.slug),
    }
}

/// Whether a plan may be seen.
pub(super) fn sees_plan(case: &Case, plan: &Plan, eye: &Eye) -> bool {
    let slug = Some(case.sag.slug.as_str());
    match eye {
        Eye::Public => {
            case.sag.data.offentlighed.is_some()
                && plan.offentlighed.is_some()
                && eye.sees(slug, plan.synlig_for.as_ref())
        }
        Eye::Reader(reader) => match &plan.synlig_for {
            // A reader across cases is never meant unless named.
            None => reader.case.as_deref() == slug,
            Some(_) => eye.sees(slug, plan.synlig_for.as_ref()),
        },
    }
}

/// A case with what may be seen of it; the same one where all of it may, which is so of most.
fn view_case(case: &Arc<Case>, eye: &Eye) -> Option<Arc<Case>> {
    let mut less = false;
    let plans: Vec<Entry<Plan>> = case
        .plans
        .iter()
        .filter(|p| sees_plan(case, &p.data, eye))
        .map(|p| {
            let mut plan = p.clone();
            less |= view_plan(&mut plan.data, eye, &case.sag.slug);
            plan
        })
        .collect();
    let is_seen = sees_case(case, eye);
    if !is_seen && plans.is_empty() {
        return None;
    }
    let mut sag = case.sag.clone();
    let goals = sag.data.mål.0.len();
    sag.data.mål.0.retain_mut(|(_, goal)| {
        let visible = eye.sees(Some(&case.sag.slug), goal.synlig_for.as_ref());
        less |= keep(&mut goal.delmål, eye, Some(&case.sag.slug));
        visible
    });
    if !is_seen {
        // Who is shown a plan is not thereby shown the case: only what the plan takes from it.
        sag.data.resumé = None;
        let picked = |name: &Slug| {
            let mut goals = plans.iter().flat_map(|p| &p.data.mål);
            goals.any(|goal| matches!(goal, Målvalg::Fra(own) if own == name))
        };
        sag.data.mål.0.retain(|(name, _)| picked(name));
    }
    less |= !is_seen || plans.len() < case.plans.len() || sag.data.mål.0.len() < goals;
    // Who else reads the case is no reader's business; the names serve only to resolve own words and the readers
    // whom a part the reader sees names itself.
    Some(if less { Arc::new(Case { sag, plans }) } else { Arc::clone(case) })
}

/// Takes out of a plan what may not be seen; tells whether there was any.
fn view_plan(plan: &mut Plan, eye: &Eye, case: &str) -> bool {
    let case = Some(case);
    let (goals, mut less) = (plan.mål.len(), false);
    plan.mål.retain_mut(|goal| match goal {
        Målvalg::Fra(_) => true,
        Målvalg::Eget(goal) => {
            less |= keep(&mut goal.delmål, eye, case);
            eye.sees(case, goal.synlig_for.as_ref())
        }
    });
    less |= plan.mål.len() < goals;
    less |= keep(&mut plan.tilbud, eye, case);
    less |= keep(&mut plan.samtaler, eye, case);
    less |= keep(&mut plan.progression, eye, case);
    less |= keep(&mut plan.egne_ord, eye, case);
    less |= keep(&mut plan.samtykke, eye, case);
    less |= keep(&mut plan.erstatter, eye, case);
    less |= keep(&mut plan.notater, eye, case);
    if keep(&mut plan.udgaver, eye, case) {
        less = true;
        // The day of a change that concerns another reader would tell that something happened.
        let last = plan.udgaver.iter().map(|u| u.dato).max();
        plan.opdateret = last;
        plan.journaliseret = plan.journaliseret.filter(|day| last.is_some_and(|l| *day <= l));
    }
    less |= keep(&mut plan.publiceret, eye, case);
    less |= keep(&mut plan.udleveret, eye, case);
    less |= keep(&mut plan.koordinerende_sagsbehandler, eye, case);
    less |= keep(&mut plan.akut, eye, case);
    less |= keep_one(&mut plan.forventninger, eye, case);
    less |= keep_one(&mut plan.r#match, eye, case);
    less | match &mut plan.del {
        Del::ForberedendeDel(del) => {
            keep(&mut del.lægeoplysninger, eye, case)
                | keep_one(&mut del.ressourcer, eye, case)
                | keep_one(&mut del.udfordringer, eye, case)
                | keep_one(&mut del.cv, eye, case)
        }
        Del::Indstilling(del) => {
            keep_one::<parts::Opfølgningsbehov>(&mut del.tættere_opfølgning, eye, case)
                | keep_one(&mut del.afgørelse, eye, case)
        }
        Del::MinPlan(_) | Del::Indsatsdel(_) | Del::HelhedsorienteretPlan(_) | Del::Familieplan(_) => false,
    }
}

/// Whether an item may be seen: it can narrow its meeting's readers, never widen them.
pub(super) fn sees_item(eye: &Eye, meeting: Option<&Readers>, own: Option<&Readers>) -> bool {
    match own {
        None => open(eye, meeting),
        // What is for everyone is for each reader too.
        Some(_) => eye.sees(None, meeting) && eye.sees(None, own),
    }
}

fn view_meeting(meeting: &Meeting, eye: &Eye) -> Option<Meeting> {
    let inherited = meeting.møde.data.synlig_for.as_ref();
    let items: Vec<Item> = meeting
        .items
        .iter()
        .filter(|item| sees_item(eye, inherited, item.punkt.data.synlig_for.as_ref()))
        .map(|item| view_item(item, eye))
        .collect();
    if !open(eye, inherited) && items.is_empty() {
        return None;
    }
    let mut møde = meeting.møde.clone();
    keep(&mut møde.data.noter, eye, None);
    Some(Meeting { møde, items })
}

/// An item; of a closed one only number, title and reason, whoever looks.
fn view_item(item: &Item, eye: &Eye) -> Item {
    let mut item = item.clone();
    let punkt = &mut item.punkt.data;
    if punkt.lukket.is_some() {
        punkt.udvalgskoder.clear();
        punkt.sagsnr = None;
        punkt.tilføjet = None;
        punkt.resumé = None;
        punkt.indstilling = None;
        punkt.beslutningskompetence = None;
        punkt.beslutning = None;
        punkt.ændringsforslag.clear();
        punkt.afstemninger.clear();
        punkt.bemærkninger.clear();
        punkt.deltog_ikke.clear();
        punkt.sagens_forløb.clear();
        punkt.henvisninger.clear();
        punkt.ramme = None;
        punkt.bilag.clear();
        punkt.underskrivere.clear();
        punkt.rettelser.clear();
        punkt.noter.clear();
        item.punkt.body = item.punkt.body.start..item.punkt.body.start;
        item.punkt.scan = crate::markdown::Scan::default();
        // The file's name may tell more than the title does.
        item.punkt.slug = item.number.to_string();
    }
    keep(&mut item.punkt.data.bilag, eye, None);
    keep(&mut item.punkt.data.noter, eye, None);
    item
}

/// An area with the documents that may be seen: a document can narrow its area's readers, never widen
/// them. Who sees a document sees which area it is of.
fn view_supervision(supervision: &Supervision, eye: &Eye) -> Option<Supervision> {
    let inherited = supervision.område.data.synlig_for.as_ref();
    let seen = supervision.papers.iter();
    let papers: Vec<_> = seen
        .filter(|p| sees_item(eye, inherited, p.data.cover().synlig_for))
        .map(|p| {
            let mut paper = p.clone();
            view_cover(&mut paper.data, eye);
            match &mut paper.data {
                Tilsynsdokument::Risikovurdering(own) => {
                    keep(&mut own.risici, eye, None);
                }
                Tilsynsdokument::Tilsyn(own) => {
                    keep(&mut own.kontrolpunkter, eye, None);
                    keep(&mut own.sager_med_fejl, eye, None);
                }
                Tilsynsdokument::Handleplan(own) => {
                    keep(&mut own.tiltag, eye, None);
                }
                Tilsynsdokument::Årshjul(own) => {
                    keep(&mut own.aktiviteter, eye, None);
                }
            }
            paper
        })
        .collect();
    if !open(eye, inherited) && papers.is_empty() {
        return None;
    }
    let mut område = supervision.område.clone();
    view_cover(&mut område.data, eye);
    Some(Supervision { område, papers })
}

fn view_scheme(scheme: &Scheme, eye: &Eye) -> Option<Scheme> {
    if !open(eye, scheme.ordning.data.cover().synlig_for) {
        return None;
    }
    let mut scheme = scheme.clone();
    view_cover(&mut scheme.ordning.data, eye);
    match &mut scheme.ordning.data {
        Ordning::TidligIndsats(own) => {
            keep(&mut own.halvår, eye, None);
        }
        Ordning::Pulje(own) => {
            keep(&mut own.kurser, eye, None);
        }
        Ordning::Forløb(own) => {
            keep(&mut own.hold, eye, None);
        }
        Ordning::Pris(own) => {
            keep(&mut own.trin, eye, None);
            keep(&mut own.kandidater, eye, None);
        }
        Ordning::Uddannelsesløft(_) => {}
    }
    Some(scheme)
}

fn view_cover(paper: &mut impl Paper, eye: &Eye) {
    let cover = paper.cover_mut();
    keep(cover.bilag, eye, None);
    keep(cover.noter, eye, None);
}

/// Takes out what may not be seen; tells whether there was any.
fn keep<T: crate::model::Restricted>(list: &mut List<T>, eye: &Eye, case: Option<&str>) -> bool {
    let before = list.len();
    list.retain(|block| eye.sees(case, block.readers()));
    list.len() < before
}

/// The same of a single part.
fn keep_one<T: crate::model::Restricted>(block: &mut Option<T>, eye: &Eye, case: Option<&str>) -> bool {
    let hidden = block.as_ref().is_some_and(|b| !eye.sees(case, b.readers()));
    if hidden {
        *block = None;
    }
    hidden
}
