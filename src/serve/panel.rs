//! The findings as the browser shows them.

use super::shown::print;
use crate::diagnostic::{Lang, Severity, both, text};
use crate::emit::{Format, Report, emit};
use crate::html;
use crate::pipeline::Checked;
use crate::source::Sources;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// Findings shown at most; all stand in the terminal.
const SHOWN: usize = 50;

/// The findings as HTML.
#[derive(Clone, Debug, Default)]
pub(super) struct Panel {
    pub html: String,
    /// Other where the HTML is other.
    pub print: String,
}

impl Panel {
    /// The findings of the newest check. `old` says that there are pages from before them to show.
    pub(super) fn of(checked: &Checked, lang: Lang, old: bool) -> Self {
        let count =
            |severity| checked.findings.iter().filter(|l| l.finding.rule.severity == severity).count();
        let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
        let mut html = String::new();
        if errors > 0 {
            html.push_str(&broken(&errors_in(errors, lang), "", old, lang));
        } else {
            let _ = write!(html, "<div role=\"status\"><p>{}</p></div>", warnings_in(warnings, lang));
        }
        let entries = entries(checked, lang);
        if !entries.is_empty() {
            let open = if errors > 0 { " open" } else { "" };
            let _ = write!(html, "<details{open}><summary>{}</summary><ul>", SHOW.get(lang));
            for entry in &entries {
                item(&mut html, entry, lang);
            }
            html.push_str("</ul>");
            let more = (errors + warnings).saturating_sub(entries.len());
            if more > 0 {
                let more = text!("Og {more} mere i terminalen.", "And {more} more in the terminal.");
                let _ = write!(html, "<p>{}</p>", more.get(lang));
            }
            html.push_str("</details>");
        }
        Self::new(&html)
    }

    /// Something other than findings that keeps the newest pages from being made.
    pub(super) fn trouble(words: &str, lang: Lang, old: bool) -> Self {
        let mut why = String::from("<p><code>");
        // Template engines tell their faults in several lines.
        for (at, line) in words.lines().enumerate() {
            why.push_str(if at > 0 { "<br>" } else { "" });
            html::text(&mut why, line);
        }
        why.push_str("</code></p>");
        let title = both!("Siderne kan ikke laves", "The pages cannot be made").get(lang);
        Self::new(&broken(title, &why, old, lang))
    }

    fn new(html: &str) -> Self {
        // One line each: the stream of news is made of lines.
        let html = html.replace(['\n', '\r'], " ");
        Self { print: print(html.as_bytes()), html }
    }
}

/// That the newest pages cannot be shown, under a title that is none of the page's headings. `own/klarplan.js` puts
/// other words into the same element, so that a screen reader says them.
fn broken(title: &str, why: &str, old: bool, lang: Lang) -> String {
    let old = if old { STANDS.get(lang) } else { NOTHING.get(lang) };
    format!("<div role=\"status\"><p class=\"title\">{title}</p>{why}<p class=\"broken\">{old}</p></div>")
}

const STANDS: crate::diagnostic::StaticText = both!(
    "Du ser siderne, som de var, før fejlene kom.",
    "You see the pages as they were before the errors."
);
const NOTHING: crate::diagnostic::StaticText = both!(
    "Der er ingen sider at vise, før fejlene er rettet.",
    "There are no pages to show until the errors are mended."
);
const SHOW: crate::diagnostic::StaticText = both!("Vis, hvad der er fundet", "Show what was found");

fn errors_in(count: usize, lang: Lang) -> String {
    let text = match count {
        1 => text!("1 fejl i indholdet", "1 error in the content"),
        _ => text!("{count} fejl i indholdet", "{count} errors in the content"),
    };
    text.get(lang).to_owned()
}

fn warnings_in(count: usize, lang: Lang) -> String {
    let text = match count {
        0 => text!("Ingen fejl.", "No errors."),
        1 => text!("Ingen fejl. 1 advarsel.", "No errors. 1 warning."),
        _ => text!("Ingen fejl. {count} advarsler.", "No errors. {count} warnings."),
    };
    text.get(lang).to_owned()
}

/// The gravest findings, by way of the door that masks numbers.
fn entries(checked: &Checked, lang: Lang) -> Vec<Value> {
    let grave = |wanted| checked.findings.iter().filter(move |l| l.finding.rule.severity == wanted);
    let mut told: Vec<_> =
        grave(Severity::Error).chain(grave(Severity::Warning)).take(SHOWN).cloned().collect();
    // Only the files that are spoken of, so that a large site costs no more than a small one.
    let mut few = Sources::default();
    let mut numbers = BTreeMap::new();
    for located in &mut told {
        let file = &mut Arc::make_mut(&mut located.finding).file;
        let new = *numbers.entry(*file).or_insert_with(|| {
            few.texts.push(Arc::new(checked.sources.text(*file).clone()));
            crate::source::FileId(u32::try_from(few.texts.len() - 1).unwrap_or(u32::MAX))
        });
        *file = new;
    }
    let json = emit(&Report::new(&told, &few, lang), Format::Json);
    serde_json::from_str(&json).unwrap_or_default()
}

fn item(out: &mut String, entry: &Value, lang: Lang) {
    let field = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    let number = |name: &str| entry.get(name).and_then(Value::as_u64).unwrap_or_default();
    let severity = field("severity");
    let word = match severity {
        "error" => both!("fejl", "error"),
        _ => both!("advarsel", "warning"),
    };
    let _ = write!(out, "<li class=\"{severity}\"><p><code>");
    html::text(out, &format!("{}:{}:{}", field("path"), number("line"), number("column")));
    let _ = write!(out, "</code></p><p><strong>{} {}</strong> ", word.get(lang), field("code"));
    html::text(out, field("message"));
    out.push_str("</p><p>");
    html::text(out, field("help"));
    out.push_str("</p></li>");
}
