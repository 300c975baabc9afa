//! What one audience may see of the site.
//!
//! Filtering happens here, on the model, before anything is rendered: what is not in the view cannot
//! reach a page, a list, a link, a file name or an index.

use super::{Case, Entry, Eye, Item, Meeting, Site};
use crate::model::plan as parts;
use crate::model::plan::{Del, Målvalg, Plan};
use crate::model::{List, Readers};

/// The site as `eye` may see it.
#[must_use]
pub fn view(site: &Site, eye: &Eye) -> Site {
    let cases = site.cases.iter().filter_map(|case| view_case(case, eye)).collect();
    let frameworks = site.frameworks.iter().filter(|f| open(eye, f.ramme.data.synlig_for.as_ref())).cloned();
    let frameworks = frameworks
        .map(|mut f| {
            let ramme = &mut f.ramme.data;
            keep(&mut ramme.tidsplan, eye, None);
            keep(&mut ramme.bilag, eye, None);
            keep(&mut ramme.noter, eye, None);
            f.results.retain(|r| eye.sees(None, r.data.synlig_for.as_ref()));
            f
        })
        .collect();
    let committees = site
        .committees
        .iter()
        .filter_map(|committee| {
            let meetings: Vec<Meeting> =
                committee.meetings.iter().filter_map(|meeting| view_meeting(meeting, eye)).collect();
            // A committee is public; another reader sees it for its meetings only.
            (*eye == Eye::Public || !meetings.is_empty())
                .then(|| super::Committee { udvalg: committee.udvalg.clone(), meetings })
        })
        .collect();
    let pages = site.pages.iter().filter(|p| open(eye, p.data.synlig_for.as_ref())).cloned().collect();
    Site {
        config: site.config.clone(),
        people: site.people.clone(),
        suppliers: site.suppliers.clone(),
        templates: site.templates.clone(),
        cases,
        frameworks,
        committees,
        pages,
    }
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
        Eye::Public => case.sag.data.offentlighed.is_some() && plan.offentlighed.is_some(),
        Eye::Reader(reader) => match &plan.synlig_for {
            // A reader across cases is never meant unless named.
            None => reader.case.as_deref() == slug,
            Some(_) => eye.sees(slug, plan.synlig_for.as_ref()),
        },
    }
}

fn view_case(case: &Case, eye: &Eye) -> Option<Case> {
    let plans: Vec<Entry<Plan>> = case
        .plans
        .iter()
        .filter(|p| sees_plan(case, &p.data, eye))
        .map(|p| {
            let mut plan = p.clone();
            view_plan(&mut plan.data, eye, &case.sag.slug);
            plan
        })
        .collect();
    if !sees_case(case, eye) && plans.is_empty() {
        return None;
    }
    let mut sag = case.sag.clone();
    sag.data.mål.0.retain_mut(|(_, goal)| {
        let visible = eye.sees(Some(&case.sag.slug), goal.synlig_for.as_ref());
        keep(&mut goal.delmål, eye, Some(&case.sag.slug));
        visible
    });
    // Who else reads the case is no reader's business; the names serve only to resolve own words.
    Some(Case { sag, plans })
}

fn view_plan(plan: &mut Plan, eye: &Eye, case: &str) {
    let case = Some(case);
    plan.mål.retain_mut(|goal| match goal {
        Målvalg::Fra(_) => true,
        Målvalg::Eget(goal) => {
            keep(&mut goal.delmål, eye, case);
            eye.sees(case, goal.synlig_for.as_ref())
        }
    });
    keep(&mut plan.tilbud, eye, case);
    keep(&mut plan.samtaler, eye, case);
    keep(&mut plan.progression, eye, case);
    keep(&mut plan.egne_ord, eye, case);
    keep(&mut plan.samtykke, eye, case);
    keep(&mut plan.erstatter, eye, case);
    keep(&mut plan.notater, eye, case);
    keep(&mut plan.udgaver, eye, case);
    keep(&mut plan.publiceret, eye, case);
    keep(&mut plan.udleveret, eye, case);
    keep(&mut plan.koordinerende_sagsbehandler, eye, case);
    keep(&mut plan.akut, eye, case);
    keep_one(&mut plan.forventninger, eye, case);
    keep_one(&mut plan.r#match, eye, case);
    match &mut plan.del {
        Del::ForberedendeDel(del) => {
            keep(&mut del.lægeoplysninger, eye, case);
            keep_one(&mut del.ressourcer, eye, case);
            keep_one(&mut del.udfordringer, eye, case);
            keep_one(&mut del.cv, eye, case);
        }
        Del::Indstilling(del) => {
            keep_one::<parts::Opfølgningsbehov>(&mut del.tættere_opfølgning, eye, case);
            keep_one(&mut del.afgørelse, eye, case);
        }
        Del::MinPlan(_) | Del::Indsatsdel(_) | Del::HelhedsorienteretPlan(_) | Del::Familieplan(_) => {}
    }
}

fn view_meeting(meeting: &Meeting, eye: &Eye) -> Option<Meeting> {
    let inherited = meeting.møde.data.synlig_for.as_ref();
    let items: Vec<Item> = meeting
        .items
        .iter()
        .filter(|item| open(eye, item.punkt.data.synlig_for.as_ref().or(inherited)))
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

fn keep<T: crate::model::Restricted>(list: &mut List<T>, eye: &Eye, case: Option<&str>) {
    list.retain(|block| eye.sees(case, block.readers()));
}

fn keep_one<T: crate::model::Restricted>(block: &mut Option<T>, eye: &Eye, case: Option<&str>) {
    if block.as_ref().is_some_and(|b| !eye.sees(case, b.readers())) {
        *block = None;
    }
}
