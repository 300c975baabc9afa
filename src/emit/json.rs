//! A JSON array of findings, and the schema that describes it.

use super::places::Places;
use super::{Report, mask, pretty};
use crate::diagnostic::{Citation, Lang, Severity};
use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde::Serialize;
use serde_json::Value;

/// The word by which `klarplan schema` knows the schema, and its file's name.
pub const SCHEMA_NAME: &str = "fund";

/// Et fund i indholdet. (EN: a finding in the content.)
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Fund", deny_unknown_fields)]
struct Entry {
    /// Reglens kode, fx F103. (EN: the rule's code.)
    code: &'static str,
    /// Reglens navn på engelsk, i ASCII. (EN: the rule's name.)
    name: &'static str,
    /// Hvor alvorligt det er; fejl standser en bygning. (EN: how grave it is; errors stop a build.)
    severity: Grade,
    /// Filens sti fra hjemmesidens mappe, med skråstreger. (EN: the file's path from the site's root.)
    path: String,
    /// Linjen, talt fra 1. (EN: the line, counted from 1.)
    #[schemars(range(min = 1))]
    line: usize,
    /// Kolonnen, talt i tegn fra 1. (EN: the column, counted in characters from 1.)
    #[schemars(range(min = 1))]
    column: usize,
    /// Linjen, hvor fundet slutter. (EN: the line of the end.)
    #[schemars(range(min = 1))]
    end_line: usize,
    /// Kolonnen lige efter fundet. (EN: the column just after the end.)
    #[schemars(range(min = 1))]
    end_column: usize,
    /// Feltet, fx tilbud[2].start. (EN: the field, where the fault is in one.)
    field: Option<String>,
    /// Hvad der er galt. (EN: what is wrong.)
    message: String,
    /// Hvordan det rettes. (EN: how to mend it.)
    help: String,
    /// Hvor reglen står. (EN: the document the rule is read in.)
    source: Option<Source>,
    /// Loven bag reglen. (EN: the law behind the rule.)
    law: Option<Source>,
    /// Første dag, reglen gælder. (EN: the first day on which the rule holds.)
    #[schemars(extend("format" = "date"))]
    valid_from: Option<String>,
    /// Sidste dag, reglen gælder. (EN: the last day on which the rule holds.)
    #[schemars(extend("format" = "date"))]
    valid_to: Option<String>,
    /// Numre på de krav, reglen dækker. (EN: numbers of the requirements the rule covers.)
    requirements: &'static [&'static str],
    /// Grunden, hvis en kommentar har sat fundet ud af kraft; kun med --show-ignored. (EN: the reason, where a comment sets the finding aside; with --show-ignored only.)
    set_aside: Option<String>,
}

/// En kilde. (EN: a source.)
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Kilde", deny_unknown_fields)]
struct Source {
    /// Hvad kilden hedder. (EN: what the source is called.)
    title: &'static str,
    /// De afgørende ord. (EN: the decisive words, where they are quoted.)
    quote: Option<&'static str>,
}

/// Hvor alvorligt et fund er. (EN: how grave a finding is.)
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Grad")]
#[serde(rename_all = "lowercase")]
enum Grade {
    /// Fejl. (EN: stops a build.)
    Error,
    /// Advarsel. (EN: should be mended.)
    Warning,
    /// Bemærkning. (EN: worth knowing.)
    Note,
}

/// The schema (draft-07) of what this format writes.
#[must_use]
pub fn schema() -> Schema {
    let mut schema = SchemaSettings::draft07().into_generator().into_root_schema_for::<Vec<Entry>>();
    schema.insert("$id".to_owned(), format!("https://klarplan.dk/schema/{SCHEMA_NAME}.json").into());
    schema.insert("title".to_owned(), "Fund".into());
    schema.insert(
        "description".to_owned(),
        "Det, ”klarplan check --output-format json” skriver. (EN: what it writes.)".into(),
    );
    // Every key is always there; what is not known is null.
    let definitions = schema.get_mut("definitions").and_then(Value::as_object_mut);
    for definition in definitions.into_iter().flat_map(serde_json::Map::values_mut) {
        if let Some(properties) = definition["properties"].as_object() {
            definition["required"] = properties.keys().cloned().collect();
        }
    }
    schema
}

pub(super) fn emit(report: &Report, places: &mut Places) -> String {
    let lang = report.lang;
    let text = |s: &str| mask(s).into_owned();
    let entry = |located: &crate::parse::Located| {
        let (start, end) = places.of(located);
        let finding = &located.finding;
        let rule = finding.rule;
        Entry {
            code: rule.code,
            name: rule.name,
            severity: match rule.severity {
                Severity::Error => Grade::Error,
                Severity::Warning => Grade::Warning,
                Severity::Note => Grade::Note,
            },
            path: text(places.path(located)),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            field: finding.field.as_deref().map(text),
            message: text(finding.message.get(lang)),
            help: text(finding.help.get(lang)),
            source: rule.source.as_ref().map(|c| source(c, lang)),
            law: rule.law.as_ref().map(|c| source(c, lang)),
            valid_from: rule.valid.from.map(|day| day.to_string()),
            valid_to: rule.valid.to.map(|day| day.to_string()),
            requirements: rule.requirements,
            set_aside: located.set_aside.as_deref().map(text),
        }
    };
    let all: Vec<Entry> = report.findings.iter().map(entry).collect();
    pretty(&all)
}

fn source(citation: &Citation, lang: Lang) -> Source {
    let quote = (!citation.quote.is_empty()).then_some(citation.quote);
    Source { title: citation.title.get(lang), quote }
}
