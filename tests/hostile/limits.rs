//! Bounds of time and memory, and a process of its own in which they hold.
//!
//! The process has at most [`ADDRESSES`] of address space, so that a bomb ends it and not the machine.
//! Within it each input has [`SECONDS`] of processor time (not of the clock: other programs run too) and
//! may add [`MEGABYTES`] to the memory in use. The inputs are at most 4 MB a file, which is the limit of
//! klarplan itself, and klarplan is compiled without optimisation here.

use std::process::Command;

/// Processor time for one input, all threads together.
const SECONDS: f64 = 40.0;
/// Memory that one input may add at its peak.
const MEGABYTES: u64 = 900;
/// Address space of the process, in kilobytes; threads reserve much more than they use.
const ADDRESSES: u64 = 4_000_000;

/// Runs a test of this file that is ignored otherwise; says at which input it ended, if it did.
pub fn in_a_process_of_its_own(test: &str, inputs: usize) {
    let program = std::env::current_exe().unwrap();
    let script =
        format!("ulimit -v {ADDRESSES} 2>/dev/null; exec \"$0\" --exact {test} --ignored --nocapture");
    let run = if cfg!(unix) {
        Command::new("sh").arg("-c").arg(script).arg(&program).output()
    } else {
        Command::new(&program).args(["--exact", test, "--ignored", "--nocapture"]).output()
    };
    let run = run.unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    let all: Vec<&str> = said.lines().filter_map(|l| l.strip_prefix("input ")).collect();
    let last = all.last().copied().unwrap_or("none");
    let rest: Vec<&str> = said.lines().filter(|l| !l.starts_with("input ")).collect();
    assert!(
        run.status.success() && all.len() == inputs,
        "{} of {inputs} inputs were tried, the last {last}\n{}\n{}",
        all.len(),
        rest.join("\n"),
        String::from_utf8_lossy(&run.stderr)
    );
    println!("{}", rest.join("\n"));
}

/// Judges each input and holds its bounds; prints the most that one took.
pub fn each<'a, T>(inputs: impl Iterator<Item = (&'a str, T)>, judge: impl Fn(T) -> Vec<String>) {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    let mut wrong = Vec::new();
    let (mut slowest, mut largest) = ((0.0, ""), (0, ""));
    // What is made once is no input's doing.
    super::theme();
    for (name, input) in inputs {
        println!("input {name}");
        let (time, memory) = (processor_time(), in_use());
        match catch_unwind(AssertUnwindSafe(|| judge(input))) {
            Ok(faults) => wrong.extend(faults.into_iter().map(|fault| format!("{name}: {fault}"))),
            Err(_) => wrong.push(format!("{name}: it panics")),
        }
        let seconds = processor_time() - time;
        let megabytes = peak().saturating_sub(memory) / 1024;
        if std::env::var_os("KLARPLAN_TIMES").is_some() {
            println!("took {seconds:.2} s, {megabytes} MB: {name}");
        }
        if seconds > slowest.0 {
            slowest = (seconds, name);
        }
        if megabytes > largest.0 {
            largest = (megabytes, name);
        }
        if seconds > SECONDS || megabytes > MEGABYTES {
            wrong.push(format!("{name}: {seconds:.1} s, {megabytes} MB"));
        }
    }
    println!(
        "the slowest: {} in {:.1} s; the largest: {} with {} MB",
        slowest.1, slowest.0, largest.1, largest.0
    );
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// Seconds of processor time that this process has had; none where the system does not tell.
fn processor_time() -> f64 {
    let Ok(stat) = std::fs::read_to_string("/proc/self/stat") else { return 0.0 };
    // After the name in parentheses the 12th and 13th field are user and system time in hundredths.
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|f| f.parse::<f64>().ok()).unwrap_or_default();
    (ticks(11) + ticks(12)) / 100.0
}

/// Kilobytes in use now; from here on the peak is counted anew.
fn in_use() -> u64 {
    // Linux sets the peak back to what is in use where a 5 is written here.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    status("VmRSS:")
}

fn peak() -> u64 {
    status("VmHWM:")
}

fn status(key: &str) -> u64 {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else { return 0 };
    let line = status.lines().find_map(|l| l.strip_prefix(key)).unwrap_or_default();
    line.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or_default()
}
