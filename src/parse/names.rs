//! Findings about files before their content is looked at.

use crate::diagnostic::Finding;
use crate::faults::{
    byte_order_mark, control_character, file_too_large, invalid_utf8, name_differs_in_case, name_not_ascii,
    name_not_nfc, symlink_outside, unreadable_file,
};
use crate::source::{FileId, FileProblem, Sources};
use std::collections::HashSet;

/// The problems of reading, as findings.
pub(super) fn findings(sources: &Sources) -> Vec<Finding> {
    sources
        .problems
        .iter()
        .map(|problem| match problem {
            FileProblem::InvalidUtf8 { file, at } => invalid_utf8::finding(*file, *at),
            FileProblem::Bom { file } => byte_order_mark::finding(*file).fixed(""),
            FileProblem::ControlCharacter { file, at, code } => control_character::finding(*file, *at, *code),
            FileProblem::TooLarge { file, size, limit } => file_too_large::finding(*file, *size, *limit),
            FileProblem::NameNotNfc { file } => name_not_nfc::finding(*file, &sources.text(*file).path),
            FileProblem::NameNotAscii { file } => name_not_ascii::finding(*file, &sources.text(*file).path),
            FileProblem::SymlinkOutside { file, .. } => symlink_outside::finding(*file),
            FileProblem::NameCase { file, other } => name_differs_in_case::finding(*file, other),
            FileProblem::Unreadable { file, why } => unreadable_file::finding(*file, why),
        })
        .collect()
}

/// Files whose content is not there or not trustworthy, and is therefore not parsed.
pub(super) fn unreadable(sources: &Sources) -> HashSet<FileId> {
    sources.problems.iter().filter(|p| !matches!(p, FileProblem::Bom { .. })).map(FileProblem::file).collect()
}
