//! The address that pages are served at, as servers are told of it.

/// An address in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Whether it begins with https.
    pub secure: bool,
    pub host: String,
    /// The port, where it is said.
    pub port: Option<u16>,
    /// The folder, with a slash at both ends; `/` where the pages have the address for themselves.
    pub path: String,
}

impl Address {
    /// Reads a web address. `None` where it is none, or has what cannot stand in a server's configuration without
    /// meaning something else there: only letters, digits and `. - _ ~ /` can.
    #[must_use]
    pub fn read(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let secure = match scheme {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = match host.rsplit_once(':') {
            // The colons of an IPv6 address stand within brackets.
            Some((name, port)) if !port.ends_with(']') => (name, Some(port.parse::<u16>().ok()?)),
            _ => (host, None),
        };
        let number = host.strip_prefix('[').and_then(|h| h.strip_suffix(']'));
        let good = match number {
            Some(number) => number.parse::<std::net::Ipv6Addr>().is_ok(),
            None => {
                !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
            }
        };
        let plain = |b: u8| b.is_ascii_alphanumeric() || b".-_~/".contains(&b);
        let whole = path.split('/').all(|part| !matches!(part, "." | ".."));
        if !good || !whole || !path.bytes().all(plain) {
            return None;
        }
        let path = path.trim_matches('/');
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Some(Self { secure, host: host.to_owned(), port, path })
    }

    /// The port that the server listens to.
    pub(super) fn listened(&self) -> u16 {
        self.port.unwrap_or(if self.secure { 443 } else { 80 })
    }

    /// Whether the host is a number and no name: then the server listens to that alone.
    pub(super) fn is_number(&self) -> bool {
        self.host.starts_with('[') || self.host.parse::<std::net::Ipv4Addr>().is_ok()
    }

    /// Where the server listens: the port alone, or with the number that is the host.
    pub(super) fn listens(&self) -> String {
        let port = self.listened();
        if self.is_number() { format!("{}:{port}", self.host) } else { port.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let read = |url| Address::read(url).map(|a| (a.secure, a.listens(), a.host, a.path));
        let is = |secure, listens: &str, host: &str, path: &str| {
            Some((secure, listens.to_owned(), host.to_owned(), path.to_owned()))
        };
        assert_eq!(read("https://planer.example/"), is(true, "443", "planer.example", "/"));
        assert_eq!(read("https://planer.example"), is(true, "443", "planer.example", "/"));
        assert_eq!(read("http://x.example:8080/a/b"), is(false, "8080", "x.example", "/a/b/"));
        assert_eq!(read("http://127.0.0.1:81/"), is(false, "127.0.0.1:81", "127.0.0.1", "/"));
        assert_eq!(read("http://[::1]/"), is(false, "[::1]:80", "[::1]", "/"));
        assert_eq!(read("http://[::1]:82/"), is(false, "[::1]:82", "[::1]", "/"));
        for bad in [
            "ftp://x/",
            "https://x;y/",
            "https://x:99999/",
            "https://x/$a/",
            "https:///a",
            "https://x/a;b",
            "https://x/../y/",
            "http://[::1/",
            "planer.example",
            "https://x/?a",
        ] {
            assert_eq!(Address::read(bad), None, "{bad}");
        }
    }
}
