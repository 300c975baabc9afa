//! What may not be seen, asked while walking the events in order.

use std::ops::Range;

use pulldown_cmark::Event;

/// Hidden ranges and how far a walk has come through them.
pub(super) struct Hidden {
    /// By start; may overlap.
    ranges: Vec<Range<usize>>,
    next: usize,
    until: usize,
}

impl Hidden {
    /// Of ranges sorted by start.
    pub(super) fn new(ranges: Vec<Range<usize>>) -> Self {
        Self { ranges, next: 0, until: 0 }
    }

    /// Whether an event must be skipped; a start then with all that is in it. The walk must come
    /// in order of the events.
    ///
    /// The end of an element whose start was seen is always seen, so what is left is balanced.
    pub(super) fn covers(&mut self, event: &Event<'_>, span: &Range<usize>) -> bool {
        if self.ranges.is_empty() || matches!(event, Event::End(_)) {
            return false;
        }
        self.reaches(span.start)
    }

    /// Whether the byte `at` is hidden. The places asked for must come in order.
    pub(super) fn reaches(&mut self, at: usize) -> bool {
        while let Some(range) = self.ranges.get(self.next).filter(|range| range.start <= at) {
            self.until = self.until.max(range.end);
            self.next += 1;
        }
        at < self.until
    }

    /// Begins a walk of a part of its own: only what is hidden inside the part counts, not what
    /// the part stands in.
    pub(super) fn restart(&mut self, part: &Range<usize>) {
        self.next = self.ranges.partition_point(|range| range.start < part.start);
        self.until = 0;
    }

    /// All hidden ranges, none of which touches another; for questions out of order.
    pub(super) fn merged(&self) -> Vec<Range<usize>> {
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in &self.ranges {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range.clone()),
            }
        }
        merged
    }
}

/// Whether one of the ranges from [`Hidden::merged`] holds `at`.
pub(super) fn holds(merged: &[Range<usize>], at: usize) -> bool {
    let after = merged.partition_point(|range| range.start <= at);
    after > 0 && at < merged[after - 1].end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_ranges_hide_their_union() {
        let ranges = vec![2..4, 3..8, 10..11];
        let mut hidden = Hidden::new(ranges);
        let merged = hidden.merged();
        assert_eq!(merged, [2..8, 10..11]);
        for at in 0..12 {
            assert_eq!(hidden.reaches(at), holds(&merged, at), "{at}");
        }
        hidden.restart(&(3..6));
        assert!(hidden.reaches(5));
        hidden.restart(&(4..6));
        assert!(!hidden.reaches(5));
    }
}
