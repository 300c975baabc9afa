//! Which pages one of several machines makes.

use siphasher::sip::SipHasher13;
use std::hash::Hasher;

/// One share of the pages, of so many; the whole is the first of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// From 1.
    pub index: u32,
    pub of: u32,
}

impl Share {
    /// All pages.
    pub const WHOLE: Self = Self { index: 1, of: 1 };

    /// Reads `2/4`; `None` where that is no share.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let (index, of) = written.split_once('/')?;
        let number =
            |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
        let share = Self { index: number(index)?, of: number(of)? };
        (share.index >= 1 && share.index <= share.of && share.of <= 10_000).then_some(share)
    }

    /// Whether it is all there is.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.of == 1
    }

    /// Whether what all trees have once is made with this share.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.index == 1
    }

    /// Whether the page at `path` belongs to it: the same answer on every machine.
    #[must_use]
    pub fn holds(self, path: &str) -> bool {
        let mut hasher = SipHasher13::new();
        hasher.write(path.as_bytes());
        self.is_whole() || hasher.finish() % u64::from(self.of) == u64::from(self.index - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn each_page_has_one_share() {
        let shares: Vec<Share> = (1..=4).filter_map(|index| Share::read(&format!("{index}/4"))).collect();
        for n in 0..100 {
            let path = format!("sider/{n}.html");
            assert_eq!(shares.iter().filter(|share| share.holds(&path)).count(), 1);
        }
        for bad in ["", "1", "0/4", "5/4", "-1/4", "1/0", "a/b", "1/4/4", "+1/4", "1/99999"] {
            assert_eq!(Share::read(bad), None, "{bad}");
        }
    }
}
