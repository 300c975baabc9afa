//! Whether others' pages say what klarplan's say: else comparing times would compare nothing.

use scraper::{ElementRef, Html, Node};
use std::path::Path;

/// How many plans and cases are looked at.
const SAMPLE: usize = 40;

/// Where a generator puts pages and calendars.
pub struct Places {
    pub plan: fn(&str) -> String,
    pub case: fn(&str) -> String,
    pub calendar: fn(&str) -> String,
}

/// Those of klarplan, and those of the others.
pub const OWN: Places = Places {
    plan: |name| format!("offentlig/planer/{name}/min-plan.html"),
    case: |name| format!("offentlig/planer/{name}/index.html"),
    calendar: |name| format!("offentlig/planer/{name}/min-plan.ics"),
};
pub const OTHERS: Places = Places {
    plan: |name| format!("plan/{name}/index.html"),
    case: |name| format!("sag/{name}/index.html"),
    calendar: |name| format!("plan/{name}/index.ics"),
};

/// Compares pages of some of so many plans and their cases, and calendars where the other makes them: how many plans, and
/// how many words on all pages.
///
/// # Panics
///
/// Says where two first part, or which file is not there.
pub fn look(own: &Path, other: &Path, plans: usize, has_calendars: bool) -> (usize, usize) {
    let (mut count, mut words) = (0, 0);
    let text = |root: &Path, path: String| {
        std::fs::read_to_string(root.join(&path))
            .unwrap_or_else(|e| panic!("{}: {e}", root.join(path).display()))
    };
    for at in (0..plans).step_by(plans.div_ceil(SAMPLE)) {
        let name = format!("borger-{at:05}");
        count += 1;
        for place in [|p: &Places| p.plan, |p: &Places| p.case] {
            let [ours, theirs] = [(own, place(&OWN)(&name)), (other, place(&OTHERS)(&name))]
                .map(|(root, path)| visible(&text(root, path)));
            same(&name, &ours, &theirs);
            words += ours.len();
        }
        if has_calendars {
            let [ours, theirs] = [(own, (OWN.calendar)(&name)), (other, (OTHERS.calendar)(&name))]
                .map(|(root, path)| events(&text(root, path)));
            same(&name, &ours, &theirs);
        }
    }
    (count, words)
}

fn same(name: &str, ours: &[String], theirs: &[String]) {
    let at = ours.iter().zip(theirs).take_while(|(a, b)| a == b).count();
    let near = |all: &[String]| all[at.saturating_sub(5).min(all.len())..(at + 10).min(all.len())].join(" ");
    assert!(
        ours.len() == theirs.len() && at == ours.len(),
        "{name}: {} and {} words\nklarplan: … {} …\nother:    … {} …",
        ours.len(),
        theirs.len(),
        near(ours),
        near(theirs)
    );
}

/// The words that a reader of the page meets, without blanks between them told apart.
fn visible(page: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let mut text = String::new();
    collect(page.root_element(), &mut text);
    text.split_whitespace().map(str::to_owned).collect()
}

fn collect(element: ElementRef, text: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(e) if !matches!(e.name(), "head" | "script" | "style") => {
                // Between two blocks stands a break, in an address or a span none.
                let is_within = matches!(e.name(), "a" | "span" | "strong" | "em" | "time");
                text.push_str(if is_within { "" } else { " " });
                collect(ElementRef::wrap(child).expect("an element"), text);
                text.push_str(if is_within { "" } else { " " });
            }
            _ => {}
        }
    }
}

/// What a calendar holds, line by line in alphabetical order, but for who made it and the addresses of the pages.
fn events(calendar: &str) -> Vec<String> {
    let lines = calendar.replace("\r\n", "\n").replace("\n ", "");
    let own = ["PRODID:", "UID:", "URL:"];
    let mut lines: Vec<String> = lines
        .lines()
        .filter(|line| !own.iter().any(|start| line.starts_with(start)))
        .map(str::to_owned)
        .collect();
    lines.sort();
    lines
}
