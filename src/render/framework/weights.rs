//! How offers are judged: the weights that were adopted, and what each criterion weighs.

use super::bars::{Bars, Figure, bars};
use super::figures::Figures;
use super::history;
use super::terms::{lot_name, number};
use super::{Fact, Line};
use crate::assessment::{self, Changes, Tree};
use crate::language::{Language, say};
use crate::model::framework::{Kriterium, Ramme, Vægtning};
use crate::model::{Percent, Words};
use crate::render::Ctx;
use crate::site::Framework;
use rust_decimal::Decimal;
use serde::Serialize;

/// The part of the page on how offers are judged.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Judging {
    /// The split of quality and price as a sentence, or that it is not known.
    pub fordeling: String,
    /// Sums that do not make 100, said plainly.
    pub sumnoter: Vec<String>,
    /// The decision the weights rest on, where it is in klarplan.
    pub vedtaget: Option<Line>,
    /// One for all lots, or one for each group of lots that other criteria count on.
    pub grupper: Vec<Group>,
    /// Whether the weight of the whole can be told.
    pub hele: bool,
    pub kriterier: Vec<Criterion>,
}

/// What counts on some of the lots.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Group {
    /// The id of the table's caption.
    pub id: String,
    /// The lots; empty where the same counts on all.
    pub titel: String,
    pub soejler: Option<Bars>,
    pub tabel: Vec<Row>,
    /// What "ca." means, where a figure is cut.
    pub noter: Vec<String>,
}

/// A row of the table of weights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Row {
    pub navn: String,
    pub kvalitet: String,
    pub hele: String,
    /// Whether it sums up the rows above.
    pub sum: bool,
    /// Whether it is a part of the row above it that is none.
    pub under: bool,
}

/// A criterion.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Criterion {
    pub navn: String,
    pub tekst: String,
    pub laegges: Vec<String>,
    pub under: Vec<String>,
    pub fakta: Vec<Fact>,
}

/// How offers are judged in `framework`.
pub(super) fn judging(ctx: &Ctx, framework: &Framework, page: &str) -> Judging {
    let ramme = &framework.ramme.data;
    let l = ctx.language;
    Judging {
        fordeling: split(l, ramme),
        sumnoter: sums(l, ramme),
        vedtaget: history::adopted(ctx, &framework.ramme.slug, page),
        grupper: groups(l, ramme),
        hele: ramme.vægtning.is_some(),
        kriterier: ramme.kriterier.iter().enumerate().map(|(at, k)| criterion(l, ramme, k, at)).collect(),
    }
}

/// What quality and price count, in one sentence.
pub(super) fn split(l: &Language, ramme: &Ramme) -> String {
    match &ramme.vægtning {
        Some(w) => say!(l, "framework_split", quality = l.percent(w.kvalitet), price = l.percent(w.pris)),
        None => say!(l, "framework_split_unknown"),
    }
}

/// The criterion's weight of the whole, where both are known.
fn of_whole(weights: Option<&Vægtning>, weight: Option<Percent>) -> Option<Percent> {
    weights?.of_whole(weight?)
}

/// The lots with what counts on them, as places in `delområder` and a tree; those with the same criteria
/// together.
fn trees(ramme: &Ramme) -> Vec<(Vec<usize>, Tree<'_>)> {
    let groups = assessment::groups(ramme).into_iter();
    groups
        .map(|lots| {
            let first = lots.first().and_then(|at| ramme.delområder.get(*at)).map(|lot| &*lot.id);
            let tree = assessment::tree(ramme, first, &Changes::new());
            (lots, tree)
        })
        .collect()
}

/// The names of a group's lots; empty where it is the only group.
fn lots(l: &Language, ramme: &Ramme, lots: &[usize], alone: bool) -> String {
    let named = lots.iter().filter_map(|at| Some(lot_name(l, ramme.delområder.get(*at)?, *at)));
    if alone { String::new() } else { l.list(&named.collect::<Vec<_>>()) }
}

fn sums(l: &Language, ramme: &Ramme) -> Vec<String> {
    let hundred = || l.percent(Percent(Decimal::ONE_HUNDRED));
    let mut notes = Vec::new();
    let both = ramme.vægtning.as_ref().and_then(|w| w.kvalitet.0.checked_add(w.pris.0));
    if let Some(sum) = both.filter(|s| *s != Decimal::ONE_HUNDRED) {
        let sum = l.percent(Percent(sum));
        notes.push(say!(l, "framework_split_not_hundred", sum = sum, hundred = hundred()));
    }
    let trees = trees(ramme);
    for (group, tree) in &trees {
        let Some(sum) = tree.total().filter(|s| s.0 != Decimal::ONE_HUNDRED) else { continue };
        let (sum, names) = (l.percent(sum), lots(l, ramme, group, trees.len() == 1));
        notes.push(if names.is_empty() {
            say!(l, "framework_weights_not_hundred", sum = sum, hundred = hundred())
        } else {
            say!(l, "framework_weights_of_lots_not_hundred", lots = names, sum = sum, hundred = hundred())
        });
    }
    notes
}

fn groups(l: &Language, ramme: &Ramme) -> Vec<Group> {
    let trees = trees(ramme);
    let alone = trees.len() == 1;
    let all = trees.iter().enumerate().map(|(at, (group, tree))| {
        let figures = Figures::new(l);
        let tabel = table(l, ramme, tree, &figures);
        Group {
            id: if at == 0 { "om_vaegte".to_owned() } else { format!("om_vaegte_{}", at + 1) },
            titel: match lots(l, ramme, group, alone) {
                names if names.is_empty() => names,
                names => say!(l, "framework_weights_on", lots = names),
            },
            soejler: chart(l, ramme, tree),
            tabel,
            noter: figures.note().into_iter().collect(),
        }
    });
    all.collect()
}

fn table(l: &Language, ramme: &Ramme, tree: &Tree, figures: &Figures) -> Vec<Row> {
    let percent = |p: Option<Percent>| p.map_or_else(|| say!(l, "figure_unknown"), |p| figures.percent(p));
    let weights = ramme.vægtning.as_ref();
    let mut rows: Vec<Row> = Vec::new();
    let row =
        |navn: String, kvalitet: String, hele: String| Row { navn, kvalitet, hele, sum: false, under: false };
    for node in &tree.criteria {
        rows.push(row(short(l, node.own, node.at), percent(node.in_quality), percent(node.in_whole)));
        // Sub-criteria without weights stand with their criterion, not among the figures.
        let weighed = node.under.iter().filter(|u| u.own.vægt.is_some());
        rows.extend(weighed.map(|u| Row {
            under: true,
            ..row(u.own.tekst.to_string(), percent(u.in_quality), percent(u.in_whole))
        }));
    }
    if let Some(sum) = tree.total().filter(|_| tree.criteria.len() > 1) {
        let hele = percent(of_whole(weights, Some(sum)));
        rows.push(Row { sum: true, ..row(say!(l, "framework_quality_total"), percent(Some(sum)), hele) });
    } else if let (Some(w), true) = (weights, rows.is_empty()) {
        rows.push(row(say!(l, "framework_quality"), say!(l, "figure_unknown"), percent(Some(w.kvalitet))));
    }
    if let Some(w) = weights {
        rows.push(row(say!(l, "framework_price"), say!(l, "framework_not_part"), percent(Some(w.pris))));
    }
    rows
}

fn chart(l: &Language, ramme: &Ramme, tree: &Tree) -> Option<Bars> {
    let written = Figures::new(l);
    let weights = ramme.vægtning.as_ref();
    let figure = |name: String, value: Option<Percent>| Figure {
        name,
        value: value.map(|p| p.0),
        words: value.map_or_else(|| say!(l, "figure_unknown"), |p| written.percent(p)),
    };
    let criteria = tree.criteria.iter().map(|node| {
        let weight = if weights.is_some() { node.in_whole } else { node.in_quality };
        figure(short(l, node.own, node.at), weight)
    });
    let mut figures: Vec<Figure> = criteria.collect();
    if let (Some(w), true) = (weights, figures.is_empty()) {
        figures.push(figure(say!(l, "framework_quality"), Some(w.kvalitet)));
    }
    figures.extend(weights.map(|w| figure(say!(l, "framework_price"), Some(w.pris))));
    let title =
        if weights.is_some() { say!(l, "framework_chart_whole") } else { say!(l, "framework_chart_quality") };
    bars(l, &title, figures)
}

/// The criterion's short name; a full text is too long for tables and bars.
pub(super) fn short(l: &Language, criterion: &Kriterium, at: usize) -> String {
    let numbered = || say!(l, "framework_criterion_numbered", number = (at + 1).to_string());
    criterion.navn.as_ref().map_or_else(numbered, ToString::to_string)
}

fn criterion(l: &Language, ramme: &Ramme, k: &Kriterium, at: usize) -> Criterion {
    let mut fakta = Vec::new();
    let weight = match (k.vægt, of_whole(ramme.vægtning.as_ref(), k.vægt)) {
        (Some(w), Some(whole)) => {
            say!(l, "framework_weight_of_both", weight = l.percent(w), whole = l.percent(whole))
        }
        (Some(w), None) => say!(l, "framework_weight_of_quality", weight = l.percent(w)),
        (None, _) => say!(l, "fact_unknown"),
    };
    fakta.push(Fact::new(say!(l, "framework_weight"), weight));
    if !ramme.delområder.is_empty() {
        fakta.push(Fact::new(say!(l, "framework_applies_to"), applies(l, ramme, k)));
    }
    let principles = ramme.pejlemærker.iter().enumerate().filter(|(_, p)| k.pejlemærker.contains(&p.id));
    let linjer: Vec<Line> = principles
        .map(|(at, p)| Line {
            tekst: say!(l, "framework_principle_text", number = number(&p.id, at), text = &p.tekst),
            href: format!("#pejlemaerke_{}", &*p.id),
        })
        .collect();
    if !linjer.is_empty() {
        fakta.push(Fact { navn: say!(l, "framework_builds_on"), linjer });
    }
    let strings = |list: &[Words]| list.iter().map(ToString::to_string).collect();
    Criterion {
        navn: short(l, k, at),
        tekst: k.tekst.to_string(),
        laegges: strings(&k.lægger_vægt_på),
        under: k
            .underkriterier
            .iter()
            .map(|u| match u.vægt {
                Some(w) => say!(l, "framework_sub_weight", text = &u.tekst, weight = l.percent(w)),
                None => say!(l, "framework_sub_weight_unknown", text = &u.tekst),
            })
            .collect(),
        fakta,
    }
}

/// The lots a criterion applies to, in words.
fn applies(l: &Language, ramme: &Ramme, k: &Kriterium) -> String {
    let all = ramme.delområder.iter().enumerate();
    let named: Vec<String> =
        all.filter(|(_, d)| k.delområder.contains(&d.id)).map(|(at, d)| lot_name(l, d, at)).collect();
    match (named.len(), ramme.delområder.len()) {
        (0, _) => say!(l, "framework_applies_to_unknown"),
        (2, 2) => say!(l, "framework_applies_to_both"),
        (n, m) if n == m && n > 1 => say!(l, "framework_applies_to_all", count = n),
        _ => l.list(&named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::tests::danish;
    use crate::model::Scalar;

    fn p(s: &str) -> Option<Percent> {
        Percent::read(s).ok()
    }

    fn weights(quality: &str, price: &str) -> Option<Vægtning> {
        Some(Vægtning { kvalitet: p(quality)?, pris: p(price)? })
    }

    #[test]
    fn the_weight_of_the_whole_is_exact() {
        let whole = |q: &str, w: &str| of_whole(weights(q, "20").as_ref(), p(w)).map(|p| danish().percent(p));
        assert_eq!(whole("80", "40").as_deref(), Some("32\u{a0}%"));
        assert_eq!(whole("75", "33,5").as_deref(), Some("25,125\u{a0}%"));
        assert_eq!(of_whole(None, p("40")), None);
        assert_eq!(of_whole(weights("80", "20").as_ref(), None), None);
    }

    fn ramme(yaml: &str) -> Ramme {
        serde_yaml::from_str(yaml).unwrap()
    }

    /// The rows of the first table.
    fn rows(yaml: &str) -> Vec<Row> {
        groups(&danish(), &ramme(yaml)).remove(0).tabel
    }

    #[test]
    fn a_missing_weight_gives_no_sum() {
        let two = "titel: X\nvægtning: {kvalitet: 80, pris: 20}\nkriterier: [{id: a, tekst: A, vægt: 40}, {id: b, tekst: B}]\n";
        let rows = rows(two);
        let shown: Vec<_> = rows.iter().map(|r| (r.navn.as_str(), r.kvalitet.as_str())).collect();
        assert_eq!(
            shown,
            [("Kriterium 1", "40\u{a0}%"), ("Kriterium 2", "ikke oplyst"), ("Pris", "indgår ikke")]
        );
        assert!(sums(&danish(), &ramme(two)).is_empty());
    }

    #[test]
    fn sums_that_are_not_a_hundred_are_said() {
        let off = "titel: X\nvægtning: {kvalitet: 80, pris: 25}\nkriterier: [{id: a, tekst: A, vægt: 30}, {id: b, tekst: B, vægt: 40}, {id: c, tekst: C, vægt: 20}]\n";
        assert_eq!(sums(&danish(), &ramme(off)).len(), 2);
    }

    #[test]
    fn the_split_alone_is_enough_for_a_table() {
        let split = rows("titel: X\nvægtning: {kvalitet: 80, pris: 20}\n");
        assert_eq!(split.iter().map(|r| r.hele.as_str()).collect::<Vec<_>>(), ["80\u{a0}%", "20\u{a0}%"]);
        assert!(rows("titel: X\n").is_empty());
    }

    #[test]
    fn sub_criteria_stand_under_their_criterion_and_cut_figures_say_so() {
        let tree = "titel: X\nvægtning: {kvalitet: \"66,67\", pris: \"33,33\"}\nkriterier:\n  - {id: a, navn: A, tekst: A, vægt: 60, underkriterier: [{tekst: B, vægt: \"12,5\"}, {tekst: C, vægt: \"87,5\"}]}\n  - {id: d, navn: D, tekst: D, vægt: 40}\n";
        let group = groups(&danish(), &ramme(tree)).remove(0);
        let shown: Vec<String> = group
            .tabel
            .iter()
            .map(|r| format!("{}{} {} {}", if r.under { "- " } else { "" }, r.navn, r.kvalitet, r.hele))
            .map(|row| row.replace('\u{a0}', " "))
            .collect();
        assert_eq!(
            shown,
            [
                "A 60 % 40,002 %",
                "- B 7,5 % ca. 5,0003 %",
                "- C 52,5 % ca. 35,0018 %",
                "D 40 % 26,668 %",
                "Kvalitet i alt 100 % 66,67 %",
                "Pris indgår ikke 33,33 %",
            ]
        );
        assert_eq!(group.noter.len(), 1);
    }

    #[test]
    fn lots_that_other_criteria_count_on_have_tables_of_their_own() {
        let lots = "titel: X\nvægtning: {kvalitet: 80, pris: 20}\ndelområder: [{id: 1, titel: N}, {id: 2, titel: S}, {id: 3, titel: V}]\nkriterier:\n  - {id: a, navn: A, tekst: A, vægt: 60}\n  - {id: b, navn: B, tekst: B, vægt: 40, delområder: [1, 3]}\n  - {id: c, navn: C, tekst: C, vægt: 30, delområder: [2]}\n";
        let made = groups(&danish(), &ramme(lots));
        let names = |at: usize| made[at].tabel.iter().map(|r| r.navn.as_str()).collect::<Vec<_>>();
        assert_eq!(names(0), ["A", "B", "Kvalitet i alt", "Pris"]);
        assert_eq!(names(1), ["A", "C", "Kvalitet i alt", "Pris"]);
        assert!(made[0].titel.contains("1 (N)") && made[0].titel.contains("3 (V)"), "{}", made[0].titel);
        let notes = sums(&danish(), &ramme(lots));
        assert!(notes.len() == 1 && notes[0].contains("2 (S)") && notes[0].contains("90"), "{notes:?}");
    }
}
