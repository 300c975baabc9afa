//! Plain language.

use super::{Bad, edit, file};

const CALL: &str = "content/sider/klage.md";
const PLAN: &str = "content/planer/omar/helhedsorienteret-plan.md";
const ITEM: &str = "content/udvalg/lejre-jai/2024-02-07/04-orientering-om-ungestedet.md";

/// All copies.
pub fn all() -> Vec<Bad> {
    let heavy =
        "Kommunens medarbejdere gennemfører beskæftigelsesrettede samtaler sammen med borgerne i perioden. ";
    let page = format!("---\ntitel: Svær side\n---\n\n## ‹Om samtaler›\n\n{}\n", heavy.repeat(12));
    let very = "Forvaltningen gennemfører beskæftigelsesrettede arbejdsmarkedsindsatser overfor målgruppen efter bekendtgørelsens ikrafttrædelse og kommunalbestyrelsens efterårsforhandlede budgetmæssige prioritering. ";
    let committee = format!(
        "---
navn: Udvalget for det svære
opgaver: ‹{}›
---
",
        very.repeat(8).trim_end()
    );
    vec![
        file("a page with long words and sentences", "content/sider/svaer.md", page, "S151"),
        file(
            "a committee whose duties are very hard to read",
            "content/udvalg/svaert/udvalg.md",
            committee,
            "S251",
        )
        .help("LIX er kun en indikator"),
        edit(
            "a sentence of more than forty words",
            CALL,
            "Mange ting kan rettes samme dag. Du\n",
            "‹Mange ting kan rettes samme dag, og det gælder også, når der er gået lang tid, for alle kan lave fejl, og vi vil meget gerne høre om dem, så de ikke sker igen for dig eller for andre, der står i samme situation.› Du\n",
            "S351",
        ),
        edit(
            "a long sentence in a text over several lines",
            PLAN,
            "  Nu får du løn for det, du kan. Om vinteren er arbejdet i pakkeriet, og fra marts er du tilbage i drivhuset.\n",
            "  ‹Nu får du løn for det, du kan, og om vinteren\n      er arbejdet i pakkeriet, og fra marts er du tilbage i drivhuset, hvor du begyndte, da du kom.›\n",
            "S451",
        ),
        file(
            "sentences that do not say who acts",
            "content/sider/passiv.md",
            "---\ntitel: Hvem gør hvad?\n---\n\nVi svarer. Brevet ‹bliver læst› først. Sagen behandles. Der træffes et valg. Du får svar.\n",
            "S551",
        ),
        edit(
            "official words in a plan",
            PLAN,
            "Tag papirerne fra gartneriet med.",
            "Tag papirerne fra gartneriet med, ‹såfremt› du har dem.",
            "S651",
        )
        .help("hvis"),
        edit(
            "an abbreviation in a plan",
            PLAN,
            "Tag papirerne fra gartneriet med.",
            "Tag papirerne fra ‹XYZ› med.",
            "S751",
        ),
        edit(
            "an abbreviation in an item",
            ITEM,
            "Formålet med Ungestedet er at støtte",
            "Formålet med Ungestedet og ‹XYZ› er at støtte",
            "S851",
        ),
        edit(
            "a verb that hides in a noun",
            PLAN,
            "Tag papirerne fra gartneriet med.",
            "Vi ‹foretager en gennemgang› af papirerne.",
            "S951",
        ),
    ]
}
