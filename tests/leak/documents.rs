//! Files that cannot be read give a reason, never harm.

use crate::made::{Cpr, Dice};
use crate::office::{self, docx, paragraph, run};
use crate::pdf::{Pdf, line, told};
use klarplan::leak::{Unread, read};
use lopdf::{Object, Stream, dictionary};
use std::io::Write;

fn why(name: &str, bytes: &[u8]) -> Option<Unread> {
    read(name, bytes).unread
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(why("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01"), Some(Unread::Picture));
    assert_eq!(why("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x02\0\0"), Some(Unread::Picture));
    assert_eq!(why("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), Some(Unread::OldOffice));
    assert_eq!(why("a.bin", &[0, 159, 146, 150, 0, 1, 2, 3]), Some(Unread::Unknown));
    assert_eq!(why("a.pdf", &Pdf::scanned().bytes()), Some(Unread::PictureInside));
    let untold = Pdf::new(&format!("BT /F3 12 Tf 50 700 Td <{}> Tj ET", told("Hej med dig"))).bytes();
    assert_eq!(why("a.pdf", &untold), Some(Unread::Glyphs));
    let whole = Pdf::new(&line("Hej")).bytes();
    assert_eq!(why("a.pdf", &whole), None);
    assert!(why("a.pdf", &whole[..whole.len() / 2]).is_some());
    let word = docx(&paragraph(&run("Hej")), &[]);
    assert_eq!(why("a.docx", &word), None);
    assert_eq!(why("a.docx", &word[..word.len() / 2]), Some(Unread::Damaged));
    assert_eq!(why("tom.txt", b""), None);
}

#[test]
fn the_name_does_not_decide() {
    let cpr = Cpr::new(&mut Dice(5), true);
    let bytes = docx(&paragraph(&run(&cpr.typed())), &[]);
    for name in ["a.docx", "a.txt", "a.pdf", "a"] {
        let parts = read(name, &bytes).parts;
        assert!(parts.iter().any(|p| p.text.contains(&cpr.typed())), "{name}");
    }
}

#[test]
fn pictures_and_old_documents_are_still_searched() {
    let cpr = Cpr::new(&mut Dice(6), true);
    let mut picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01tEXtAuthor\0".to_vec();
    picture.extend(cpr.typed().bytes());
    picture.push(0);
    let mut old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".to_vec();
    old.extend(cpr.typed().encode_utf16().flat_map(u16::to_le_bytes));
    for bytes in [picture, old] {
        let parts = read("a", &bytes).parts;
        assert!(parts.iter().any(|p| p.text.contains(&cpr.typed())));
    }
}

#[test]
fn bombs_are_too_large() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let deflated =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("[Content_Types].xml", deflated).unwrap();
    zip.start_file("word/document.xml", deflated).unwrap();
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..140 {
        zip.write_all(&zeros).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(why("a.docx", &bomb), Some(Unread::TooLarge));

    let mut stream = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, vec![b' '; 40 << 20]);
    stream.compress().unwrap();
    let pdf = Pdf::new(&line("x")).with("EF", stream).bytes();
    assert_eq!(why("a.pdf", &pdf), Some(Unread::Inside));

    let mut nested = b"x".to_vec();
    for _ in 0..8 {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("a.zip", deflated).unwrap();
        zip.write_all(&nested).unwrap();
        nested = zip.finish().unwrap().into_inner();
    }
    assert_eq!(why("a.zip", &nested), Some(Unread::TooLarge));
}

#[test]
fn protected_files_are_told_as_such() {
    let mut pdf = Pdf::new(&line("x"));
    let encrypt = pdf.document.add_object(dictionary! {
        "Filter" => "Standard", "V" => 1, "R" => 2, "P" => -4,
        "O" => Object::string_literal(vec![1u8; 32]), "U" => Object::string_literal(vec![2u8; 32]),
    });
    pdf.document.trailer.set("Encrypt", encrypt);
    pdf.document.trailer.set("ID", vec![Object::string_literal("a"), Object::string_literal("a")]);
    assert_eq!(why("a.pdf", &pdf.bytes()), Some(Unread::Protected));
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let odt = office::odt("", &[("META-INF/manifest.xml", manifest.to_owned())]);
    assert_eq!(why("a.odt", &odt), Some(Unread::Protected));
}

/// Bytes changed at random: no panic, and an end.
#[test]
fn broken_files_do_no_harm() {
    let mut dice = Dice(9);
    let sound = [
        Pdf::new(&line("Hej 123")).titled("x").bytes(),
        docx(&paragraph(&run("Hej")), &[office::core("A")]),
        office::odt("<text:p>Hej</text:p>", &[office::meta("A")]),
        b"{\\rtf1\\ansi Hej \\u230\\'e6 med {\\b dig}\\par}".to_vec(),
    ];
    for bytes in &sound {
        for _ in 0..150 {
            let mut broken = bytes.clone();
            for _ in 0..=dice.below(4) {
                let at = dice.below(broken.len() as u64) as usize;
                match dice.below(3) {
                    0 => broken[at] = dice.below(256) as u8,
                    1 => broken.truncate(at.max(1)),
                    _ => broken.insert(at, dice.below(256) as u8),
                }
            }
            let _ = read("a", &broken).parts.len();
        }
    }
}

#[test]
fn rich_text_is_read() {
    let cpr = Cpr::new(&mut Dice(8), false);
    for text in [
        format!("{{\\rtf1\\ansi f\\'f8dt {}\\_{}\\par}}", cpr.date, cpr.serial),
        format!("{{\\rtf1\\ansi {{\\b {}}}\\u8211?{}}}", cpr.date, cpr.serial),
        format!("{{\\rtf1{{\\info{{\\author {}}}}}x}}", cpr.typed()),
    ] {
        let parts = read("a.rtf", text.as_bytes()).parts;
        assert!(parts.iter().any(|p| !klarplan::leak::find(&p.text).is_empty()), "{parts:?}");
    }
}
