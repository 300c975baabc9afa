//! A check after an edit gives what a whole check gives, and single files of trees are those of a build.

use super::common::{CONFIG, Memory, OPTIONS, root};
use super::edits::{Dice, edited};
use klarplan::pipeline::{Checked, File, Making, Settings, Trees, check_again, check_sources};
use klarplan::render::Theme;
use klarplan::write::Content;
use std::collections::{BTreeMap, BTreeSet};

/// All that a check says, but for what only the next one needs.
fn said(checked: &Checked) -> String {
    format!(
        "{:#?}\n{:#?}\n{:?}\n{} {}",
        checked.findings, checked.ignored, checked.site, checked.documents, checked.drafts
    )
}

fn first_difference(a: &str, b: &str) -> String {
    let at = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let around = |s: &str| {
        String::from_utf8_lossy(&s.as_bytes()[at.saturating_sub(300)..(at + 200).min(s.len())]).into_owned()
    };
    format!("again: …{}…\n\nwhole: …{}…", around(a), around(b))
}

/// Some cases of the example with what they refer to.
fn some_cases(languages: &[&str]) -> Memory {
    let mut site = Memory::example().in_languages(languages);
    let kept = ["maja", "omar", "amina", "familien-holm"].map(|c| format!("content/planer/{c}/"));
    site.texts.retain(|path, _| {
        kept.iter().any(|k| path.starts_with(k))
            || ["content/registre/", "content/skabeloner/", "content/sider/"]
                .iter()
                .any(|k| path.starts_with(k))
            || path == CONFIG
    });
    site
}

#[test]
fn random_edits_are_judged_as_by_a_whole_check() {
    let mut quick = 0;
    let rounds = 240;
    for (seed, languages) in [(1, &["da"][..]), (2, &["da"]), (3, &["da", "en"])] {
        let own = some_cases(languages);
        let mut site = own.clone();
        let paths: Vec<String> =
            site.texts.keys().filter(|p| p.starts_with("content/planer/")).cloned().collect();
        let mut dice = Dice::new(seed);
        let mut before = site.check();
        for round in 0..rounds / 3 {
            let path = dice.pick(&paths).clone();
            let text = edited(&site.texts[&path], &own.texts[&path], &mut dice);
            site.put(&path, &text);
            let whole = check_sources(site.sources(), CONFIG, OPTIONS);
            let change = BTreeMap::from([(path.clone(), text.clone().into_bytes())]);
            if let Some(again) = check_again(&before, &change) {
                quick += 1;
                let (a, b) = (said(&again), said(&whole));
                assert!(a == b, "seed {seed}, round {round}, {path}:\n{}", first_difference(&a, &b));
                if round % 20 == 0 {
                    same_pages(&before, &again, &whole, &path);
                }
                before = again;
            } else {
                before = whole;
            }
        }
    }
    // An edit of words is judged alone; one that breaks the file others link to is not.
    assert!(quick > rounds / 3, "only {quick} of {rounds} edits were judged alone");
}

/// The trees told again hold the same files as trees told anew, and each alone is the same as with all.
fn same_pages(before: &Checked, again: &Checked, whole: &Checked, path: &str) {
    let (Some(old), Some(site), Some(new)) = (&before.site, &again.site, &whole.site) else { return };
    let tags: Vec<String> = site.config.sprog.iter().map(|s| s.0.clone()).collect();
    let theme = Theme::load(&root(), "standard", true, &tags).unwrap();
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let making = |checked| Making { checked, theme: &theme, settings, readers_url: None };
    let told = Trees::tell(before, old).tell_again(again, site, &BTreeSet::from([path.to_owned()]));
    let all = Trees::tell(whole, new).all(&making(whole), &root()).unwrap();
    assert!(told.all(&making(again), &root()).unwrap() == all, "other pages after an edit of {path}");
    let mut asked = 0;
    for output in all {
        let (folder, below) = match output.path.strip_prefix("fortroligt/") {
            Some(rest) => rest.split_once('/').map(|(folder, below)| (Some(folder), below)).unwrap(),
            None => (None, output.path.strip_prefix("offentlig/").unwrap()),
        };
        // The index of the search is asked for once; it is slow to make.
        if below.contains("pagefind/") {
            continue;
        }
        asked += 1;
        let file = told.file(&making(again), folder, below).unwrap();
        let wanted = match output.content {
            Content::Bytes(bytes) => File::Bytes(bytes),
            Content::File(from) => {
                File::Carried(from.strip_prefix(root()).unwrap().to_str().unwrap().to_owned())
            }
        };
        assert!(file.as_ref() == Some(&wanted), "{} alone differs", output.path);
    }
    assert!(asked > 50, "{asked} files");
    for missing in
        ["planer/ingen.html", "findes-ikke", "bilag/findes-ikke.pdf", "en/x.html", "planer/maja/x.ics"]
    {
        assert_eq!(told.file(&making(again), None, missing).unwrap(), None, "{missing}");
    }
}

#[test]
fn what_may_reach_further_is_left_to_a_whole_check() {
    let site = some_cases(&["da"]);
    let before = site.check();
    let sag = site.texts["content/planer/maja/sag.yaml"].clone();
    let asked = |path: &str, text: String| {
        check_again(&before, &BTreeMap::from([(path.to_owned(), text.into_bytes())])).is_some()
    };
    assert!(asked("content/planer/maja/sag.yaml", format!("{sag}# en kommentar\n")));
    assert!(!asked(
        "content/planer/maja/sag.yaml",
        sag.replace("modtagere:", "modtagere:\n  ny:\n    navn: Ny\n    rolle: borger")
    ));
    assert!(!asked("content/planer/maja/ny.md", "---\n---\n".to_owned()));
    assert!(!asked("content/registre/personer.yaml", String::new()));
    assert!(!asked(CONFIG, String::new()));
}
