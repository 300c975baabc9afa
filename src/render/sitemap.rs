//! The list of all public pages for search engines.

use super::Rendered;

/// `sitemap.xml` over the pages among `rendered`; 404 is no page one looks for.
pub(super) fn sitemap(rendered: &[Rendered], base_url: &str) -> Rendered {
    let mut paths: Vec<&str> = rendered
        .iter()
        .filter(|r| matches!(r, Rendered::Text { .. }))
        .map(Rendered::path)
        .filter(|p| super::is_page(p) && *p != "404.html")
        .collect();
    paths.sort_unstable();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for path in paths {
        let address = format!("{base_url}{}", path.strip_suffix("index.html").unwrap_or(path));
        xml.push_str("<url><loc>");
        xml.push_str(&address.replace('&', "&amp;").replace('<', "&lt;"));
        xml.push_str("</loc></url>\n");
    }
    xml.push_str("</urlset>\n");
    Rendered::Text { path: "sitemap.xml".to_owned(), bytes: xml.into_bytes() }
}
