//! How long it takes from a file is saved until `klarplan serve` shows the new page.
//!
//! `cargo bench --bench serve -- [DOCUMENTS …] [--rounds N] [--stages] [--keep FOLDER]`, else 1,000 and 10,000: makes a
//! site of that size (`sites.rs`) in a temporary folder, serves it over TCP in this process, saves files and asks for
//! pages until what was saved stands in them. Then the stages of the same by themselves, without server and watcher;
//! with `--stages` those alone. With `--keep FOLDER` the first size's site is made there, and nothing is measured.
#![allow(clippy::pedantic, clippy::disallowed_macros, clippy::print_stdout, unreachable_pub)]

/// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod sites;

use klarplan::diagnostic::Lang;
use klarplan::pipeline::{
    Making, Options, Settings, Trees, check, check_again, check_theme_again, load_theme,
};
use klarplan::serve::{News, Setup, Voice, serve};
use sites::{Site, TODAY};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Saves of a plan; of what is slower a quarter as many.
const ROUNDS: usize = 31;
const OPTIONS: Options = Options { drafts: false, today: TODAY };

fn main() {
    // cargo passes --bench; the rest is ours.
    let (mut wanted, mut rounds, mut keep, mut alone) = (Vec::<usize>::new(), ROUNDS, None, false);
    let mut given = std::env::args().skip(1);
    while let Some(word) = given.next() {
        match word.as_str() {
            "--rounds" => rounds = given.next().and_then(|n| n.parse().ok()).expect("a number of rounds"),
            "--stages" => alone = true,
            "--keep" => keep = given.next(),
            other => wanted.extend(other.parse::<usize>()),
        }
    }
    if wanted.is_empty() {
        wanted = vec![1000, 10_000];
    }
    if let Some(folder) = keep {
        let site = sites::write(Path::new(&folder), wanted[0]);
        return println!("{} documents", site.documents);
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    for documents in wanted {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let site = sites::write(dir.path(), documents);
        println!("\nserve: {} documents, {} cases, {cores} cores", site.documents, site.cases.len());
        if !alone {
            served(dir.path(), &site, rounds);
        }
        stages(dir.path(), &site, rounds);
    }
}

fn slow(rounds: usize) -> usize {
    rounds.div_ceil(4)
}

/// A plan of the site, another one each round.
fn plan_of(site: &Site, round: usize) -> (String, String) {
    let slug = &site.cases[(round * 37 + 11) % site.cases.len()];
    (format!("content/planer/{slug}/min-plan.md"), format!("planer/{slug}/min-plan.html"))
}

fn served(root: &Path, site: &Site, rounds: usize) {
    let begun = Instant::now();
    let server = Server::start(root);
    server.shows("/", "<h1");
    println!("started, and the front page served: {:.2} s", begun.elapsed().as_secs_f64());
    // What is made when it is asked for the first time.
    let first: Vec<(&str, Duration)> = ["/planer/", "/udvalg/", "/sager/", "/data/", "/sitemap.xml"]
        .into_iter()
        .map(|page| (page, timed(|| drop(server.get(page)))))
        .collect();
    let first: Vec<String> = first.iter().map(|(page, time)| format!("{page} {:.0} ms", ms(*time))).collect();
    println!("asked for the first time: {}", first.join(", "));
    println!("from saved to served, milliseconds: median (least to most)");
    let mut page = Vec::new();
    for round in 0..rounds {
        let (source, address) = plan_of(site, round);
        let text = read(root, &source);
        let mark = format!("Mærke{round}til måling.");
        page.push(timed(|| {
            write(root, &source, &format!("{text}\n{mark}\n"));
            server.shows(&format!("/{address}"), &mark);
        }));
    }
    tell("a plan's text → its page", page);
    let (mut own, mut case, mut list, mut front) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        // One of the first, so that the front page shows it too.
        let slug = &site.cases[round % 3];
        let source = format!("content/planer/{slug}/sag.yaml");
        let text = read(root, &source);
        let mark = format!("Aa Mærke{round}titel");
        let title = text.lines().next().expect("a title");
        let begun = Instant::now();
        write(root, &source, &text.replace(title, &format!("titel: {mark}")));
        let lap = |pages: &mut Vec<Duration>, address: &str| {
            server.shows(address, &mark);
            pages.push(begun.elapsed());
        };
        lap(&mut own, &format!("/planer/{slug}/"));
        lap(&mut case, &format!("/planer/{slug}/min-plan.html"));
        lap(&mut list, "/planer/");
        lap(&mut front, "/");
        write(root, &source, &text);
        server.shows(&format!("/planer/{slug}/"), title.trim_start_matches("titel: "));
    }
    tell("a case's title → its page", own);
    tell("… and its plan's page too", case);
    tell("… and the list of all plans too", list);
    tell("… and the front page too", front);
    let template = include_str!("../../themes/standard/skabeloner/plan.html");
    let layout = include_str!("../../themes/standard/skabeloner/lag.html");
    let (mut small, mut large) = (Vec::new(), Vec::new());
    for round in 0..slow(rounds) {
        let (_, address) = plan_of(site, round);
        for (name, text, times) in [("plan.html", template, &mut small), ("lag.html", layout, &mut large)] {
            let mark = format!("mærke-{name}-{round}");
            let text = match name {
                "lag.html" => text.replace("<body ", &format!("<body data-x=\"{mark}\" ")),
                _ => text.replacen("<h1", &format!("<h1 data-x=\"{mark}\""), 1),
            };
            assert!(text.contains(&mark), "{name} has its mark");
            times.push(timed(|| {
                write(root, &format!("themes/standard/skabeloner/{name}"), &text);
                server.shows(&format!("/{address}"), &mark);
            }));
        }
    }
    tell("a plan's template → a plan's page", small);
    tell("the layout of all pages → a plan's page", large);
    std::fs::remove_dir_all(root.join("themes")).expect("the theme is removed");
    let mut whole = Vec::new();
    for round in 0..slow(rounds) {
        let source = "content/sider/om.md";
        let text = read(root, source);
        let mark = format!("Mærke{round}side.");
        whole.push(timed(|| {
            write(root, source, &format!("{text}\n{mark}\n"));
            server.shows("/sider/om.html", &mark);
        }));
        write(root, source, &text);
    }
    tell("an ordinary page (all is checked) → its page", whole);
}

/// The same without server and watcher, stage by stage.
fn stages(root: &Path, site: &Site, rounds: usize) {
    println!("stages, milliseconds: median (least to most)");
    let config = root.join("klarplan.yaml");
    let mut checked = check(root, &config, OPTIONS).expect("the site can be checked");
    let own = checked.site.clone().expect("a site");
    let theme = load_theme(root, &own).expect("a theme");
    let settings = Settings { today: TODAY, base_url: None };
    let mut trees = Trees::tell(&checked, &own);
    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    let names = [
        "1 check again",
        "2 tell again",
        "3 the plan's page",
        "4 the list of all plans",
        "5 the front page",
        "6 the list of all pages",
    ];
    for round in 0..rounds {
        let (source, address) = plan_of(site, round + rounds);
        let text = format!("{}\nEt nyt afsnit.\n", read(root, &source));
        let changes = BTreeMap::from([(source.clone(), text.into_bytes())]);
        let mut lap =
            |name: &'static str, begun: Instant| times.entry(name).or_default().push(begun.elapsed());
        let begun = Instant::now();
        let again = check_again(&checked, &changes).expect("a plan can be checked alone");
        lap(names[0], begun);
        let begun = Instant::now();
        let new = again.site.as_ref().expect("a site");
        let told = trees.tell_again(&again, new, &BTreeSet::from([source])).with_data_of(&trees);
        lap(names[1], begun);
        let making = Making { checked: &again, theme: &theme, settings, readers_url: None };
        for (name, path) in
            names[2..].iter().zip([address.as_str(), "planer/index.html", "index.html", "sitemap.xml"])
        {
            let begun = Instant::now();
            assert!(told.file(&making, None, path).expect("it can be made").is_some(), "{path}");
            lap(name, begun);
        }
        (checked, trees) = (again, told);
    }
    for (name, times) in times {
        tell(name, times);
    }
    let mut times: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    for _ in 0..slow(rounds) {
        let mut lap =
            |name: &'static str, begun: Instant| times.entry(name).or_default().push(begun.elapsed());
        let begun = Instant::now();
        let again = check_theme_again(&checked, root).expect("a theme without faults");
        lap("1 theme: look at its files", begun);
        let begun = Instant::now();
        let own = again.site.as_ref().expect("a site");
        let theme = load_theme(root, own).expect("a theme");
        lap("2 theme: load", begun);
        let begun = Instant::now();
        let told = trees.tell_again(&again, own, &BTreeSet::new());
        lap("3 theme: tell again", begun);
        let begun = Instant::now();
        told.trial(&Making { checked: &again, theme: &theme, settings, readers_url: None })
            .expect("a theme that works");
        lap("4 theme: one page of each kind", begun);
        let begun = Instant::now();
        drop(check(root, &config, OPTIONS).expect("the site can be checked"));
        lap("5 all checked", begun);
    }
    for (name, times) in times {
        tell(name, times);
    }
}

fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let (least, most) = (times[0], times[times.len() - 1]);
    println!("  {name:<46}{:>9.1} ({:.1} to {:.1})", ms(times[times.len() / 2]), ms(least), ms(most));
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn read(root: &Path, path: &str) -> String {
    std::fs::read_to_string(root.join(path)).expect("a file is read")
}

fn write(root: &Path, path: &str, text: &str) {
    let full = root.join(path);
    std::fs::create_dir_all(full.parent().expect("a folder")).expect("a folder is made");
    std::fs::write(full, text).expect("a file is written");
}

struct Server {
    address: SocketAddr,
}

/// Hears of a server, and where its site is.
struct Ear(Mutex<Sender<SocketAddr>>, PathBuf);

impl Voice for Ear {
    fn ready(&self, address: SocketAddr, _: Lang) {
        self.0.lock().expect("one thread").send(address).expect("someone waits");
    }
    fn checked(&self, _: &News) {}
    fn trouble(&self, words: &str, _: Lang) {
        // The site is taken away when all is measured.
        assert!(!self.1.exists(), "{words}");
    }
}

impl Server {
    /// Serves the site at `root` until the process ends.
    fn start(root: &Path) -> Self {
        let (sender, ready) = channel();
        let setup = Setup {
            root: root.to_owned(),
            config: root.join("klarplan.yaml"),
            drafts: false,
            today: Box::new(|| TODAY),
            lang: Some(Lang::Da),
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: Some(0),
            voice: Arc::new(Ear(Mutex::new(sender), root.to_owned())),
        };
        std::thread::spawn(move || serve(setup, std::future::pending(), |_| {}));
        Self { address: ready.recv().expect("it is served") }
    }

    fn get(&self, path: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.address).expect("the server is there");
        let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(head.as_bytes()).expect("it is asked");
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).expect("it answers");
        assert!(
            reply.starts_with(b"HTTP/1.1 200"),
            "{path}: {}",
            String::from_utf8_lossy(&reply[..200.min(reply.len())])
        );
        reply
    }

    /// Asks until the page holds the words.
    fn shows(&self, path: &str, words: &str) {
        let begun = Instant::now();
        while !String::from_utf8_lossy(&self.get(path)).contains(words) {
            assert!(begun.elapsed() < Duration::from_secs(120), "{path} never held {words}");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}
