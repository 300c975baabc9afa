//! Small writers of office documents, good enough to hold what real ones hold.

use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

pub fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, content) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: (&str, &str) = ("[Content_Types].xml", "<Types/>");

fn word(tag: &str, inner: &str) -> String {
    format!("<?xml version=\"1.0\"?><w:{tag} xmlns:w=\"w\">{inner}</w:{tag}>")
}

/// A run of text.
pub fn run(text: &str) -> String {
    format!("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

pub fn paragraph(runs: &str) -> String {
    format!("<w:p w:rsidR=\"00A12345\"><w:pPr><w:jc w:val=\"left\"/></w:pPr>{runs}</w:p>")
}

/// A Word document with this body and these further parts.
pub fn docx(body: &str, more: &[(&str, String)]) -> Vec<u8> {
    let mut parts = vec![
        (TYPES.0, TYPES.1.to_owned()),
        (
            "word/document.xml",
            word("document", &format!("<w:body>{}{body}</w:body>", paragraph(&run("Notat om indsatsen")))),
        ),
        ("word/settings.xml", word("settings", "<w:rsids><w:rsid w:val=\"00A12345\"/></w:rsids>")),
    ];
    parts.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    parts.extend(more.iter().cloned());
    archive(&parts)
}

pub fn core(creator: &str) -> (&'static str, String) {
    (
        "docProps/core.xml",
        format!(
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>{creator}</dc:creator></cp:coreProperties>"
        ),
    )
}

pub fn header(text: &str) -> (&'static str, String) {
    ("word/header1.xml", word("hdr", &paragraph(&run(text))))
}

pub fn comment(text: &str) -> (&'static str, String) {
    (
        "word/comments.xml",
        word(
            "comments",
            &format!("<w:comment w:id=\"1\" w:author=\"A\">{}</w:comment>", paragraph(&run(text))),
        ),
    )
}

/// A workbook: rows of cells as XML, shared strings, and further parts.
pub fn xlsx(cells: &str, shared: &str, more: &[(&str, String)]) -> Vec<u8> {
    let mut parts = vec![
        (TYPES.0, TYPES.1.to_owned()),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".to_owned()),
        ("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"000000\\-0000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>".to_owned()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>{cells}</row></sheetData></worksheet>")),
        ("xl/sharedStrings.xml", format!("<sst><si><t>Navn</t></si>{shared}</sst>")),
    ];
    parts.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    parts.extend(more.iter().cloned());
    archive(&parts)
}

/// An OpenDocument text with this content and these further parts.
pub fn odt(body: &str, more: &[(&str, String)]) -> Vec<u8> {
    let mut parts = vec![
        ("mimetype", "application/vnd.oasis.opendocument.text".to_owned()),
        (
            "content.xml",
            format!(
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:p>Notat</text:p>{body}</office:text></office:body></office:document-content>"
            ),
        ),
    ];
    parts.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    parts.extend(more.iter().cloned());
    archive(&parts)
}

pub fn meta(creator: &str) -> (&'static str, String) {
    (
        "meta.xml",
        format!(
            "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\"><office:meta><dc:creator>{creator}</dc:creator></office:meta></office:document-meta>"
        ),
    )
}

pub fn styles(header: &str) -> (&'static str, String) {
    (
        "styles.xml",
        format!(
            "<office:document-styles xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\"><style:header><text:p>{header}</text:p></style:header></office:document-styles>"
        ),
    )
}
