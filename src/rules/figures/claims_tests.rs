use super::*;

/// The paragraph of source 003, item 5, and the points recommended above it.
const PARAGRAPH: &str = "Derfor indstilles det, at Jobcenter Lejre lægger udgifterne til opkvalificeringskurserne, op til \
    592.291 kr., ind i budgettet i regnskabsår 2024 (udgiftsbevilling). Selve puljemidlerne, 473.833 kr., lægges ind som \
    indtægt i budgettet i regnskabsår 2025 (indtægtsbevilling). Desuden omplaceres 118.458 kr. (medfinansiering) fra det \
    øvrige budget til puljeforbrug. De 467.291 kr. dækker således både udgifterne til de puljefinansierede midler samt \
    Jobcenter Lejres medfinansiering.";
const POINTS: [&str; 2] = [
    "at der meddeles udgiftsbevilling på 467.291 kr. i 2024 og indtægtsbevilling på 373.833 kr. i 2025 for den regionale \
     uddannelsespulje",
    "at der omplaceres 93.458 kr. til den regionale uddannelsespulje til at dække egenfinansieringen på 20 %",
];

fn said(claims: &[Claim]) -> Vec<String> {
    claims.iter().map(|c| format!("{} → {}", c.said, c.right)).collect()
}

#[test]
fn the_slip_of_the_source() {
    assert_eq!(said(&covers(PARAGRAPH, &POINTS)), ["467291 → 592291"]);
    assert_eq!(said(&covers(&PARAGRAPH.replace("De 467.291", "De 592.291"), &POINTS)), [""; 0]);
}

#[test]
fn other_words_and_amounts() {
    let text = "Lejen af lokalerne koster 30.000 kr. Maden koster 12.500 kr. Udvalget afsætter 42.500 kr. i alt. \
                De 40.000 kr. dækker både leje og mad.";
    assert_eq!(said(&covers(text, &[])), ["40000 → 42500"]);
    assert_eq!(said(&covers(&text.replace("De 40.000", "De 42.500"), &[])), [""; 0]);
    let text = "Puljen giver 5 mio. kr. i tilskud, og kommunen lægger 1 mio. kr. i medfinansiering. Rammen er 6 mio. kr. \
                Beløbet på 5 mio. kr. omfatter såvel tilskud som medfinansiering.";
    assert_eq!(said(&covers(text, &[])), ["5000000 → 6000000"]);
}

#[test]
fn what_cannot_be_told_is_not_judged() {
    // Nothing in the text is called rent or food.
    assert_eq!(said(&covers("Vi har 100 kr. og 200 kr. De 400 kr. dækker både leje og mad.", &[])), [""; 0]);
    // The sum of the two stands nowhere.
    let text = "Lejen koster 300 kr. Maden koster 125 kr. De 500 kr. dækker både leje og mad.";
    assert_eq!(said(&covers(text, &[])), [""; 0]);
    // The sentence names the grant its amount is about, and there it adds up.
    let text =
        PARAGRAPH.replace("De 467.291 kr. dækker", "Den regionale uddannelsespulje på 467.291 kr. dækker");
    assert_eq!(said(&covers(&text, &POINTS)), [""; 0]);
}

#[test]
fn an_amount_and_all_its_parts() {
    let right = "Bevillingen på 592.291 kr. består af 473.833 kr. fra puljerne og 118.458 kr. fra kommunen.";
    assert_eq!(said(&parts_listed(right)), [""; 0]);
    assert_eq!(said(&parts_listed(&right.replace("592", "529"))), ["529291 → 592291"]);
    let right = "Der bruges 300 kr. til leje og 125 kr. til mad, i alt 425 kr.";
    assert_eq!(said(&parts_listed(right)), [""; 0]);
    assert_eq!(said(&parts_listed(&right.replace("425", "452"))), ["452 → 425"]);
    for no_sum in [
        "Timeprisen er 500 kr. og kørslen 200 kr. pr. dag, i alt 12.000 kr.",
        "Beløbet hæves fra 100 kr. til 200 kr., i alt 900 kr.",
        "Af de 900 kr. går 100 kr. til mad og 200 kr. til leje.",
        "Det er 1,2 mio. kr. og 2,4 mio. kr., i alt 3,7 mio. kr.",
    ] {
        assert_eq!(said(&parts_listed(no_sum)), [""; 0], "{no_sum}");
    }
}
