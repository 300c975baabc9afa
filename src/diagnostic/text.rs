//! Words in Danish and English side by side, so that neither is forgotten.

/// A language of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    #[default]
    Da,
    En,
}

/// A message in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    pub da: String,
    pub en: String,
}

/// Fixed words in both languages, as rules hold them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaticText {
    pub da: &'static str,
    pub en: &'static str,
}

impl Text {
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Da => &self.da,
            Lang::En => &self.en,
        }
    }
}

impl StaticText {
    #[must_use]
    pub fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Da => self.da,
            Lang::En => self.en,
        }
    }
}

impl From<StaticText> for Text {
    fn from(text: StaticText) -> Self {
        Self { da: text.da.to_owned(), en: text.en.to_owned() }
    }
}

/// `text!("da {x}", "en {x}")`: a [`Text`] formatted in both languages.
macro_rules! text {
    ($da:literal, $en:literal $(,)?) => {
        $crate::diagnostic::Text { da: format!($da), en: format!($en) }
    };
}
pub(crate) use text;

/// `both!("da", "en")`: a [`StaticText`].
macro_rules! both {
    ($da:expr, $en:expr $(,)?) => {
        $crate::diagnostic::StaticText { da: $da, en: $en }
    };
}
pub(crate) use both;
