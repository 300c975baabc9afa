//! `check --fix` and `--diff`: what is mechanical is mended, or shown as a diff.

use super::check::read;
use super::filter::Filter;
use super::{Global, Place, Trouble};
use crate::diagnostic::text;
use crate::emit::mask;
use crate::fix::{Mended, diff, mend, with_line_ends};
use crate::parse::Located;
use crate::pipeline::{Checked, Options};
use std::path::Path;

/// One mended fault can bring another to light; more rounds than this mean that two fixes undo each
/// other.
const ROUNDS: usize = 10;

/// Which of the findings may be mended.
pub(super) fn wanted(checked: &Checked, filter: &Filter, paths: impl Fn(&Path) -> bool) -> Vec<Located> {
    let of = |l: &&Located| {
        filter.wants(l.finding.rule) && paths(Path::new(&checked.sources.text(l.finding.file).path))
    };
    checked.findings.iter().filter(of).cloned().collect()
}

/// Prints what would be changed; how many findings it would mend.
pub(super) fn preview(global: &Global, findings: &[Located], checked: &Checked) -> usize {
    let mended = mend(findings, &checked.sources);
    for file in &mended {
        global.out.result(&mask(&diff(file)));
    }
    mended.iter().map(|m| m.count).sum()
}

/// Mends until nothing is left to mend; how many findings were, and the site as it is then.
///
/// # Errors
/// Where a file cannot be read or written.
pub(super) fn mend_all(
    global: &Global,
    place: &Place,
    options: Options,
    mut checked: Checked,
    wanted: impl Fn(&Checked) -> Vec<Located>,
) -> Result<(Checked, usize), Trouble> {
    let mut count = 0;
    for _ in 0..ROUNDS {
        let mended = mend(&wanted(&checked), &checked.sources);
        if mended.is_empty() {
            break;
        }
        for file in &mended {
            write(place, file)?;
            count += file.count;
        }
        checked = read(global, place, options)?;
    }
    Ok((checked, count))
}

/// Writes beside the file and renames, so that no half file is ever seen.
fn write(place: &Place, file: &Mended) -> Result<(), Trouble> {
    let path = place.root.join(&file.path);
    let failed = |error: std::io::Error| {
        let shown = &file.path;
        Trouble(text!("{shown} kan ikke rettes: {error}.", "{shown} cannot be mended: {error}."))
    };
    let original = std::fs::read(&path).map_err(failed)?;
    let after = with_line_ends(&file.after, &original);
    let beside = path.with_extension("klarplan-rettes");
    std::fs::write(&beside, after).map_err(failed)?;
    let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
    std::fs::set_permissions(&beside, permissions).map_err(failed)?;
    std::fs::rename(&beside, &path).map_err(failed)
}
