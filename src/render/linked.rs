//! What search engines and other sites read of a public page: schema.org as JSON-LD.

use super::Ctx;
use super::page::folder;
use crate::model::mark::bare;
use crate::model::{Date, Paper, Words};
use crate::opendata::moment;
use crate::site::{Committee, Eye, Framework, Meeting, Scheme, routes};
use serde::Serialize;
use serde_json::{Value, json};
use std::borrow::Cow;

/// What is told of a page. Every page has it, so it is written without a table between.
#[derive(Serialize)]
#[serde(untagged)]
enum Node<'a> {
    Page {
        #[serde(rename = "@type")]
        kind: &'static str,
        #[serde(rename = "@id")]
        id: &'a str,
        url: &'a str,
        name: Cow<'a, str>,
        #[serde(rename = "inLanguage")]
        language: &'a str,
        #[serde(rename = "isPartOf")]
        site: Site<'a>,
        publisher: Named<'a>,
        #[serde(skip_serializing_if = "Option::is_none")]
        description: Option<Cow<'a, str>>,
    },
    Crumbs {
        #[serde(rename = "@type")]
        kind: &'static str,
        #[serde(rename = "itemListElement")]
        steps: Vec<Step<'a>>,
    },
}

#[derive(Serialize)]
struct Site<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: Cow<'a, str>,
    url: String,
}

#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: Cow<'a, str>,
}

#[derive(Serialize)]
struct Step<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: Cow<'a, str>,
    item: String,
}

/// The page, its place on the site and who is behind it, as JSON that can stand in a page; empty in a reader's tree.
pub(super) fn written(
    ctx: &Ctx,
    path: &str,
    title: &str,
    description: &str,
    crumbs: &[(&str, String)],
) -> String {
    if *ctx.eye != Eye::Public {
        return String::new();
    }
    let config = &ctx.site.config;
    let address = |path: &str| address(ctx, path);
    let own = address(path);
    let mut graph = vec![Node::Page {
        kind: "WebPage",
        id: &own,
        url: &own,
        name: bare(title),
        language: ctx.language.tag(),
        site: Site { kind: "WebSite", name: bare(&config.titel), url: address("index.html") },
        publisher: Named { kind: "GovernmentOrganization", name: bare(&config.organisation.navn) },
        description: Some(bare(description)).filter(|words| !words.is_empty()),
    }];
    let front = say_front(ctx);
    if path != "index.html" {
        let above = std::iter::once((front.as_str(), "index.html"))
            .chain(crumbs.iter().map(|(words, target)| (*words, target.as_str())));
        let steps = above.enumerate().map(|(at, (words, target))| Step {
            kind: "ListItem",
            position: at + 1,
            name: bare(words),
            item: address(target),
        });
        graph.push(Node::Crumbs { kind: "BreadcrumbList", steps: steps.collect() });
    }
    format!("{BEFORE}{}{AFTER}", harmless(&json(&graph)[1..]))
}

/// Before all that is told, and after the list of it.
const BEFORE: &str = "{\"@context\":\"https://schema.org\",\"@graph\":[";
const AFTER: &str = "}";

/// What was written of a page, and this thing too.
pub(super) fn with(mut written: String, thing: &Value) -> String {
    written.truncate(written.len().saturating_sub("]}".len()));
    written.push(',');
    written.push_str(&harmless(&thing.to_string()));
    written.push_str("]}");
    written
}

/// JSON of what holds nothing but text and numbers, which cannot fail.
fn json(graph: &impl Serialize) -> String {
    serde_json::to_string(graph).unwrap_or_default()
}

/// JSON in which nothing can end the element it stands in.
fn harmless(json: &str) -> Cow<'_, str> {
    if memchr::memchr3(b'<', b'>', b'&', json.as_bytes()).is_none() {
        return json.into();
    }
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026").into()
}

fn address(ctx: &Ctx, path: &str) -> String {
    format!("{}{}", ctx.base_url, folder(path))
}

fn words(text: &Words) -> Value {
    bare(text).into()
}

/// A meeting as an event, with its time where that is known, else its day.
pub(super) fn meeting(ctx: &Ctx, committee: &Committee, meeting: &Meeting) -> Value {
    let data = &meeting.møde.data;
    let page = address(ctx, &routes::meeting(&committee.udvalg.slug, &meeting.møde.slug));
    let mut event = json!({
        "@type": "Event",
        "@id": format!("{page}#moede"),
        "url": page,
        "name": bare(&super::meeting_words::title(ctx.language, data)),
        "eventStatus": "https://schema.org/EventScheduled",
        "organizer": {
            "@type": "GovernmentOrganization",
            "name": words(&committee.udvalg.data.navn),
            "url": address(ctx, &routes::committee(&committee.udvalg.slug)),
        },
    });
    if let Some(above) = &committee.udvalg.data.myndighed {
        event["organizer"]["parentOrganization"] =
            json!({"@type": "GovernmentOrganization", "name": words(above)});
    }
    let at = |day: Date, clock| match clock {
        Some(clock) => moment(day, clock),
        None => day.to_string(),
    };
    if let Some(day) = data.dato {
        event["startDate"] = at(day, data.kl).into();
        if data.slut_kl.is_some() {
            event["endDate"] = at(day, data.slut_kl).into();
        }
    }
    if let Some(place) = committee.place_of(meeting) {
        event["location"] = json!({"@type": "Place", "name": words(place)});
    }
    event
}

/// What a framework buys, as a service to those it is for.
pub(super) fn framework(ctx: &Ctx, framework: &Framework) -> Value {
    let ramme = &framework.ramme.data;
    let page = address(ctx, &routes::framework(&framework.ramme.slug));
    let mut service = service(&page, &ramme.titel, ramme.resumé.as_ref(), ramme.ordregiver.as_ref());
    if let Some(group) = &ramme.målgruppe {
        service["audience"] = json!({"@type": "Audience", "audienceType": words(group)});
    }
    service
}

/// A scheme as a service. A prize is none.
pub(super) fn scheme(ctx: &Ctx, scheme: &Scheme) -> Option<Value> {
    use crate::model::scheme::Ordning;
    let cover = scheme.ordning.data.cover();
    let page = address(ctx, &routes::scheme(&scheme.folder, &scheme.ordning.slug));
    let (by, group) = match &scheme.ordning.data {
        Ordning::TidligIndsats(own) => (own.myndighed.as_ref(), None),
        Ordning::Uddannelsesløft(own) => (own.myndighed.as_ref(), None),
        Ordning::Pulje(own) => (own.myndighed.as_ref(), own.målgruppe.as_ref()),
        Ordning::Forløb(own) => (own.myndighed.as_ref(), None),
        Ordning::Pris(_) => return None,
    };
    let mut service = service(&page, cover.titel, cover.resumé, by);
    if let Some(group) = group {
        service["audience"] = json!({"@type": "Audience", "audienceType": words(group)});
    }
    Some(service)
}

fn service(page: &str, name: &Words, about: Option<&Words>, by: Option<&Words>) -> Value {
    let mut service = json!({
        "@type": "GovernmentService",
        "@id": format!("{page}#ydelse"),
        "url": page,
        "name": words(name),
    });
    if let Some(about) = about {
        service["description"] = words(about);
    }
    if let Some(by) = by {
        service["provider"] = json!({"@type": "GovernmentOrganization", "name": words(by)});
    }
    service
}

fn say_front(ctx: &Ctx) -> String {
    crate::language::say!(ctx, "frame_front")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element() {
        let text = with(format!("{BEFORE}{{}}]{AFTER}"), &json!({"name": "</script><b>&"}));
        assert_eq!(
            text,
            r#"{"@context":"https://schema.org","@graph":[{},{"name":"\u003c/script\u003e\u003cb\u003e\u0026"}]}"#
        );
    }
}
