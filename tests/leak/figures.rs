//! How much the gate finds, and how often it is wrong, on files made for it:
//!
//! `cargo test --test leak figures -- --nocapture`

use crate::common::{CONFIG, MINIMAL, OPTIONS};
use crate::made::{Cpr, Dice, as_number, decoys};
use crate::office::{self, comment, core, docx, header, meta, odt, paragraph, run, styles, xlsx};
use crate::pdf::{Pdf, line, told};
use klarplan::pipeline::check;
use lopdf::{Object, Stream, dictionary};
use std::collections::{BTreeMap, BTreeSet};

/// A planted number's disguise, and the file that holds it.
type Planted = (&'static str, Vec<u8>);

/// Copies of each disguise: half of the numbers follow modulus 11, half do not.
const COPIES: usize = 8;
/// Files of decoys for each format.
const DECOYS: usize = 20;

/// Disguises of plain text, for every format.
fn typed(c: &Cpr) -> Vec<(&'static str, String)> {
    let wide = |s: &str| {
        s.chars()
            .map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0xff10 + d).unwrap()))
            .collect::<String>()
    };
    vec![
        ("bindestreg", c.typed()),
        ("uden bindestreg", c.bare()),
        ("mellemrum", c.with(" ")),
        ("hårdt mellemrum", c.with("\u{a0}")),
        ("smalt mellemrum", c.with("\u{2009}")),
        ("tankestreg", c.with("–")),
        ("fast bindestreg", c.with("\u{2011}")),
        ("luft om bindestreg", c.with(" - ")),
        ("blød bindestreg", c.with("\u{ad}")),
        ("usynlige tegn", c.with("\u{200b}-\u{200b}")),
        ("brede cifre", wide(&c.typed())),
        ("par med mellemrum", format!("{} {}", c.pairs(" "), c.serial)),
        ("par med punktum", format!("{}-{}", c.pairs("."), c.serial)),
        ("skråstreg", c.with("/")),
        ("delt linje", c.with("-\n")),
    ]
}

/// Disguises by marks of Markdown and HTML.
fn marked(c: &Cpr) -> Vec<(&'static str, String)> {
    let (a, b) = c.date.split_at(4);
    let entities: String = c.typed().chars().map(|c| format!("&#{};", u32::from(c))).collect();
    vec![
        ("fed skrift i datoen", format!("{a}<b>{b}</b>-{}", c.serial)),
        ("tegnkoder", entities),
        ("&nbsp;", c.with("&nbsp;")),
        ("&ndash;", c.with("&ndash;")),
        ("kommentar midt i", c.with("<!-- x -->-")),
        ("link", format!("<a href=\"x.html\">{}</a>-{}", c.date, c.serial)),
        ("attribut", format!("<span title=\"{}\">x</span>", c.typed())),
        ("kommentar", format!("<!-- {} -->", c.typed())),
    ]
}

fn of(format: &str, c: &Cpr) -> Vec<Planted> {
    let text = |all: Vec<(&'static str, String)>, wrap: &dyn Fn(&str) -> String| {
        all.into_iter().map(|(d, t)| (d, wrap(&t).into_bytes())).collect::<Vec<Planted>>()
    };
    match format {
        "txt" => {
            let mut all = text(typed(c), &|t| format!("Notat\n\nBorgeren ({t}) er kontaktet.\n"));
            let utf16 = |t: &str| {
                let units = t.encode_utf16().flat_map(u16::to_le_bytes);
                [0xff, 0xfe].into_iter().chain(units).collect::<Vec<u8>>()
            };
            all.push(("UTF-16", utf16(&format!("Født: {}\r\n", c.typed()))));
            all.push((
                "Windows-1252",
                [b"f\xf8dt ".as_slice(), c.with("\u{2d}").as_bytes(), b" \x96 nej"].concat(),
            ));
            all
        }
        "csv" => {
            let mut all = text(typed(c), &|t| format!("navn;cpr;sum\nA;\"{t}\";1,50\n"));
            all.push(("komma imellem", format!("id,cpr,sum\n1,{},25\n", c.bare()).into_bytes()));
            all.push(("tabulator imellem", format!("id\tcpr\tsum\n1\t{}\t25\n", c.bare()).into_bytes()));
            all
        }
        "html" => {
            let page = |t: &str| {
                format!("<!doctype html><title>Notat</title><table><tr><td>1</td><td>{t}</td></tr></table>")
            };
            let mut all = text(typed(c), &page);
            all.extend(text(marked(c), &page));
            all
        }
        "md" => {
            let page = |t: &str| format!("---\ntitel: Notat\n---\nBorgeren {t} er kontaktet.\n");
            let mut all = text(typed(c), &page);
            all.extend(text(marked(c), &page));
            all.extend(text(
                vec![
                    ("fed dato", format!("**{}**-{}", c.date, c.serial)),
                    ("kursiv midt i", format!("{}*{}*-{}", &c.date[..4], &c.date[4..], c.serial)),
                    ("kode", format!("`{}`", c.typed())),
                    ("linktekst", format!("[{}](x.md)-{}", c.date, c.serial)),
                    ("overskrift", format!("\n\n## {}\n", c.typed())),
                    ("tabel", format!("\n\n| a | b |\n|---|---|\n| 1 | {} |\n", c.bare())),
                ],
                &page,
            ));
            all
        }
        "yaml" => {
            let mut all =
                text(typed(c), &|t| format!("titel: \"A\"\nborger: \"{}\"\n", t.replace('\n', "\n  ")));
            all.extend(text(
                vec![
                    ("tal uden anførselstegn", c.bare()),
                    ("bemærkning", format!("A # {}", c.typed())),
                    ("foldet", format!(">-\n    Født {}-\n    {} i byen", c.date, c.serial)),
                    (
                        "kodet ciffer",
                        format!(
                            "\"\\u{:04x}{}\"",
                            u32::from(c.typed().chars().next().unwrap()),
                            &c.typed()[1..]
                        ),
                    ),
                    ("brudt linje", format!("\"{}\\\n    -{}\"", c.date, c.serial)),
                ],
                &|t| format!("titel: A\nborger: {t}\n"),
            ));
            all
        }
        "docx" => {
            let mut all: Vec<Planted> = typed(c)
                .into_iter()
                .map(|(d, t)| (d, docx(&paragraph(&run(&t).replace('\n', "</w:t><w:br/><w:t>")), &[])))
                .collect();
            let two = format!("{}{}{}", run(&c.date[..4]), run(&c.date[4..]), run(&format!("-{}", c.serial)));
            let fixed = format!("{}<w:r><w:noBreakHyphen/></w:r>{}", run(&c.date), run(&c.serial));
            let deleted =
                format!("<w:del w:author=\"A\"><w:r><w:delText>{}</w:delText></w:r></w:del>", c.typed());
            let around = format!(
                "{}<w:del><w:r><w:delText>99</w:delText></w:r></w:del>{}",
                run(&c.date),
                run(&format!("-{}", c.serial))
            );
            let rows = format!(
                "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
                paragraph(&run("1")),
                paragraph(&run(&c.bare()))
            );
            let author = format!("<w:ins w:author=\"{}\">{}</w:ins>", c.typed(), run("x"));
            all.extend([
                ("delte tegnforløb", docx(&paragraph(&two), &[])),
                ("Words faste bindestreg", docx(&paragraph(&fixed), &[])),
                ("slettet tekst", docx(&paragraph(&deleted), &[])),
                ("sletning midt i", docx(&paragraph(&around), &[])),
                ("tabel", docx(&rows, &[])),
                ("forfatter til ændring", docx(&paragraph(&author), &[])),
                ("sidehoved", docx("", &[header(&c.typed())])),
                ("kommentar", docx("", &[comment(&c.bare())])),
                ("egenskaber", docx("", &[core(&c.typed())])),
                ("indlejret fil", embedded(&office::archive(&[("a.txt", c.typed())]))),
            ]);
            all
        }
        "xlsx" => {
            let mut all: Vec<Planted> = typed(c)
                .into_iter()
                .map(|(d, t)| (d, xlsx("", &format!("<si><t>{t}</t></si>"), &[])))
                .collect();
            let number = c.bare().parse::<u64>().unwrap();
            all.extend([
                ("delt formatering", xlsx("", &format!("<si><r><t>{}</t></r><r><rPr/><t>-{}</t></r></si>", c.date, c.serial), &[])),
                ("tekst i cellen", xlsx(&format!("<c r=\"B1\" t=\"inlineStr\"><is><t>{}</t></is></c>", c.bare()), "", &[])),
                ("formel", xlsx(&format!("<c r=\"B1\"><f>\"{}\"</f><v>1</v></c>", c.typed()), "", &[])),
                ("tal vist med bindestreg", xlsx(&format!("<c r=\"B1\" s=\"1\"><v>{number}</v></c>"), "", &[])),
                ("skjult ark", xlsx("", "", &[("xl/worksheets/sheet2.xml", format!("<worksheet><sheetData><row><c t=\"str\"><v>{}</v></c></row></sheetData></worksheet>", c.typed()))])),
                ("kommentar", xlsx("", "", &[("xl/comments1.xml", format!("<comments><commentList><comment><text><r><t>{}</t></r></text></comment></commentList></comments>", c.typed()))])),
                ("arkets navn", xlsx("", "", &[("xl/workbook.xml", format!("<workbook><sheets><sheet name=\"{}\"/></sheets></workbook>", c.typed()))])),
                ("egenskaber", xlsx("", "", &[core(&c.bare())])),
            ]);
            all
        }
        "odt" => {
            let mut all: Vec<Planted> = typed(c)
                .into_iter()
                .map(|(d, t)| {
                    (d, odt(&format!("<text:p>{}</text:p>", t.replace('\n', "<text:line-break/>")), &[]))
                })
                .collect();
            all.extend([
                ("delte tegnforløb", odt(&format!("<text:p>{}<text:span>-</text:span>{}</text:p>", c.date, c.serial), &[])),
                ("flere mellemrum", odt(&format!("<text:p>{}<text:s/>-<text:s text:c=\"1\"/>{}</text:p>", c.date, c.serial), &[])),
                ("note i margen", odt(&format!("<text:p>x<office:annotation><text:p>{}</text:p></office:annotation></text:p>", c.typed()), &[])),
                ("slettet tekst", odt(&format!("<text:tracked-changes><text:changed-region><text:deletion><text:p>{}</text:p></text:deletion></text:changed-region></text:tracked-changes>", c.typed()), &[])),
                ("sidehoved", odt("", &[styles(&c.bare())])),
                ("egenskaber", odt("", &[meta(&c.typed())])),
            ]);
            all
        }
        "pdf" => pdfs(c),
        _ => unreachable!(),
    }
}

/// A Word document with another archive inside.
fn embedded(inner: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new_append(std::io::Cursor::new(docx("", &[]))).unwrap();
    zip.start_file("word/embeddings/a.zip", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(inner).unwrap();
    zip.finish().unwrap().into_inner()
}

fn pdfs(c: &Cpr) -> Vec<Planted> {
    let typed_line = |t: &str| Pdf::new(&line(t)).bytes();
    let hex: String = c.typed().bytes().map(|b| format!("{b:02x}")).collect();
    let signs: String = c
        .typed()
        .chars()
        .enumerate()
        .map(|(i, s)| format!("BT /F1 12 Tf 1 0 0 1 {} 700 Tm ({s}) Tj ET\n", 50 + 7 * i))
        .collect();
    let earlier = {
        // As an editor that adds its change behind what was there.
        let bytes = typed_line(&c.typed());
        let document = lopdf::Document::load_mem(&bytes).unwrap();
        let page = *document.get_pages().values().next().unwrap();
        let content = document.get_page_contents(page)[0];
        let mut change = lopdf::IncrementalDocument::create_from(bytes, document);
        let rewritten = Stream::new(dictionary! {}, line("Rettet").into_bytes());
        change.new_document.objects.insert(content, Object::Stream(rewritten));
        let mut bytes = Vec::new();
        change.save_to(&mut bytes).unwrap();
        bytes
    };
    let form = |mut pdf: Pdf| {
        let mut stream = Stream::new(
            dictionary! { "Type" => "XObject", "Subtype" => "Form", "Resources" => dictionary! {} },
            format!("BT ({}) Tj ET", c.typed()).into_bytes(),
        );
        stream.compress().unwrap();
        pdf.document.add_object(stream);
        pdf.bytes()
    };
    let file =
        Stream::new(dictionary! { "Type" => "EmbeddedFile" }, format!("cpr {}", c.bare()).into_bytes());
    let xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        format!("<x:xmpmeta><dc:creator>{}</dc:creator></x:xmpmeta>", c.typed()).into_bytes(),
    );
    let wide: Vec<u8> =
        [0xfe, 0xff].into_iter().chain(c.typed().encode_utf16().flat_map(u16::to_be_bytes)).collect();
    vec![
        ("bindestreg", typed_line(&c.typed())),
        ("uden bindestreg", typed_line(&format!("CPR: {}.", c.bare()))),
        ("mellemrum", typed_line(&c.with(" "))),
        ("par med punktum", typed_line(&format!("{}-{}", c.pairs("."), c.serial))),
        ("kerning", Pdf::new(&format!("BT /F1 12 Tf 50 700 Td [({}) 20 ({}) -30 (-{})] TJ ET", &c.date[..3], &c.date[3..], c.serial)).bytes()),
        ("to stykker", Pdf::new(&format!("BT /F1 12 Tf 50 700 Td ({}) Tj (-{}) Tj ET", c.date, c.serial)).bytes()),
        ("tegn for tegn", Pdf::new(&signs).bytes()),
        ("hexstreng", Pdf::new(&format!("BT /F1 12 Tf 50 700 Td <{hex}> Tj ET")).bytes()),
        ("skrifttype med tabel", Pdf::new(&format!("BT /F2 12 Tf 50 700 Td <{}> Tj ET", told(&c.typed()))).bytes()),
        ("delt linje", Pdf::new(&format!("BT /F1 12 Tf 14 TL 50 700 Td ({}-) Tj T* ({}) Tj ET", c.date, c.serial)).bytes()),
        ("titel", Pdf::new(&line("x")).titled(&c.typed()).bytes()),
        ("XMP", Pdf::new(&line("x")).with("Metadata", xmp).bytes()),
        ("kommentar", Pdf::new(&line("x")).on_page("Annots", vec![Object::Dictionary(dictionary! { "Type" => "Annot", "Subtype" => "Text", "Contents" => Object::string_literal(c.typed()) })]).bytes()),
        ("formularfelt", Pdf::new(&line("x")).with("AcroForm", dictionary! { "Fields" => vec![Object::Dictionary(dictionary! { "V" => Object::String(wide, lopdf::StringFormat::Literal) })] }).bytes()),
        ("delt tegning", form(Pdf::new(&line("x")))),
        ("vedhæftet fil", Pdf::new(&line("x")).with("EF", file).bytes()),
        ("tidligere udgave", earlier),
    ]
}

fn decoy(format: &str, dice: &mut Dice) -> Vec<u8> {
    let lines: Vec<String> = decoys(dice).into_iter().map(|(_, l)| l).collect();
    match format {
        "txt" => lines.join("\n").into_bytes(),
        "csv" => {
            lines.iter().map(|l| format!("{};\"{l}\";1\n", dice.digits(6))).collect::<String>().into_bytes()
        }
        "html" => lines
            .iter()
            .map(|l| format!("<p id=\"x{}\">{l}</p>", dice.digits(3)))
            .collect::<String>()
            .into_bytes(),
        "md" => format!("---\ntitel: A\n---\n{}\n", lines.join("\n\n")).into_bytes(),
        "yaml" => {
            lines.iter().enumerate().map(|(i, l)| format!("n{i}: \"{l}\"\n")).collect::<String>().into_bytes()
        }
        "docx" => docx(&lines.iter().map(|l| paragraph(&run(l))).collect::<String>(), &[core("Anna")]),
        "xlsx" => {
            let cells: String = (0..20)
                .map(|_| format!("<c><v>{}</v></c><c><v>{}</v></c>", dice.digits(6), dice.digits(4)))
                .collect();
            xlsx(
                &cells,
                &lines.iter().map(|l| format!("<si><t>{l}</t></si>")).collect::<String>(),
                &[core("Anna")],
            )
        }
        "odt" => {
            odt(&lines.iter().map(|l| format!("<text:p>{l}</text:p>")).collect::<String>(), &[meta("Anna")])
        }
        "pdf" => {
            let rows: String = lines.iter().map(|l| format!("({l}) Tj T* ")).collect();
            Pdf::new(&format!("BT /F1 12 Tf 14 TL 50 700 Td {rows} ET")).titled("Notat").bytes()
        }
        _ => unreachable!(),
    }
}

const FORMATS: [&str; 9] = ["yaml", "md", "txt", "csv", "html", "pdf", "docx", "xlsx", "odt"];

#[test]
fn figures() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    std::fs::write(root.join(CONFIG), MINIMAL).unwrap();
    let mut dice = Dice(20_071_001);
    let mut planted: BTreeMap<String, (&str, &str, bool)> = BTreeMap::new();
    let mut quiet: BTreeMap<String, &str> = BTreeMap::new();
    for format in FORMATS {
        let folder = root.join("content/sider").join(format);
        std::fs::create_dir_all(&folder).unwrap();
        for copy in 0..COPIES {
            let follows = copy % 2 == 0;
            let cpr = Cpr::new(&mut dice, follows);
            for (at, (disguise, bytes)) in of(format, &cpr).into_iter().enumerate() {
                let name = format!("p{copy}-{at}.{format}");
                std::fs::write(folder.join(&name), bytes).unwrap();
                planted.insert(format!("content/sider/{format}/{name}"), (format, disguise, follows));
            }
        }
        for copy in 0..DECOYS {
            let name = format!("d{copy}.{format}");
            std::fs::write(folder.join(&name), decoy(format, &mut dice)).unwrap();
            quiet.insert(format!("content/sider/{format}/{name}"), format);
        }
    }
    let checked = check(root, &root.join(CONFIG), OPTIONS).unwrap();
    let told = |codes: &[&str]| -> BTreeSet<&str> {
        let of = checked.findings.iter().filter(|l| codes.contains(&l.finding.rule.code));
        of.map(|l| checked.sources.text(l.finding.file).path.as_str()).collect()
    };
    let hits = told(&["L001", "L002"]);
    let unread = told(&["L003"]);

    let mut by: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for (path, (format, disguise, follows)) in &planted {
        let count = by.entry((format, disguise)).or_default();
        count.1 += 1;
        if hits.contains(path.as_str()) {
            count.0 += 1;
        } else {
            missed.push(format!("{path}: {disguise}, modulus 11: {follows}"));
        }
    }
    println!("\nPlanted CPR numbers, found of planted:");
    for ((format, disguise), (found, all)) in &by {
        println!("  {format:<5} {disguise:<28} {found:>3} / {all}");
    }
    let false_alarms: Vec<&String> = quiet.keys().filter(|p| hits.contains(p.as_str())).collect();
    println!("Files with a number: {} found of {}", planted.len() - missed.len(), planted.len());
    for format in FORMATS {
        let all = quiet.values().filter(|f| **f == format).count();
        let wrong = false_alarms.iter().filter(|p| quiet[**p] == format).count();
        println!("  {format:<5} files of decoys with a false alarm: {wrong} / {all}");
    }
    let lines = decoys(&mut dice).len() * quiet.len();
    println!("Decoys: {} files, {lines} lines of {} kinds", quiet.len(), decoys(&mut dice).len());
    assert!(planted.len() + quiet.len() >= 500);
    assert_eq!(missed, [""; 0], "every disguise that is promised is found");
    assert_eq!(false_alarms, [""; 0], "every decoy that is promised to pass passes");
    assert_eq!(unread.len(), 0, "everything could be read: {unread:?}");
}

/// Ten digits on their own, by chance: what they are taken for.
#[test]
fn figures_of_chance() {
    let mut dice = Dice(42);
    let (mut sure, mut possible, mut dated) = (0, 0, 0);
    const ALL: usize = 200_000;
    for _ in 0..ALL {
        let digits = dice.digits(10);
        dated += usize::from(as_number(&digits).is_some());
        for hit in klarplan::leak::find(&format!("nr. {digits}.")) {
            if hit.sure { sure += 1 } else { possible += 1 }
        }
    }
    let share = |n: usize| n as f64 * 100.0 / ALL as f64;
    println!("\n{ALL} random numbers of ten digits: {:.2} % with a valid day,", share(dated));
    println!(
        "  {:.2} % told as a CPR number (L001), {:.2} % as possibly one (L002)",
        share(sure),
        share(possible)
    );
    assert_eq!(sure + possible, dated);
    assert!(share(dated) < 4.0 && share(sure) < 0.5);
}
