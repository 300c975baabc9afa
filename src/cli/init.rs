//! `klarplan init`: a small site that builds at once and shows how things are written.

use super::{CLEAN, Global, Trouble, new, schema, skeleton, today};
use crate::diagnostic::text;
use crate::model::{Date, Kind};
use chrono::Datelike;
use clap::ArgMatches;
use std::path::PathBuf;

pub(super) fn run(global: &Global, matches: &ArgMatches) -> Result<u8, Trouble> {
    let dir = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_else(|| global.folder());
    let lang = global.lang.unwrap_or_default();
    if dir.join("klarplan.yaml").exists() {
        let shown = dir.display();
        return Err(Trouble(text!(
            "Der er allerede en hjemmeside i {shown}.",
            "There is already a site in {shown}."
        )));
    }
    let today = Date(today::today(global)?);
    for (path, content) in files(today) {
        if new::write_new(&dir, &path, &content)? {
            global.out.say(text!("Lavede {path}", "Made {path}").get(lang));
        }
    }
    schema::write_all(&dir)?;
    let cd = dir.display();
    global.out.say(
        text!(
            "Hjemmesiden er klar. Ret klarplan.yaml, og kør: klarplan --root {cd} build",
            "The site is ready. Edit klarplan.yaml, and run: klarplan --root {cd} build"
        )
        .get(lang),
    );
    Ok(CLEAN)
}

fn files(today: Date) -> Vec<(String, String)> {
    let line = |kind, depth| skeleton::modeline(kind, depth);
    // A day that lies ahead whenever the site is made.
    let plan = PLAN
        .replace("I DAG", &today.to_string())
        .replace("NÆSTE ÅR", &format!("marts {}", today.0.year() + 1));
    let own = |path: &str, text: String| (path.to_owned(), text);
    vec![
        own("klarplan.yaml", line(Kind::Opsætning, 0) + CONFIG),
        own(".gitignore", "/output/*\n!/output/README.md\n".to_owned()),
        own("content/sider/index.md", format!("---\n{}{FRONT}", line(Kind::Side, 2))),
        own("content/sider/klage.md", format!("---\n{}{COMPLAINT}", line(Kind::Side, 2))),
        own("content/registre/personer.yaml", line(Kind::Personer, 2) + PEOPLE),
        own("content/skabeloner/standard.yaml", line(Kind::Skabelon, 2) + TEMPLATE),
        own("content/planer/eksempel/sag.yaml", line(Kind::Sag, 3) + CASE),
        own(
            "content/planer/eksempel/min-plan.md",
            format!("---\n{}{plan}", line(Kind::MinPlan, 3)),
        ),
        own(
            "output/README.md",
            "# output\n\n`klarplan build` skriver siderne her: `offentlig/` til alle, `fortroligt/<modtager>/` til én hver.\n"
                .to_owned(),
        ),
    ]
}

const CONFIG: &str = "\
titel: Planer og møder
organisation:
  navn: Eksempel Kommune
  telefon: 00 00 00 00
basis_url: https://planer.example.dk/
klage:
  tekst: Du kan klage til kommunen inden fire uger. Ring eller skriv til os.
  side: sider/klage.md
";

const FRONT: &str = "\
titel: Planer og møder
resumé: Her kan du læse planer og se, hvad der er besluttet.
---
Dette er et eksempel. Ret teksten i `content/sider/index.md`.
";

const COMPLAINT: &str = "\
titel: Klage
resumé: Hvad du kan gøre, hvis du er uenig.
---
Du kan klage over en afgørelse. Ring eller skriv til os, så hjælper vi dig videre.
";

const PEOPLE: &str = "\
anna:
  navn: Anna A.
  rolle: Sagsbehandler
  telefon: 00 00 00 00
  træffetid: Hverdage kl. 9–12
";

const TEMPLATE: &str = "\
titel: Standard
til: min-plan
felter:
  - felt: mål
    krævet: ja
    hjælp: Skriv målet som et job eller en uddannelse.
";

const CASE: &str = "\
titel: Eksempel
borger: Mette
offentlighed: fiktiv
modtagere:
  borger:
    navn: Mette
    rolle: borger
mål:
  lager:
    tekst: Job som lagermedarbejder
    art: job
";

const PLAN: &str = "\
titel: Min Plan
skabelon: standard
offentlighed: fiktiv
udarbejdet: I DAG
udarbejdet_med_borger: I DAG
publiceret:
  - dato: I DAG
    kanal: jobnet
kontakt: anna
mål:
  - lager
vej_til_job: Lagrene mangler folk. Med praktik og et truckkursus kan du søge job i hele området.
tilbud:
  - navn: Praktik på et lager
    type: virksomhedsrettet
    tidspunkt: NÆSTE ÅR
    status: planlagt
    begrundelse: Du prøver arbejdet og får kolleger.
    mål: [lager]
forventninger:
  til_borger:
    - Du møder op, eller du ringer, hvis du er syg.
  til_kommunen:
    - Vi svarer inden to dage.
---
Planen er et eksempel. Ret den i `content/planer/eksempel/min-plan.md`.
";
