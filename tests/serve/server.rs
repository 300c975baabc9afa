//! A server in this process over a copy of a site, and a client that speaks plain HTTP.

use super::common::{CONFIG, Memory, OPTIONS, root};
use klarplan::diagnostic::Lang;
use klarplan::serve::{News, Setup, Voice, serve};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long something may take on a machine that does much else.
const LIMIT: Duration = Duration::from_secs(90);

pub struct Server {
    pub address: SocketAddr,
    pub dir: tempfile::TempDir,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

struct Ear {
    ready: Mutex<Sender<SocketAddr>>,
}

impl Voice for Ear {
    fn ready(&self, address: SocketAddr, _: Lang) {
        self.ready.lock().unwrap().send(address).unwrap();
    }
    fn checked(&self, _: &News) {}
    fn trouble(&self, _: &str, _: Lang) {}
}

impl Server {
    /// Serves a copy of `site` on a free port.
    pub fn of(site: &Memory) -> Self {
        let dir = tempfile::tempdir().unwrap();
        site.write(dir.path());
        for path in site.assets.keys() {
            let to = dir.path().join(path);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(root().join(path), to).unwrap();
        }
        let (sender, ready) = channel();
        let setup = Setup {
            root: dir.path().to_owned(),
            config: dir.path().join(CONFIG),
            drafts: false,
            today: Box::new(|| OPTIONS.today),
            lang: Some(Lang::Da),
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: Some(0),
            voice: Arc::new(Ear { ready: Mutex::new(sender) }),
        };
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let thread = std::thread::spawn(move || {
            let stopped = async { drop(stopped.await) };
            serve(setup, stopped, |_| {}).unwrap();
        });
        let address = ready.recv_timeout(LIMIT).unwrap();
        Self { address, dir, stop: Some(stop), thread: Some(thread) }
    }

    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    pub fn put(&self, path: &str, text: &str) {
        let to = self.root().join(path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, text).unwrap();
    }

    /// The same as editors do it: another file, renamed.
    pub fn put_by_rename(&self, path: &str, text: &str) {
        let to = self.root().join(path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        let beside: PathBuf = to.with_file_name(".ny~");
        std::fs::write(&beside, text).unwrap();
        std::fs::rename(beside, to).unwrap();
    }

    pub fn get(&self, path: &str) -> Reply {
        let host = self.address.to_string();
        self.ask("GET", path, &host)
    }

    /// A page's text as the tree has it, without the bar.
    pub fn page(&self, path: &str) -> String {
        without_bar(&self.get(path).text())
    }

    pub fn ask(&self, method: &str, path: &str, host: &str) -> Reply {
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let mut stream = self.connect();
        stream.write_all(head.as_bytes()).unwrap();
        let mut reader = BufReader::new(stream);
        let (status, headers) = read_head(&mut reader);
        let mut body = Vec::new();
        reader.read_to_end(&mut body).unwrap();
        Reply { status, headers, body }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        stream
    }

    /// The stream of news for the page at `path`, as the page's own script asks for it.
    pub fn news(&self, path: &str) -> Stream {
        let page = self.get(path).text();
        let of = |name: &str| between(&page, &format!("{name}=\""), "\"").to_owned();
        let (side, print, found) = (of("data-side"), of("data-aftryk"), of("data-fund"));
        let head = format!(
            "GET /_klarplan/nyt?side={side}&aftryk={print}&fund={found} HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.address
        );
        let mut stream = self.connect();
        stream.write_all(head.as_bytes()).unwrap();
        let mut reader = BufReader::new(stream);
        let (status, headers) = read_head(&mut reader);
        assert_eq!((status, headers["content-type"].as_str()), (200, "text/event-stream; charset=utf-8"));
        Stream { reader }
    }

    /// Waits until `holds`, and says `what` where it never does.
    pub fn wait(&self, what: &str, mut holds: impl FnMut() -> bool) {
        let begun = Instant::now();
        while !holds() {
            assert!(begun.elapsed() < LIMIT, "never: {what}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Asks the server to stop, and waits until it has.
    pub fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.stop();
        }
    }
}

pub struct Stream {
    reader: BufReader<TcpStream>,
}

impl Stream {
    /// The next event's name, and the lines of its data.
    pub fn next(&mut self) -> (String, Vec<String>) {
        let (mut name, mut data) = (String::new(), Vec::new());
        loop {
            let mut line = String::new();
            assert!(self.reader.read_line(&mut line).unwrap() > 0, "the stream ended");
            let line = line.trim_end();
            if let Some(event) = line.strip_prefix("event: ") {
                name = event.to_owned();
            } else if let Some(own) = line.strip_prefix("data: ") {
                data.push(own.to_owned());
            } else if line.is_empty() && !name.is_empty() {
                return (name, data);
            }
        }
    }
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

fn read_head(reader: &mut impl BufRead) -> (u16, BTreeMap<String, String>) {
    let mut first = String::new();
    reader.read_line(&mut first).unwrap();
    let status = first.split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        match line.trim_end().split_once(": ") {
            Some((name, value)) => drop(headers.insert(name.to_lowercase(), value.to_owned())),
            None => return (status, headers),
        }
    }
}

pub fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(inner, _)| inner)
}

/// The page without serve's bar.
pub fn without_bar(page: &str) -> String {
    match page.split_once("<aside id=\"klarplan-serve\"") {
        Some((before, rest)) => format!("{before}{}", rest.split_once("</aside>").unwrap().1),
        None => page.to_owned(),
    }
}
