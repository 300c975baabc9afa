//! Edits of inputs, the same ones every time.

/// A small generator of numbers.
pub struct Dice(u64);

impl Dice {
    /// Numbers of their own for each name.
    pub fn new(name: &str) -> Self {
        Self(name.bytes().fold(1, |n, b| n.wrapping_mul(31).wrapping_add(b.into())))
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

/// One of `seeds` with one to eight edits.
pub fn edited(seeds: &[&Vec<u8>], words: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut data = seeds[dice.roll(seeds.len())].clone();
    for _ in 0..=dice.roll(8) {
        let at = dice.roll(data.len() + 1);
        let longest = [6, 6, 6, 60][dice.roll(4)];
        let length = 1 + dice.roll(longest);
        let end = (at + length).min(data.len());
        match dice.roll(9) {
            0 => drop(data.drain(at..end)),
            1 => {
                let piece = data[at..end].to_vec();
                let to = dice.roll(data.len() + 1);
                data.splice(to..to, piece);
            }
            2 => {
                let other = seeds[dice.roll(seeds.len())];
                let from = dice.roll(other.len() + 1);
                let piece = other[from..(from + length * 2).min(other.len())].to_vec();
                data.splice(at..end, piece);
            }
            3 if at < data.len() => data[at] = u8::try_from(dice.roll(256)).unwrap(),
            // A digit or letter beside it.
            4 if at < data.len() => data[at] = data[at].wrapping_add(1),
            5 => {
                let digits: Vec<u8> =
                    (0..length).map(|_| b'0' + u8::try_from(dice.roll(10)).unwrap()).collect();
                data.splice(at..at, digits);
            }
            6 => {
                let c = [' ', '\n', '-', 'æ', '\u{a0}', '–', '\u{301}', 'İ', '😀', '\u{200b}'][dice.roll(10)];
                data.splice(at..at, c.to_string().into_bytes());
            }
            _ => {
                let word = words[dice.roll(words.len())].clone();
                let to = if dice.roll(2) == 0 { at } else { end };
                data.splice(at..to, word);
            }
        }
    }
    data
}

/// The words of `dictionary`, which libFuzzer reads too: one a line, in quotation marks, with `\xNN` for other bytes.
pub fn dictionary() -> Vec<Vec<u8>> {
    let words = include_str!("dictionary").lines().filter(|line| line.starts_with('"'));
    words.map(|line| unquoted(line.trim().trim_matches('"'))).collect()
}

fn unquoted(written: &str) -> Vec<u8> {
    let mut word = Vec::new();
    let mut rest = written.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = |digits: &[u8]| u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap();
        (word, rest) = match (byte, after) {
            (b'\\', [b'x', a, b, after @ ..]) => ([&word[..], &[escaped(&[*a, *b])]].concat(), after),
            (b'\\', [next, after @ ..]) => ([&word[..], &[*next]].concat(), after),
            _ => ([&word[..], &[byte]].concat(), after),
        };
    }
    word
}
