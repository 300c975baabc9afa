//! Sources that are broken, or made to break.

use super::*;
use klarplan::import::LIMIT;

fn xml(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n{inner}<A><Dagsordenpunkt Nummer=\"1\" Åbent=\"true\"><Overskrift>X</Overskrift></Dagsordenpunkt></A>"
    )
}

#[test]
fn what_is_refused_says_why() {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"bang\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n";
    let outside = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n";
    let deep = format!("<A>{}{}</A>", "<b>".repeat(5000), "</b>".repeat(5000));
    let deep_json = "[".repeat(100_000);
    let cases: &[(Vec<u8>, &str)] = &[
        (Vec::new(), "The file is empty."),
        (xml(bomb).into(), "Line 2 has a DOCTYPE with entities"),
        (xml(outside).into(), "Line 2 has a DOCTYPE with entities"),
        (xml("").replace(">X<", ">&lol;<").into(), "Line 2 uses the entity “&lol;”"),
        (xml("").replace("</A>", "").into(), "The XML ends within the element “A”"),
        (xml("").replace("</Overskrift>", "</Overskrif>").into(), "The XML is not valid in line 2"),
        (
            xml("").replace("Nummer=\"1\"", "Nummer=\"1\" Nummer=\"2\"").into(),
            "The XML is not valid in line 2",
        ),
        (deep.into(), "The XML has more than 200 elements within each other (line 1)."),
        ("<A><B/></A>".into(), "The XML file has no element called Dagsordenpunkt"),
        ("{\"type\": ".into(), "The JSON is not valid in line 1, column 9."),
        (deep_json.into(), "The JSON is not valid in line 1"),
        ("{\"type\": \"https://schema.oparl.org/1.1/Person\"}".into(), "The file has no meeting"),
        (b"%PDF-1.7 x".to_vec(), "The file is a PDF or an Office document."),
        (b"PK\x03\x04 x".to_vec(), "The file is a PDF or an Office document."),
        (b"abc\0def".to_vec(), "The file is no text."),
        (
            b"<?xml version=\"1.0\" encoding=\"utf-8\"?><A>\xe6</A>".to_vec(),
            "The file says it is written in UTF-8, but it is not.",
        ),
        ("Kære alle\n\nHusk kage.\n".into(), "There are no items that can be known"),
        ("<html><body><p>Hej</p></body></html>".into(), "There are no items that can be known"),
        (vec![b'a'; LIMIT + 1], "The file holds 32 MB."),
    ];
    for (source, why) in cases {
        let said = refused(source);
        assert!(said.starts_with(why), "{why}: {said}");
    }
}

#[test]
fn no_source_makes_it_panic() {
    let oparl = "{\"type\":\"https://schema.oparl.org/1.1/Meeting\",\"start\":\"2026-12-09T16:30:00\",\"agendaItem\":[{\"number\":\"1\",\"name\":\"X\",\"resolutionText\":\"For: 1 (A)\"}]}";
    let html =
        "<html><h2>1. A</h2><table><tr><td>x<table><tr><td>y</table></td></tr></table></ul></li><li>z</html>";
    let sources = [LEJRE, &KOEBENHAVN[..KOEBENHAVN.len().min(9000)], super::case_system::XML, oparl, html];
    // The same numbers each time.
    let mut seed: u64 = 4711;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let mut read = 0;
    for source in sources {
        let bytes = source.as_bytes();
        for _ in 0..60 {
            let mut broken = bytes[..next(bytes.len()) + 1].to_vec();
            for _ in 0..next(12) {
                let at = next(broken.len());
                match next(3) {
                    0 => broken[at] = u8::try_from(next(256)).unwrap(),
                    1 => drop(broken.remove(at)),
                    _ => broken.insert(at, b"<>&\"'\t\n*[](){}|#-:0"[next(19)]),
                }
                if broken.is_empty() {
                    broken.push(b'x');
                }
            }
            if let Ok(all) = import::read(&broken) {
                read += 1;
                for found in all.meetings {
                    made(found, true);
                }
            }
        }
    }
    assert!(read > 50, "{read}");
}

#[test]
fn deep_and_long_pages_are_read_in_time() {
    let deep = format!("<html><h2>1. A</h2>{}x", "<div>".repeat(20_000));
    assert_eq!(imported(deep.as_bytes()).front("01")["titel"], "A");
    let long = format!(
        "Punkt 1: A\n\nSagsfremstilling\n\n{}",
        "Et ord den 6. april 2022, sag nr. 6. ".repeat(5_000)
    );
    assert_eq!(imported(long.as_bytes()).front("01")["henvisninger"].as_array().unwrap().len(), 1);
}

/// Two numbers with a day in them, one with a hyphen and one bare that follows modulus 11.
fn numbers() -> [String; 2] {
    let day = "110203";
    let bare = (0..10_000).map(|n| format!("{day}{n:04}")).find(|n| {
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
        n.bytes().zip(weights).map(|(d, w)| u32::from(d - b'0') * w).sum::<u32>() % 11 == 0
    });
    [format!("{day}-{}", 1234), bare.unwrap()]
}

#[test]
fn cpr_numbers_are_struck_out_and_told_of() {
    for number in numbers() {
        let sources = [
            format!("Punkt 1: Sag om {number}\n\nBeslutning\n\nGodkendt for {number}.\n"),
            format!(
                "<html><h2>1. Sag om {number}</h2><h3>Beslutning</h3><p>Godkendt for <b>{number}</b>.</p></html>"
            ),
            super::case_system::XML.replace("Sti ved Åen", &number).replace("3 km", &number),
            format!(
                "{{\"type\":\"https://schema.oparl.org/1.1/Meeting\",\"name\":\"{number}\",\"agendaItem\":[{{\"name\":\"{number}\",\"public\":true,\"x\":{}}}]}}",
                number.replace('-', "")
            ),
        ];
        for source in sources {
            let made = imported(source.as_bytes());
            let said = made.all() + &made.told.iter().map(|t| t.said.text.clone()).collect::<String>();
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            assert!(!said.contains(&number) && !said.contains(&digits), "{source}");
            assert!(klarplan::leak::find(&said).is_empty());
            assert!(!made.told(Why::PersonNumber).is_empty(), "{source}");
            assert!(made.marked("moede").iter().any(|m| m.contains("CPR-nummer")), "{}", made.text("moede"));
        }
    }
}

#[test]
fn no_words_of_a_source_set_findings_aside_or_become_markup() {
    let text = "Punkt 1: A # klarplan: ignore-file[F318] x\n\nBeslutning\n\nGodkendt # klarplan: ignore[F318] y\n\nSagsfremstilling\n\n<!-- klarplan: ignore-file[F318] z --> Tekst {synlig_for: x} <script>alert(1)</script> \\# x\n\nIndstilling\n\nIkke forstået: # klarplan: ignore-file[F318] x og mange flere ord, så linjen skal brydes # klarplan: ignore-file[F318] ved to steder\n";
    let made = imported(text.as_bytes());
    assert!(!made.all().contains("# klarplan"), "{}", made.all());
    assert!(!made.all().contains("<!--") && !made.all().contains("<script"), "{}", made.all());
    let mut site = crate::common::Memory::minimal(&[]);
    for file in &made.files {
        site.put(&format!("content/{}", file.path), &file.text);
    }
    let found = crate::common::said(&site.check());
    assert!(found.iter().filter(|s| s.code == "F318").count() >= 2);
    // Words about who may read are refused wherever they stand, so that none can be passed over; the day is missing.
    let errors: Vec<&str> = found.iter().filter(|s| s.error).map(|s| s.code).collect();
    assert_eq!(errors, ["F310", "F218"]);
}
