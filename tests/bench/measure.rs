//! What a program takes: wall time, time on the processors, and memory at its peak.
//!
//! Linux tells the time of all children of a process together, so each program is run as the only child of a process of
//! its own: this benchmark again, called with [`CALL`]. Elsewhere only the wall time is known.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The argument that makes the benchmark run what follows, and tell what it took.
pub const CALL: &str = "--measure";

/// What one run took.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    /// Seconds.
    pub wall: f64,
    pub cpu: f64,
    /// Megabytes (of 1,000,000 bytes).
    pub peak: f64,
    /// Cores that others kept busy meanwhile.
    pub others: f64,
}

/// Ticks in which Linux counts processor time, by the second.
const TICKS: f64 = 100.0;

/// Runs the command, and tells what it took; what it says is shown where it fails.
pub fn run(command: &[String], within: &Path) -> Taken {
    let own = std::env::current_exe().expect("the path of this program");
    let before = busy();
    let output = Command::new(own).arg(CALL).args(command).current_dir(within).output().expect("it starts");
    let said = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{said}{error}");
    let figures: Vec<f64> = said.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [wall, cpu, peak] = figures[..] else { panic!("{command:?} told {said:?}") };
    let others = before.zip(busy()).map_or(0.0, |(before, after)| ((after - before - cpu) / wall).max(0.0));
    Taken { wall, cpu, peak, others }
}

/// Runs the command given after [`CALL`], as [`run`] asks for it.
pub fn called(command: &[String]) {
    let (program, args) = command.split_first().expect("a program");
    let begun = Instant::now();
    let started = Command::new(program).args(args).stdin(Stdio::null()).stdout(Stdio::null()).spawn();
    let mut child = started.unwrap_or_else(|error| panic!("{program}: {error}"));
    // The highest mark is gone with the process, so it is read again and again until then.
    let status = format!("/proc/{}/status", child.id());
    let sampler = std::thread::spawn(move || {
        let mut peak = 0.0;
        while let Some(mark) = high_mark(&status) {
            peak = mark;
            std::thread::sleep(Duration::from_millis(5));
        }
        peak
    });
    let done = child.wait().expect("it ends");
    let wall = begun.elapsed().as_secs_f64();
    assert!(done.success(), "{program}: {done}");
    println!("{wall} {} {}", of_children().unwrap_or_default(), sampler.join().unwrap_or_default());
}

/// The most memory a process has had so far, as `/proc/…/status` tells it.
fn high_mark(status: &str) -> Option<f64> {
    let told = std::fs::read_to_string(status).ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024.0 / 1e6)
}

/// Seconds on the processors of all children that ended.
fn of_children() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name in parentheses may hold blanks; user and system time of children are the 16th and 17th of all.
    let after = told.rsplit_once(')')?.1;
    let ticks: Vec<f64> = after.split_whitespace().skip(13).take(2).filter_map(|n| n.parse().ok()).collect();
    Some(ticks.iter().sum::<f64>() / TICKS)
}

/// Seconds that all processors together were busy since the machine began.
fn busy() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/stat").ok()?;
    let figures: Vec<f64> =
        told.lines().next()?.split_whitespace().skip(1).map_while(|n| n.parse().ok()).collect();
    // Idle and waiting for disks are the fourth and fifth; guests are counted in the first two.
    let all = figures.iter().take(8).enumerate().filter(|(at, _)| !matches!(at, 3 | 4)).map(|(_, n)| n);
    Some(all.sum::<f64>() / TICKS)
}
