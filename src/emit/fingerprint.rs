//! Fingerprints by which services know a finding from one run to the next.

use super::places::Places;
use super::{Report, mask};
use crate::parse::Located;
use siphasher::sip128::{Hasher128, SipHasher};
use std::collections::HashMap;
use std::hash::Hasher;

/// One fingerprint for each finding, no two alike.
///
/// They stay the same when lines are put in above, and whatever the language of the messages. They
/// are made of masked text only: a CPR number is so short that it could be guessed from its hash.
pub(super) fn all(report: &Report, places: &Places) -> Vec<String> {
    let mut seen: HashMap<u128, u64> = HashMap::with_capacity(report.findings.len());
    let one = |located: &Located| {
        let finding = &located.finding;
        // Line numbers in a message must not count.
        let message: String =
            finding.message.da.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
        let path = places.repository_path(located);
        let line = mask(places.line(located));
        let same = hash(&[finding.rule.code, &path, &line, &message], 0);
        let number = seen.entry(same).or_default();
        let fingerprint = hash(&[finding.rule.code, &path, &line, &message], *number);
        *number += 1;
        letters(fingerprint)
    };
    report.findings.iter().map(one).collect()
}

fn hash(parts: &[&str], number: u64) -> u128 {
    let mut hasher = SipHasher::new();
    for part in parts {
        hasher.write(part.as_bytes());
        // In no UTF-8 text, so `ab`, `c` and `a`, `bc` differ.
        hasher.write(&[0xff]);
    }
    hasher.write(&number.to_le_bytes());
    hasher.finish128().as_u128()
}

/// Hexadecimal with the letters a to p: no row of digits that could be taken for a CPR number.
fn letters(hash: u128) -> String {
    hash.to_be_bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|n| char::from(b'a' + n)).collect()
}
