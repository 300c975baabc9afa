//! LIX and what it is counted from.

use super::Sentence;
use crate::diagnostic::{StaticText, both};
use std::ops::AddAssign;

/// What LIX is counted from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub words: u32,
    pub sentences: u32,
    /// Words of more than six letters.
    pub long: u32,
}

/// How hard a text is by its LIX, on the scale that Danish guides use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// At most 24.
    VeryEasy,
    /// 25 to 34.
    Easy,
    /// 35 to 44.
    Medium,
    /// 45 to 54.
    Hard,
    /// 55 and more.
    VeryHard,
}

/// The counts of these sentences.
#[must_use]
pub fn counts<'a>(sentences: impl IntoIterator<Item = &'a Sentence>) -> Counts {
    let mut counts = Counts::default();
    for sentence in sentences {
        counts.sentences += 1;
        counts.words += count(sentence.words.len());
        counts.long += count(sentence.words.iter().filter(|w| w.is_long).count());
    }
    counts
}

/// No text comes near the limit.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Counts {
    /// LIX; `None` where there is nothing to count.
    #[must_use]
    pub fn lix(&self) -> Option<f64> {
        (self.words > 0 && self.sentences > 0).then(|| self.words_per_sentence() + self.long_share())
    }

    /// Words in a sentence, on average.
    #[must_use]
    pub fn words_per_sentence(&self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences.max(1))
    }

    /// Long words in percent of all.
    #[must_use]
    pub fn long_share(&self) -> f64 {
        100.0 * f64::from(self.long) / f64::from(self.words.max(1))
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.sentences += other.sentences;
        self.long += other.long;
    }
}

impl Band {
    pub const ALL: [Self; 5] = [Self::VeryEasy, Self::Easy, Self::Medium, Self::Hard, Self::VeryHard];

    /// The band of a LIX, which counts as the whole number it is rounded to.
    #[must_use]
    pub fn of(lix: f64) -> Self {
        let lix = lix.round();
        match lix {
            _ if lix < 25.0 => Self::VeryEasy,
            _ if lix < 35.0 => Self::Easy,
            _ if lix < 45.0 => Self::Medium,
            _ if lix < 55.0 => Self::Hard,
            _ => Self::VeryHard,
        }
    }

    /// Its word.
    #[must_use]
    pub fn word(self) -> StaticText {
        match self {
            Self::VeryEasy => both!("meget let", "very easy"),
            Self::Easy => both!("let", "easy"),
            Self::Medium => both!("middel", "medium"),
            Self::Hard => both!("svær", "hard"),
            Self::VeryHard => both!("meget svær", "very hard"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_formula_and_its_scale() {
        let counts = Counts { words: 20, sentences: 2, long: 5 };
        assert_eq!(counts.lix(), Some(35.0));
        assert_eq!(Counts::default().lix(), None);
        let bands = [24.4, 24.5, 34.4, 44.4, 54.4, 54.5].map(Band::of);
        let expected = [Band::VeryEasy, Band::Easy, Band::Easy, Band::Medium, Band::Hard, Band::VeryHard];
        assert_eq!(bands, expected);
    }
}
