//! Faults of form: what can be wrong with a file before the domain's rules are asked.
//!
//! One fault a file: its metadata, its words in both languages, its examples, and the function that
//! makes the finding. The examples are the tests.

pub mod ambiguous_reference;
pub mod anchor_or_tag;
pub mod attachment_too_large;
pub mod broken_anchor;
pub mod broken_link;
pub mod byte_order_mark;
pub mod cannot_be_read;
pub mod case_not_public;
pub mod case_number_pattern;
pub mod comment_cuts_text;
pub mod companion_missing;
pub mod control_character;
pub mod date_order;
pub mod decision_in_agenda;
pub mod definition_hidden;
pub mod duplicate_heading_id;
pub mod duplicate_id;
pub mod duplicate_key;
pub mod empty_text;
pub mod empty_value;
pub mod file_too_large;
pub mod folder_date;
pub mod footnote_not_shown;
pub mod front_matter_missing;
pub mod front_matter_unclosed;
pub mod goal_hidden;
pub mod heading_attribute;
pub mod heading_order;
pub mod hidden_from_reader;
pub mod ignore_forbidden;
pub mod ignore_unclear;
pub mod ignore_unknown_rule;
pub mod ignore_unused;
pub mod invalid_utf8;
pub mod link_to_hidden;
pub mod meeting_without_date;
pub mod misplaced_file;
pub mod missing_alt;
pub mod missing_file;
pub mod missing_key;
pub mod name_differs_in_case;
pub mod name_not_ascii;
pub mod name_not_nfc;
pub mod nested_too_deep;
pub mod placeholder;
pub mod point_out_of_range;
pub mod raw_html;
pub mod same_address;
pub mod several_documents;
pub mod symlink_outside;
pub mod table_columns;
pub mod table_row_length;
pub mod template_kind;
pub mod template_part_missing;
pub mod template_unknown_field;
pub mod too_much;
pub mod translation_alone;
pub mod translation_hidden;
pub mod translation_key;
pub mod translation_language;
pub mod translation_length;
pub mod translation_older;
pub mod translation_readers;
pub mod undefined_note;
pub mod unknown_key;
pub mod unknown_reader;
pub mod unknown_reference;
pub mod unreadable_file;
pub mod unsafe_link;
pub mod wrong_type;
pub mod wrong_value;
pub mod yaml_syntax;

use crate::diagnostic::Rule;
use crate::source::slugify;

/// Every fault of form, by code.
pub static ALL: &[&Rule] = &[
    &invalid_utf8::RULE,
    &byte_order_mark::RULE,
    &control_character::RULE,
    &file_too_large::RULE,
    &name_not_nfc::RULE,
    &name_not_ascii::RULE,
    &symlink_outside::RULE,
    &name_differs_in_case::RULE,
    &unreadable_file::RULE,
    &misplaced_file::RULE,
    &too_much::RULE,
    &yaml_syntax::RULE,
    &duplicate_key::RULE,
    &unknown_key::RULE,
    &missing_key::RULE,
    &wrong_type::RULE,
    &wrong_value::RULE,
    &empty_value::RULE,
    &front_matter_missing::RULE,
    &front_matter_unclosed::RULE,
    &anchor_or_tag::RULE,
    &nested_too_deep::RULE,
    &several_documents::RULE,
    &comment_cuts_text::RULE,
    &cannot_be_read::RULE,
    &unknown_reference::RULE,
    &ambiguous_reference::RULE,
    &duplicate_id::RULE,
    &same_address::RULE,
    &unknown_reader::RULE,
    &hidden_from_reader::RULE,
    &folder_date::RULE,
    &case_not_public::RULE,
    &template_part_missing::RULE,
    &template_kind::RULE,
    &template_unknown_field::RULE,
    &case_number_pattern::RULE,
    &companion_missing::RULE,
    &decision_in_agenda::RULE,
    &point_out_of_range::RULE,
    &table_row_length::RULE,
    &date_order::RULE,
    &meeting_without_date::RULE,
    &goal_hidden::RULE,
    &raw_html::RULE,
    &unsafe_link::RULE,
    &broken_link::RULE,
    &broken_anchor::RULE,
    &missing_alt::RULE,
    &missing_file::RULE,
    &heading_order::RULE,
    &duplicate_heading_id::RULE,
    &undefined_note::RULE,
    &heading_attribute::RULE,
    &link_to_hidden::RULE,
    &attachment_too_large::RULE,
    &empty_text::RULE,
    &footnote_not_shown::RULE,
    &table_columns::RULE,
    &definition_hidden::RULE,
    &placeholder::RULE,
    &ignore_unused::RULE,
    &ignore_unclear::RULE,
    &ignore_unknown_rule::RULE,
    &ignore_forbidden::RULE,
    &translation_alone::RULE,
    &translation_language::RULE,
    &translation_key::RULE,
    &translation_length::RULE,
    &translation_hidden::RULE,
    &translation_older::RULE,
    &translation_readers::RULE,
];

/// The first part of `path` whose name cannot be used in an address.
fn bad_part(path: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let bad = path.split('/').find(|part| !part.chars().all(plain));
    bad.unwrap_or_else(|| path.rsplit('/').next().unwrap_or(path))
}

/// The last part of `path` as it could be called instead.
fn better_name(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{}.{}", slugify(stem), slugify(extension)),
        None => slugify(name),
    }
}
