//! Texts of documents that point into the file they were read from.
//!
//! A site holds every file's text anyway, for its bodies and for findings. Values that copied from it what they say
//! would take as much room again, in many small pieces.

use arcstr::{ArcStr, Substr};
use std::cell::RefCell;

thread_local! {
    /// The text of the file that is read here and now.
    static FILE: RefCell<Option<ArcStr>> = const { RefCell::new(None) };
}

/// What `read` gives; texts in it that stand in `file` as they are point there.
pub(crate) fn reading<T>(file: &ArcStr, read: impl FnOnce() -> T) -> T {
    FILE.set(Some(file.clone()));
    let value = read();
    FILE.set(None);
    value
}

/// `text`, within the file that is read where it is a part of it, else on its own.
pub(super) fn shared(text: &str) -> Substr {
    let within = FILE.with_borrow(|file| file.as_ref().and_then(|file| file.try_substr_from(text)));
    within.unwrap_or_else(|| text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_the_file_is_not_held_twice() {
        let file = ArcStr::from("titel: Min plan");
        let within = reading(&file, || shared(&file[7..]));
        assert_eq!((within.as_str(), within.range()), ("Min plan", 7..15));
        assert!(ArcStr::ptr_eq(within.parent(), &file));
        let other = reading(&file, || shared("Din plan"));
        let after = shared(&file[7..]);
        assert!(!ArcStr::ptr_eq(other.parent(), &file) && !ArcStr::ptr_eq(after.parent(), &file));
        assert_eq!((other.as_str(), after.as_str()), ("Din plan", "Min plan"));
    }
}
