//! Objects of JSON, with only what is known.

use crate::model::Money;
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// An object under way; keys stay in the order they are put.
#[derive(Clone, Debug, Default)]
pub(super) struct Object(Map<String, Value>);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The same object with this.
    pub(super) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// The same object with this, where it is known.
    pub(super) fn known(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// The same object with this list, unless it is empty.
    pub(super) fn list(self, key: &str, values: Vec<Value>) -> Self {
        if values.is_empty() { self } else { self.with(key, values) }
    }

    /// The object; `None` where nothing is known.
    pub(super) fn any(self) -> Option<Value> {
        (!self.0.is_empty()).then_some(Value::Object(self.0))
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

/// The number. JSON's numbers are read as binary ones nearly everywhere; up to 15 digits, which is more than any amount
/// here has, they come back as they were written.
pub(super) fn number(decimal: Decimal) -> Value {
    let written = decimal.normalize().to_string();
    serde_json::from_str(&written).unwrap_or(Value::Null)
}

/// An amount of kroner.
pub(super) fn kroner(money: Money) -> Value {
    json!({"amount": number(money.0), "currency": "DKK"})
}

/// The file's bytes: one key a line, so that people can read it and differences are small.
pub(super) fn bytes(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    #[test]
    fn numbers_keep_their_digits() {
        for written in ["467291", "0.1", "1250.5", "32", "9999999999999.99", "-4", "26.8"] {
            let decimal = Decimal::from_str(written).unwrap_or_default();
            assert_eq!(number(decimal).to_string(), written);
        }
        assert_eq!(number(Decimal::new(4000, 2)).to_string(), "40");
    }
}
