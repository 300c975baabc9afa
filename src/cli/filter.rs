//! Which findings are wanted: by rule, and which of them make a run fail.

use super::Trouble;
use crate::catalogue;
use crate::diagnostic::{Rule, Severity, text};
use crate::parse::suggest;
use crate::rules::is_meant;
use clap::ArgMatches;

/// The rules asked for.
pub(super) struct Filter {
    select: Vec<String>,
    ignore: Vec<String>,
}

impl Filter {
    /// From `--select` and `--ignore`.
    ///
    /// # Errors
    /// Where a word names no rule and begins no code.
    pub(super) fn read(matches: &ArgMatches) -> Result<Self, Trouble> {
        let words = |name: &str| -> Result<Vec<String>, Trouble> {
            let given = matches.get_many::<String>(name).into_iter().flatten();
            let words: Vec<String> = given
                .flat_map(|list| list.split(','))
                .map(|w| w.trim().to_owned())
                .filter(|w| !w.is_empty())
                .collect();
            words.iter().try_for_each(|word| known(word))?;
            Ok(words)
        };
        Ok(Self { select: words("select")?, ignore: words("ignore")? })
    }

    /// Whether findings of this rule are wanted. The longer word wins, so that `--ignore U` and
    /// `--select U145` leave U145.
    pub(super) fn wants(&self, rule: &Rule) -> bool {
        let best = |words: &[String]| words.iter().filter(|w| is_meant(rule, w)).map(String::len).max();
        let selected = if self.select.is_empty() { Some(0) } else { best(&self.select) };
        match (selected, best(&self.ignore)) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(select), Some(ignore)) => select > ignore,
        }
    }
}

fn known(word: &str) -> Result<(), Trouble> {
    let all = catalogue::all();
    if all.iter().any(|rule| is_meant(rule, word)) {
        return Ok(());
    }
    let near = suggest::nearest(word, all.iter().flat_map(|r| [r.code, r.name]));
    Err(Trouble(match near {
        Some(near) => text!(
            "Der er ingen regel ”{word}”. Mente du ”{near}”?",
            "There is no rule “{word}”. Did you mean “{near}”?"
        ),
        None => text!(
            "Der er ingen regel ”{word}”. ”klarplan rules” viser dem alle.",
            "There is no rule “{word}”. “klarplan rules” shows them all."
        ),
    }))
}

/// The least severity that makes a run fail; `None` for `never`.
pub(super) fn fail_on(matches: &ArgMatches) -> Option<Severity> {
    match matches.get_one::<String>("fail-on").map(String::as_str) {
        Some("never") => None,
        Some("error") => Some(Severity::Error),
        _ => Some(Severity::Warning),
    }
}
