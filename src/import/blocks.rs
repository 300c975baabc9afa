//! A source as a row of blocks: headings, paragraphs, points of lists and rows of tables.

use super::found::Place;
use super::inline;

/// A piece of a source that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: Kind,
    /// Its words without marks, white space made single.
    pub text: String,
    /// The same as Markdown.
    pub markdown: String,
    pub place: Place,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading, 1 the highest.
    Heading(u8),
    Paragraph,
    /// A point of a list, with its number where it has one.
    Point(Option<u32>),
    /// A row of a table; whether the source says that it is the table's head.
    Row {
        cells: Vec<String>,
        head: bool,
    },
}

impl Block {
    /// A block of words without marks of their own.
    #[must_use]
    pub fn plain(kind: Kind, text: &str, place: &Place) -> Self {
        let text = inline::single(text);
        Self { kind, markdown: inline::escaped(&text), text, place: place.clone() }
    }

    /// A block whose words hold Markdown or tags.
    fn marked(kind: Kind, text: &str, place: &Place) -> Self {
        let markdown = inline::guarded(&inline::without_tags(text));
        Self { kind, text: inline::plain(&markdown), markdown, place: place.clone() }
    }

    /// A row of these cells.
    #[must_use]
    pub fn row(cells: Vec<String>, head: bool, place: &Place) -> Self {
        let text = inline::single(&cells.join(" "));
        Self { kind: Kind::Row { cells, head }, markdown: String::new(), text, place: place.clone() }
    }

    /// Whether the block is a row of a table.
    #[must_use]
    pub fn is_row(&self) -> bool {
        matches!(self.kind, Kind::Row { .. })
    }

    /// Whether the block is a paragraph.
    #[must_use]
    pub fn is_paragraph(&self) -> bool {
        self.kind == Kind::Paragraph
    }
}

/// The blocks of a text, and whether it says itself which lines are headings.
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks {
    pub all: Vec<Block>,
    /// Where not, headings must be known by their words.
    pub has_headings: bool,
}

/// Reads a text, plain or with the marks of Markdown, line by line.
#[must_use]
pub(super) fn of_text(text: &str) -> Blocks {
    let has_headings = text.lines().any(|l| heading(l).is_some());
    let mut all: Vec<Block> = Vec::new();
    // Whether the line before belongs to the same paragraph.
    let mut open = false;
    let mut blank = true;
    for (number, line) in (1u32..).zip(text.lines()) {
        let place = Place::Line(number);
        let bare = line.trim();
        if bare.is_empty() {
            open = false;
            blank = true;
            continue;
        }
        let begun = if let Some((level, words)) = heading(line) {
            Block::marked(Kind::Heading(level), words, &place)
        } else if line.trim_end().contains('\t') {
            let cells = line.split('\t').map(|c| inline::plain(&inline::without_tags(c))).collect();
            Block::row(cells, false, &place)
        } else if let Some((number, words)) = point(bare) {
            Block::marked(Kind::Point(number), words, &place)
        } else {
            let block = Block::marked(Kind::Paragraph, bare, &place);
            if let Some(last) = all.last_mut()
                && continues(last, &block, open && !blank)
            {
                last.text = format!("{} {}", last.text, block.text);
                last.markdown = format!("{} {}", last.markdown, block.markdown);
                open = !line.ends_with("  ");
                blank = false;
                continue;
            }
            block
        };
        // Two spaces at a line's end are Markdown's own way to say that the next line is another.
        open = !line.ends_with("  ") && !begun.is_row() && !matches!(begun.kind, Kind::Heading(_));
        blank = false;
        if !begun.text.is_empty() {
            all.push(begun);
        }
    }
    Blocks { all, has_headings }
}

/// Whether a paragraph goes on where `last` was broken off: by a line's end, or by a page's.
fn continues(last: &Block, next: &Block, same: bool) -> bool {
    let ends = last.text.ends_with(['.', ':', '?', '!', '”', '"']);
    let small = next.text.starts_with(char::is_lowercase);
    match last.kind {
        Kind::Paragraph if same => small || (last.text.chars().count() > 60 && !ends),
        // A number at the end is a page's or a stamp's, not half a sentence.
        Kind::Paragraph => {
            small && last.text.ends_with(|c: char| c.is_alphabetic() || matches!(c, ',' | '-' | ')'))
        }
        Kind::Point(_) => same && !ends && small,
        _ => false,
    }
}

/// The level and words of a Markdown heading.
fn heading(line: &str) -> Option<(u8, &str)> {
    let level = line.bytes().take_while(|b| *b == b'#').count();
    let words = line.get(level..)?.strip_prefix(' ')?.trim();
    (1..=6).contains(&level).then(|| (u8::try_from(level).unwrap_or(6), words)).filter(|(_, w)| !w.is_empty())
}

/// The number and words of a point of a list.
fn point(line: &str) -> Option<(Option<u32>, &str)> {
    for bullet in ["- ", "* ", "• ", "– ", "· "] {
        if let Some(words) = line.strip_prefix(bullet) {
            return Some((None, words.trim()));
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let words = line.get(digits..)?.strip_prefix(['.', ')'])?.strip_prefix(' ')?.trim();
    let number = line.get(..digits)?.parse().ok().filter(|_| digits <= 2)?;
    // `7. februar 2024` is a day, no seventh point.
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    (!crate::model::MONTHS.contains(&first.as_str())).then_some((Some(number), words))
}
