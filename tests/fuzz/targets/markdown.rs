//! Markdown bodies: places lie in the body, HTML is whole and safe, and nobody sees what is not for them.

use super::held;
use klarplan::markdown::{Options, Scan, plain_for, render, scan};
use klarplan::source::Sources;
use std::ops::Range;

pub fn run(data: &[u8]) {
    let sources = Sources::from_texts([("content/sider/a.md", super::text(data).as_str())]);
    let Some((_, file)) = sources.iter().next() else { return };
    let body = file.text.as_str();
    let scan = scan(body);
    places(body, &scan);
    for audience in [&[][..], &["mor"], &["mor", "far"]] {
        let visible = |readers: &[String]| readers.iter().any(|r| audience.contains(&r.as_str()));
        let shown = shown(body, &visible);
        held::html(&shown, body);
        let told = plain_for(body, &visible);
        assert!(!told.contains("  ") && told.trim() == told, "{told:?} of {body:?}");
        // Other words in what is hidden, and all that is shown is the same.
        let hidden: Vec<Range<usize>> = scan
            .headings
            .iter()
            .filter(|h| h.readers.as_ref().is_some_and(|readers| !visible(readers)))
            .map(|h| h.section.clone())
            .collect();
        // The limits themselves are no such words.
        let limits = scan.headings.iter().filter_map(|h| {
            let brace = body.get(h.span.clone())?.find('{')?;
            Some(h.span.start + brace..h.span.end)
        });
        if let Some(other) = with_other_words(body, &hidden, &limits.collect::<Vec<_>>()) {
            assert_eq!(
                shown,
                self::shown(&other, &visible),
                "shows what is hidden from {audience:?}: {body:?}"
            );
            assert_eq!(told, plain_for(&other, &visible), "tells what is hidden from {audience:?}: {body:?}");
        }
    }
}

fn places(body: &str, scan: &Scan) {
    for heading in &scan.headings {
        held::within(body, heading.span.clone());
        held::within(body, heading.section.clone());
        let section = &heading.section;
        assert!(
            section.start == heading.span.start && section.end >= heading.span.end,
            "{heading:?} of {body:?}"
        );
    }
    for link in &scan.links {
        held::within(body, link.span.clone());
        held::within(body, link.dest_span.clone());
    }
    for fault in &scan.faults {
        held::within(body, fault.span.clone());
    }
    assert!(scan.faults.is_sorted_by_key(|f| f.span.start), "{:?} of {body:?}", scan.faults);
}

fn shown(body: &str, visible: &(dyn Fn(&[String]) -> bool + Sync)) -> String {
    let resolve = |dest: &str| (!dest.ends_with("vaek")).then(|| dest.to_owned());
    let mut out = String::new();
    render(body, &Options { shift: 1, id_prefix: "p-", resolve: &resolve, visible }, &mut out);
    out
}

/// The body with other letters and digits in the words of `ranges` that have both, four letters at least, and stand
/// nowhere else, so that nothing but words is changed; what is in `kept` stays. `None` where there are none.
fn with_other_words(body: &str, ranges: &[Range<usize>], kept: &[Range<usize>]) -> Option<String> {
    let among = |ranges: &[Range<usize>], at: usize| ranges.iter().any(|range| range.contains(&at));
    let inside = |at: usize| among(ranges, at) && !among(kept, at);
    let outside: String = body.char_indices().filter(|(at, _)| !inside(*at)).map(|(_, c)| c).collect();
    let outside = outside.to_lowercase();
    let mut other = body.as_bytes().to_vec();
    let mut changed = false;
    let mut at = 0;
    while at < other.len() {
        let length = other[at..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
        let word = at..at + length;
        at += length.max(1);
        let Some(text) =
            body.get(word.clone()).filter(|_| inside(word.start) && inside(word.end.saturating_sub(1)))
        else {
            continue;
        };
        let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let digits = text.bytes().any(|b| b.is_ascii_digit());
        if letters < 4 || !digits || outside.contains(&text.to_lowercase()) {
            continue;
        }
        for byte in &mut other[word] {
            *byte = match *byte {
                b'z' => b'a',
                b'Z' => b'A',
                b'9' => b'0',
                b => b + 1,
            };
        }
        changed = true;
    }
    String::from_utf8(other).ok().filter(|_| changed)
}

pub fn seeds() -> Vec<Vec<u8>> {
    let own = [
        "## Om Maja\n\nHej *verden* og **alle**, se [siden](/om.md) og <https://a.dk>.\n",
        "## For mor {synlig_for=mor}\n\nHemmelig7 tekst [^n] og [link][l].\n\n### Mere8hej {#mere}\n\n[l]: https://a.dk/Hemm9\n\n## Efter\n\n[^n]: note55 her\n",
        "## A {synlig_for=far,mor}\n- Punkt123\n- [x] Gjort456\n\n> ## B {synlig_for=far}\n> Citat789\n\n# C\n",
        "Tabel: Tal\n\n| a | b |\n|---|--:|\n| # c | 1 |\n| d | 2 | 3 |\n\n*Tabel 1*\n",
        "> [!NOTE]\n> Husk **det**.\n\n1. en\n2. to\n   - tre\n\n```js\nalert(1)\n```\n",
        "<script>alert(1)</script><!-- gemt --> ![](billede.png) [tom]() [x](javascript:alert(1)) &#27; &lt;b&gt;",
        "ord\n: forklaring\n\n~~væk~~ `kode` \\* a<br>b\n\n[a][b] [c][] [d]\n\n[b]: /b \"titel\"\n",
        "# En\n\n#### Fire {.klasse nøgle=1}\n\n##\n\n## Fire {#fire}\n\n## Fire {#fire}\n",
    ];
    let own = own.iter().map(|s| (*s).to_owned());
    let bodies = super::seeds::bodies();
    own.chain(bodies).map(String::into_bytes).collect()
}

#[test]
fn other_words_are_put_only_into_ranges() {
    let one = |range: std::ops::Range<usize>| vec![range];
    assert_eq!(
        with_other_words("Hemm19 ord8 Hemm20 Hemm20", &one(0..18), &[]).as_deref(),
        Some("Ifnn20 ord8 Hemm20 Hemm20")
    );
    assert_eq!(with_other_words("Hemm19", &[], &[]), None);
    assert_eq!(with_other_words("Hemm19", &one(0..6), &one(0..6)), None);
}
