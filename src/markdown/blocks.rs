//! A body as blocks of running text and tables, with the places of their words, for those who judge
//! what is said. Code and HTML say nothing.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::document::{Document, push_text};

/// A block of running text or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Text(Prose),
    Table(Grid),
}

/// What a text is in its body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    #[default]
    Plain,
    Heading,
    /// Someone else's words, set as such.
    Quotation,
}

/// Text without markup that still knows where it stands in the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Prose {
    pub(crate) text: String,
    pub(crate) form: Form,
    /// Where pieces begin: byte in the text, byte in the body.
    places: Vec<(usize, usize)>,
}

/// The cells of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Grid {
    pub(crate) head: Vec<Prose>,
    pub(crate) rows: Vec<Vec<Prose>>,
}

impl Prose {
    /// The byte range in the body of a byte range of the text.
    pub(crate) fn span(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.place(self.places.partition_point(|(text, _)| *text <= range.start), range.start);
        let end = self.place(self.places.partition_point(|(text, _)| *text < range.end), range.end);
        start..end.max(start)
    }

    fn place(&self, after: usize, at: usize) -> usize {
        let (text, body) = after.checked_sub(1).and_then(|i| self.places.get(i)).copied().unwrap_or_default();
        body + at.saturating_sub(text)
    }

    fn push(&mut self, event: &Event<'_>, span: &Range<usize>) {
        let before = self.text.len();
        push_text(event, &mut self.text);
        if self.text.len() > before {
            // The words of inline code stand after its marks.
            let marks = usize::from(matches!(event, Event::Code(_)));
            self.places.push((before, span.start + marks));
        }
    }
}

/// The blocks of `body`, in order.
pub(crate) fn blocks(body: &str) -> Vec<Block> {
    let document = Document::parse(body);
    let mut found = Vec::new();
    let mut prose = Prose::default();
    let mut grid: Option<Grid> = None;
    let mut silent = false;
    let mut quotations = 0usize;
    for (event, span) in &document.events {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                close(&mut prose, &mut found);
                prose.form = Form::Heading;
            }
            // A quotation that is marked as a note or a warning is its author's own text.
            Event::Start(Tag::BlockQuote(None)) => {
                close(&mut prose, &mut found);
                quotations += 1;
            }
            Event::End(TagEnd::BlockQuote(None)) => {
                close_in(&mut prose, &mut found, quotations);
                quotations = quotations.saturating_sub(1);
            }
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => silent = true,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => silent = false,
            Event::Start(Tag::Table(_)) => {
                close(&mut prose, &mut found);
                grid = Some(Grid::default());
            }
            Event::End(TagEnd::Table) => found.extend(grid.take().map(Block::Table)),
            Event::Start(Tag::TableRow) => {
                if let Some(grid) = &mut grid {
                    grid.rows.push(Vec::new());
                }
            }
            Event::End(TagEnd::TableCell) => {
                let cell = std::mem::take(&mut prose);
                if let Some(grid) = &mut grid {
                    grid.rows.last_mut().unwrap_or(&mut grid.head).push(cell);
                }
            }
            Event::Start(tag) if !is_inline(tag) => close_in(&mut prose, &mut found, quotations),
            Event::End(end) if !is_inline_end(*end) => close_in(&mut prose, &mut found, quotations),
            event if !silent => prose.push(event, span),
            _ => {}
        }
    }
    close(&mut prose, &mut found);
    found
}

/// Closes a text within so many quotations.
fn close_in(prose: &mut Prose, found: &mut Vec<Block>, quotations: usize) {
    if quotations > 0 {
        prose.form = Form::Quotation;
    }
    close(prose, found);
}

fn close(prose: &mut Prose, found: &mut Vec<Block>) {
    let done = std::mem::take(prose);
    if !done.text.trim().is_empty() {
        found.push(Block::Text(done));
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::TableHead
            | Tag::TableCell
    )
}

fn is_inline_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::TableHead
            | TagEnd::TableRow
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_places() {
        let body = "A **b** [c](x) &amp; d\ne `f`\n\n- g\n\n```\nh\n```\n";
        let found = blocks(body);
        let texts: Vec<&str> = found
            .iter()
            .map(|b| match b {
                Block::Text(prose) => prose.text.as_str(),
                Block::Table(_) => "table",
            })
            .collect();
        assert_eq!(texts, ["A b c & d e f", "g"]);
        let Block::Text(prose) = &found[0] else { panic!() };
        for word in ["A", "b", "c", "d", "e", "f"] {
            let at = prose.text.find(word).unwrap();
            assert_eq!(&body[prose.span(&(at..at + 1))], word);
        }
        assert_eq!(&body[prose.span(&(2..9))], "b** [c](x) &amp; d");
    }

    #[test]
    fn headings_and_quotations_are_told_apart() {
        let body = "## A\n\nb\n\n> c\n>\n> - d\n\n> [!NOTE]\n> e\n\nf\n";
        let found = blocks(body);
        let forms: Vec<(&str, Form)> = found
            .iter()
            .filter_map(|b| match b {
                Block::Text(prose) => Some((prose.text.as_str(), prose.form)),
                Block::Table(_) => None,
            })
            .collect();
        let (plain, quoted) = (Form::Plain, Form::Quotation);
        assert_eq!(
            forms,
            [("A", Form::Heading), ("b", plain), ("c", quoted), ("d", quoted), ("e", plain), ("f", plain)]
        );
    }

    #[test]
    fn tables_are_cells() {
        let body = "Før\n\n| Hvad | Kr. |\n|---|--:|\n| Løn | **5** |\n| I alt | 7 |\n\nEfter\n";
        let found = blocks(body);
        assert_eq!(found.len(), 3);
        let Block::Table(grid) = &found[1] else { panic!() };
        assert_eq!(grid.head.iter().map(|c| c.text.as_str()).collect::<Vec<_>>(), ["Hvad", "Kr."]);
        assert_eq!(grid.rows.len(), 2);
        assert_eq!(&body[grid.rows[0][1].span(&(0..1))], "5");
        assert_eq!(grid.rows[1][0].text, "I alt");
    }
}
