//! Percentages that a text gives, against the tables they are about.

use super::read::{Figure, Unit, figures};
use super::rounding::rounded;
use super::words::{Stemmed, akin, sentences_with_digits, words};
use crate::model::framework::{Kolonneart, Resultater, Række, Tabel};
use crate::model::regler::Afrunding;
use crate::model::{Leverandør, Table};
use rust_decimal::Decimal;
use std::cell::LazyCell;
use std::ops::Range;

/// A percentage that the table has otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rules) struct Differs {
    /// Where it stands in the text.
    pub(in crate::rules) span: Range<usize>,
    pub(in crate::rules) said: Decimal,
    pub(in crate::rules) right: Decimal,
    pub(in crate::rules) table: String,
    pub(in crate::rules) row: String,
}

/// A table and the words by which a text can mean it.
struct Known<'a> {
    table: &'a Tabel,
    /// Words that no other of the tables has.
    own: Vec<String>,
    /// The columns of rates.
    rates: Vec<usize>,
    rows: Vec<(Vec<String>, &'a Række)>,
}

/// The tables that a text may speak of.
pub(in crate::rules) struct Tables<'a>(Vec<Known<'a>>);

/// Words that speak of another time than the tables'.
const EARLIER: [&str; 9] =
    ["forrige", "tidligere", "sidst", "sidste", "seneste", "foregående", "dengang", "før", "sammenlignet"];

impl<'a> Tables<'a> {
    /// The tables in `results`; suppliers may be called by any of their names in the register.
    pub(in crate::rules) fn new(
        results: impl Iterator<Item = &'a Resultater>,
        suppliers: &Table<Leverandør>,
    ) -> Self {
        let tables: Vec<&Tabel> = results.flat_map(|r| r.tabeller.iter()).collect();
        let called: Vec<Vec<String>> = tables.iter().map(|t| title_words(t)).collect();
        let known = tables.iter().enumerate().map(|(at, table)| {
            let others = || called.iter().enumerate().filter(|(i, _)| *i != at).flat_map(|(_, w)| w);
            let own = called.get(at).into_iter().flatten();
            let own = own.filter(|w| !others().any(|o| akin(o, w))).cloned().collect();
            let rates = table.kolonner.iter().enumerate();
            let rates = rates.filter(|(_, k)| k.art == Kolonneart::Andel).map(|(i, _)| i).collect();
            let rows = table.rækker.iter().map(|row| (names(row, suppliers), row)).collect();
            Known { table, own, rates, rows }
        });
        Self(known.filter(|k| !k.rates.is_empty()).collect())
    }

    /// Percentages in `text`, one paragraph, that are clearly a rate of a table and not the one it has.
    pub(in crate::rules) fn differ(&self, text: &str, how: Afrunding) -> Vec<Differs> {
        let mut found = Vec::new();
        if self.0.is_empty() {
            return found;
        }
        // Most paragraphs have no percentage, and need not be understood.
        let paragraph = LazyCell::new(|| self.meant(&Stemmed::all(&words(text)), 2));
        for range in sentences_with_digits(text) {
            let sentence = &text[range.clone()];
            let all = figures(sentence);
            if !all.iter().any(|f| f.unit == Unit::Percent) {
                continue;
            }
            let spoken = words(sentence);
            if spoken.iter().any(|w| EARLIER.contains(&w.as_str())) {
                continue;
            }
            let meant = self.meant(&Stemmed::all(&spoken), 1);
            for figure in all.iter().filter(|f| f.unit == Unit::Percent && !f.loose && !f.stretch) {
                let told = meant
                    .or_else(|| *paragraph)
                    .and_then(|known| row_of(known, sentence, figure, &all))
                    .or_else(|| self.total_of(sentence, figure, meant, &text[..range.start]));
                let Some((known, row)) = told else { continue };
                if let Some(right) = other(known, row, figure, &spoken, how) {
                    found.push(Differs {
                        span: range.start + figure.span.start..range.start + figure.span.end,
                        said: figure.value,
                        right,
                        table: known.table.titel.to_string(),
                        row: row.navn.to_string(),
                    });
                }
            }
        }
        found
    }

    /// The one table that `spoken` clearly means: at least `least` of its own words, and twice as many
    /// as of any other's.
    fn meant(&self, spoken: &[Stemmed], least: usize) -> Option<&Known<'a>> {
        let mut best: Option<(usize, &Known)> = None;
        let mut second = 0;
        for known in &self.0 {
            let own = known.own.iter().map(|own| Stemmed::of(own));
            let score = own.filter(|own| spoken.iter().any(|w| own.is_akin(w))).count();
            if best.is_none_or(|(most, _)| score > most) {
                second = best.map_or(0, |(most, _)| most);
                best = Some((score, known));
            } else {
                second = second.max(score);
            }
        }
        best.filter(|(most, _)| *most >= least && *most >= 2 * second).map(|(_, known)| known)
    }

    /// The total that a percentage gives, where no row is named; the sentence means the table `meant`.
    fn total_of<'s>(
        &'s self,
        sentence: &str,
        figure: &Figure,
        meant: Option<&'s Known<'a>>,
        before: &str,
    ) -> Option<(&'s Known<'a>, &'a Række)> {
        let lower = sentence.to_lowercase();
        let any_row =
            self.0.iter().flat_map(|k| &k.rows).any(|(names, _)| names.iter().any(|n| holds(&lower, n)));
        if any_row {
            return None;
        }
        let lead = words(&sentence[..figure.span.start]);
        let near = lead.get(lead.len().saturating_sub(4)..).unwrap_or_default();
        for known in &self.0 {
            let total = known.table.i_alt.as_ref();
            // "en afgangsrate på 7 pct."
            let rate = known.rates.iter().filter_map(|at| known.table.kolonner.get(*at)).any(|column| {
                let heads = words(&column.titel);
                let mut heads = heads.iter().filter(|h| h.len() > 8 && known.own.contains(h));
                heads.any(|head| near.iter().any(|w| akin(head, w)))
            });
            if let Some(total) = total.filter(|_| rate) {
                return Some((known, total));
            }
            // "5 kom i job og 10 i deltid. Det er 7 procent.", where the number of all stands before.
            let anaphora = matches!(
                lead.iter().map(String::as_str).collect::<Vec<_>>().as_slice(),
                ["det", "er" | "giver"] | ["det", "svarer", "til"] | ["svarende", "til"]
            );
            if let Some(total) = total.filter(|_| anaphora) {
                let counts = figures(before);
                let whole = known.rates.iter().filter_map(|at| whole(known.table, total, *at));
                if whole.into_iter().any(|w| counts.iter().any(|f| f.unit == Unit::Other && f.value == w)) {
                    return Some((known, total));
                }
            }
        }
        // "6 procent af borgerne fik opstartet en forberedende plan"
        let known = meant?;
        let follows = sentence.get(figure.span.end..)?.trim_start().starts_with("af ");
        let total = known.table.i_alt.as_ref()?;
        (follows && is_of_whole(known, sentence, figure)).then_some((known, total))
    }
}

/// The row of the table that a percentage belongs to: the one named right before it, with no figure between.
fn row_of<'s, 'a>(
    known: &'s Known<'a>,
    sentence: &str,
    figure: &Figure,
    all: &[Figure],
) -> Option<(&'s Known<'a>, &'a Række)> {
    let before = all.iter().filter(|f| f.unit == Unit::Percent && f.span.end <= figure.span.start);
    let from = before.map(|f| f.span.end).max().unwrap_or(0);
    let lead = sentence.get(from..figure.span.start)?.to_lowercase();
    let mut named = known.rows.iter().filter(|(names, _)| names.iter().any(|n| holds(&lead, n)));
    let (_, row) = named.next()?;
    let alone = named.next().is_none();
    (alone && is_of_whole(known, sentence, figure)).then_some((known, *row))
}

/// Whether what the percentage is "of", if it says so, is what the table counts.
fn is_of_whole(known: &Known, sentence: &str, figure: &Figure) -> bool {
    let rest = sentence.get(figure.span.end..).unwrap_or_default().trim_start();
    let Some(rest) = rest.strip_prefix("af ") else { return true };
    let noun = words(rest).into_iter().find(|w| !matches!(w.as_str(), "de" | "alle" | "dem" | "deres"));
    let counted: Vec<String> = known
        .rates
        .iter()
        .filter_map(|at| {
            let name = known.table.kolonner.get(*at)?.nævner.as_ref()?;
            known.table.kolonner.iter().find(|k| k.id == *name)
        })
        .flat_map(|k| words(&k.titel))
        .collect();
    noun.is_some_and(|noun| counted.iter().any(|w| akin(w, &noun)))
}

/// What the table has instead of `figure`, if it is something else.
fn other(known: &Known, row: &Række, figure: &Figure, spoken: &[String], how: Afrunding) -> Option<Decimal> {
    let places = figure.value.scale();
    let mut values = Vec::new();
    for at in &known.rates {
        let column = known.table.kolonner.get(*at)?;
        let named = words(&column.titel).iter().any(|h| h.len() > 8 && spoken.iter().any(|w| akin(h, w)));
        let value = row.værdier.get(*at).copied().flatten().map(|n| n.0)?;
        let errors = known.table.kildefejl.iter().filter(|e| *e.række == *row.navn && e.kolonne == column.id);
        // The figure as printed and as it ought to be are both good.
        if errors.into_iter().any(|e| rounded(e.rigtigt.0, places, how) == figure.value) {
            return None;
        }
        values.push((named, value));
    }
    if values.iter().any(|(_, value)| rounded(*value, places, how) == figure.value) {
        return None;
    }
    let several = values.len() > 1;
    let mut meant = values.iter().filter(|(named, _)| *named || !several);
    let (_, value) = meant.next()?;
    meant.next().is_none().then_some(*value)
}

/// The number of all in a row, by which the rate in the column at `at` is reckoned.
fn whole(table: &Tabel, row: &Række, at: usize) -> Option<Decimal> {
    let name = table.kolonner.get(at)?.nævner.as_ref()?;
    let place = table.kolonner.iter().position(|k| k.id == *name)?;
    row.værdier.get(place).copied().flatten().map(|n| n.0)
}

/// The words of a table's titles that can tell it from others.
fn title_words(table: &Tabel) -> Vec<String> {
    let titles = std::iter::once(&table.titel).chain(table.kolonner.iter().map(|k| &k.titel));
    let mut found: Vec<String> =
        titles.flat_map(|t| words(t)).filter(|w| w.chars().count() >= 6 && !w.starts_with("antal")).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn names(row: &Række, suppliers: &Table<Leverandør>) -> Vec<String> {
    let mut found = vec![row.navn.to_lowercase()];
    if let Some(supplier) = row.leverandør.as_ref().and_then(|name| suppliers.get(name)) {
        found.push(supplier.navn.to_lowercase());
        found.extend(supplier.andre_navne.iter().map(|n| n.to_lowercase()));
    }
    found
}

/// Whether `text` holds `name` as a word of its own; a genitive s may follow.
fn holds(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = &text[at + name.len()..];
        let after = after.strip_prefix('s').unwrap_or(after);
        before && after.chars().next().is_none_or(|c| !c.is_alphanumeric())
    })
}
