//! Grants as the points of a recommendation state them: expense, income and the municipality's own share.

use crate::model::committee::Punkt;
use crate::model::regler::Afrunding;
use crate::rules::figures::{Unit, akin, figures, rounded, words};
use rust_decimal::Decimal;

/// What an amount is in a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Expense,
    Income,
    Own,
}

/// An amount in a point of the recommendation.
#[derive(Clone, Debug)]
pub(super) struct Grant {
    pub(super) role: Role,
    pub(super) value: Decimal,
    /// The point's place in the list.
    pub(super) point: usize,
    /// The percentage the point names, where it names one.
    pub(super) percent: Option<Decimal>,
    words: Vec<String>,
}

/// All amounts whose role is told.
#[derive(Clone, Debug, Default)]
pub(super) struct Grants(Vec<Grant>);

/// What is written of a grant's amount.
pub(super) fn role(words: &[String]) -> Option<Role> {
    words.iter().rev().find_map(|w| {
        if w.starts_with("udgiftsbevilling") || w.starts_with("udgiften") {
            Some(Role::Expense)
        } else if w.starts_with("indtægtsbevilling") || w.starts_with("indtægten") {
            Some(Role::Income)
        } else if is_own(w) {
            Some(Role::Own)
        } else {
            None
        }
    })
}

fn is_own(word: &str) -> bool {
    ["egenfinansiering", "medfinansiering", "selvfinansiering"].iter().any(|w| word.starts_with(w))
}

impl Grants {
    /// The amounts in the recommendation of an item.
    pub(super) fn of(punkt: &Punkt) -> Self {
        let mut found = Vec::new();
        for (point, text) in punkt.indstilling.iter().flat_map(|i| i.at.iter().enumerate()) {
            let all = figures(text);
            let amounts: Vec<_> = all.iter().filter(|f| f.unit == Unit::Kroner).collect();
            let mut percents = all.iter().filter(|f| f.unit == Unit::Percent).map(|f| f.value);
            let percent = percents.next().filter(|_| percents.next().is_none());
            let spoken = words(text);
            let mut from = 0;
            for amount in &amounts {
                let before = text.get(from..amount.span.start).unwrap_or_default();
                from = amount.span.end;
                let alone = amounts.len() == 1 && spoken.iter().any(|w| is_own(w));
                let Some(role) = role(&words(before)).or(alone.then_some(Role::Own)) else { continue };
                found.push(Grant { role, value: amount.value, point, percent, words: spoken.clone() });
            }
        }
        Self(found)
    }

    /// The amounts of one role.
    pub(super) fn with(&self, role: Role) -> impl Iterator<Item = &Grant> {
        self.0.iter().filter(move |g| g.role == role)
    }

    /// The one expense that an own share belongs to: the one whose point shares most words with it;
    /// `None` where that is not clear.
    pub(super) fn expense_of(&self, own: &Grant) -> Option<&Grant> {
        let mut best: Option<(usize, &Grant)> = None;
        let mut tied = false;
        for expense in self.with(Role::Expense) {
            let others = || self.with(Role::Expense).filter(|o| o.point != expense.point);
            // Words that all points share tell nothing apart.
            let telling = |w: &&String| !others().any(|o| o.words.contains(w));
            let score =
                expense.words.iter().filter(telling).filter(|w| own.words.iter().any(|o| akin(o, w))).count();
            match best {
                Some((most, _)) if score < most => {}
                Some((most, _)) if score == most => tied = true,
                _ => (best, tied) = (Some((score, expense)), false),
            }
        }
        let only = self.with(Role::Expense).count() == 1;
        best.filter(|(score, _)| only || (!tied && *score > 0)).map(|(_, expense)| expense)
    }

    /// Whether `value` is one of the amounts of a role, or all of them together; `None` where the
    /// recommendation has none.
    pub(super) fn holds(&self, role: Role, value: Decimal) -> Option<bool> {
        let all: Vec<Decimal> = self.with(role).map(|g| g.value).collect();
        let sum = self.sum(role)?;
        Some(all.contains(&value) || sum == value)
    }

    /// All amounts of a role together; `None` where there is none.
    pub(super) fn sum(&self, role: Role) -> Option<Decimal> {
        let mut all = self.with(role).map(|g| g.value).peekable();
        all.peek()?;
        all.try_fold(Decimal::ZERO, Decimal::checked_add)
    }
}

impl Grant {
    /// The field the amount stands in.
    pub(super) fn path(&self) -> String {
        format!("indstilling.at[{}]", self.point)
    }

    /// `percent` of the amount in whole kroner.
    pub(super) fn share(&self, percent: Decimal, how: Afrunding) -> Option<Decimal> {
        Some(rounded(self.exact_share(percent)?, 0, how))
    }

    /// `percent` of the amount to the last øre.
    pub(super) fn exact_share(&self, percent: Decimal) -> Option<Decimal> {
        self.value.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED)
    }
}
