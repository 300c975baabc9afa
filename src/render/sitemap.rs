//! The list of all public pages for search engines.

use super::Rendered;

/// `sitemap.xml` over the pages among `rendered`; neither 404 nor the search nor a former address is a page one
/// looks for.
pub(super) fn sitemap(rendered: &[Rendered], base_url: &str) -> Rendered {
    let mut paths: Vec<&str> = rendered
        .iter()
        .filter(|r| matches!(r, Rendered::Text { listed: true, .. } | Rendered::Taken { listed: true, .. }))
        .map(Rendered::path)
        .filter(|p| super::is_page(p) && *p != "404.html" && !is_search(p))
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
    Rendered::text("sitemap.xml".to_owned(), xml.into_bytes())
}

/// Whether this is the search page, in any language.
fn is_search(path: &str) -> bool {
    path.rsplit('/').next() == Some(super::search::PAGE)
}
