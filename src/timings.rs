//! Where the time of a run goes.
//!
//! The clock is an argument: a [`Watch`] is made where the command begins and handed down to what is to be timed.
//! What is handed none reads no clock, and no result depends on one.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A part of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Files are read.
    Read,
    /// What the last build came to is looked for, and kept for the next one.
    Recall,
    /// Documents are parsed, and their bodies scanned.
    Parse,
    /// What the leak gate finds in texts, names and attachments.
    Gate,
    /// Documents are put in their places, and their references followed.
    Resolve,
    /// The domain's rules.
    Rules,
    /// Findings get their places, and comments set some aside.
    Locate,
    /// The theme is loaded.
    Theme,
    /// All pages of all trees; the parts of it follow.
    Pages,
    /// What each audience may see.
    Views,
    /// The open data.
    Data,
    /// The facts and words of a page.
    Facts,
    /// A page's template is filled in.
    Template,
    /// Words are explained and figures kept together in a finished page.
    Words,
    /// A page is made smaller.
    Minify,
    /// The index of the search.
    Index,
    /// What the leak gate finds in what would be written.
    OutputGate,
    /// Each file is compared with what is there, and laid ready where it differs.
    Spool,
    /// Outputs are compared with what is there.
    Compare,
    /// What differs is written, and the folders change places.
    Write,
}

/// How many stages there are.
const COUNT: usize = 20;

/// A clock with a lap for each stage, or none.
#[derive(Debug)]
pub struct Watch(Option<Box<[Lap; COUNT]>>);

#[derive(Debug, Default)]
struct Lap {
    nanoseconds: AtomicU64,
    handled: AtomicU64,
}

/// What a stage took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub stage: Stage,
    /// Of a stage that runs on several cores at once, the sum of them.
    pub time: Duration,
    /// How many it handled.
    pub handled: u64,
}

static OFF: Watch = Watch(None);

impl Stage {
    /// All of them, in the order of a run.
    pub const ALL: [Self; COUNT] = [
        Self::Read,
        Self::Recall,
        Self::Parse,
        Self::Gate,
        Self::Resolve,
        Self::Rules,
        Self::Locate,
        Self::Theme,
        Self::Pages,
        Self::Views,
        Self::Data,
        Self::Facts,
        Self::Template,
        Self::Words,
        Self::Minify,
        Self::Index,
        Self::OutputGate,
        Self::Spool,
        Self::Compare,
        Self::Write,
    ];

    /// Its name for programs.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Recall => "recall",
            Self::Parse => "parse",
            Self::Gate => "gate",
            Self::Resolve => "resolve",
            Self::Rules => "rules",
            Self::Locate => "locate",
            Self::Theme => "theme",
            Self::Pages => "pages",
            Self::Views => "views",
            Self::Data => "data",
            Self::Facts => "facts",
            Self::Template => "template",
            Self::Words => "words",
            Self::Minify => "minify",
            Self::Index => "index",
            Self::OutputGate => "output-gate",
            Self::Spool => "spool",
            Self::Compare => "compare",
            Self::Write => "write",
        }
    }

    /// Whether it is a part of [`Stage::Pages`], so that its time stands in that already.
    #[must_use]
    pub fn is_of_pages(self) -> bool {
        use Stage::{Data, Facts, Index, Minify, OutputGate, Spool, Template, Views, Words};
        matches!(self, Views | Data | Facts | Template | Words | Minify | Index | OutputGate | Spool)
    }
}

impl Watch {
    /// A running clock.
    #[must_use]
    pub fn on() -> Self {
        Self(Some(Box::default()))
    }

    /// No clock.
    #[must_use]
    pub fn off() -> &'static Self {
        &OFF
    }

    /// What `work` gives; its time is added to the stage.
    pub fn time<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let Some(lap) = self.lap(stage) else { return work() };
        let begun = Instant::now();
        let given = work();
        let nanoseconds = u64::try_from(begun.elapsed().as_nanos()).unwrap_or(u64::MAX);
        lap.nanoseconds.fetch_add(nanoseconds, Ordering::Relaxed);
        given
    }

    /// Counts what the stage handled.
    pub fn handled(&self, stage: Stage, count: usize) {
        if let Some(lap) = self.lap(stage) {
            lap.handled.fetch_add(count as u64, Ordering::Relaxed);
        }
    }

    /// What each stage that ran took, in their order; nothing where there is no clock.
    #[must_use]
    pub fn taken(&self) -> Vec<Taken> {
        let all = Stage::ALL.into_iter().filter_map(|stage| {
            let lap = self.lap(stage)?;
            let time = Duration::from_nanos(lap.nanoseconds.load(Ordering::Relaxed));
            Some(Taken { stage, time, handled: lap.handled.load(Ordering::Relaxed) })
        });
        all.filter(|taken| taken.time > Duration::ZERO || taken.handled > 0).collect()
    }

    fn lap(&self, stage: Stage) -> Option<&Lap> {
        self.0.as_ref()?.get(stage as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_told_apart_and_added_up() {
        for (at, stage) in Stage::ALL.into_iter().enumerate() {
            assert_eq!(stage as usize, at, "{stage:?}");
        }
        let watch = Watch::on();
        assert_eq!(watch.taken(), []);
        for _ in 0..2 {
            let given = watch.time(Stage::Parse, || {
                std::thread::sleep(Duration::from_millis(2));
                7
            });
            assert_eq!(given, 7);
            watch.handled(Stage::Parse, 3);
        }
        watch.handled(Stage::Write, 1);
        let taken = watch.taken();
        assert_eq!(
            taken.iter().map(|t| (t.stage, t.handled)).collect::<Vec<_>>(),
            [(Stage::Parse, 6), (Stage::Write, 1)]
        );
        assert!(taken[0].time >= Duration::from_millis(4), "{:?}", taken[0].time);
    }

    #[test]
    fn without_a_clock_nothing_is_told() {
        assert_eq!(Watch::off().time(Stage::Read, || 7), 7);
        Watch::off().handled(Stage::Read, 7);
        assert_eq!(Watch::off().taken(), []);
    }
}
