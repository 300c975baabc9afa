//! A check after an edit gives what a whole check gives, and single files of trees are those of a build.

use super::common::{CONFIG, Memory, OPTIONS, long_trials, root};
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

/// Folders of the example that are enough to have every kind of page, and open data.
const KEPT: [&str; 12] = [
    "content/planer/maja/",
    "content/planer/omar/",
    "content/planer/amina/",
    "content/planer/familien-holm/",
    "content/registre/",
    "content/skabeloner/",
    "content/sider/",
    "content/udbud/lokalt-forankrede-beskaeftigelsesindsatser/",
    "content/udvalg/koebenhavn-biu/",
    "content/udvalg/lejre-jai/",
    "content/tilsyn/bakkedal-visitationen/",
    "content/ordninger/lejre-puljer-2024/",
];

/// Some cases of the example with what they refer to, and some of what stands beside them.
fn some_cases(languages: &[&str], translated: bool) -> Memory {
    let mut site = Memory::example().in_languages(languages);
    if translated {
        site.texts.extend(super::edits::translations());
    }
    site.texts.retain(|path, _| KEPT.iter().any(|k| path.starts_with(k)) || path == CONFIG);
    site
}

#[test]
fn random_edits_are_judged_as_by_a_whole_check() {
    let (mut quick, mut elsewhere, mut pages) = (0, 0, 0);
    let rounds = if long_trials() { 400 } else { 64 };
    for (seed, languages, translated) in
        [(1, &["da"][..], false), (2, &["da"], false), (3, &["da", "en"], false), (4, &["da", "en"], true)]
    {
        let mut own = some_cases(languages, translated);
        if seed != 1 {
            // The index of the search is slow to make.
            let config = format!("{}\nsøgning: nej\n", own.texts[CONFIG]);
            own.put(CONFIG, &config);
        }
        let mut site = own.clone();
        let (of_cases, others): (Vec<String>, Vec<String>) = site
            .texts
            .keys()
            .filter(|p| *p != CONFIG)
            .cloned()
            .partition(|p| p.starts_with("content/planer/"));
        let mut dice = Dice::new(seed);
        let mut before = site.check();
        for round in 0..rounds / 4 {
            // Edits of all else stand between those of cases, and may leave faults behind.
            let is_elsewhere = dice.roll(4) == 0;
            let path = dice.pick(if is_elsewhere { &others } else { &of_cases }).clone();
            let text = edited(&site.texts[&path], &own.texts[&path], &mut dice);
            site.put(&path, &text);
            let whole = check_sources(site.sources(), CONFIG, OPTIONS);
            let change = BTreeMap::from([(path.clone(), text.clone().into_bytes())]);
            let again = check_again(&before, &change);
            if is_elsewhere {
                elsewhere += 1;
                assert!(again.is_none(), "{path} is of no case");
            }
            if let Some(again) = again {
                quick += 1;
                let (a, b) = (said(&again), said(&whole));
                assert!(a == b, "seed {seed}, round {round}, {path}:\n{}", first_difference(&a, &b));
                if quick % 8 == 0 && same_pages(&before, &again, &whole, &path) {
                    pages += 1;
                }
                before = again;
            } else {
                before = whole;
            }
        }
    }
    // An edit of words is judged alone; one that breaks the file others link to is not.
    println!(
        "{quick} of {rounds} edits were judged alone, {elsewhere} were of something else, {pages} times all pages"
    );
    assert!(quick > rounds / 4, "only {quick} of {rounds} edits were judged alone");
    assert!(elsewhere > rounds / 8, "only {elsewhere} of {rounds} edits were of something else");
    assert!(pages > rounds / 100, "pages were compared {pages} times");
}

/// The trees told again hold the same files as trees told anew, and each alone is the same as with all. `false`
/// where there is nothing to compare.
fn same_pages(before: &Checked, again: &Checked, whole: &Checked, path: &str) -> bool {
    let (Some(old), Some(site), Some(new)) = (&before.site, &again.site, &whole.site) else { return false };
    let tags: Vec<String> = site.config.sprog.iter().map(|s| s.0.clone()).collect();
    let theme = Theme::load(&root(), "standard", true, &tags).unwrap();
    let settings = Settings { today: OPTIONS.today, base_url: None };
    let making = |checked| Making { checked, theme: &theme, settings, readers_url: None };
    let first = Trees::tell(before, old);
    // Asked for before the edit, so that they are taken along.
    let data = first.file(&making(before), None, "data/katalog.jsonld").unwrap();
    assert!(site.config.åbne_data.is_none() || site.committees.is_empty() || data.is_some());
    let told = first.tell_again(again, site, &BTreeSet::from([path.to_owned()])).with_data_of(&first);
    let all = Trees::tell(whole, new).all(&making(whole), &root()).unwrap();
    assert!(told.all(&making(again), &root()).unwrap() == all, "other pages after an edit of {path}");
    let (mut asked, mut seen) = (0, Vec::new());
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
        seen.push(below.to_owned());
        let file = told.file(&making(again), folder, below).unwrap();
        let wanted = match output.content {
            Content::Bytes(bytes) => File::Bytes(bytes),
            Content::Shared(bytes) => File::Bytes(bytes.to_vec()),
            Content::File(from) => {
                File::Carried(from.strip_prefix(root()).unwrap().to_str().unwrap().to_owned())
            }
            Content::Ready(_) => unreachable!("nobody took it"),
        };
        assert!(file.as_ref() == Some(&wanted), "{} alone differs", output.path);
    }
    assert!(asked > 50, "{asked} files");
    let kinds = [
        ".html",
        ".ics",
        "beslutninger.xml",
        "data/katalog.jsonld",
        "data/index.html",
        "sitemap.xml",
        "skribenter.html",
    ];
    let missing: Vec<&str> =
        kinds.into_iter().filter(|kind| !seen.iter().any(|p| p.contains(kind))).collect();
    assert!(data.is_none() || missing.is_empty(), "no files of kinds {missing:?}");
    for missing in
        ["planer/ingen.html", "findes-ikke", "bilag/findes-ikke.pdf", "en/x.html", "planer/maja/x.ics"]
    {
        assert_eq!(told.file(&making(again), None, missing).unwrap(), None, "{missing}");
    }
    // What everyone may have as data is in no reader's tree.
    for reader in told.readers() {
        let file = told.file(&making(again), Some(&reader.folder), "data/katalog.jsonld").unwrap();
        assert_eq!(file, None, "{}", reader.folder);
    }
    true
}

#[test]
fn what_may_reach_further_is_left_to_a_whole_check() {
    let site = some_cases(&["da"], false);
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
