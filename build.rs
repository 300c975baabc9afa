//! How the program is linked.
// Printing is how cargo is told.
#![allow(clippy::disallowed_macros)]

use std::env::var;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |name: &str| var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    let is_static = target("FEATURE").split(',').any(|feature| feature == "crt-static");
    if target("OS") == "linux" && target("ENV") == "gnu" && !is_static {
        // At an address of its own choosing the program would correct 12 MB of tables (minify-html's, of HTML's entities) page by
        // page each time it starts: 17 ms instead of 4, of the hundred that `check` has in a hook. Libraries, heap and stack
        // still lie where nobody can foresee.
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
