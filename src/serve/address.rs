//! What an address asks for.

use percent_encoding::percent_decode_str;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A file of the public tree, or of the tree of the reader with this folder.
    Tree { folder: Option<String>, path: String },
    /// One of serve's own files.
    Own(String),
    /// Nothing that can be there.
    Nothing,
}

/// Reads the path of an address, as it stands in a request. What is no plain path (`..`, `.`, two slashes,
/// a backslash, a control character, what is not UTF-8) asks for nothing: it can be no file of a tree.
pub(super) fn read(written: &str) -> Address {
    let Ok(path) = percent_decode_str(written).decode_utf8() else { return Address::Nothing };
    let Some(path) = path.strip_prefix('/') else { return Address::Nothing };
    if path.chars().any(|c| c == '\\' || c.is_control()) {
        return Address::Nothing;
    }
    if let Some(own) = path.strip_prefix("_klarplan/") {
        return match own.strip_prefix("laeser/").map(|rest| rest.split_once('/').unwrap_or((rest, ""))) {
            Some((folder, path)) if !folder.is_empty() => in_tree(Some(folder.to_owned()), path),
            _ => Address::Own(own.to_owned()),
        };
    }
    in_tree(None, path)
}

fn in_tree(folder: Option<String>, path: &str) -> Address {
    // A folder's own page.
    let path = match path {
        "" => "index.html".to_owned(),
        path if path.ends_with('/') => format!("{path}index.html"),
        path => path.to_owned(),
    };
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return Address::Nothing;
    }
    Address::Tree { folder, path }
}

/// Whether a request's `Host` is an address by number, or this machine's own name. A web site that makes
/// its name lead to this machine, to read what is served here, comes with that name.
pub(super) fn is_own_host(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((address, port)) if port.is_empty() || is_port(port) => address,
            _ => return false,
        },
        None => match host.split_once(':') {
            Some((name, port)) if is_port(&format!(":{port}")) => name,
            Some(_) => return false,
            None => host,
        },
    };
    let name = name.to_ascii_lowercase();
    name.parse::<std::net::IpAddr>().is_ok() || name == "localhost" || name.ends_with(".localhost")
}

fn is_port(written: &str) -> bool {
    written.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let tree = |folder: Option<&str>, path: &str| Address::Tree {
            folder: folder.map(str::to_owned),
            path: path.to_owned(),
        };
        assert_eq!(read("/"), tree(None, "index.html"));
        assert_eq!(read("/planer/maja/"), tree(None, "planer/maja/index.html"));
        assert_eq!(read("/bilag/%C3%A6.pdf"), tree(None, "bilag/æ.pdf"));
        assert_eq!(read("/_klarplan/laeser/maja.borger/a.html"), tree(Some("maja.borger"), "a.html"));
        assert_eq!(read("/_klarplan/laeser/maja.borger"), tree(Some("maja.borger"), "index.html"));
        assert_eq!(read("/_klarplan/nyt"), Address::Own("nyt".to_owned()));
        for bad in [
            "/../klarplan.yaml",
            "/%2e%2e/klarplan.yaml",
            "/..%2fklarplan.yaml",
            "/a/..%5cb",
            "/a%00.html",
            "//etc/passwd",
            "/%2Fetc/passwd",
            "/_klarplan/laeser/x/../../y",
            "/a/./b",
            "/%ff",
            "relative",
        ] {
            assert_eq!(read(bad), Address::Nothing, "{bad}");
        }
    }

    #[test]
    fn hosts() {
        for own in ["127.0.0.1:1111", "localhost", "LOCALHOST:80", "[::1]:1111", "[::1]", "192.168.1.2:1"] {
            assert!(is_own_host(own), "{own}");
        }
        for other in
            ["evil.example", "127.0.0.1.evil.example:1111", "localhost.evil.example", "", "[::1", "a:b"]
        {
            assert!(!is_own_host(other), "{other}");
        }
    }
}
