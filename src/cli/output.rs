//! What reaches the terminal: findings and results on stdout, the rest on stderr.

use crate::diagnostic::Lang;
use crate::emit::mask;
use crate::source::harmless;
use std::io::{IsTerminal, Write};

/// Where and how to print.
#[derive(Clone)]
pub(crate) struct Output {
    pub color: bool,
    quiet: bool,
    progress: bool,
    pub verbose: u8,
}

impl Output {
    pub(super) fn new(color: &str, quiet: bool, verbose: u8) -> Self {
        // https://no-color.org: any value that is not empty turns colours off.
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
        let color = match color {
            "always" => true,
            "never" => false,
            _ => !no_color && std::io::stdout().is_terminal(),
        };
        Self { color, quiet, progress: !quiet && std::io::stderr().is_terminal(), verbose }
    }

    /// Findings and other results. A reader that went away (`| head`) is no trouble of ours.
    #[allow(clippy::unused_self)] // One door for all printing, like its neighbours.
    pub(crate) fn result(&self, text: &str) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(text.as_bytes());
        let _ = out.flush();
    }

    /// A line about the run, left out when quiet.
    pub(crate) fn say(&self, line: &str) {
        self.clear();
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{}", harmless(&mask(line)));
        }
    }

    /// What stopped the command.
    pub(crate) fn trouble(&self, line: &str, lang: Lang) {
        self.clear();
        let word = match lang {
            Lang::Da => "fejl",
            Lang::En => "error",
        };
        let _ = writeln!(std::io::stderr().lock(), "{word}: {}", harmless(&mask(line)));
    }

    /// What is being done, on a terminal only; the next line takes its place.
    pub(crate) fn step(&self, line: &str) {
        if self.progress {
            let mut err = std::io::stderr().lock();
            let _ = write!(err, "\r\x1b[2K{line}");
            let _ = err.flush();
        }
    }

    fn clear(&self) {
        if self.progress {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[2K");
        }
    }

    /// Takes the progress line away before results are printed.
    pub(crate) fn done(&self) {
        self.clear();
    }
}

/// Should the program itself fail, what it says on the way down is masked too.
pub(super) fn mask_panics() {
    std::panic::set_hook(Box::new(|info| {
        let _ = writeln!(std::io::stderr().lock(), "{}", mask(&info.to_string()));
    }));
}
