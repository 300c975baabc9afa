//! U543: the greatest value of a framework agreement is not stated.

use super::terms;
use crate::diagnostic::{Citation, Example, Rule, Severity, Valid, both, text};
use crate::model::framework::Regelsæt;
use crate::rules::{OnFramework, Out};
use chrono::NaiveDate;

pub static RULE: Rule = Rule {
    code: "U543",
    name: "greatest-value-missing",
    severity: Severity::Error,
    title: both!("Aftalens højeste værdi mangler", "The agreement's greatest value is missing"),
    why: both!(
        "Tilbudsgivere skal på forhånd vide, hvor meget der højst kan købes på aftalen. Når den værdi er nået, kan aftalen ikke bruges mere.",
        "Bidders must know beforehand how much can be bought at most. Once that value is reached, the agreement can no longer be used."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "Det vil årligt være 7 mio. kr.",
    }),
    law: Some(Citation {
        title: both!(
            "EU-Domstolens dom af 19. december 2018 i sag C-216/17",
            "Judgment of the Court of Justice of 19 December 2018 in case C-216/17"
        ),
        quote: "",
    }),
    valid: Valid::since(2018, 12, 19),
    history: Some(both!(
        "Gælder udbud, der er offentliggjort den 19. december 2018 eller senere. Før dommen stod kravet ikke klart.",
        "Holds for tenders published on 19 December 2018 or later. Before the judgment the demand was not clear."
    )),
    requirements: &["143"],
    examples: &[
        Example {
            what: "Kun et årligt beløb",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: udbudsloven\nøkonomi:\n  årligt: 7 mio. kr.\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:5:3"],
        },
        Example {
            what: "Den højeste værdi er oplyst",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: udbudsloven\nøkonomi:\n  årligt: 7 mio. kr.\n  højeste_værdi: 28 mio. kr.\nperiode:\n  fra: 2021-01-01\n  til: 2023-12-31\n---\n",
            )],
            findings: &[],
        },
        Example {
            what: "Offentliggjort før dommen",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\nregelsæt: udbudsloven\ntidsplan:\n  - {hvornår: 1. oktober 2018, hvad: Udbuddet offentliggøres}\nperiode:\n  fra: 2019-01-01\n  til: 2021-12-31\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    // Other regimes do not take the demand over as it stands.
    if on.ramme.regelsæt != Some(Regelsæt::Udbudsloven) {
        return;
    }
    let Some(day) = published(on) else { return };
    let money = on.ramme.økonomi.as_ref();
    if !RULE.valid.holds(day) || money.is_some_and(|m| m.højeste_værdi.is_some()) {
        return;
    }
    let yearly = money.and_then(|m| m.årligt);
    let (da, en) = match yearly {
        Some(yearly) => {
            (format!(" Der står kun {yearly} om året."), format!(" It only has {yearly} a year."))
        }
        None => (String::new(), String::new()),
    };
    out.at(
        "økonomi.højeste_værdi",
        text!(
            "Rammen siger ikke, hvor meget der højst kan købes på aftalen.{da}",
            "The framework does not say how much can be bought under the agreement at most.{en}"
        ),
        text!(
            "Skriv økonomi.højeste_værdi: det højeste beløb for hele aftalen, forlængelsen medregnet.",
            "Write økonomi.højeste_værdi: the greatest amount for the whole agreement, extension included."
        ),
    );
}

/// The day the tender is published, which decides; without it the agreement's first day.
fn published(on: &OnFramework) -> Option<NaiveDate> {
    let step = on.ramme.tidsplan.iter().find(|t| t.hvad.to_lowercase().contains("offentliggør"));
    let day = step.and_then(|t| t.hvornår.range(terms::year(on.ramme))).map(|(_, to)| to);
    day.or(on.date)
}
