//! The evaluation model in words: the scale, the price's points, the rounding.

use super::Fact;
use crate::language::{Language, say};
use crate::model::bids::{Evalueringsmodel, Prismodel};
use crate::model::framework::Ramme;

/// How points and price are reckoned together; empty where the framework has no model.
pub(super) fn facts(l: &Language, ramme: &Ramme) -> Vec<Fact> {
    let Some(model) = &ramme.evalueringsmodel else { return Vec::new() };
    let mut facts = vec![
        Fact::new(say!(l, "framework_model_scale"), scale(l, model)),
        Fact::new(say!(l, "framework_model_sum"), say!(l, "framework_model_sum_is")),
    ];
    facts.extend(Fact::maybe(say!(l, "framework_model_price_is"), model.prisen_er.as_ref()));
    facts.push(Fact::new(say!(l, "framework_model_price"), price(l, model)));
    let rounding = say!(l, "framework_model_rounding_is", count = model.decimals());
    facts.push(Fact::new(say!(l, "framework_model_rounding"), rounding));
    let tie = model.ved_lige.as_ref().map_or_else(|| say!(l, "fact_unknown"), ToString::to_string);
    facts.push(Fact::new(say!(l, "framework_model_tie"), tie));
    facts.extend(Fact::maybe(say!(l, "framework_model_more"), model.forklaring.as_ref()));
    facts
}

fn scale(l: &Language, model: &Evalueringsmodel) -> String {
    let (least, most) = (l.number(model.lavest.0), l.number(model.højest.0));
    say!(l, "framework_model_scale_is", least = least, most = most)
}

fn price(l: &Language, model: &Evalueringsmodel) -> String {
    match (model.prismodel, model.øvre_grænse) {
        (Prismodel::Relativ, _) => say!(l, "framework_model_relative"),
        (Prismodel::Lineær, Some(bound)) => {
            say!(l, "framework_model_linear", bound = l.percent(bound))
        }
        (Prismodel::Lineær, None) => say!(l, "framework_model_linear_unknown"),
    }
}
