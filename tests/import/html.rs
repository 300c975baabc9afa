//! The same minutes as a web page, in its variants.

use super::*;

/// Lejre's minutes as a page: paragraphs, lists, tables and headings.
fn page(item: &str, section: &str) -> String {
    const SECTIONS: &[&str] = &[
        "Beslutning",
        "Resumé",
        "Indstilling",
        "Beslutningskompetence",
        "Sagsfremstilling",
        "Administrationens vurdering",
        "Økonomi og finansiering",
        "Bilag",
        "Sagens forløb",
    ];
    let mut out = String::from(
        "<!DOCTYPE html>\n<html><head><title>Referat</title><style>p { color: red }</style></head><body>\n",
    );
    let mut list = "";
    for line in LEJRE.lines() {
        let words = line.trim().replace('&', "&amp;").replace('æ', "&aelig;").replace('å', "&#229;");
        let number =
            words.split_once(". ").filter(|(n, _)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        let (wanted, made) = if let Some(point) = words.strip_prefix("- ") {
            ("ul", format!("<li><p>{point}</p></li>"))
        } else if let (Some((_, point)), true) = (number, !line.contains('\t')) {
            ("ol", format!("<li>{point}</li>"))
        } else if line.contains('\t') {
            let cells: String = words.split('\t').map(|c| format!("<td>{}</td>", c.trim())).collect();
            ("table", format!("<tr>{cells}</tr>"))
        } else if words.is_empty() {
            continue;
        } else if words.starts_with("Punkt ") {
            ("", format!("<{item}>{words}</{item}>"))
        } else if SECTIONS.contains(&line.trim()) {
            ("", format!("<{section}>{words}</{section}>"))
        } else if line.starts_with("A. ") || line.starts_with("B. ") || line.starts_with("Mere enkelt") {
            ("", format!("<h5>{words}</h5>"))
        } else {
            ("", format!("<div class=\"x\"><p>{}</p></div>", words.replacen(' ', " <b>", 1) + "</b>"))
        };
        if list != wanted {
            out += &if list.is_empty() { String::new() } else { format!("</{list}>\n") };
            out += &if wanted.is_empty() { String::new() } else { format!("<{wanted}>\n") };
            list = wanted;
        }
        out += &(made + "\n");
    }
    out + "</body></html>\n"
}

#[test]
fn the_page_says_what_the_text_says() {
    let text = imported(LEJRE.as_bytes());
    for (item, section) in [("h2", "h3"), ("h1", "h2"), ("p", "p"), ("h3", "p")] {
        let made = imported(page(item, section).as_bytes());
        assert_eq!(made.files.len(), text.files.len());
        for file in &text.files {
            let name = file.path.rsplit('/').next().unwrap();
            assert_eq!(made.front(name), front(&file.text), "{item} {section} {name}");
        }
    }
}

#[test]
fn what_a_page_is_made_of() {
    let html = "<h1>Referat fra Naturudvalget den 9. december 2026</h1>
<table><tr><th>Sted</th><td>R&aring;dhuset</td></tr><tr><th>Afbud</th><td>Anna Ager og Bo Berg</td></tr></table>
<h2>1. Stier (26/01234)</h2><h3>Sagsfremstilling</h3>
<p>L&aelig;s <a href=\"https://natur.example/sti\">om stien</a> og <a href=\"/intern/7\">det interne</a>.<br>Ny linje *her*.
<table><thead><tr><th>Sti<th>L&aelig;ngde</tr></thead><tr><td>Nord<td>3 km | kort<tr><td>Syd<td>5 km</table>
<ol start=3><li>Tredje<li>Fjerde</ol>
<script>var skjult = '<p>nej</p>';</script>
<h3>Bilag</h3><ul><li><a href=\"kort.pdf\">Kort</a></li></ul>";
    let made = imported(html.as_bytes());
    let meeting = made.front("moede");
    assert_eq!(
        meeting,
        serde_json::json!({"dato": "2026-12-09", "sted": "Rådhuset", "tilstand": "referat", "afbud": ["Anna Ager", "Bo Berg"]})
    );
    assert_eq!(made.front("udvalg")["navn"], "Naturudvalget");
    assert_eq!(
        body(made.text("01")),
        "\n## Sagsfremstilling\n\nLæs [om stien](https://natur.example/sti) og det interne.\n\nNy linje \\*her\\*.\n
| Sti | Længde |\n|---|---|\n| # Nord | 3 km \\| kort |\n| # Syd | 5 km |\n\n3. Tredje\n4. Fjerde\n"
    );
    assert!(made.text("01").contains("”kort.pdf”"));
    assert_eq!(made.told(Why::Link), ["linje 4: [det interne](/intern/7)"]);
    assert!(!made.all().contains("skjult"));
}

#[test]
fn a_page_in_an_older_encoding() {
    let html = "<html><head><meta charset=\"windows-1252\"></head><body><h2>1. Blåbærgrød</h2><p>Æøå</p></body></html>";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(html);
    assert_eq!(imported(&bytes).front("01")["titel"], "Blåbærgrød");
    // A text that says nothing of its encoding.
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode("Punkt 1: Blåbærgrød\n\nBeslutning\n\nGodkendt\n");
    assert_eq!(imported(&bytes).front("01")["titel"], "Blåbærgrød");
}

#[test]
fn minutes_of_other_towns() {
    let text = "DAGSORDEN Teknisk Udvalg den 3. marts 2026\n\nAfbud: Ingen\n\nSide 1 af 2\n\nPunkt 1. Lukket: Personsag\n\nHemmeligt indhold\n\nBeslutning\n\nDan Eg (C) var inhabil.\n\nPunkt 2. Vej\n\nSagsnr.: 26/01234\n\nIndstilling\n\nForvaltningen indstiller, at vejen lukkes.\n\nBeslutning\n\nFor stemte: A, F og Ø (7).\n\nImod stemte Bo Berg og V (2).\n\nUdsat.\n\nAnna Ager (A) og Carl Dam (V) var inhabile og deltog ikke i behandlingen.\n";
    let made = imported(text.as_bytes());
    assert_eq!(made.told(Why::Closed), ["linje 7: Punkt 1"]);
    assert_eq!(made.told(Why::PageMargin), ["linje 5: Side 1 af 2"]);
    let said = made.all() + &made.told.iter().map(|t| t.said.text.clone()).collect::<String>();
    assert!(!said.contains("Hemmeligt") && !said.contains("Dan Eg") && !said.contains("Personsag"), "{said}");
    let item = made.front("02");
    assert_eq!(item["sagsnr"], "26/01234");
    assert_eq!(
        item["indstilling"],
        serde_json::json!({"indstiller": "Forvaltningen", "nummereret": "nej", "at": ["at vejen lukkes."]})
    );
    assert_eq!(
        item["afstemninger"][0]["imod"],
        serde_json::json!({"antal": "2", "partier": ["V"], "medlemmer": ["Bo Berg"]})
    );
    assert_eq!(item["afstemninger"][0]["for"], serde_json::json!({"antal": "7", "partier": ["A", "F", "Ø"]}));
    assert_eq!(item["beslutning"], serde_json::json!({"tekst": "Udsat.", "udfald": "udsat"}));
    assert_eq!(
        item["deltog_ikke"][1],
        serde_json::json!({"navn": "Carl Dam", "parti": "V", "grund": "inhabil"})
    );
    let meeting = made.front("moede");
    assert_eq!((&meeting["tilstand"], meeting.get("afbud")), (&Value::from("dagsorden"), None));
}

#[test]
fn prose_that_begins_like_an_item_is_none() {
    let text =
        "# 4. Stier\n\n## Sagsfremstilling\n\nPunkt 2: Det står i en anden sag.\n\n### 1. Nord\n\nTekst.\n";
    let made = imported(text.as_bytes());
    assert_eq!(made.found.items.len(), 1);
    assert_eq!(made.front("04")["titel"], "Stier");
}
