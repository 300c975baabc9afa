//! The program stops before anything is written, and shows no digit of what it found.

use crate::made::{Cpr, Dice};
use crate::office::{core, docx, paragraph, run};
use crate::pdf::Pdf;
use std::process::{Command, Output};
use tempfile::TempDir;

struct Site(TempDir);

impl Site {
    fn new() -> Self {
        let site = Self(TempDir::new().unwrap());
        assert!(site.run(&["init", "."]).status.success());
        site
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let full = self.0.path().join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        std::fs::write(full, bytes).unwrap();
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
        command.args(args).current_dir(self.0.path()).env_remove("SOURCE_DATE_EPOCH").output().unwrap()
    }

    /// Every word the program says, in every format it has.
    fn all_said(&self) -> String {
        let mut said = String::new();
        for format in ["full", "concise", "json", "github", "gitlab", "sarif", "junit", "rdjson"] {
            for lang in ["da", "en"] {
                said += &text(&self.run(&["check", "-v", "--lang", lang, "--output-format", format]));
            }
        }
        said + &text(&self.run(&["build", "-v", "-v"])) + &text(&self.run(&["check", "--color", "always"]))
    }

    fn written(&self) -> bool {
        ["output/offentlig", "output/fortroligt"].iter().any(|f| self.0.path().join(f).exists())
    }
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Neither the serial nor the date of the number, in any script.
fn shows(said: &str, cpr: &Cpr) -> bool {
    let wide = |s: &str| {
        s.chars().map(|c| char::from_u32(u32::from(c) - 0x30 + 0xff10).unwrap()).collect::<String>()
    };
    [&cpr.date, &cpr.serial, &wide(&cpr.date), &wide(&cpr.serial)].iter().any(|s| said.contains(s.as_str()))
}

#[test]
fn a_number_anywhere_stops_the_build_and_is_never_shown() {
    let mut dice = Dice(11);
    for follows in [true, false] {
        let cpr = Cpr::new(&mut dice, follows);
        let page = |body: String| format!("---\ntitel: A\n---\n{body}\n");
        let wide: String = cpr
            .typed()
            .chars()
            .map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0xff10 + d).unwrap()))
            .collect();
        let files: Vec<(String, Vec<u8>)> = vec![
            ("content/sider/a.md".into(), page(cpr.typed()).into()),
            ("content/sider/a.md".into(), page(format!("Født {}-\n{} i byen", cpr.date, cpr.serial)).into()),
            ("content/sider/a.md".into(), page(format!("**{}**-<b>{}</b>", cpr.date, cpr.serial)).into()),
            ("content/sider/a.md".into(), page(wide).into()),
            // Where another rule speaks of the same value.
            (
                "content/sider/b.md".into(),
                format!("---\ntitel: A\nopdateret: {}\n{}: x\n---\n", cpr.typed(), cpr.bare()).into(),
            ),
            ("content/sider/b.md".into(), page(format!("[x]({}.md)", cpr.typed())).into()),
            (format!("content/sider/{}.md", cpr.typed()), page("x".into()).into()),
            (format!("content/planer/{}/sag.yaml", cpr.bare()), b"titel: A\nborger: A\n".to_vec()),
            (format!("content/sider/{}.txt", cpr.typed()), b"x".to_vec()),
            ("content/sider/a.txt".into(), cpr.bare().into()),
            ("content/sider/a.docx".into(), docx(&paragraph(&run(&cpr.typed())), &[])),
            ("content/sider/a.docx".into(), docx("", &[core(&cpr.typed())])),
            ("themes/standard/skabeloner/side.html".into(), format!("{{# {} #}}", cpr.typed()).into()),
        ];
        for (path, bytes) in files {
            let site = Site::new();
            site.put(&path, bytes);
            let check = site.run(&["check"]);
            assert_eq!(check.status.code(), Some(1), "{}", text(&check));
            assert!(text(&check).contains("[L00"), "{path}: {}", text(&check));
            let build = site.run(&["build"]);
            assert_eq!(build.status.code(), Some(1), "{}", text(&build));
            assert!(!site.written(), "{path}");
            let said = site.all_said();
            assert!(!shows(&said, &cpr), "{path}: {said}");
        }
    }
}

/// Two harmless halves that the theme puts together.
#[test]
fn a_number_made_by_the_theme_stops_the_build() {
    let cpr = Cpr::new(&mut Dice(12), false);
    let site = Site::new();
    let (head, tail) = cpr.date.split_at(3);
    site.put(
        "themes/standard/skabeloner/side.html",
        format!("<p>{{{{ \"{head}\" ~ \"{tail}-{}\" }}}}</p>", cpr.serial),
    );
    site.put("content/sider/a.md", "---\ntitel: A\n---\nHej.\n");
    let check = site.run(&["check"]);
    assert_eq!(check.status.code(), Some(0), "{}", text(&check));
    let build = site.run(&["build", "-v"]);
    assert_eq!(build.status.code(), Some(1), "{}", text(&build));
    let said = text(&build);
    assert!(said.contains("offentlig/sider/a.html"), "{said}");
    assert!(said.contains("content/sider/a.md"), "{said}");
    assert!(!site.written() && !shows(&said, &cpr), "{said}");
}

#[test]
fn an_attachment_that_cannot_be_read_must_be_signed_for() {
    let site = Site::new();
    let meeting = "content/udvalg/a/2024-02-07";
    site.put("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n");
    site.put(&format!("{meeting}/moede.md"), "---\ndato: 2024-02-07\ntilstand: referat\n---\n");
    site.put(&format!("{meeting}/scan.pdf"), Pdf::scanned().bytes());
    let alone = text(&site.run(&["check", "--output-format", "concise"]));
    assert!(alone.contains(&format!("{meeting}/scan.pdf:1:1: fejl[L003]")), "{alone}");
    let item =
        |more: &str| format!("---\ntitel: X\nbilag:\n  - titel: Notat\n    fil: scan.pdf\n{more}---\n");
    site.put(&format!("{meeting}/01-x.md"), item(""));
    let referred = text(&site.run(&["check", "--output-format", "concise"]));
    assert!(referred.contains(&format!("{meeting}/01-x.md:5:10: fejl[L003]")), "{referred}");
    site.put(&format!("{meeting}/01-x.md"), item("    gennemset: {dato: 2024-02-01, af: Anna Ager}\n"));
    let signed = text(&site.run(&["check", "--output-format", "concise"]));
    assert!(!signed.contains("L003"), "{signed}");
}

#[test]
fn a_finding_in_an_attachment_stands_where_it_is_referred_to() {
    let cpr = Cpr::new(&mut Dice(13), true);
    let site = Site::new();
    let meeting = "content/udvalg/a/2024-02-07";
    site.put("content/udvalg/a/udvalg.md", "---\nnavn: A\n---\n");
    site.put(&format!("{meeting}/moede.md"), "---\ndato: 2024-02-07\ntilstand: referat\n---\n");
    site.put(
        &format!("{meeting}/01-x.md"),
        "---\ntitel: X\nbilag:\n  - titel: Notat\n    fil: n.docx\n---\n",
    );
    site.put(&format!("{meeting}/n.docx"), docx("", &[core(&cpr.typed())]));
    let said = text(&site.run(&["check", "--output-format", "concise"]));
    assert!(said.contains(&format!("{meeting}/01-x.md:5:10: fejl[L001]")), "{said}");
    assert!(said.contains("dokumentets egenskaber"), "{said}");
}
