//! An agenda as minutes to fill in: lines are put in and one word is changed; all else stays byte for byte.
//!
//! What a secretary must write stands as a value that is missing, which `check` calls an error, so that no
//! page shows minutes nobody has written, or as `Skriv her` where the answer may well be that there is nothing.

use std::ops::Range;

/// What `tilstand` says of minutes.
const MINUTES: &str = "referat";

/// `moede.md` as that of minutes, with `members` as present where the agenda names nobody. Those it names
/// stay as they are. `None` where its facts are in no form that lines can be put into.
#[must_use]
pub fn meeting(text: &str, members: &[String]) -> Option<String> {
    let facts = Facts::of(text)?;
    let state = facts.value("tilstand")?;
    let mut lines = Vec::new();
    if !facts.has("til_stede") {
        lines.push("til_stede:".to_owned());
        lines.extend(members.iter().map(|name| format!("  - {}", quoted(name))));
    }
    if !facts.has("afbud") {
        lines.push(
            "# Skriv her, hvem der havde meldt afbud: flyt dem fra ”til_stede:” til ”afbud:”.".to_owned(),
        );
        lines.push("# Slet de to linjer, når listen passer, også hvis alle var til stede.".to_owned());
    }
    let added = facts.lines(&lines);
    Some([&text[..state.start], MINUTES, &text[state.end..facts.end], &added, &text[facts.end..]].concat())
}

/// An item as that of minutes; its recommendation has so many `points`. What the item already has of a
/// decision, votes or people who took no part stays as it is. `None` as for [`meeting`].
#[must_use]
pub fn item(text: &str, points: usize) -> Option<String> {
    let facts = Facts::of(text)?;
    let mut lines: Vec<String> = Vec::new();
    let mut add = |line: &str| lines.push(line.to_owned());
    if !facts.has("beslutning") {
        add(
            "# Beslutningen med referatets egne ord, og udfaldet: godkendt, tiltrådt, anbefalet, taget-til-efterretning,",
        );
        add("# taget-til-orientering, forkastet, udsat, sendt-tilbage, drøftet, besluttet eller intet.");
        add("beslutning:");
        add("  tekst:");
        add("  # Skriv her, hvad udfaldet blev, fx ”udfald: godkendt”, eller slet linjen.");
        if points > 1 {
            add(&format!(
                "  # Skriv her, hvis at-punkterne fik hver sit udfald: ”punkter:” med ”punkt:” (1-{points}) og ”udfald:”."
            ));
            add("  # Ellers slet de to linjer.");
        }
    }
    if !facts.has("afstemninger") {
        add(
            "# Skriv her, hvis der blev stemt: ”afstemninger:” med ”om:”, ”for:”, ”imod:” og ”undlod:”. Ellers slet linjen.",
        );
    }
    if !facts.has("deltog_ikke") {
        add(
            "# Skriv her, hvis nogen ikke deltog: ”deltog_ikke:” med ”navn:” og ”grund:”. Ellers slet linjen.",
        );
    }
    let added = facts.lines(&lines);
    Some([&text[..facts.end], &added, &text[facts.end..]].concat())
}

/// The facts at the top of a file, with whatever line ends it has.
struct Facts<'a> {
    text: &'a str,
    /// Where the first line after `---` begins, and where the second `---` does.
    start: usize,
    end: usize,
}

impl<'a> Facts<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let mut at = 0;
        let mut start = None;
        for line in text.split_inclusive('\n') {
            match start {
                None if line.trim_start_matches('\u{feff}').trim_end() == "---" => {
                    start = Some(at + line.len());
                }
                None => return None,
                Some(start) if line.trim_end() == "---" => {
                    let facts = Self { text, start, end: at };
                    // Lines can be put into a mapping that is written line by line alone.
                    let flow = facts.top().any(|(_, line)| line.starts_with(['{', '[', '?', '}', ']']));
                    return (!flow).then_some(facts);
                }
                Some(_) => {}
            }
            at += line.len();
        }
        None
    }

    /// The lines that are not indented, each with its place in the text; no comments and no empty ones.
    fn top(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let (text, start) = (self.text, self.start);
        let mut at = start;
        let lines = text[start..self.end].split_inclusive('\n').map(move |line| {
            let here = at;
            at += line.len();
            (here, line)
        });
        lines.filter(|(_, line)| !line.starts_with([' ', '\t', '#', '\r', '\n', '-']))
    }

    fn line(&self, key: &str) -> Option<(usize, &'a str)> {
        self.top().find(|(_, line)| {
            let (name, _) = line.split_once(':').unwrap_or((line, ""));
            name.trim().trim_matches(['"', '\'']) == key
        })
    }

    fn has(&self, key: &str) -> bool {
        self.line(key).is_some()
    }

    /// Where the one word of a key's value stands.
    fn value(&self, key: &str) -> Option<Range<usize>> {
        let (at, line) = self.line(key)?;
        let (name, rest) = line.split_once(':')?;
        let word = rest.split_whitespace().next().filter(|w| !w.starts_with('#'))?;
        let start = at + name.len() + 1 + rest.find(word)?;
        Some(start..start + word.len())
    }

    /// Lines to be put in, with the ends the file's own have.
    fn lines(&self, lines: &[String]) -> String {
        let end = if self.text[..self.start].ends_with("\r\n") { "\r\n" } else { "\n" };
        lines.iter().flat_map(|line| [line.as_str(), end]).collect()
    }
}

/// A name as a YAML scalar, in quotes only where it needs them.
fn quoted(name: &str) -> String {
    let plain = name.starts_with(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || " .,-()".contains(c))
        && !name.ends_with(' ')
        && !["ja", "nej", "null", "true", "false", "yes", "no", "y", "n", "on", "off"]
            .contains(&name.to_lowercase().as_str());
    if plain { name.to_owned() } else { format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_is_changed_and_lines_are_put_in() {
        let text =
            "---\n# a\ndato: 2024-02-07\ntilstand:  \"dagsorden\"  # endnu\nsted: X\n---\n\nTekst: a\n---\n";
        let made = meeting(text, &["K.K.".to_owned(), "P: O.".to_owned()]).unwrap_or_default();
        assert!(made.starts_with("---\n# a\ndato: 2024-02-07\ntilstand:  referat  # endnu\nsted: X\ntil_stede:\n  - K.K.\n  - \"P: O.\"\n# Skriv her"), "{made}");
        assert!(made.ends_with("---\n\nTekst: a\n---\n"), "{made}");
    }

    #[test]
    fn what_is_there_stays() {
        let text = "---\r\ntilstand: dagsorden\r\ntil_stede: [A]\r\nafbud: [B]\r\n---\r\n";
        assert_eq!(meeting(text, &[]), Some(text.replace("dagsorden", "referat")));
        let text = "---\ntitel: X\nbeslutning:\n  tekst: Y\nafstemninger: []\ndeltog_ikke: []\n---\n";
        assert_eq!(item(text, 3).as_deref(), Some(text));
    }

    #[test]
    fn what_lines_cannot_be_put_into_is_refused() {
        assert_eq!(item("---\n{titel: X}\n---\n", 0), None);
        assert_eq!(item("titel: X\n", 0), None);
        assert_eq!(item("---\ntitel: X\n", 0), None);
        assert_eq!(meeting("---\ntilstand:\n  dagsorden\n---\n", &[]), None);
    }
}
