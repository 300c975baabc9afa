//! `check --changed-since`: faults in files that changed since a revision, and faults elsewhere that
//! the change brought about.

use super::{Place, Trouble};
use crate::diagnostic::{Text, text};
use crate::parse::Located;
use crate::pipeline::{Checked, check_likewise};
use crate::source::Sources;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Keeps the findings in changed files, and those elsewhere that were not there before the change.
///
/// # Errors
/// Where there is no git repository, or no such revision in it.
pub(super) fn keep(checked: &mut Checked, place: &Place, revision: &str) -> Result<(), Trouble> {
    let before = before(&place.root, revision)?;
    let changed = |l: &Located, sources: &Sources| before.contains_key(&sources.text(l.finding.file).path);
    if checked.findings.iter().all(|l| changed(l, &checked.sources)) {
        return Ok(());
    }
    // Elsewhere is looked at only where there is something: most runs of a hook end above.
    let old = check_likewise(checked, checked.sources.with(&before));
    let mut known: BTreeMap<Key, usize> = BTreeMap::new();
    for located in &old.findings {
        *known.entry(key(located, &old.sources)).or_default() += 1;
    }
    let sources = &checked.sources;
    checked.findings.retain(|located| {
        if changed(located, sources) {
            return true;
        }
        match known.get_mut(&key(located, sources)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        }
    });
    Ok(())
}

/// Path, code and words: what makes a finding the same, though lines have moved.
type Key = (String, &'static str, String);

fn key(located: &Located, sources: &Sources) -> Key {
    let finding = &located.finding;
    (sources.text(finding.file).path.clone(), finding.rule.code, finding.message.da.clone())
}

/// What the changed files held at `revision`; `None` for files that were not there.
fn before(root: &Path, revision: &str) -> Result<BTreeMap<String, Option<Vec<u8>>>, Trouble> {
    if revision.starts_with('-') {
        return Err(Trouble(text!("”{revision}” er ikke en revision.", "“{revision}” is no revision.")));
    }
    let range = format!("{revision}^{{commit}}");
    git(root, &["rev-parse", "--verify", "--quiet", &range]).map_err(|()| unknown(root, revision))?;
    let fields = |bytes: Vec<u8>| -> Vec<String> {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        text.split('\0').filter(|f| !f.is_empty()).map(str::to_owned).collect()
    };
    let diff = ["diff", "--name-status", "--no-renames", "--relative", "-z", revision, "--", "."];
    let diff = fields(git(root, &diff).map_err(|()| unknown(root, revision))?);
    let mut before = BTreeMap::new();
    for pair in diff.chunks_exact(2) {
        let (status, path) = (&pair[0], &pair[1]);
        let old = if status == "A" {
            None
        } else {
            Some(
                git(root, &["show", &format!("{revision}:./{path}")])
                    .map_err(|()| unknown(root, revision))?,
            )
        };
        before.insert(path.clone(), old);
    }
    let new = ["ls-files", "--others", "--exclude-standard", "-z", "--", "."];
    for path in fields(git(root, &new).map_err(|()| unknown(root, revision))?) {
        before.insert(path, None);
    }
    Ok(before)
}

fn git(root: &Path, args: &[&str]) -> Result<Vec<u8>, ()> {
    let output = Command::new("git").arg("-C").arg(root).args(args).output().map_err(|_| ())?;
    if output.status.success() { Ok(output.stdout) } else { Err(()) }
}

fn unknown(root: &Path, revision: &str) -> Trouble {
    let inside = git(root, &["rev-parse", "--is-inside-work-tree"]).is_ok();
    let why: Text = if inside {
        text!(
            "git kender ikke revisionen ”{revision}”. I en pipeline mangler historikken måske: hent den med fetch-depth: 0.",
            "git does not know the revision “{revision}”. In a pipeline the history may be missing: fetch it with fetch-depth: 0."
        )
    } else {
        text!(
            "--changed-since kræver, at hjemmesiden ligger i et git-arkiv, og at git er installeret.",
            "--changed-since needs the site to be in a git repository, and git to be installed."
        )
    };
    Trouble(why)
}
