//! Danish compounds: which words stand inside others.
//!
//! Danish writes compounds as one word, and people search for their parts. A word is parted where
//! what follows is a word of the site's own (or of [`COMMON`]) and what comes before is one too, with a
//! linking letter or none. What is given to the index is the word from each such place to its end:
//! since words are found by their beginning, ”ledelsestilsynsrapport” with ”tilsynsrapport” and ”rapport”
//! is found by each of its parts. A wrong part costs a worse result far down; it is never shown.

use pagefind_stem::{Algorithm, Stemmer};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Words that are parts of many compounds here, and short or seldom by themselves.
const COMMON: &str = include_str!("common.txt");

/// What stands before a word without making it a compound, and what ends words without being one.
const NO_HEADS: &str = "efter for foran fore fra frem gen hen ind med mis mod ned over sam til under ved hoved hver \
    igen imod inde inden mellem omkring uden udover";
const NO_TAILS: &str = "agtig agtige bar bare ende ene else elsen elser elserne erne eren fuld fulde fuldt hed \
    heden heder hederne inger ingen ingerne løs løse løst lig lige ligt ning ningen ninger ningerne ret ring ringen ringer skab skabet \
    som somme ville skulle deres";

/// The shortest part that is looked for; so short a one must be among the common words.
const SHORTEST: usize = 3;
/// The shortest common word, without its ending, that is a part also where what stands before it is not known.
const SURE: usize = 5;
/// The longest word that is looked into, in letters.
const LONGEST: usize = 60;

/// The words of a site, and their parts.
pub(super) struct Words {
    /// Every word as it is written, with its parts.
    all: BTreeMap<String, Vec<String>>,
}

impl Words {
    /// The words of a site, given as they stand in its pages, in small letters. Only Danish ones have
    /// parts.
    pub(super) fn of(words: impl Iterator<Item = String>, language: &str) -> Self {
        let words: BTreeSet<String> = words.collect();
        let lexicon = (language == "da").then(|| Lexicon::of(&words));
        let all = words.into_par_iter().map(|word| {
            let parts = lexicon.as_ref().map_or_else(Vec::new, |lexicon| lexicon.tails(&word));
            (word, parts)
        });
        Self { all: all.collect() }
    }

    /// The parts of these words, each once, in order, with spaces between.
    pub(super) fn parts(&self, words: impl Iterator<Item = String>) -> String {
        let parts: BTreeSet<String> =
            words.filter_map(|word| self.all.get(&word)).flat_map(|parts| parts.iter().cloned()).collect();
        parts.into_iter().collect::<Vec<_>>().join(" ")
    }

    /// All words, one a line.
    pub(super) fn list(&self) -> String {
        let long = self.all.keys().filter(|w| w.chars().count() >= SHORTEST);
        long.fold(String::new(), |list, word| list + word + "\n")
    }
}

/// What counts as a word by itself.
struct Lexicon {
    stemmer: Stemmer,
    /// The site's own words and the common ones, without their endings.
    stems: HashSet<String>,
    common: HashSet<&'static str>,
    common_stems: HashSet<String>,
    no_heads: HashSet<&'static str>,
    no_tails: HashSet<&'static str>,
}

impl Lexicon {
    fn of(words: &BTreeSet<String>) -> Self {
        let stemmer = Stemmer::create(Algorithm::Danish);
        let common: HashSet<&str> = COMMON.split_whitespace().collect();
        let stem = |word: &str| stemmer.stem(word).into_owned();
        let common_stems: HashSet<String> = common.iter().map(|w| stem(w)).collect();
        let own = words.iter().filter(|w| w.chars().count() > SHORTEST).map(|w| stem(w));
        let stems = own.chain(common_stems.iter().cloned()).collect();
        let no_heads = NO_HEADS.split_whitespace().collect();
        let no_tails = NO_TAILS.split_whitespace().collect();
        Self { stemmer, stems, common, common_stems, no_heads, no_tails }
    }

    /// The word from each place where a part begins to its end.
    fn tails(&self, word: &str) -> Vec<String> {
        let mut places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let letters = places.len();
        if !(2 * SHORTEST..=LONGEST).contains(&letters) {
            return Vec::new();
        }
        places.push(word.len());
        let piece = |from: usize, to: usize| -> &str {
            let (from, to) = (places.get(from).copied(), places.get(to).copied());
            from.zip(to).and_then(|(from, to)| word.get(from..to)).unwrap_or_default()
        };
        // Places up to which, and from which, the word is a row of words.
        let mut heads = vec![false; letters + 1];
        let mut tails = vec![false; letters + 1];
        for to in SHORTEST..=letters {
            let from = |from: usize| from == 0 || heads.get(from).is_some_and(|ok| *ok);
            let ok = (0..=to - SHORTEST).any(|at| from(at) && self.is_head(piece(at, to)));
            heads.splice(to..=to, [ok]);
        }
        for from in (0..=letters - SHORTEST).rev() {
            let rest = |to: usize| tails.get(to).is_some_and(|ok| *ok);
            let ok = self.is_tail(piece(from, letters))
                || (from + SHORTEST..letters).any(|to| rest(to) && self.is_head(piece(from, to)));
            tails.splice(from..=from, [ok]);
        }
        (SHORTEST..=letters - SHORTEST)
            .filter(|at| {
                let of = |list: &[bool]| list.get(*at).is_some_and(|ok| *ok);
                of(&tails) && (of(&heads) || self.is_sure(piece(0, *at), piece(*at, letters)))
            })
            .map(|at| piece(at, letters).to_owned())
            .collect()
    }

    /// Whether a part that another follows can be so: a word, or a word with its linking letter.
    fn is_head(&self, part: &str) -> bool {
        let bare = [Some(part), part.strip_suffix('s'), part.strip_suffix('e')];
        !self.no_heads.contains(part) && bare.into_iter().flatten().any(|bare| self.is_word(bare))
    }

    /// Whether a compound can end so.
    fn is_tail(&self, part: &str) -> bool {
        !self.no_tails.contains(part) && self.is_word(part)
    }

    /// Whether the part at the end is so plain that what stands before it need not be known.
    fn is_sure(&self, before: &str, part: &str) -> bool {
        let stem = self.stemmer.stem(part);
        !self.no_heads.contains(before)
            && before.chars().count() > SHORTEST
            && stem.chars().count() >= SURE
            && self.common_stems.contains(&*stem)
    }

    fn is_word(&self, part: &str) -> bool {
        if part.chars().count() <= SHORTEST {
            return self.common.contains(part);
        }
        let stem = self.stemmer.stem(part);
        // Many small words are left of short ones with an ending: only those that are meant count.
        let known = if stem.chars().count() > SHORTEST { &self.stems } else { &self.common_stems };
        !self.no_heads.contains(part) && known.contains(&*stem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of `word` on a site with these words besides the common ones.
    fn parts(site: &str, word: &str) -> String {
        let words = site.split_whitespace().chain([word]).map(str::to_owned);
        Words::of(words, "da").parts(std::iter::once(word.to_owned()))
    }

    #[test]
    fn compounds_are_parted_where_words_begin() {
        assert_eq!(parts("", "sagsbehandler"), "behandler");
        assert_eq!(parts("tilsyn", "ledelsestilsynsrapport"), "rapport tilsynsrapport");
        assert_eq!(parts("", "familieplanen"), "planen");
        assert_eq!(parts("", "børnehjælp"), "hjælp");
        assert_eq!(parts("", "klagefrist"), "frist");
        assert_eq!(parts("positiv", "positivliste"), "liste");
        assert_eq!(parts("", "garantiforskrift"), "forskrift");
    }

    #[test]
    fn other_words_are_left_whole() {
        for word in ["tilbud", "medarbejder", "virksomhed", "undersøgelse", "forslag", "menneske", "område"]
        {
            assert_eq!(parts("bud slag neske arbejder", word), "", "{word}");
        }
    }

    #[test]
    fn a_word_without_end_takes_no_time() {
        assert_eq!(parts("", &"tilsyn".repeat(5000)), "");
        assert!(!parts("", &"sag".repeat(20)).is_empty());
    }
}
