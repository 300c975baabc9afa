//! S151: a text for citizens is hard to read by its LIX.

use super::lix;
use super::sources::{PAGE, READERS, fails, passes};
use crate::diagnostic::{Rule, Severity, both};
use crate::rules::{OnText, Out};

pub static RULE: Rule = Rule {
    code: "S151",
    name: "citizens-text-hard",
    severity: Severity::Warning,
    title: both!("Teksten til borgere er svær at læse", "The text for citizens is hard to read"),
    why: both!(
        "Planer og sider skal kunne læses af alle, også når hverdagen er svær. Et LIX på 45 eller mere kaldes svært, 55 eller mere meget svært (24 eller mindre meget let, 25–34 let, 35–44 middel). LIX er kun en indikator: Det tæller ord og sætninger og ved ikke, om teksten er til at forstå. Tekster på under 100 ord bliver ikke målt for sig.",
        "Plans and pages must be readable for all, also when life is hard. A LIX of 45 or more is called hard, 55 or more very hard (24 or less very easy, 25–34 easy, 35–44 medium). LIX is only an indicator: it counts words and sentences and does not know whether a text is understood. Texts of fewer than 100 words are not measured by themselves."
    ),
    source: Some(READERS),
    requirements: &["151"],
    settings: &["regler.højeste_lix"],
    examples: &[
        fails(
            "Lange ord og lange sætninger",
            &[(
                PAGE,
                concat!(
                    "---\ntitel: A\n---\n\n## Om tilbud\n\n",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ",
                    "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden.\n",
                ),
            )],
            &["content/sider/a.md:5:4"],
        ),
        passes(
            "Det samme i korte ord",
            &[(PAGE, "---\ntitel: A\n---\n\n## Om tilbud\n\nVi taler med dig om job. Du kan få hjælp.\n")],
        ),
    ],
    ..Rule::DOMAIN
};

pub(super) fn check(on: &OnText, out: &mut Out) {
    if on.document.group.is_for_citizens() {
        lix::check(on, out);
    }
}
