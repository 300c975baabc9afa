//! `check --fix` and `--diff`: what is mechanical is mended, or shown as a diff.

use super::{Global, Place, Trouble};
use crate::diagnostic::{Lang, text};
use crate::emit::mask;
use crate::fix::{Mended, diff, mend, with_line_ends};
use crate::pipeline::Checked;

/// One mended fault can bring another to light; more rounds than this mean that two fixes undo each
/// other.
const ROUNDS: usize = 10;

/// Prints what would be changed; how many findings it would mend.
pub(super) fn preview(global: &Global, checked: &Checked) -> usize {
    let mended = mend(&checked.findings, &checked.sources);
    for file in &mended {
        global.out.result(&mask(&diff(file)));
    }
    mended.iter().map(|m| m.count).sum()
}

/// Says what the preview came to.
pub(super) fn say_preview(global: &Global, count: usize, lang: Lang) {
    let line = match count {
        0 => text!("Der er intet, --fix kan rette.", "There is nothing --fix could mend."),
        1 => text!("1 fejl kan rettes med --fix.", "1 fault can be mended with --fix."),
        _ => text!("{count} fejl kan rettes med --fix.", "{count} faults can be mended with --fix."),
    };
    global.out.say(line.get(lang));
}

/// Mends until nothing is left to mend, and gives the site as it is then. `again` checks it anew.
///
/// # Errors
/// Where a file cannot be read or written.
pub(super) fn mend_all(
    global: &Global,
    place: &Place,
    mut checked: Checked,
    again: impl Fn() -> Result<Checked, Trouble>,
) -> Result<Checked, Trouble> {
    let lang = global.lang_of(checked.site.as_ref());
    for _ in 0..ROUNDS {
        let mended = mend(&checked.findings, &checked.sources);
        if mended.is_empty() {
            break;
        }
        for file in &mended {
            write(place, file)?;
            let (path, count) = (&file.path, file.count);
            global.out.say(text!("rettede {count} i {path}", "mended {count} in {path}").get(lang));
        }
        checked = again()?;
    }
    Ok(checked)
}

/// Writes beside the file and renames, so that no half file is ever seen.
fn write(place: &Place, file: &Mended) -> Result<(), Trouble> {
    let original = std::fs::read(place.root.join(&file.path)).map_err(|e| failed(&file.path, &e))?;
    put(place, &file.path, &with_line_ends(&file.after, &original))
}

fn failed(shown: &str, error: &std::io::Error) -> Trouble {
    Trouble(text!("{shown} kan ikke rettes: {error}.", "{shown} cannot be mended: {error}."))
}

/// Puts `after` in the place of a file that is there, byte for byte.
///
/// # Errors
/// Where the file cannot be written.
pub(super) fn put(place: &Place, shown: &str, after: &str) -> Result<(), Trouble> {
    let path = place.root.join(shown);
    let failed = |error: std::io::Error| failed(shown, &error);
    let beside = path.with_extension("klarplan-rettes");
    std::fs::write(&beside, after).map_err(failed)?;
    let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
    std::fs::set_permissions(&beside, permissions).map_err(failed)?;
    std::fs::rename(&beside, &path).map_err(failed)
}
