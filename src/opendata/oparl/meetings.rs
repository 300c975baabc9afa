//! Meetings with their place and their items.

use super::body::Lists;
use super::{Written, agenda};
use crate::model::Date;
use crate::model::committee::{Møde, Mødetilstand};
use crate::opendata::{address, time, title};
use crate::site::{Committee, Meeting, routes};
use serde_json::Value;

pub(super) fn meetings(written: &mut Written, lists: &mut Lists, committee: &Committee) {
    for meeting in &committee.meetings {
        let items: Vec<Value> =
            meeting.items.iter().map(|item| agenda::item(written, lists, committee, meeting, item)).collect();
        let location = location(written, lists, committee, meeting);
        let told = one(written, committee, meeting, location, items);
        lists.meetings.push(told);
    }
}

fn one(
    written: &mut Written,
    committee: &Committee,
    meeting: &Meeting,
    location: Option<Value>,
    items: Vec<Value>,
) -> Value {
    let making = written.making;
    let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
    let data = &meeting.møde.data;
    let path = address::meeting(c, m);
    let page = routes::meeting(c, m);
    let starts = data.dato.map(|day| data.kl.map_or_else(|| time::begins(day), |at| time::moment(day, at)));
    let ends = data.dato.and_then(|day| data.slut_kl.map(|at| time::moment(day, at)));
    let present = present(written, committee, data);
    let told: Value = written
        .object(&path, "Meeting")
        .with("name", title(committee, meeting))
        .with("meetingState", state(data.tilstand))
        .known("start", starts)
        .known("end", ends)
        .known("location", location)
        .with("organization", vec![Value::from(making.address(&address::organization(c)))])
        .list("participant", present)
        .list("agendaItem", items)
        .with("web", making.address(&page))
        .into();
    let newest: Option<Date> = making.newest_of(meeting);
    written.put(path, &told, title(committee, meeting), newest, vec![page], false);
    told
}

/// How far the meeting is, in the words OParl recommends: invited until there are minutes, then held.
fn state(state: Mødetilstand) -> &'static str {
    match state {
        Mødetilstand::Udkast => "terminiert",
        Mødetilstand::Dagsorden | Mødetilstand::Tillægsdagsorden => "eingeladen",
        Mødetilstand::Referat | Mødetilstand::GodkendtReferat => "durchgeführt",
    }
}

/// The members who were present; guests are no persons of OParl. An agenda only says who is called.
fn present(written: &Written, committee: &Committee, data: &Møde) -> Vec<Value> {
    let members = &committee.udvalg.data.medlemmer.0;
    let known = data.til_stede.iter().filter(|_| data.tilstand.is_minutes()).filter_map(|name| {
        let (key, _) = members.iter().find(|(key, m)| **key == **name || m.navn == *name)?;
        let path = address::person(&committee.udvalg.slug, key);
        Some(Value::from(written.making.address(&path)))
    });
    known.collect()
}

fn location(
    written: &mut Written,
    lists: &mut Lists,
    committee: &Committee,
    meeting: &Meeting,
) -> Option<Value> {
    let place = committee.place_of(meeting)?;
    let path = address::location(&committee.udvalg.slug, &meeting.møde.slug);
    let told: Value = written.object(&path, "Location").with("description", place.to_string()).into();
    written.write(path, &told);
    lists.locations.push(told.clone());
    Some(told)
}
