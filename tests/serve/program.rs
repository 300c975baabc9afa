//! The program itself: its port, its words, its end.

use super::common::Memory;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

fn klarplan(dir: &std::path::Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klarplan"));
    command.arg("serve").args(args).arg("--root").arg(dir);
    command.args(["--lang", "en", "--today", "2026-11-21"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    Memory::minimal(&[("content/sider/index.md", "---\ntitel: Hej\n---\nVelkommen.\n")]).write(dir.path());
    dir
}

/// Reads what the program says until it says `words`; gives the line.
fn until(child: &mut Child, words: &str) -> String {
    let mut reader = BufReader::new(child.stderr.as_mut().unwrap());
    let mut said = String::new();
    loop {
        let mut line = String::new();
        assert!(reader.read_line(&mut line).unwrap() > 0, "never said {words}: {said}");
        if line.contains(words) {
            return line;
        }
        said.push_str(&line);
    }
}

#[test]
fn it_says_where_and_stops_cleanly() {
    let dir = site();
    for signal in ["-INT", "-TERM"] {
        let mut child = klarplan(dir.path(), &["-p", "0"]).spawn().unwrap();
        let line = until(&mut child, "http://");
        assert!(line.contains("The pages are shown at http://127.0.0.1:"), "{line}");
        let sent = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        assert_eq!(child.wait().unwrap().code(), Some(0));
        let mut rest = String::new();
        child.stderr.take().unwrap().read_to_string(&mut rest).unwrap();
        assert!(rest.contains("Stopped."), "{rest}");
    }
    assert!(!dir.path().join("output").exists());
}

#[test]
fn a_port_that_is_taken() {
    let dir = site();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let done = klarplan(dir.path(), &["-p", &port.to_string()]).output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains(&format!("Port {port} is taken by another program.")), "{said}");
}

#[test]
fn without_a_site_there_is_nothing_to_serve() {
    let dir = tempfile::tempdir().unwrap();
    let done = klarplan(dir.path(), &["-p", "0"]).output().unwrap();
    assert_eq!(done.status.code(), Some(2));
}
