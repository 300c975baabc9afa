//! S251: another text than those for citizens is very hard to read by its LIX.

use super::lix;
use super::sources::{READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both};
use crate::rules::{OnText, Out};

/// The example item.
const ITEM: &str = "content/udvalg/a/2024-02-07/01-x.md";
/// Its committee and meeting.
const UDVALG: (&str, &str) = ("content/udvalg/a/udvalg.md", "---\nnavn: Udvalget for Job\n---\n");
const MØDE: (&str, &str) =
    ("content/udvalg/a/2024-02-07/moede.md", "---\ndato: 2024-02-07\ntilstand: dagsorden\n---\n");

pub static RULE: Rule = Rule {
    code: "S251",
    name: "text-very-hard",
    severity: Severity::Note,
    title: both!("Teksten er meget svær at læse", "The text is very hard to read"),
    why: both!(
        "Dagsordener, tilsyn, ordninger og udbud er offentlige: Borgere, pårørende og leverandører skal kunne følge med. Derfor er grænsen højere end for planer, men den er der. Det, der er indstillet og besluttet, bliver ikke målt. LIX er kun en indikator: Det tæller ord og sætninger og ved ikke, om teksten er til at forstå.",
        "Agendas, supervision, schemes and tenders are public: citizens, relatives and suppliers must be able to follow. So the limit is higher than for plans, but there is one. What was recommended and decided is not measured. LIX is only an indicator: it counts words and sentences and does not know whether a text is understood."
    ),
    source: Some(READERS),
    requirements: &["151"],
    settings: &["regler.højeste_lix"],
    examples: &[
        fails(
            "En sagsfremstilling i lange sætninger",
            &[
                UDVALG,
                MØDE,
                (
                    ITEM,
                    concat!(
                        "---\ntitel: X\n---\n\n## Sagsfremstilling\n\n",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering. ",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering. ",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering. ",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering. ",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering. ",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering. ",
                        "Forvaltningen gennemfører beskæftigelsesrettede foranstaltninger overfor målgruppen i perioden efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterfølgende budgetmæssige prioritering.\n",
                    ),
                ),
            ],
            &["content/udvalg/a/2024-02-07/01-x.md:5:4"],
        ),
        passes(
            "Korte sætninger",
            &[
                UDVALG,
                MØDE,
                (ITEM, "---\ntitel: X\n---\n\n## Sagsfremstilling\n\nVi søger puljen igen i år.\n"),
            ],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    if !on.document.group.is_for_citizens() {
        lix::check(on, out);
    }
}
