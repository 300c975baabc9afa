//! OParl 1.1, made up.

use super::*;
use serde_json::json;

/// Winter: its start is an hour before Copenhagen's clocks.
const MEETING: &str = r#"{
  "id": "https://oparl.example/meeting/1", "type": "https://schema.oparl.org/1.1/Meeting",
  "name": "Ordinært møde i Naturudvalget", "meetingState": "durchgeführt", "cancelled": false,
  "start": "2026-12-09T15:30:00Z", "end": "2026-12-09T18:15:00+01:00",
  "location": {
    "id": "https://oparl.example/l/1", "type": "https://schema.oparl.org/1.1/Location",
    "room": "Sal 2", "streetAddress": "Torvet 1", "locality": "Bakkedal"
  },
  "organization": [
    {"id": "https://oparl.example/o/1", "type": "https://schema.oparl.org/1.1/Organization", "name": "Naturudvalget"}
  ],
  "participant": ["https://oparl.example/p/1"],
  "keyword": ["natur"],
  "agendaItem": [
    {
      "id": "https://oparl.example/a/2", "type": "https://schema.oparl.org/1.1/AgendaItem",
      "number": "2", "order": 1, "name": "Sti", "public": true, "result": "godkendt",
      "resolutionText": "Udvalget godkendte forslaget.\n\nFor: 3 (A og F)\n\nImod: 1 (V)",
      "consultation": {
        "id": "https://oparl.example/c/1", "type": "https://schema.oparl.org/1.1/Consultation",
        "authoritative": true, "role": "Afgørelse",
        "organization": [
          {"id": "https://oparl.example/o/2", "type": "https://schema.oparl.org/1.1/Organization", "name": "Byrådet"}
        ],
        "paper": {
          "id": "https://oparl.example/s/1", "type": "https://schema.oparl.org/1.1/Paper",
          "name": "Notat om stien", "reference": "26/01234",
          "mainFile": {
            "id": "https://oparl.example/f/1", "type": "https://schema.oparl.org/1.1/File", "name": "Notat",
            "accessUrl": "https://oparl.example/f/1.pdf", "mimeType": "application/pdf", "size": 4711
          }
        }
      },
      "auxiliaryFile": [
        {
          "id": "https://oparl.example/f/2", "type": "https://schema.oparl.org/1.1/File", "name": "Høringssvar",
          "accessUrl": "https://oparl.example/f/2.pdf", "text": "Vi er for stien."
        }
      ]
    },
    {
      "id": "https://oparl.example/a/1", "type": "https://schema.oparl.org/1.1/AgendaItem",
      "number": "1", "order": 0, "name": "Dagsorden", "public": true
    },
    {
      "id": "https://oparl.example/a/3", "type": "https://schema.oparl.org/1.1/AgendaItem",
      "number": "3", "order": 2, "name": "Grundkøb", "public": false, "result": "Købt for 5 mio."
    },
    {
      "id": "https://oparl.example/a/4", "type": "https://schema.oparl.org/1.1/AgendaItem",
      "number": "Ö 4.1", "order": 3, "name": "Spørgsmål", "public": true
    }
  ]
}"#;

fn meeting() -> Value {
    serde_json::from_str(MEETING).unwrap()
}

#[test]
fn a_meeting_with_its_agenda() {
    let made = imported(meeting().to_string().as_bytes());
    assert_eq!(
        made.front("moede"),
        json!({
            "titel": "Ordinært møde i Naturudvalget", "dato": "2026-12-09", "kl": "16.30", "slut_kl": "18.15",
            "sted": "Sal 2, Torvet 1, Bakkedal", "tilstand": "referat",
        })
    );
    assert_eq!(made.front("udvalg")["navn"], "Naturudvalget");
    assert_eq!(
        made.front("02"),
        json!({
            "titel": "Sti", "sagsnr": "26/01234", "beslutningskompetence": "Byrådet",
            "beslutning": {"tekst": "Udvalget godkendte forslaget.", "udfald": "godkendt"},
            "afstemninger": [{"om": "Skriv her", "for": {"antal": "3", "partier": ["A", "F"]}, "imod": {"antal": "1", "partier": ["V"]}}],
            "bilag": [
                {"titel": "Notat", "ikke_vedlagt": "Skriv her"},
                {"titel": "Høringssvar", "ikke_vedlagt": "Skriv her"},
            ],
        })
    );
    assert!(body(made.text("02")).contains("## Høringssvar\n\nVi er for stien.\n"), "{}", made.text("02"));
    assert_eq!(made.front("01"), json!({"titel": "Dagsorden"}));
    // A number that is no whole number is a person's to give.
    assert_eq!(made.front("04")["titel"], "Spørgsmål");
    assert_eq!(made.marked("04").len(), 2, "{:?}", made.marked("04"));
}

#[test]
fn what_is_not_public_stays_out() {
    let made = imported(meeting().to_string().as_bytes());
    let said = made.all() + &made.told.iter().map(|t| t.said.text.clone()).collect::<String>();
    assert!(!said.contains("Grundkøb") && !said.contains("5 mio"));
    assert_eq!(made.told(Why::Closed), ["agendaItem[2].name: Punkt 3"]);
}

#[test]
fn what_klarplan_has_no_key_for_is_marked_or_told_of() {
    let made = imported(meeting().to_string().as_bytes());
    assert!(made.text("moede").contains("”keyword: natur”"), "{}", made.text("moede"));
    assert!(
        made.text("02").contains("”role: Afgørelse”") && made.text("02").contains("”name: Notat om stien”")
    );
    let technical = made.told(Why::Technical);
    assert!(technical.contains(&"meetingState: meetingState: durchgeführt".to_owned()), "{technical:?}");
    // Every text of the source is in a file or told of, but for the closed item's.
    fn texts(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::String(text) => out.push(text.clone()),
            Value::Array(all) => all.iter().for_each(|v| texts(v, out)),
            Value::Object(all) if all.get("public") == Some(&json!(false)) => {}
            Value::Object(all) => all.values().for_each(|v| texts(v, out)),
            _ => {}
        }
    }
    let mut all = Vec::new();
    texts(&meeting(), &mut all);
    assert!(all.len() > 40, "{}", all.len());
    let said = made.all() + &made.told.iter().map(|t| format!("{}\n", t.said.text)).collect::<String>();
    let single = |t: &str| t.replace(['#', '|'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let said = single(&said);
    for text in all {
        for part in text.split("\n\n") {
            assert!(said.contains(&single(part)), "{part}");
        }
    }
}

#[test]
fn a_list_holds_several_meetings() {
    let mut second = meeting();
    second["start"] = json!("2027-01-13T16:30:00+01:00");
    let list = json!({"data": [meeting(), second], "pagination": {"totalElements": 2}});
    let days: Vec<String> = read(list.to_string().as_bytes())
        .meetings
        .iter()
        .map(|m| m.meeting.date.unwrap().to_string())
        .collect();
    assert_eq!(days, ["2026-12-09", "2027-01-13"]);
}

#[test]
fn a_meeting_that_is_deleted_is_refused() {
    let mut gone = meeting();
    gone["deleted"] = json!(true);
    assert_eq!(refused(gone.to_string().as_bytes()), "The meeting is deleted in the source.");
}

#[test]
fn an_item_that_is_only_an_address_is_marked() {
    let mut meeting = meeting();
    meeting["agendaItem"][1] = json!("https://oparl.example/a/1");
    let made = imported(meeting.to_string().as_bytes());
    assert!(made.text("moede").contains("”https://oparl.example/a/1”"), "{}", made.text("moede"));
}
