//! U731: made-up offers cannot be judged by the model.

use crate::assessment::{self, What};
use crate::diagnostic::{Citation, Example, Rule, Severity, both, text};
use crate::model::danish_number;
use crate::rules::{OnFramework, Out};

pub static RULE: Rule = Rule {
    code: "U731",
    name: "example-bid-not-judged",
    severity: Severity::Error,
    title: both!("Et eksempel på et tilbud kan ikke regnes ud", "An example bid cannot be judged"),
    why: both!(
        "Eksemplerne skal vise, hvordan modellen regner. Mangler der point, eller passer de ikke til skalaen, er der intet at vise.",
        "The examples are to show how the model works. Where points are missing or do not fit the scale, there is nothing to show."
    ),
    source: Some(Citation {
        title: both!(
            "Københavns Kommune, BIU, rammer for udbud af beskæftigelsesindsatser, 2020",
            "City of Copenhagen, BIU, framework for employment tenders, 2020"
        ),
        quote: "en vægtningsmodel, hvor kvalitet vægter 80 pct. og pris 20 pct.",
    }),
    requirements: &["131"],
    examples: &[
        Example {
            what: "11 point på en skala fra 0 til 10",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: forberedes\nregelsæt: light\nantal_leverandører: 1\nvægtning:\n  kvalitet: 60 %\n  pris: 40 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nevalueringsmodel:\n  lavest: 0\n  højest: 10\n  prismodel: relativ\neksempel_tilbud:\n  - id: a\n    navn: A\n    pris: 100 kr.\n    point:\n      - {kriterium: k, point: 11}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:20:31"],
        },
        Example {
            what: "Ingen point for kriteriet",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: forberedes\nregelsæt: light\nantal_leverandører: 1\nvægtning:\n  kvalitet: 60 %\n  pris: 40 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nevalueringsmodel:\n  lavest: 0\n  højest: 10\n  prismodel: relativ\neksempel_tilbud:\n  - id: a\n    navn: A\n    pris: 100 kr.\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:16:5"],
        },
        Example {
            what: "Eksempler, men ingen model",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: forberedes\nregelsæt: light\nantal_leverandører: 1\nvægtning:\n  kvalitet: 60 %\n  pris: 40 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\neksempel_tilbud:\n  - id: a\n    navn: A\n    pris: 100 kr.\n    point:\n      - {kriterium: k, point: 8}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:2:1"],
        },
        Example {
            what: "Den lineære model uden øvre grænse",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: forberedes\nregelsæt: light\nantal_leverandører: 1\nvægtning:\n  kvalitet: 60 %\n  pris: 40 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nevalueringsmodel:\n  lavest: 0\n  højest: 10\n  prismodel: lineær\neksempel_tilbud:\n  - id: a\n    navn: A\n    pris: 100 kr.\n    point:\n      - {kriterium: k, point: 8}\n---\n",
            )],
            findings: &["content/udbud/r/ramme.md:12:3"],
        },
        Example {
            what: "Alt er der",
            files: &[(
                "content/udbud/r/ramme.md",
                "---\ntitel: R\ntilstand: forberedes\nregelsæt: light\nantal_leverandører: 1\nvægtning:\n  kvalitet: 60 %\n  pris: 40 %\nkriterier:\n  - {id: k, tekst: Fremdrift, vægt: 100 %}\nevalueringsmodel:\n  lavest: 0\n  højest: 10\n  prismodel: relativ\neksempel_tilbud:\n  - id: a\n    navn: A\n    pris: 100 kr.\n    point:\n      - {kriterium: k, point: 8}\n---\n",
            )],
            findings: &[],
        },
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnFramework, out: &mut Out) {
    for fault in assessment::faults(on.ramme) {
        let message = match &fault.what {
            What::NoModel => text!(
                "Der er eksempler på tilbud, men ingen evalueringsmodel.",
                "There are example bids but no evaluation model."
            ),
            What::Scale(least, most) => {
                let (least, most) = (danish_number(least.0), danish_number(most.0));
                text!(
                    "Skalaen går fra {least} til {most}. Den laveste skal være mindre end den højeste.",
                    "The scale runs from {least} to {most}. The lowest must be less than the highest."
                )
            }
            What::NoBound => text!(
                "Den lineære model mangler en øvre grænse over 0 %.",
                "The linear model lacks an upper bound above 0 %."
            ),
            What::NoWeight => text!(
                "Eksemplerne kan ikke regnes ud, for her mangler en vægt.",
                "The examples cannot be judged, for a weight is missing here."
            ),
            What::NoLot => text!(
                "Rammen har delområder, men eksemplet siger ikke, hvilket det gælder.",
                "The framework has lots, but the example does not say which it is for."
            ),
            What::Price => text!("Prisen skal være over 0.", "The price must be above 0."),
            What::Outside(points) => {
                let points = danish_number(points.0);
                text!("{points} point ligger uden for skalaen.", "{points} points are outside the scale.")
            }
            What::NotJudged => text!(
                "Der gives ikke point for det her på dette delområde.",
                "Nothing of this name gets points on this lot."
            ),
            What::Twice => text!("Der er givet point for det to gange.", "It is given points twice."),
            What::Missing(name) => {
                text!("Der mangler point for ”{name}”.", "Points for “{name}” are missing.")
            }
            What::TooLarge => {
                text!("Tallene er for store til at regne med.", "The numbers are too large to reckon with.")
            }
        };
        out.at(
            fault.path,
            message,
            text!(
                "Giv hvert kriterium på delområdet point inden for skalaen, én gang. Er kriteriet delt i underkriterier med id: og vægt:, så giv dem point i stedet med underkriterium:.",
                "Give every criterion of the lot points within the scale, once. Where the criterion is divided into sub-criteria with id: and vægt:, give those points instead with underkriterium:."
            ),
        );
    }
}
