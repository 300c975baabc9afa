//! XML of a case system, made up: attributes as SBSYS writes them, and the same as elements.

use super::*;

pub const XML: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<Møde>
  <Udvalg Navn="Udvalget for Natur"/>
  <Mødedato>9. december 2026</Mødedato>
  <Starttidspunkt>16:30</Starttidspunkt>
  <Sted>Rådhuset, Torvet 1</Sted>
  <agenda_type>Referat</agenda_type>
  <Deltagere><Deltager><Navn>Anna Ager</Navn></Deltager><Deltager><Navn>Bo Berg</Navn></Deltager></Deltagere>
  <Afbud>Carl Dam</Afbud>
  <Vejrudsigt>Let regn</Vejrudsigt>
  <Dagsordenpunkter>
    <Dagsordenpunkt DagsordenpunktID="4711" Nummer="1" Åbent="true">
      <Overskrift>NAT - Sti ved Åen (26/01234)</Overskrift>
      <Indhold>
        <Beslutning><![CDATA[<p>Udvalget tiltr&aring;dte indstillingen.</p><p>For: 3 (A og F)<br/>Imod: 1 (V)</p><p>Dan Eg (C) deltog ikke under dette punkt.</p>]]></Beslutning>
        <Resumé>&lt;p&gt;Stien koster 1.200.000 kr.&lt;/p&gt;</Resumé>
        <Indstilling><p>Direktionen indstiller,</p><ol><li>at stien anlægges</li><li>at den åbner i 2027</li></ol></Indstilling>
        <Sagsfremstilling>Stien er 3 km lang.

Den går langs åen &amp; skoven.</Sagsfremstilling>
      </Indhold>
      <Bilagsliste>
        <Bilag BilagID="81" Navn="Kort over stien" MaaPubliceres="true" BilagUrl="bilag/81.pdf"/>
        <Bilag BilagID="82" Navn="Lodsejernes indkomster" MaaPubliceres="false" BilagUrl="bilag/82.pdf"/>
      </Bilagsliste>
    </Dagsordenpunkt>
    <Dagsordenpunkt DagsordenpunktID="4712" Nummer="2" Åbent="false">
      <Overskrift>Køb af Kildegårdens jord</Overskrift>
      <Indhold><Sagsfremstilling>Sælgeren er i økonomisk nød.</Sagsfremstilling></Indhold>
      <Bilagsliste><Bilag BilagID="83" Navn="Købsaftale" MaaPubliceres="true"/></Bilagsliste>
    </Dagsordenpunkt>
    <Dagsordenpunkt DagsordenpunktID="4713" Nummer="3" Åbent="true">
      <Overskrift>Eventuelt</Overskrift>
      <Indhold><Beslutning>Intet.</Beslutning></Indhold>
    </Dagsordenpunkt>
  </Dagsordenpunkter>
</Møde>
"#;

#[test]
fn meeting_and_items_are_found() {
    let made = imported(XML.as_bytes());
    let meeting = made.front("moede");
    let expected = serde_json::json!({
        "dato": "2026-12-09", "kl": "16.30", "sted": "Rådhuset, Torvet 1", "tilstand": "referat",
        "til_stede": ["Anna Ager", "Bo Berg"], "afbud": ["Carl Dam"],
    });
    assert_eq!(meeting["kl"], expected["kl"]);
    assert_eq!(meeting, expected);
    assert_eq!(made.front("udvalg")["navn"], "Udvalget for Natur");
    let item = made.front("01");
    assert_eq!(
        item,
        serde_json::json!({
            "titel": "Sti ved Åen", "udvalgskoder": ["NAT"], "sagsnr": "26/01234", "resumé": "Stien koster 1.200.000 kr.",
            "indstilling": {"indstiller": "Direktionen", "nummereret": "ja", "at": ["at stien anlægges", "at den åbner i 2027"]},
            "beslutning": {"tekst": "Udvalget tiltrådte indstillingen.", "udfald": "tiltrådt"},
            "afstemninger": [{
                "om": "Skriv her",
                "for": {"antal": "3", "partier": ["A", "F"]}, "imod": {"antal": "1", "partier": ["V"]},
            }],
            "deltog_ikke": [{"navn": "Dan Eg", "parti": "C", "grund": "ikke-oplyst"}],
            "bilag": [{"titel": "Kort over stien", "ikke_vedlagt": "Skriv her"}],
        })
    );
    assert_eq!(
        body(made.text("01")),
        "\n## Sagsfremstilling\n\nStien er 3 km lang.\n\nDen går langs åen & skoven.\n"
    );
}

#[test]
fn what_may_not_be_published_stays_out() {
    for include_closed in [false, true] {
        let made = imported_with(XML.as_bytes(), include_closed);
        let said = made.all() + &made.told.iter().map(|t| t.said.text.clone()).collect::<String>();
        for secret in ["indkomster", "82", "økonomisk nød", "Købsaftale", "Sælgeren"] {
            assert!(!said.contains(secret), "{secret}");
        }
        assert_eq!(made.told(Why::NotPublishable), ["linje 24: Bilag (1)"]);
        if include_closed {
            let expected = serde_json::json!({"titel": "Køb af Kildegårdens jord", "lukket": "Skriv her"});
            assert_eq!(made.front("02"), expected);
            assert_eq!(made.told(Why::Closed), [""; 0]);
        } else {
            assert!(!said.contains("Kildegård"));
            assert_eq!(made.told(Why::Closed), ["linje 28: Punkt 2"]);
            assert_eq!(made.found.items.len(), 3);
            assert_eq!(made.files.len(), 4, "committee, meeting and two items");
        }
    }
}

#[test]
fn what_klarplan_does_not_know_is_marked_or_told_of() {
    let made = imported(XML.as_bytes());
    assert!(
        made.text("moede").contains("# Kilden, linje 10: ”Vejrudsigt: Let regn”"),
        "{}",
        made.text("moede")
    );
    assert_eq!(
        made.told(Why::Technical),
        ["linje 12: DagsordenpunktID: 4711", "linje 23: BilagID: 81", "linje 32: DagsordenpunktID: 4713"]
    );
    assert!(made.text("01").contains("# Kilden, linje 23: ”bilag/81.pdf”"), "{}", made.text("01"));
}

#[test]
fn elements_say_the_same_as_attributes() {
    let xml = r#"<Dagsorden><Dato>09-12-2026</Dato><Dagsordenpunkt><Nummer>1</Nummer><Aabent>ja</Aabent><Overskrift>Sti</Overskrift>
<Bilag><Navn>Kort</Navn><MaaPubliceres>true</MaaPubliceres></Bilag><Bilag><Navn>Hemmeligt</Navn><MaaPubliceres>måske</MaaPubliceres></Bilag></Dagsordenpunkt>
<Dagsordenpunkt><Nummer>2</Nummer><Aabent>ved ikke</Aabent><Overskrift>Skjult</Overskrift></Dagsordenpunkt></Dagsorden>"#;
    let made = imported(xml.as_bytes());
    assert_eq!(made.front("01")["bilag"][0]["titel"], "Kort");
    // What is not said to be open in words that are known, is not.
    assert!(!made.all().contains("Hemmeligt") && !made.all().contains("Skjult"));
    assert_eq!(made.front("moede")["tilstand"], "dagsorden");
}

#[test]
fn a_closed_agenda_is_closed_throughout() {
    let xml = XML.replace("<agenda_type>", "<agenda_access>false</agenda_access><agenda_type>");
    let made = imported(xml.as_bytes());
    assert_eq!(made.told(Why::Closed).len(), 3);
    assert!(!made.all().contains("Sti ved"));
}

#[test]
fn what_does_not_say_whether_it_is_open_is_marked() {
    let made = imported(XML.replace(" Åbent=\"true\"", "").as_bytes());
    assert!(made.marked("01").iter().any(|m| m.contains("om punktet er åbent")), "{:?}", made.marked("01"));
}

#[test]
fn other_encodings_are_read() {
    let declared = XML.replace("utf-8", "ISO-8859-1");
    let (bytes, _, bad) = encoding_rs::WINDOWS_1252.encode(&declared);
    assert!(!bad);
    assert_eq!(imported(&bytes).all(), imported(XML.as_bytes()).all());
    let mut utf16 = vec![0xff, 0xfe];
    utf16.extend(XML.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(imported(&utf16).all(), imported(XML.as_bytes()).all());
}
