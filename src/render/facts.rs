//! What the search knows of a page beside its text.

use super::matter::Matters;
use super::{Ctx, Job, framework, lists, meeting_words, outcome, paper, phrases, search};
use crate::language::{Language, say};
use crate::model::{Date, Paper, mark};
use crate::site::{Committee, Meeting, meeting_day};
use chrono::Datelike;

/// What a page is about, as its searcher sees it and can choose by.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Facts {
    /// Tag of the page's language.
    pub language: String,
    pub title: String,
    /// The kind of page, in a word.
    pub kind: String,
    /// The committees it is of.
    pub committees: Vec<String>,
    /// How far it has come, where it has a state: `Godkendt`, `Åbent for tilbud`.
    pub state: String,
    /// Its day in words; empty where it has none.
    pub day: String,
    pub year: Option<i32>,
    /// What a reader must know before opening it: that it is invented, or over.
    pub note: String,
    /// Whether it is for those who write, so that it comes after what citizens look for.
    pub aside: bool,
}

/// The facts of a page that is to be found; none for lists, the front page and the pages on rules, which
/// would only stand in the way of what they lead to.
pub(super) fn facts(ctx: &Ctx, matters: &Matters, job: Job, title: &str) -> Option<Facts> {
    if !search::is_on(ctx) {
        return None;
    }
    let (site, language) = (ctx.site, ctx.language);
    let page = |kind: String| Facts {
        language: language.tag().to_owned(),
        title: mark::bare(title).into_owned(),
        kind: mark::bare(&kind).into_owned(),
        ..Facts::default()
    };
    let mut facts = match job {
        Job::Front
        | Job::NotFound
        | Job::Moved(..)
        | Job::Search
        | Job::Data
        | Job::Writers
        | Job::Rules
        | Job::Rule(_)
        | Job::Cases
        | Job::Frameworks
        | Job::Committees
        // Holds nothing that stands nowhere else.
        | Job::Year(..)
        | Job::Supervisions
        | Job::Schemes
        | Job::Matters => return None,
        Job::Case(c) => {
            let days = site.cases[c].plans.iter().filter_map(|p| p.data.opdateret.or(p.data.udarbejdet));
            let invented = lists::invented(ctx, &site.cases[c]);
            page(say!(ctx, "search_kind_plan")).on(language, days.max()).noted(invented)
        }
        Job::Plan(c, p) => {
            let plan = &site.cases[c].plans[p].data;
            let note = lists::invented_plan(ctx, &site.cases[c], plan);
            page(say!(ctx, "search_kind_plan")).on(language, plan.opdateret.or(plan.udarbejdet)).noted(note)
        }
        Job::Framework(f) => {
            let ramme = &site.frameworks[f].ramme.data;
            Facts {
                state: ramme.tilstand.map_or_else(String::new, |s| framework::state(language, s)),
                ..page(say!(ctx, "search_kind_framework"))
            }
        }
        Job::Committee(c) => page(say!(ctx, "search_kind_committee")).of(&site.committees[c]),
        Job::Meeting(c, m) => {
            let meeting = &site.committees[c].meetings[m];
            let state = meeting_words::state(language, meeting.møde.data.tilstand).ord;
            Facts { state, ..page(say!(ctx, "search_kind_meeting")) }
                .of(&site.committees[c])
                .at(language, meeting)
        }
        Job::Item(c, m, i) => {
            let meeting = &site.committees[c].meetings[m];
            let said =
                outcome::sentence(language, &meeting.items[i].punkt.data, &meeting.møde.data, ctx.today);
            let state = said.ord.map_or_else(String::new, |badge| badge.ord);
            Facts { state, ..page(say!(ctx, "search_kind_item")) }
                .of(&site.committees[c])
                .at(language, meeting)
        }
        Job::Matter(name) => {
            let items = matters.of(name);
            let all = items
                .iter()
                .fold(page(say!(ctx, "search_kind_matter")), |facts, item| facts.of(item.committee));
            items.last().map_or(all.clone(), |newest| all.at(language, newest.meeting))
        }
        Job::Area(s) => {
            let reserved = site.supervisions[s].område.data.forbehold.as_ref();
            page(say!(ctx, "search_kind_supervision")).noted(reserved.map(|f| phrases::short(f)))
        }
        Job::AreaPaper(s, p) => {
            let paper = &site.supervisions[s].papers[p].data;
            let reserved = paper.cover().forbehold.map(|f| phrases::short(f));
            page(say!(ctx, "search_kind_supervision")).on(language, paper::paper_day(paper)).noted(reserved)
        }
        Job::Scheme(s) => {
            let scheme = &site.schemes[s].ordning.data;
            let over = paper::over(ctx, scheme).map(|_| say!(ctx, "scheme_expired"));
            let reserved = scheme.cover().forbehold.map(|f| phrases::short(f));
            page(say!(ctx, "search_kind_scheme")).noted(over.or(reserved))
        }
        Job::Side(p) => {
            let data = &site.pages[p].data;
            let aside = data.til_skribenter.0;
            let kind = if aside { say!(ctx, "search_kind_writers") } else { say!(ctx, "search_kind_page") };
            Facts { aside, ..page(kind) }.on(language, data.opdateret)
        }
    };
    facts.state = mark::bare(&facts.state).into_owned();
    Some(facts)
}

impl Facts {
    fn of(mut self, committee: &Committee) -> Self {
        let name = mark::bare(&committee.udvalg.data.navn).into_owned();
        if !self.committees.contains(&name) {
            self.committees.push(name);
        }
        self
    }

    fn noted(self, note: Option<String>) -> Self {
        Self { note: note.map(|n| mark::bare(&n).into_owned()).unwrap_or_default(), ..self }
    }

    fn on(self, language: &Language, day: Option<Date>) -> Self {
        let year = day.map(|d| d.0.year());
        Self { day: day.map(|d| language.day(d)).unwrap_or_default(), year, ..self }
    }

    fn at(self, language: &Language, meeting: &Meeting) -> Self {
        let day = mark::bare(&meeting_words::day(language, &meeting.møde.data)).into_owned();
        Self { day, year: meeting_day(meeting).map(|d| d.0.year()), ..self }
    }
}
