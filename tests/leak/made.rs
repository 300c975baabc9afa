//! Numbers, the same in each run.

use klarplan::leak::Number;

/// Numbers that look random and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, n: u64) -> u64 {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % n
    }

    pub fn digits(&mut self, n: usize) -> String {
        (0..n).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }
}

pub fn as_number(digits: &str) -> Option<Number> {
    Number::new(&digits.bytes().map(|b| b - b'0').collect::<Vec<_>>(), false)
}

/// A CPR number: date and serial. `follows` tells whether it follows modulus 11.
#[derive(Clone)]
pub struct Cpr {
    pub date: String,
    pub serial: String,
}

impl Cpr {
    pub fn new(dice: &mut Dice, follows: bool) -> Self {
        loop {
            let (date, serial) = (dice.digits(6), dice.digits(4));
            // A year in the serial's place is told apart from dates with a year after them.
            let year = serial.starts_with("19") || serial.starts_with("20");
            let number = as_number(&format!("{date}{serial}"));
            if number.is_some_and(|n| n.follows_modulus_11() == follows) && !year {
                return Self { date, serial };
            }
        }
    }

    pub fn bare(&self) -> String {
        format!("{}{}", self.date, self.serial)
    }

    pub fn typed(&self) -> String {
        format!("{}-{}", self.date, self.serial)
    }

    pub fn with(&self, between: &str) -> String {
        format!("{}{between}{}", self.date, self.serial)
    }

    pub fn pairs(&self, between: &str) -> String {
        format!("{}{between}{}{between}{}", &self.date[..2], &self.date[2..4], &self.date[4..])
    }
}

/// Lines of numbers that are no CPR numbers, one kind a line.
pub fn decoys(dice: &mut Dice) -> Vec<(&'static str, String)> {
    let d = |dice: &mut Dice, n| dice.digits(n);
    let mut all = vec![
        ("sagsnummer", format!("Sag 2020-0{}, 23-00{}, 330-2017-9{}", d(dice, 6), d(dice, 4), d(dice, 4))),
        ("EAN", format!("EAN 5798{}", d(dice, 9))),
        ("CVR", format!("CVR-nr. 6{}", d(dice, 7))),
        (
            "telefon",
            format!("Tlf. 70 {} {} {} eller +45 3{}", d(dice, 2), d(dice, 2), d(dice, 2), d(dice, 7)),
        ),
        (
            "dato",
            format!(
                "Den {:02}.{:02}.2024 kl. 14.30, 2024-0{}-1{}",
                dice.below(28) + 1,
                dice.below(12) + 1,
                dice.below(9) + 1,
                dice.below(9)
            ),
        ),
        ("dato og tid", format!("{:02}-{:02}-2024 1{}", dice.below(28) + 1, dice.below(12) + 1, d(dice, 3))),
        (
            "dato og postnummer",
            format!("{:02}.{:02}.24 2{} Bakkedal", dice.below(28) + 1, dice.below(12) + 1, d(dice, 3)),
        ),
        (
            "beløb",
            format!(
                "1{}.{}.{},{} kr. og {},50",
                d(dice, 2),
                d(dice, 3),
                d(dice, 3),
                d(dice, 2),
                1_000_000_000 + dice.below(1_000_000_000)
            ),
        ),
        ("ISBN", format!("ISBN 978-87-02-{}-{}", d(dice, 5), d(dice, 1))),
        ("ISBN-10", format!("ISBN {}", isbn(dice))),
        ("journalnummer", format!("J.nr. 2019 - {}, 15.20.00-A00-{}-13", d(dice, 3), d(dice, 1))),
        ("UUID", format!("550e8400-e29b-41d4-a716-{}", d(dice, 12))),
        (
            "hash",
            format!(
                "sha256 {}",
                (0..64).map(|_| char::from(b"0123456789abcdef"[dice.below(16) as usize])).collect::<String>()
            ),
        ),
        ("decimaltal", format!("12.{} og 0.{}", d(dice, 10), d(dice, 10))),
        ("IBAN", format!("DK50{}", d(dice, 14))),
        ("kalenderuge", "Uge 01 02 03 04 05 06 07 08 09 10".to_owned()),
    ];
    // Promised for accounts that do not follow modulus 11: the others are as likely a number as any.
    let account = other(dice);
    all.push(("kontonummer", format!("Konto 1{} {account}", d(dice, 3))));
    let id = other(dice);
    all.push(("webadresse", format!("https://kommune.example/sag/{id}")));
    // Ten digits that begin with no day.
    let ten = loop {
        let ten = d(dice, 10);
        if as_number(&ten).is_none() {
            break ten;
        }
    };
    all.push(("ti cifre uden dato", format!("Ordre {ten}")));
    all
}

/// Ten digits that begin with a day and do not follow modulus 11.
fn other(dice: &mut Dice) -> String {
    Cpr::new(dice, false).bare()
}

fn isbn(dice: &mut Dice) -> String {
    loop {
        let nine = dice.digits(9);
        let sum: u32 = nine.bytes().zip((2..=10).rev()).map(|(b, w)| u32::from(b - b'0') * w).sum();
        let control = (11 - sum % 11) % 11;
        if control < 10 {
            return format!("{nine}{control}");
        }
    }
}
