//! What was found in a source, in one form whatever the source's own.

use crate::model::committee::Udfald;
use crate::model::{Clock, Date};

use super::blocks::Block;

/// Where in a source something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this line, counted from 1.
    Line(u32),
    /// At this path of a JSON document.
    Path(String),
}

impl Place {
    /// The place as the files say it, in Danish: `linje 12`.
    #[must_use]
    pub fn da(&self) -> String {
        match self {
            Self::Line(line) => format!("linje {line}"),
            Self::Path(path) => path.clone(),
        }
    }

    /// The place in English: `line 12`.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Line(line) => format!("line {line}"),
            Self::Path(path) => path.clone(),
        }
    }
}

/// Words of the source, and where they stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    pub place: Place,
}

impl Said {
    /// These words at this place, white space made single.
    #[must_use]
    pub fn new(text: &str, place: &Place) -> Self {
        Self { text: text.split_whitespace().collect::<Vec<_>>().join(" "), place: place.clone() }
    }
}

/// Why words of the source stand in no file as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// A closed item.
    Closed,
    /// An attachment that may not be published.
    NotPublishable,
    /// What looks like a CPR number, with its digits struck out.
    PersonNumber,
    /// The list of contents, which klarplan makes itself.
    Contents,
    /// A page's head or foot.
    PageMargin,
    /// A link that cannot come along.
    Link,
    /// A heading with nothing under it.
    EmptyHeading,
    /// An identifier, an address or a time that only the other system uses.
    Technical,
    /// A heading or label that has become a key, or a value written in klarplan's form.
    Form,
}

/// Words of the source that stand in no file as they were, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub said: Said,
    pub why: Why,
}

/// A meeting as a source tells of it.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub meeting: Meeting,
    pub items: Vec<Item>,
    /// What was left out, or is written in another form.
    pub told: Vec<Told>,
}

impl Found {
    /// Notes words that stand in no file as they were.
    pub(super) fn tell(&mut self, text: &str, place: &Place, why: Why) {
        if !text.trim().is_empty() {
            self.told.push(Told { said: Said::new(text, place), why });
        }
    }
}

/// What a source says of the meeting as a whole.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    pub committee: Option<Said>,
    /// The authority that the committee belongs to.
    pub authority: Option<Said>,
    /// First and last year of the term.
    pub term: Option<(u32, u32)>,
    pub title: Option<Said>,
    pub date: Option<Date>,
    /// The day's words in the source.
    pub date_said: Option<Said>,
    pub weekday: Option<&'static str>,
    pub starts: Option<Clock>,
    pub ends: Option<Clock>,
    pub place: Option<Said>,
    /// `referat`, `dagsorden` …, where the source says so.
    pub state: Option<&'static str>,
    pub present: Vec<Said>,
    pub apologies: Vec<Said>,
    /// What was not understood, for a person to place.
    pub marks: Vec<Mark>,
}

/// Something a person must look at: what to do, and the words of the source.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What to do, in Danish, for it stands in the file.
    pub what: &'static str,
    pub said: Said,
    /// Whether the words stand elsewhere in the file too.
    pub kept: bool,
}

impl Mark {
    /// A mark on words that stand nowhere else.
    pub(super) fn new(what: &'static str, said: Said) -> Self {
        Self { what, said, kept: false }
    }
}

/// An item of the agenda.
#[derive(Clone, Debug)]
pub struct Item {
    pub number: u32,
    pub title: Said,
    /// Abbreviations of committees before the title.
    pub codes: Vec<String>,
    pub case: Option<Said>,
    /// Whether the source says the item is closed, and its reason where it gives one.
    pub closed: Option<Option<Said>>,
    pub summary: Option<Said>,
    pub recommendation: Option<Recommendation>,
    pub competence: Option<Said>,
    pub decision: Option<Decision>,
    pub amendments: Vec<Amendment>,
    pub votes: Vec<Vote>,
    pub absent: Vec<Absence>,
    pub steps: Vec<Step>,
    pub references: Vec<Reference>,
    pub attachments: Vec<Attachment>,
    pub signatories: Vec<Said>,
    /// The text's own sections.
    pub body: Vec<Block>,
    pub marks: Vec<Mark>,
}

impl Item {
    /// An item of which only number and title are known.
    #[must_use]
    pub fn new(number: u32, title: Said) -> Self {
        Self {
            number,
            title,
            codes: Vec::new(),
            case: None,
            closed: None,
            summary: None,
            recommendation: None,
            competence: None,
            decision: None,
            amendments: Vec::new(),
            votes: Vec::new(),
            absent: Vec::new(),
            steps: Vec::new(),
            references: Vec::new(),
            attachments: Vec::new(),
            signatories: Vec::new(),
            body: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// Marks words for a person to look at.
    pub(super) fn mark(&mut self, what: &'static str, text: &str, place: &Place) {
        self.marks.push(Mark::new(what, Said::new(text, place)));
    }

    /// Marks words that stand elsewhere in the file.
    pub(super) fn mark_kept(&mut self, what: &'static str, text: &str, place: &Place) {
        self.marks.push(Mark { what, said: Said::new(text, place), kept: true });
    }
}

/// A recommendation.
#[derive(Clone, Debug, Default)]
pub struct Recommendation {
    pub by: Option<Said>,
    pub points: Vec<Said>,
    pub numbered: bool,
}

/// A decision in the minutes' own words.
#[derive(Clone, Debug)]
pub struct Decision {
    pub text: Said,
    /// The outcome, where the words name one that is sure.
    pub outcome: Option<Udfald>,
}

/// An amendment.
#[derive(Clone, Debug)]
pub struct Amendment {
    pub id: String,
    pub by: Said,
    pub party: Option<String>,
    pub text: Said,
    pub changes: Vec<Change>,
    pub outcome: Option<Udfald>,
}

/// A weight before and after an amendment.
#[derive(Clone, Debug)]
pub struct Change {
    pub what: Said,
    pub before: String,
    pub after: String,
}

/// A vote.
#[derive(Clone, Debug)]
pub struct Vote {
    /// What was voted on; a person writes it where the source does not say.
    pub on: Option<Said>,
    /// The amendment voted on.
    pub amendment: Option<String>,
    pub sides: [Option<Side>; 3],
    pub outcome: Option<Udfald>,
    pub text: Option<Said>,
}

impl Vote {
    /// The keys of the sides, in their order.
    pub const SIDES: [&'static str; 3] = ["for", "imod", "undlod"];
}

/// The votes on one side.
#[derive(Clone, Debug)]
pub struct Side {
    pub count: Option<u32>,
    pub parties: Vec<String>,
    pub names: Vec<String>,
    pub place: Place,
}

/// Somebody who did not take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    pub name: Said,
    pub party: Option<String>,
    /// The key of the reason.
    pub reason: &'static str,
}

/// A step of the case's way through other bodies.
#[derive(Clone, Debug)]
pub struct Step {
    pub date: Option<Date>,
    pub body: Said,
    pub decision: Option<Said>,
    pub outcome: Option<Udfald>,
    pub absent: Vec<Absence>,
}

/// A place where the text speaks of another meeting.
#[derive(Clone, Debug)]
pub struct Reference {
    pub date: Date,
    pub item: Option<u32>,
    /// The sentence.
    pub said: Said,
}

/// An attachment that is named.
#[derive(Clone, Debug)]
pub struct Attachment {
    pub title: Said,
    /// Where the source says the file is.
    pub address: Option<Said>,
}
