//! The model tried on made-up offers: who would win, why, and every figure with the line it comes from.

use super::figures::Figures;
use super::history::{self, Changed};
use super::tool::{self, Tool};
use super::{terms, weights};
use crate::assessment::{self, Changes, Offer, Ranking, Wins};
use crate::language::{Language, say};
use crate::model::Percent;
use crate::model::bids::{Evalueringsmodel, Prismodel};
use crate::model::framework::Ramme;
use crate::render::Ctx;
use rust_decimal::Decimal;
use serde::Serialize;

/// The offers of one lot, or of the whole framework.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Trial {
    pub id: String,
    pub titel: String,
    /// Who would win, in sentences.
    pub svar: Vec<String>,
    /// Where the winner got its lead.
    pub hvorfor: Vec<String>,
    pub tabeller: Vec<Table>,
    pub andre: Vec<Other>,
    pub selv: Tool,
}

/// The same offers with other weights, that an amendment proposed or replaced.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Other {
    pub id: String,
    pub titel: String,
    pub om: String,
    pub svar: Vec<String>,
    pub tabeller: Vec<Table>,
}

/// A table of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Table {
    pub id: String,
    pub tekst: String,
    pub hoved: String,
    pub kolonner: Vec<String>,
    pub linjer: Vec<Row>,
    pub noter: Vec<String>,
}

/// A row: its name and one cell for each column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Row {
    pub navn: String,
    pub celler: Vec<String>,
    /// Whether it sums up the rows above.
    pub sum: bool,
}

impl Row {
    fn of(navn: String, celler: Vec<String>) -> Self {
        Self { navn, celler, sum: false }
    }

    fn sum(navn: String, celler: Vec<String>) -> Self {
        Self { navn, celler, sum: true }
    }
}

/// What the made-up offers of `ramme` come to, lot by lot. Nothing where they cannot be judged: the rules
/// say why.
pub(super) fn trials(ctx: &Ctx, ramme: &Ramme, slug: &str) -> Vec<Trial> {
    let l = ctx.language;
    let changed = history::changed(ctx, slug);
    let lots = assessment::lots(ramme).into_iter().enumerate();
    let all = lots.filter_map(|(at, lot)| {
        let now = assessment::rank(ramme, lot, &Changes::new()).ok().filter(|r| !r.offers.is_empty())?;
        let id = lot.map_or_else(|| "proeve".to_owned(), |lot| format!("proeve_{lot}"));
        let titel = ramme.delområder.get(at).map_or_else(
            || say!(l, "framework_try_who"),
            |d| say!(l, "framework_lot_title", number = terms::number(&d.id, at), title = &d.titel),
        );
        let other = |changed: &Changed| other(l, ramme, lot, &now, changed, &id);
        let andre = changed.iter().filter_map(other).collect();
        let mut svar = answer(l, &now);
        if now.rounding_decides {
            svar.push(say!(l, "framework_try_rounding_decides"));
        }
        let tabeller = vec![prices(l, &now, &id), sums(l, &now, &id)];
        let selv = tool::tool(l, &now, &id);
        Some(Trial { hvorfor: why(l, &now), svar, tabeller, andre, selv, titel, id })
    });
    all.collect()
}

/// Who would win, in sentences.
fn answer(l: &Language, ranking: &Ranking) -> Vec<String> {
    let figures = Figures::new(l);
    let of = |wins: Wins| -> Vec<&Offer> { ranking.offers.iter().filter(|o| o.wins == wins).collect() };
    let names =
        |offers: &[&Offer]| l.list(&offers.iter().map(|o| o.own.navn.to_string()).collect::<Vec<_>>());
    let mut said = Vec::new();
    let (won, tied) = (of(Wins::Yes), of(Wins::Tied));
    if let [winner] = &won[..] {
        let points = figures.number(winner.total);
        said.push(say!(l, "framework_try_winner", name = &winner.own.navn, points = points));
    } else if !won.is_empty() {
        said.push(say!(l, "framework_try_winners", names = names(&won), count = won.len()));
    }
    if let Some(first) = tied.first() {
        let points = figures.number(first.total);
        said.push(say!(l, "framework_try_tied", names = names(&tied), points = points));
        said.push(tie(l, ranking.model));
    }
    said
}

/// What holds where offers share the last place.
pub(super) fn tie(l: &Language, model: &Evalueringsmodel) -> String {
    match &model.ved_lige {
        Some(rule) => say!(l, "framework_try_tie_rule", rule = rule),
        None => say!(l, "framework_try_tie_open"),
    }
}

/// Line by line, what the one with the most points has more or less of than each of the others.
fn why(l: &Language, ranking: &Ranking) -> Vec<String> {
    let mut first = ranking.offers.iter().filter(|o| o.place == 1);
    let (Some(best), None) = (first.next(), first.next()) else { return Vec::new() };
    let figures = Figures::new(l);
    let names: Vec<String> = leaf_names(l, ranking);
    let others = ranking.offers.iter().filter(|o| o.place > 1);
    let mut others: Vec<&Offer> = others.collect();
    others.sort_by_key(|o| o.place);
    let told = others.into_iter().map(|other| {
        let lines = best.lines.iter().zip(&other.lines).map(|(a, b)| a.gives - b.gives);
        let price = best.price_line.gives - other.price_line.gives;
        let all = names.iter().cloned().zip(lines).chain([(say!(l, "framework_price"), price)]);
        let parts: Vec<String> = all
            .filter(|(_, apart)| !apart.is_zero())
            .map(|(name, apart)| say!(l, "framework_try_part", name = name, points = figures.signed(apart)))
            .collect();
        let more = figures.number(best.total - other.total);
        say!(
            l,
            "framework_try_difference",
            best = &best.own.navn,
            other = &other.own.navn,
            points = more,
            parts = l.list(&parts)
        )
    });
    told.collect()
}

/// What gets points, by name, in the tree's order.
pub(super) fn leaf_names(l: &Language, ranking: &Ranking) -> Vec<String> {
    let leaves = ranking.tree.leaves();
    leaves
        .map(|leaf| {
            let name = weights::short(l, leaf.node.own, leaf.node.at);
            match leaf.under {
                Some(under) => {
                    say!(l, "framework_try_under", criterion = name, sub = &under.own.tekst)
                }
                None => name,
            }
        })
        .collect()
}

/// How each price is turned into points.
fn prices(l: &Language, ranking: &Ranking, id: &str) -> Table {
    let figures = Figures::new(l);
    let rows = ranking.offers.iter().map(|offer| {
        let points = l.number(offer.price.rounded);
        let points = if offer.price.rounded == offer.price.reckoned {
            points
        } else {
            say!(l, "framework_try_rounded", points = points)
        };
        let cells = vec![l.money(offer.own.pris), price_sum(l, ranking, offer, &figures), points];
        Row::of(offer.own.navn.to_string(), cells)
    });
    let linjer = rows.collect();
    Table {
        id: format!("{id}_priser"),
        tekst: say!(l, "framework_try_prices"),
        hoved: say!(l, "framework_try_offer"),
        kolonner: vec![
            say!(l, "framework_price"),
            say!(l, "framework_try_reckoned"),
            say!(l, "framework_try_points"),
        ],
        linjer,
        noter: figures.note().into_iter().collect(),
    }
}

fn price_sum(l: &Language, ranking: &Ranking, offer: &Offer, figures: &Figures) -> String {
    let model = ranking.model;
    let (most, lowest) = (l.number(model.højest.0), l.money(ranking.lowest));
    let (price, points) = (l.money(offer.own.pris), figures.number(offer.price.reckoned));
    // The bound need not be whole øre, and must not be rounded unseen.
    let bound = assessment::bound(model, ranking.lowest);
    let bound = bound.map(|b| say!(l, "amount", number = figures.number(b.0)));
    match (model.prismodel, bound) {
        (Prismodel::Lineær, Some(bound)) if offer.price.at_bound => {
            say!(l, "framework_try_at_bound", lowest = lowest, bound = bound, points = points)
        }
        (Prismodel::Lineær, Some(bound)) => {
            let span = l.number(model.højest.0 - model.lavest.0);
            say!(
                l,
                "framework_try_linear",
                most = most,
                span = span,
                price = price,
                lowest = lowest,
                bound = bound,
                points = points
            )
        }
        _ => say!(l, "framework_try_relative", most = most, lowest = lowest, price = price, points = points),
    }
}

/// Every line of every offer's sum: points times weight, and what that gives.
fn sums(l: &Language, ranking: &Ranking, id: &str) -> Table {
    let figures = Figures::new(l);
    let line = |line: &assessment::Line| {
        let (points, weight) = (figures.number(line.points), figures.percent(line.weight));
        say!(l, "framework_try_line", points = points, weight = weight, gives = figures.number(line.gives))
    };
    let mut linjer: Vec<Row> = leaf_names(l, ranking)
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let cells = ranking.offers.iter().map(|o| o.lines.get(at).map(&line).unwrap_or_default());
            Row::of(name, cells.collect())
        })
        .collect();
    let price = ranking.offers.iter().map(|o| line(&o.price_line));
    linjer.push(Row::of(say!(l, "framework_price"), price.collect()));
    let totals = ranking.offers.iter().map(|o| figures.number(o.total));
    linjer.push(Row::sum(say!(l, "framework_try_total"), totals.collect()));
    let places = ranking.offers.iter().map(|o| place(l, o));
    linjer.push(Row::sum(say!(l, "framework_try_place"), places.collect()));
    Table {
        id: format!("{id}_point"),
        tekst: say!(l, "framework_try_sums"),
        hoved: say!(l, "framework_criterion"),
        kolonner: ranking.offers.iter().map(|o| o.own.navn.to_string()).collect(),
        linjer,
        noter: figures.note().into_iter().collect(),
    }
}

/// `1`, or `1 (delt)`.
fn place(l: &Language, offer: &Offer) -> String {
    let place = l.number(Decimal::from(offer.place));
    if offer.sharing > 1 { say!(l, "framework_try_shared", place = place) } else { place }
}

/// The same offers with the weights an amendment proposed, or with those it replaced where it was adopted.
/// Nothing where the weights would be the same.
fn other(
    l: &Language,
    ramme: &Ramme,
    lot: Option<&str>,
    now: &Ranking,
    changed: &Changed,
    id: &str,
) -> Option<Other> {
    let then = assessment::rank(ramme, lot, &changed.weights).ok()?;
    let weights = |ranking: &Ranking| -> Vec<Option<Percent>> {
        ranking.tree.leaves().map(|leaf| leaf.weight()).collect()
    };
    if weights(now) == weights(&then) {
        return None;
    }
    let id = format!("{id}_{}", changed.id);
    let column = if changed.adopted {
        say!(l, "framework_try_weights_before")
    } else {
        say!(l, "framework_try_weights_proposed")
    };
    let om = match (changed.adopted, changed.settled) {
        (true, _) => say!(l, "framework_try_about_adopted"),
        (false, true) => say!(l, "framework_try_about_rejected"),
        (false, false) => say!(l, "framework_try_about_open"),
    };
    let tabeller = vec![
        side_by_side(l, now, &then, &column, &id),
        ranks_side_by_side(l, now, &then, &column, &id),
        Table { tekst: say!(l, "framework_try_sums_with", weights = &column), ..sums(l, &then, &id) },
    ];
    Some(Other { titel: changed.titel.clone(), om, svar: outcome(l, now, &then), tabeller, id })
}

/// What the other weights change in the ranking.
fn outcome(l: &Language, now: &Ranking, then: &Ranking) -> Vec<String> {
    let places = |r: &Ranking| r.offers.iter().map(|o| o.place).collect::<Vec<_>>();
    let wins = |r: &Ranking| r.offers.iter().map(|o| o.wins).collect::<Vec<_>>();
    let mut said = vec![if places(now) == places(then) {
        say!(l, "framework_try_same_order")
    } else if wins(now) == wins(then) {
        say!(l, "framework_try_same_winner")
    } else {
        say!(l, "framework_try_other_outcome")
    }];
    said.extend(answer(l, then));
    said
}

/// The weights of the whole, now and then.
fn side_by_side(l: &Language, now: &Ranking, then: &Ranking, column: &str, id: &str) -> Table {
    let figures = Figures::new(l);
    let percent = |p: Option<Percent>| p.map_or_else(|| say!(l, "figure_unknown"), |p| figures.percent(p));
    let names = leaf_names(l, now).into_iter();
    let pairs = now.tree.leaves().zip(then.tree.leaves());
    let mut linjer: Vec<Row> = names
        .zip(pairs)
        .map(|(name, (a, b))| Row::of(name, vec![percent(a.weight()), percent(b.weight())]))
        .collect();
    let price = vec![percent(now.tree.price), percent(then.tree.price)];
    linjer.push(Row::of(say!(l, "framework_price"), price));
    Table {
        id: format!("{id}_vaegte"),
        tekst: say!(l, "framework_try_both_weights"),
        hoved: say!(l, "framework_criterion"),
        kolonner: vec![say!(l, "framework_try_weights_now"), column.to_owned()],
        linjer,
        noter: figures.note().into_iter().collect(),
    }
}

/// Points and places, now and then.
fn ranks_side_by_side(l: &Language, now: &Ranking, then: &Ranking, column: &str, id: &str) -> Table {
    let figures = Figures::new(l);
    let told = |o: &Offer| {
        say!(l, "framework_try_points_and_place", points = figures.number(o.total), place = place(l, o))
    };
    let pairs = now.offers.iter().zip(&then.offers);
    let linjer = pairs.map(|(a, b)| Row::of(a.own.navn.to_string(), vec![told(a), told(b)])).collect();
    Table {
        id: format!("{id}_pladser"),
        tekst: say!(l, "framework_try_both_ranks"),
        hoved: say!(l, "framework_try_offer"),
        kolonner: vec![say!(l, "framework_try_weights_now"), column.to_owned()],
        linjer,
        noter: figures.note().into_iter().collect(),
    }
}

#[cfg(test)]
#[path = "trial_tests.rs"]
mod tests;
