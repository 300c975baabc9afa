//! An authority with its lists.

use super::{Written, meetings, members, papers};
use crate::model::committee::Valgperiode;
use crate::opendata::address;
use crate::opendata::json::Object;
use crate::site::{Committee, routes};
use serde_json::{Value, json};

/// Lists of an authority's objects, in the order and by the names OParl has for them.
#[derive(Default)]
pub(super) struct Lists {
    pub organizations: Vec<Value>,
    pub people: Vec<Value>,
    pub memberships: Vec<Value>,
    pub meetings: Vec<Value>,
    pub agenda_items: Vec<Value>,
    pub papers: Vec<Value>,
    pub consultations: Vec<Value>,
    pub files: Vec<Value>,
    pub locations: Vec<Value>,
    pub terms: Vec<Value>,
}

/// Writes the authority `name` with all that it has, and gives it as it stands in the list of authorities.
pub(super) fn body(written: &mut Written, name: &str, committees: &[&Committee]) -> Value {
    let mut lists = Lists { terms: terms(written, name, committees), ..Lists::default() };
    for committee in committees {
        members::members(written, &mut lists, name, committee);
        meetings::meetings(written, &mut lists, committee);
        organization(written, &mut lists, name, committee);
    }
    papers::papers(written, &mut lists, name, committees);
    let terms = lists.terms.clone();
    let named = [
        ("organization", "organizations", lists.organizations),
        ("person", "people", lists.people),
        ("meeting", "meetings", lists.meetings),
        ("paper", "papers", lists.papers),
        ("membership", "memberships", lists.memberships),
        ("agendaItem", "agenda-items", lists.agenda_items),
        ("consultation", "consultations", lists.consultations),
        ("file", "files", lists.files),
        ("locationList", "locations", lists.locations),
        ("legislativeTermList", "legislative-terms", lists.terms),
    ];
    let making = written.making;
    let organisation = &making.site.config.organisation;
    let web = organisation.web.as_ref().filter(|_| *organisation.navn == *name);
    let mut object = written
        .object(&address::body(name), "Body")
        .with("system", making.address(&address::system()))
        .with("name", name)
        .known("website", web.map(|w| w.0.clone()))
        .with("license", making.terms.licens.web.0.clone())
        .with("legislativeTerm", terms);
    for (key, list, objects) in named {
        let path = address::list(name, list);
        object = object.with(key, making.address(&path));
        written.list(path, &objects);
    }
    let object = Value::from(object);
    written.write(address::body(name), &object);
    object
}

/// The terms that committees name, each once.
fn terms(written: &mut Written, name: &str, committees: &[&Committee]) -> Vec<Value> {
    let mut years: Vec<(u32, u32)> =
        committees.iter().filter_map(|c| c.udvalg.data.periode.as_ref()).map(pair).collect();
    years.sort_unstable();
    years.dedup();
    let mut all = Vec::new();
    for (from, to) in years {
        let path = address::term(name, from, to);
        let term: Value = written
            .object(&path, "LegislativeTerm")
            .with("body", written.making.address(&address::body(name)))
            .with("name", format!("{from}–{to}"))
            .with("startDate", format!("{from}-01-01"))
            .with("endDate", format!("{to}-12-31"))
            .into();
        written.write(path, &term);
        all.push(term);
    }
    all
}

fn pair(term: &Valgperiode) -> (u32, u32) {
    (term.fra.0, term.til.0)
}

fn organization(written: &mut Written, lists: &mut Lists, body: &str, committee: &Committee) {
    let making = written.making;
    let udvalg = &committee.udvalg.data;
    let slug = &committee.udvalg.slug;
    let path = address::organization(slug);
    // The committee's own list of meetings lies beside it.
    let meetings = path.replace(".json", "/meetings.json");
    let own: Vec<Value> = committee
        .meetings
        .iter()
        .filter_map(|m| {
            let id = making.address(&address::meeting(slug, &m.møde.slug));
            lists.meetings.iter().find(|told| told["id"] == json!(id)).cloned()
        })
        .collect();
    written.list(meetings.clone(), &own);
    let page = routes::committee(slug);
    let memberships: Vec<Value> = udvalg
        .medlemmer
        .0
        .iter()
        .map(|(key, _)| Value::from(making.address(&address::membership(slug, key))))
        .collect();
    let object: Object = written
        .object(&path, "Organization")
        .with("body", making.address(&address::body(body)))
        .with("name", udvalg.navn.to_string())
        .known("shortName", udvalg.forkortelse.as_ref().map(ToString::to_string))
        .list("membership", memberships)
        .with("meeting", making.address(&meetings))
        .with("organizationType", "Gremium")
        .with("classification", "Ausschuss")
        .with("web", making.address(&page));
    let object = Value::from(object);
    written.put(path, &object, udvalg.navn.to_string(), None, vec![page], false);
    lists.organizations.push(object);
}
