//! Single values as people write them: dates, times, counts, answers, words.
//!
//! Every value is read from its text, never from YAML's own guesses about numbers and dates, so
//! `467.291` is four hundred thousand and `16.30` a time of day. A value that cannot be read gives
//! the reason and the remedy in both languages.

use super::shared::shared;
use crate::diagnostic::{Text, text};
use arcstr::Substr;
use std::borrow::Cow;
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// A value read from one YAML scalar.
pub trait Scalar: Sized {
    /// The `format` word in the schema by which the exact path finds this type again.
    const FORMAT: &'static str;

    /// Reads the value from its text.
    ///
    /// # Errors
    /// What is wrong and how to write it instead.
    fn read(written: &str) -> Result<Self, Text>;

    /// The right way to write what `read` refuses, where only one thing can be meant.
    #[must_use]
    fn mend(_written: &str) -> Option<String> {
        None
    }
}

/// Gives a [`Scalar`] its `Deserialize` and its JSON Schema.
macro_rules! scalar {
    ($name:ident, $schema:tt) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visit;
                impl serde::de::Visitor<'_> for Visit {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                        f.write_str(<$name as $crate::model::scalar::Scalar>::FORMAT)
                    }
                    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<$name, E> {
                        <$name as $crate::model::scalar::Scalar>::read(v).map_err(|why| E::custom(why.en))
                    }
                }
                deserializer.deserialize_str(Visit)
            }
        }
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut schema = schemars::json_schema!($schema);
                let format = <$name as $crate::model::scalar::Scalar>::FORMAT;
                schema.insert("format".to_owned(), format.into());
                schema
            }
        }
    };
}
pub(crate) use scalar;

mod time;

pub(super) use time::iso;
pub use time::{Clock, Date};

/// The problem with `written` if it is not a value of the given format; `None` for a good value and
/// for formats that are not klarplan's.
#[must_use]
pub(crate) fn problem(format: &str, written: &str) -> Option<Text> {
    use super::config::{OcidPræfiks, Sprog};
    use super::deadline::Frist;
    use super::{LooseDate, Money, Percent, Period};
    macro_rules! first_of {
        ($($t:ty),+) => {
            match format {
                $(<$t as Scalar>::FORMAT => <$t as Scalar>::read(written).err(),)+
                _ => None,
            }
        };
    }
    first_of!(
        Words,
        Slug,
        Date,
        Clock,
        Count,
        Number,
        YesNo,
        WebAddress,
        Email,
        LooseDate,
        Money,
        Percent,
        Period,
        Frist,
        Sprog,
        OcidPræfiks
    )
}

/// The right way to write a value that [`problem`] refuses, where only one thing can be meant.
#[must_use]
pub(crate) fn mend(format: &str, written: &str) -> Option<String> {
    match format {
        Date::FORMAT => Date::mend(written),
        YesNo::FORMAT => YesNo::mend(written),
        _ => None,
    }
}

/// Plain text: not empty, NFC, without spaces at its ends. A document has hundreds of places for one, most of them
/// empty: they take as little room as can be, and what stands in the file is not held twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct Words(pub Substr);

impl Words {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::ops::Deref for Words {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for Words {
    const FORMAT: &'static str = "tekst";
    fn read(written: &str) -> Result<Self, Text> {
        let trimmed = written.trim();
        if trimmed.is_empty() {
            return Err(text!(
                "Teksten er tom. Skriv noget, eller slet linjen.",
                "The text is empty. Write something, or delete the line."
            ));
        }
        // A translation's words come with a mark of klarplan's own before them.
        visible(trimmed.strip_prefix(super::mark::TRANSLATED).unwrap_or(trimmed))?;
        // Files are in NFC when they get here; only what YAML escapes may not be.
        let normal = crate::source::is_normal(trimmed);
        let read = if normal { Cow::Borrowed(trimmed) } else { trimmed.nfc().collect::<String>().into() };
        Ok(Self(shared(&super::mark::as_read(read))))
    }
}
scalar!(Words, { "type": ["string", "number", "boolean"] });

/// Refuses what no text may hold. It cannot stand in a file, but YAML can spell it: `"\u202e"`.
fn visible(written: &str) -> Result<(), Text> {
    let Some((_, c)) = crate::source::first_forbidden(written) else { return Ok(()) };
    let code = u32::from(c);
    Err(text!(
        "Her står styretegnet U+{code:04X}. Slet det.",
        "The control character U+{code:04X} stands here. Delete it."
    ))
}

/// An ASCII name other files refer to: `a`–`z`, `0`–`9`, hyphens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct Slug(pub Substr);

impl std::ops::Deref for Slug {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Scalar for Slug {
    const FORMAT: &'static str = "navn";
    fn read(written: &str) -> Result<Self, Text> {
        if crate::source::is_slug(written) {
            return Ok(Self(shared(written)));
        }
        let better = crate::source::slugify(written);
        Err(if better.is_empty() {
            text!(
                "”{written}” kan ikke bruges som navn: skriv små bogstaver a–z, tal og bindestreger.",
                "“{written}” cannot be used as a name: write lower-case letters a–z, digits and hyphens."
            )
        } else {
            text!(
                "”{written}” kan ikke bruges som navn: skriv små bogstaver a–z, tal og bindestreger, fx ”{better}”.",
                "“{written}” cannot be used as a name: write lower-case letters a–z, digits and hyphens, such as “{better}”."
            )
        })
    }
}
scalar!(Slug, { "type": ["string", "number"], "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" });

/// A whole number from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Count(pub u32);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Scalar for Count {
    const FORMAT: &'static str = "antal";
    fn read(written: &str) -> Result<Self, Text> {
        let number = super::money::danish_decimal(written)
            .filter(|n| n.is_integer() && !n.is_sign_negative())
            .and_then(|n| u32::try_from(n).ok());
        number.map(Self).ok_or_else(|| {
            text!(
                "”{written}” er ikke et helt tal. Skriv fx 12. Kendes tallet ikke, så slet linjen: ukendt er ikke 0.",
                "“{written}” is not a whole number. Write for instance 12. If the number is not known, delete the line: unknown is not 0."
            )
        })
    }
}
scalar!(Count, { "type": ["integer", "string"] });

/// Any decimal number, exact, with a decimal comma.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub rust_decimal::Decimal);

impl Scalar for Number {
    const FORMAT: &'static str = "tal";
    fn read(written: &str) -> Result<Self, Text> {
        super::money::danish_decimal(written).map(Self).ok_or_else(|| {
            text!(
                "”{written}” er ikke et tal. Skriv fx 1.250 eller 26,8.",
                "“{written}” is not a number. Write for instance 1.250 or 26,8 (Danish style)."
            )
        })
    }
}
scalar!(Number, { "type": ["number", "string"] });

/// `ja` or `nej`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct YesNo(pub bool);

impl Scalar for YesNo {
    const FORMAT: &'static str = "ja-nej";
    fn read(written: &str) -> Result<Self, Text> {
        match written {
            "ja" | "true" => Ok(Self(true)),
            "nej" | "false" => Ok(Self(false)),
            _ => {
                Err(text!("”{written}” skal være ja eller nej.", "“{written}” must be ja (yes) or nej (no)."))
            }
        }
    }

    fn mend(written: &str) -> Option<String> {
        match written.to_lowercase().as_str() {
            "ja" | "yes" | "y" => Some("ja".to_owned()),
            "nej" | "no" | "n" => Some("nej".to_owned()),
            _ => None,
        }
    }
}
scalar!(YesNo, { "enum": ["ja", "nej", true, false] });

/// An `https://` or `http://` address.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct WebAddress(pub String);

impl Scalar for WebAddress {
    const FORMAT: &'static str = "webadresse";
    fn read(written: &str) -> Result<Self, Text> {
        visible(written)?;
        let rest = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
        let good = rest.is_some_and(|r| {
            let host = r.split(['/', '?', '#']).next().unwrap_or_default();
            !host.is_empty() && !r.contains(|c: char| c.is_whitespace() || "<>\"{}|\\^`".contains(c))
        });
        if good {
            return Ok(Self(written.to_owned()));
        }
        Err(text!(
            "”{written}” er ikke en webadresse. Den skal begynde med https:// og være uden mellemrum.",
            "“{written}” is not a web address. It must begin with https:// and have no spaces."
        ))
    }
}
scalar!(WebAddress, { "type": "string", "pattern": "^https?://" });

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(transparent)]
pub struct Email(pub String);

impl Scalar for Email {
    const FORMAT: &'static str = "e-post";
    fn read(written: &str) -> Result<Self, Text> {
        visible(written)?;
        let good = written.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !written.contains(|c: char| c.is_whitespace() || "<>\"'&?".contains(c))
        });
        if good {
            return Ok(Self(written.to_owned()));
        }
        Err(text!(
            "”{written}” er ikke en e-mailadresse. Skriv fx job@kommune.dk.",
            "“{written}” is not an e-mail address. Write for instance job@kommune.dk."
        ))
    }
}
scalar!(Email, { "type": "string" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_whole() {
        assert_eq!(Count::read("1.250"), Ok(Count(1250)));
        for bad in ["-1", "2,5", "ti", "", "1.25"] {
            assert!(Count::read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn addresses_are_only_of_the_web() {
        assert!(WebAddress::read("https://www.kk.dk/x?y=1#z").is_ok());
        for bad in ["javascript:alert(1)", "https://", "http:///x", "www.kk.dk", "https://a b"] {
            assert!(WebAddress::read(bad).is_err(), "{bad}");
        }
    }
}
