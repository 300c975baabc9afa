//! What lies behind a framework: the decisions, the amendments, and the agreement before it.

use super::dates::heading;
use super::terms::supplier;
use super::{Fact, Line, address};
use crate::model::committee::{Udfald, Ændringsforslag};
use crate::model::framework::{Beslutningshenvisning, Ramme};
use crate::render::Ctx;
use crate::render::words::{self, When};
use crate::site::{Committee, Item, Meeting, Site, routes};
use serde::Serialize;

/// A decision behind the framework.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Decision {
    pub dato: Option<When>,
    /// What is known of the time where there is no date.
    pub tid: String,
    pub udvalg: String,
    pub hvad: String,
    /// The item or meeting: a link where it is in klarplan, else its number in words.
    pub sted: Option<Line>,
}

/// An amendment to the framework.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Amendment {
    pub forslagsstiller: String,
    pub tekst: String,
    /// One word.
    pub udfald: &'static str,
    /// What it means for the weights.
    pub betydning: &'static str,
    /// The outcome as the end of a class name.
    pub slags: &'static str,
    pub punkter: Vec<Change>,
    pub punkt: Line,
}

/// A change, before and after.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Change {
    pub hvad: String,
    pub foer: String,
    pub efter: String,
    pub uaendret: bool,
}

/// The agreement before this one.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Predecessor {
    pub titel: Line,
    pub fakta: Vec<Fact>,
}

/// The decisions that `ramme` names, in the order it names them.
pub(super) fn decisions(ctx: &Ctx, ramme: &Ramme, page: &str) -> Vec<Decision> {
    ramme.beslutninger.iter().map(|d| decision(ctx, d, page)).collect()
}

fn decision(ctx: &Ctx, decision: &Beslutningshenvisning, page: &str) -> Decision {
    let own = meeting(ctx.site, decision).map(|found| (found, true));
    let found = own.or_else(|| meeting(ctx.public, decision).map(|found| (found, false)));
    let committee = decision.udvalg.as_ref();
    let committee = committee.and_then(|u| ctx.site.committee(u).or_else(|| ctx.public.committee(u)));
    let date = decision.dato.or_else(|| found.and_then(|((_, m), _)| m.møde.data.dato));
    let tid = match found.and_then(|((_, m), _)| m.møde.data.dato_omtrent.as_ref()) {
        Some(about) => format!("{}. Dagen er ikke oplyst.", words::capital(&about.written)),
        None => "Datoen er ikke oplyst.".to_owned(),
    };
    Decision {
        dato: date.map(|d| When { iso: words::iso(d), ord: words::capital(&words::weekday(d)) }),
        tid: if date.is_some() { String::new() } else { tid },
        udvalg: committee.map_or(String::new(), |c| c.udvalg.data.navn.to_string()),
        hvad: decision.hvad.to_string(),
        sted: place(ctx, decision, found, page),
    }
}

fn meeting<'a>(site: &'a Site, decision: &Beslutningshenvisning) -> Option<(&'a Committee, &'a Meeting)> {
    let committee = site.committee(decision.udvalg.as_ref()?)?;
    let meeting = match &decision.møde {
        Some(slug) => committee.meetings.iter().find(|m| m.møde.slug == **slug),
        None => committee.meeting_on(decision.dato?),
    };
    Some((committee, meeting?))
}

fn place(
    ctx: &Ctx,
    decision: &Beslutningshenvisning,
    found: Option<((&Committee, &Meeting), bool)>,
    page: &str,
) -> Option<Line> {
    let number = decision.punkt.map(|n| n.0);
    let Some(((committee, meeting), own)) = found else {
        return number.map(|n| Line::plain(format!("Punkt {n}. Mødet er ikke på disse sider.")));
    };
    let (c, m) = (&committee.udvalg.slug, &meeting.møde.slug);
    let item = number.and_then(|n| meeting.items.iter().find(|i| i.number == n));
    Some(match (item, number) {
        (Some(item), _) => Line {
            tekst: format!("Læs punkt {}: {}", item.number, item.punkt.data.titel),
            href: address(ctx, own, page, &routes::item(c, m, item.number)),
        },
        (None, Some(n)) => Line::plain(format!("Punkt {n}. Punktet er ikke på disse sider.")),
        (None, None) => Line {
            tekst: format!("Se mødet i {}", committee.udvalg.data.navn),
            href: address(ctx, own, page, &routes::meeting(c, m)),
        },
    })
}

/// Every item about the framework called `slug` that this audience may see.
fn items<'a>(site: &'a Site, slug: &str) -> impl Iterator<Item = (&'a Committee, &'a Meeting, &'a Item)> {
    let meetings = site.committees.iter().flat_map(|c| c.meetings.iter().map(move |m| (c, m)));
    let all = meetings.flat_map(|(c, m)| m.items.iter().map(move |i| (c, m, i)));
    let slug = slug.to_owned();
    all.filter(move |(_, _, i)| i.punkt.data.ramme.as_ref().is_some_and(|r| **r == *slug))
}

/// The latest item where the framework was adopted, as minutes tell it.
pub(super) fn adopted(ctx: &Ctx, slug: &str, page: &str) -> Option<Line> {
    let adopted = items(ctx.site, slug).filter(|(_, meeting, item)| {
        let outcome = item.punkt.data.beslutning.as_ref().and_then(|b| b.udfald);
        meeting.møde.data.tilstand.is_minutes()
            && matches!(outcome, Some(Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Besluttet))
    });
    // Meetings stand oldest first.
    let (committee, meeting, item) = adopted.last()?;
    let target = routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number);
    let tekst = format!("Sådan besluttede {} det", committee.udvalg.data.navn);
    Some(Line { tekst, href: routes::relative(page, &target) })
}

/// Amendments to the framework called `slug`, oldest first.
pub(super) fn amendments(ctx: &Ctx, slug: &str, page: &str) -> Vec<Amendment> {
    let mut amendments = Vec::new();
    for (committee, meeting, item) in items(ctx.site, slug) {
        let target = routes::item(&committee.udvalg.slug, &meeting.møde.slug, item.number);
        let punkt = Line {
            tekst: format!("Læs punkt {}: {}", item.number, item.punkt.data.titel),
            href: routes::relative(page, &target),
        };
        let minutes = meeting.møde.data.tilstand.is_minutes();
        amendments
            .extend(item.punkt.data.ændringsforslag.iter().map(|a| amendment(a, minutes, punkt.clone())));
    }
    amendments
}

fn amendment(a: &Ændringsforslag, minutes: bool, punkt: Line) -> Amendment {
    // An agenda shows nothing that looks like a decision.
    let (udfald, betydning, slags) = outcome(a.udfald.filter(|_| minutes));
    Amendment {
        forslagsstiller: match &a.parti {
            Some(letter) => format!("{} ({letter})", a.forslagsstiller),
            None => a.forslagsstiller.to_string(),
        },
        tekst: a.tekst.to_string(),
        udfald,
        betydning,
        slags,
        punkter: a
            .ændringer
            .iter()
            .map(|c| Change {
                hvad: c.hvad.to_string(),
                foer: c.før.to_string(),
                efter: c.efter.to_string(),
                uaendret: c.før == c.efter,
            })
            .collect(),
        punkt,
    }
}

/// An amendment's outcome: a word, a sentence, and the end of a class name.
fn outcome(outcome: Option<Udfald>) -> (&'static str, &'static str, &'static str) {
    match outcome {
        Some(Udfald::Forkastet) => {
            ("Forkastet", "Forslaget blev forkastet. Det gælder ikke, og rammen blev ikke ændret.", "nej")
        }
        Some(Udfald::Godkendt | Udfald::Tiltrådt | Udfald::Besluttet) => {
            ("Vedtaget", "Forslaget blev vedtaget. Det, der gælder, står øverst på siden.", "ja")
        }
        Some(Udfald::Anbefalet) => {
            ("Anbefalet", "Forslaget blev anbefalet. Et andet organ beslutter.", "aaben")
        }
        Some(Udfald::Udsat) => ("Udsat", "Forslaget blev udsat. Det er ikke vedtaget.", "aaben"),
        Some(Udfald::SendtTilbage) => {
            ("Sendt tilbage", "Forslaget blev sendt tilbage. Det er ikke vedtaget.", "aaben")
        }
        Some(
            Udfald::Drøftet | Udfald::TagetTilEfterretning | Udfald::TagetTilOrientering | Udfald::Intet,
        ) => ("Ikke vedtaget", "Forslaget blev behandlet, men ikke vedtaget.", "aaben"),
        None => ("Udfald ikke oplyst", "Det er ikke oplyst, om forslaget blev vedtaget.", "aaben"),
    }
}

/// The agreement before this one.
pub(super) fn predecessor(ctx: &Ctx, ramme: &Ramme, page: &str) -> Option<Predecessor> {
    let before = ramme.forgænger.as_ref()?;
    let slug = before.ramme.as_ref();
    let own = slug.and_then(|s| ctx.site.framework(s)).map(|f| (f, true));
    let linked = own.or_else(|| slug.and_then(|s| ctx.public.framework(s)).map(|f| (f, false)));
    let href =
        linked.map_or(String::new(), |(f, own)| address(ctx, own, page, &routes::framework(&f.ramme.slug)));
    let mut fakta = Vec::new();
    fakta.extend(before.udløber.as_ref().map(|u| Fact::new("Udløb", heading(u, None).ord)));
    let count = before.antal_leverandører.map_or("Ikke oplyst".to_owned(), |n| n.to_string());
    fakta.push(Fact::new("Antal leverandører", count));
    let linjer: Vec<Line> = before.leverandører.iter().map(|name| supplier(ctx, name)).collect();
    if !linjer.is_empty() {
        fakta.push(Fact { navn: "Leverandører".to_owned(), linjer });
    }
    fakta.extend(Fact::maybe("Fordeling", before.fordeling.as_ref()));
    let amount = before.årligt.map_or("Ikke oplyst".to_owned(), |m| m.to_string());
    fakta.push(Fact::new("Beløb om året", amount));
    Some(Predecessor { titel: Line { tekst: before.titel.to_string(), href }, fakta })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rejected_amendment_is_called_rejected_and_an_agenda_tells_no_outcome() {
        let yaml = "id: x\nforslagsstiller: Enhedslisten\nparti: Ø\ntekst: T\nudfald: forkastet\nændringer: [{hvad: V, før: 40 %, efter: 40 %}]\n";
        let read: Ændringsforslag = serde_yaml::from_str(yaml).unwrap();
        let shown = amendment(&read, true, Line::plain("p"));
        assert_eq!((shown.udfald, shown.forslagsstiller.as_str()), ("Forkastet", "Enhedslisten (Ø)"));
        assert!(shown.punkter[0].uaendret);
        assert_eq!(amendment(&read, false, Line::plain("p")).udfald, "Udfald ikke oplyst");
    }
}
