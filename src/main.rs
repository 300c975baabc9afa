//! The `klarplan` program: only its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(klarplan::cli::run(std::env::args_os()))
}
