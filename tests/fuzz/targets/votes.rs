//! Votes: as front matter, and as minutes of other systems tell of them. No vote is lost, and no sum is wrong.

use super::held;
use klarplan::import::found::Side;
use klarplan::import::read;
use klarplan::import::write::{Options, files};
use klarplan::model::Kind;
use klarplan::model::committee::{Afstemning, Stemmer};
use klarplan::pipeline::Checked;
use klarplan::write::Content;

const COMMITTEE: &str =
    "---\nnavn: Udvalget\npartier:\n  - {bogstav: A, navn: Alfa}\n  - {bogstav: Ø, navn: Øerne}\n---\n";
const MEETING: &str = "---\ndato: 2026-09-02\nkl: 16.30\ntilstand: referat\n---\n";
const ITEM: &str = "---\ntitel: Sagen\nsagsnr: 26/0001\nindstilling:\n  indstiller: Forvaltningen\n  at: [at det godkendes, at det sker]\nbeslutning:\n  tekst: Godkendt uden afstemning.\n  udfald: godkendt\nændringsforslag:\n  - {id: a, forslagsstiller: Alfa, parti: A, tekst: Mere.}\nafstemninger:\n";

pub fn run(data: &[u8]) {
    let text = super::text(data);
    if text.starts_with('-') {
        front_matter(&text);
    } else {
        minutes(&text);
    }
}

/// The text as the votes of an item; whether it has a page.
fn front_matter(votes: &str) -> bool {
    let votes: String = votes.lines().map(|line| format!("  {line}\n")).collect();
    let item = format!("{ITEM}{votes}---\n");
    let files = [
        (held::CONFIG, held::MINIMAL),
        ("content/udvalg/u/udvalg.md", COMMITTEE),
        ("content/udvalg/u/2026-09-02/moede.md", MEETING),
        ("content/udvalg/u/2026-09-02/01-sagen.md", &item),
    ];
    let checked = held::checked(files);
    if held::has_errors(&checked) {
        return false;
    }
    let outputs = held::files(&checked);
    let page = outputs.iter().find(|output| output.path == "offentlig/udvalg/u/2026-09-02/punkt-1.html");
    let Some(Content::Bytes(page)) = page.map(|output| &output.content) else {
        panic!("no page of {votes:?}")
    };
    let page = String::from_utf8_lossy(page);
    let votes = read_votes(&checked);
    assert_eq!(page.matches("class=\"afstemning\"").count(), votes.len(), "{votes:?}");
    for vote in votes {
        let number = |side: &Option<Stemmer>| side.as_ref().and_then(|s| s.antal).map(|n| u64::from(n.0));
        let sides = [&vote.r#for, &vote.imod, &vote.undlod].map(number);
        for said in sides.iter().flatten().chain(sides.iter().copied().sum::<Option<u64>>().iter()) {
            assert!(page.contains(&format!(">{said}<")), "{said} votes are not on the page of {vote:?}");
        }
    }
    true
}

fn read_votes(checked: &Checked) -> Vec<Afstemning> {
    let site = checked.site.iter();
    let items = site.flat_map(|s| s.committees()).flat_map(|c| &c.meetings).flat_map(|m| &m.items);
    items.flat_map(|item| item.punkt.data.afstemninger.0.clone()).collect()
}

/// The text as the minutes of a meeting.
fn minutes(text: &str) {
    let Ok(read) = read(text.as_bytes()) else { return };
    for found in &read.meetings {
        let modeline = |_: Kind, _: usize| String::new();
        let options = Options {
            committee: "u",
            meeting: "2026-09-02",
            new_committee: true,
            include_closed: true,
            draft: false,
            modeline: &modeline,
        };
        let made: Vec<(String, String)> =
            files(found, &options).0.into_iter().map(|f| (format!("content/{}", f.path), f.text)).collect();
        let all = made.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let checked = held::checked(std::iter::once((held::CONFIG, held::MINIMAL)).chain(all));
        for located in &checked.findings {
            let (code, message) = (located.finding.rule.code, &located.finding.message.en);
            // What is left for a person: values that are missing, and marks.
            let broken = code.starts_with("F1") && code != "F107";
            assert!(!broken, "{code} in what was imported: {message}\n{made:?}\nfrom {text:?}");
        }
        let sides =
            |side: &Option<Side>| side.as_ref().map(|s| (s.count, s.parties.clone(), s.names.clone()));
        let told: Vec<_> =
            found.items.iter().flat_map(|i| &i.votes).map(|v| v.sides.each_ref().map(sides)).collect();
        let sides = |side: &Option<Stemmer>| {
            let words =
                |all: &[klarplan::model::Words]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
            side.as_ref().map(|s| (s.antal.map(|n| n.0), words(&s.partier.0), words(&s.medlemmer.0)))
        };
        let written: Vec<_> =
            read_votes(&checked).iter().map(|v| [&v.r#for, &v.imod, &v.undlod].map(sides)).collect();
        assert_eq!(told, written, "votes are lost of {text:?}\n{made:?}");
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let own = [
        "- om: Ændringsforslaget\n  ændringsforslag: a\n  for: {antal: 2, partier: [Ø]}\n  imod: {antal: 3, partier: [A]}\n  undlod: {antal: 0}\n  udfald: forkastet\n",
        "- om: Indstillingen\n  for:\n    antal: 3\n    partier: [A]\n  imod:\n    partier: [Ø]\n- om: At 2\n  punkter: [2]\n  for: {antal: 8}\n  udfald: godkendt\n  tekst: Vedtaget.\n",
        "- om: Delt\n  for: {antal: 1, medlemmer: [Ann Berg]}\n  imod: {antal: 1.000}\n  undlod: {antal: 4294967295}\n",
        "Referat\nUdvalget\nOnsdag den 2. september 2026 kl. 16.30\n\n1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Sagen (26/0001)\n\nIndstilling\nForvaltningen indstiller,\n1. at det godkendes.\n\nBeslutning\nDer blev stemt om indstillingen.\nFor: 4 (Ø og Å)\nImod stemte F, B og A (5)\nUndlod: 2\nIndstillingen blev forkastet.\n",
        "Afstemning om ændringsforslaget\nFor stemte: ingen\nImod stemte: A, Ø, Ann Berg\nUndlod at stemme: 1 stemme (C)\n",
        "<html><h1>Referat</h1><h2>1. Sagen</h2><h3>Beslutning</h3><p>For: 3 (A)</p><p>Imod: 2</p><p>Godkendt</p></html>",
        "{\"type\":\"https://schema.oparl.org/1.1/Meeting\",\"start\":\"2026-12-09T16:30:00\",\"agendaItem\":[{\"number\":\"1\",\"name\":\"X\",\"resolutionText\":\"For: 1 (A)\"}]}",
        "<?xml version=\"1.0\"?>\n<A><Dagsordenpunkt Nummer=\"1\" Åbent=\"true\"><Overskrift>X</Overskrift><Beslutning>For: 2 (Ø)</Beslutning></Dagsordenpunkt></A>",
    ];
    own.iter().map(|s| s.as_bytes().to_vec()).collect()
}

/// The front matter around the votes is sound, so that their page is made.
#[test]
fn votes_reach_their_page() {
    for seed in seeds().iter().map(|seed| super::text(seed)).filter(|seed| seed.starts_with('-')) {
        let pages = front_matter(&seed);
        assert!(pages, "{seed}");
    }
}
