//! Dependencies: known sources, licences we may ship, none unused, none without need twice.
//! Advisories need the network; `deny.toml` holds them for CI.
// What the pedantic lints ask of a library's interface says nothing of a test.
#![allow(clippy::pedantic, clippy::disallowed_macros, unreachable_pub)]

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Licences whose terms the MIT licence of klarplan can carry. An expression passes where each of its
/// AND parts has one alternative among these.
const LICENCES: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    // Permissive as MIT is; Pagefind's format of its index comes under it.
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn allowed(expression: &str) -> bool {
    let plain = expression.replace('/', " OR ").replace(['(', ')'], " ");
    plain.split(" AND ").all(|part| part.split(" OR ").any(|licence| LICENCES.contains(&licence.trim())))
}

#[test]
fn every_dependency_may_be_shipped_and_comes_from_the_registry() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 50, "the metadata lists the dependencies");
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(allowed(licence), "{name}: {licence}");
        let source = package["source"].as_str();
        assert!(source.is_none_or(|s| s.starts_with("registry+")), "{name} comes from {source:?}");
        assert!(source.is_some() || name == "klarplan", "{name} is a path outside the package");
    }
}

#[test]
fn every_dependency_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = |folder: &str| {
        walkdir::WalkDir::new(root.join(folder))
            .into_iter()
            .map(Result::unwrap)
            .filter(|e| e.path().extension().is_some_and(|x| x == "rs"))
            .map(|e| fs::read_to_string(e.path()).unwrap())
            .collect::<String>()
    };
    let (src, tests) = (text("src"), text("tests"));
    let metadata = metadata();
    let own = metadata["packages"].as_array().unwrap().iter().find(|p| p["name"] == "klarplan").unwrap();
    for dependency in own["dependencies"].as_array().unwrap() {
        let name = dependency["rename"].as_str().or(dependency["name"].as_str()).unwrap().replace('-', "_");
        let used =
            |text: &str| [format!("{name}::"), format!("use {name};")].iter().any(|u| text.contains(u));
        let dev = dependency["kind"] == "dev";
        assert!(used(&src) || (dev && used(&tests)), "{name} is not used");
    }
}

#[test]
fn the_expression_is_read_right() {
    assert!(allowed("MIT OR Apache-2.0"));
    assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(allowed("GPL-3.0 OR MIT"));
    assert!(!allowed("GPL-3.0"));
    assert!(!allowed("MIT AND GPL-3.0"));
}
