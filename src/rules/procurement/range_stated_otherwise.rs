//! U340: a number demanded stands otherwise elsewhere in the framework.

use crate::diagnostic::{Citation, Example, Rule, Severity, Text, both, text};
use crate::model::danish_number;
use crate::rules::figures::{Unit, akin, body, figures, words};
use crate::rules::{OnFramework, Out};
use crate::source::Span;
use rust_decimal::Decimal;
use std::ops::Range;

pub static RULE: Rule = Rule {
    code: "U340",
    name: "range-stated-otherwise",
    severity: Severity::Error,
    title: both!(
        "Antallet i kravet står anderledes et andet sted",
        "The number demanded stands otherwise elsewhere"
    ),
    why: both!(
        "Står der 10–15 virksomheder ét sted og 10–12 et andet, ved tilbudsgiverne ikke, hvad de bliver målt på.",
        "Where one place says 10–15 companies and another 10–12, bidders do not know what they are judged by."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "I hvor høj grad et samarbejde med 10 – 15 lokale virksomheder er tilstrækkeligt velovervejet",
    }),
    requirements: &["140"],
    examples: &[
        Example {
            what: "Kravet siger 10–15, kriteriet 10–12",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Virksomheder, tekst: Samarbejde med 10–15 virksomheder, mindst: 10, højst: 15}\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    lægger_vægt_på:\n      - Et samarbejde med 10–12 lokale virksomheder\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:9:9"],
        },
        Example {
            what: "Kravets egen tekst siger noget andet end mindst og højst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Virksomheder, tekst: Samarbejde med 10–20 virksomheder, mindst: 10, højst: 15}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:4:33"],
        },
        Example {
            what: "Samme tal begge steder; andre ting har andre tal",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nkrav:\n  - {navn: Virksomheder, tekst: Samarbejde med 10–15 virksomheder, mindst: 10, højst: 15}\nkriterier:\n  - id: k1\n    tekst: Fremdrift\n    lægger_vægt_på:\n      - Et samarbejde med 10 - 15 lokale virksomheder i 2–3 bydele\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

/// How many words after a range may name what it counts.
const NEAR: usize = 2;

/// A range such as "10–15", and the words after it.
struct Stretch {
    least: Decimal,
    most: Decimal,
    what: Vec<String>,
    span: Range<usize>,
}

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for (at, demand) in on.ramme.krav.iter().enumerate() {
        let (Some(least), Some(most)) = (demand.mindst, demand.højst) else { continue };
        let (least, most) = (Decimal::from(least.0), Decimal::from(most.0));
        let own = stretches(&demand.tekst);
        let right = |s: &Stretch| s.least == least && s.most == most;
        let Some(stated) = own.iter().find(|s| right(s)) else {
            if let Some(other) = own.first() {
                let (message, help) = said(other, least, most, &demand.navn);
                out.at(format!("krav[{at}].tekst"), message, help);
            }
            continue;
        };
        let same = |s: &Stretch| s.what.iter().any(|w| stated.what.iter().any(|o| akin(w, o)));
        for (path, text) in texts(on).into_iter().filter(|(path, _)| *path != format!("krav[{at}].tekst")) {
            if let Some(other) = stretches(text).iter().find(|s| same(s) && !right(s)) {
                let (message, help) = said(other, least, most, &demand.navn);
                out.at(path, message, help);
            }
        }
        for prose in &body(on.ctx.body(&on.framework.ramme)).0 {
            for other in stretches(&prose.text).iter().filter(|s| same(s) && !right(s)) {
                let (message, help) = said(other, least, most, &demand.navn);
                let span = prose.span(&other.span);
                out.body(Span::new(span.start, span.end), message, help);
            }
        }
    }
}

fn said(other: &Stretch, least: Decimal, most: Decimal, name: &str) -> (Text, Text) {
    let found = format!("{}–{}", danish_number(other.least), danish_number(other.most));
    let (least, most) = (danish_number(least), danish_number(most));
    (
        text!(
            "Her står {found}, men kravet ”{name}” siger mindst {least} og højst {most}.",
            "Here it says {found}, but the demand “{name}” says at least {least} and at most {most}."
        ),
        text!(
            "Skriv {least}–{most}, eller ret mindst: og højst: ved kravet.",
            "Write {least}–{most}, or correct mindst: and højst: of the demand."
        ),
    )
}

/// The texts of a framework's demands and criteria, with their paths.
fn texts<'a>(on: &OnFramework<'a>) -> Vec<(String, &'a str)> {
    let demands =
        on.ramme.krav.iter().enumerate().map(|(i, k)| (format!("krav[{i}].tekst"), k.tekst.as_str()));
    let criteria = on.ramme.kriterier.iter().enumerate().flat_map(|(i, k)| {
        let own = std::iter::once((format!("kriterier[{i}].tekst"), k.tekst.as_str()));
        let weighed = k.lægger_vægt_på.iter().enumerate();
        own.chain(weighed.map(move |(j, t)| (format!("kriterier[{i}].lægger_vægt_på[{j}]"), t.as_str())))
    });
    demands.chain(criteria).collect()
}

fn stretches(text: &str) -> Vec<Stretch> {
    let all = figures(text);
    let pairs = all.windows(2).filter_map(|pair| {
        let [a, b] = pair else { return None };
        let what = || words(text.get(b.span.end..).unwrap_or_default()).into_iter().take(NEAR).collect();
        let both = a.stretch && b.stretch && b.unit == Unit::Other;
        both.then(|| Stretch { least: a.value, most: b.value, what: what(), span: a.span.start..b.span.end })
    });
    pairs.collect()
}
