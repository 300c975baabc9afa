//! The `klarplan` program: its memory and its exit code.

use std::process::ExitCode;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(klarplan::cli::run(std::env::args_os()))
}
