//! How fast the gate reads: `cargo test --release --test leak speed -- --ignored --nocapture`

use crate::common::root;
use std::time::Instant;

/// Pages made of the example's own texts, and what looking through them takes on one core.
#[test]
#[ignore = "prints a figure; nothing is asserted about time"]
fn speed() {
    let mut pages = Vec::new();
    for entry in walkdir::WalkDir::new(root().join("content")) {
        let entry = entry.unwrap();
        if entry.file_type().is_file() {
            let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
            pages.push(format!("<html><body><p>{}</p></body></html>", text.replace('\n', "</p>\n<p>")));
        }
    }
    let bytes: usize = pages.iter().map(String::len).sum();
    let (mut read, mut found) = (0usize, 0usize);
    let started = Instant::now();
    while read < 200_000_000 {
        for page in &pages {
            found += klarplan::leak::find(page).len();
            read += page.len();
        }
    }
    let time = started.elapsed().as_secs_f64();
    let each = 1e6 * time * (bytes as f64 / pages.len() as f64) / read as f64;
    println!(
        "{:.0} MB/s on one core, {each:.0} µs a page of {} bytes, {found} found",
        read as f64 / time / 1e6,
        bytes / pages.len()
    );
}
