//! What search engines and other sites read of a public page: schema.org as JSON-LD.

use super::Ctx;
use super::page::folder;
use crate::model::mark::bare;
use serde_json::{Value, json};

/// The page, its place on the site and who is behind it.
pub(super) fn page(
    ctx: &Ctx,
    path: &str,
    title: &str,
    description: &str,
    crumbs: &[(&str, String)],
) -> String {
    let config = &ctx.site.config;
    let address = |path: &str| format!("{}{}", ctx.base_url, folder(path));
    let mut page = json!({
        "@type": "WebPage",
        "@id": address(path),
        "url": address(path),
        "name": bare(title),
        "inLanguage": ctx.language.tag(),
        "isPartOf": {"@type": "WebSite", "name": bare(&config.titel), "url": address("index.html")},
        "publisher": {"@type": "GovernmentOrganization", "name": bare(&config.organisation.navn)},
    });
    if !description.is_empty() {
        page["description"] = bare(description).into();
    }
    let mut graph = vec![page];
    if path != "index.html" {
        let front = say_front(ctx);
        let above = std::iter::once((front.as_str(), "index.html"))
            .chain(crumbs.iter().map(|(words, target)| (*words, target.as_str())));
        let steps: Vec<Value> = above
            .enumerate()
            .map(|(at, (words, target))| {
                json!({"@type": "ListItem", "position": at + 1, "name": bare(words), "item": address(target)})
            })
            .collect();
        graph.push(json!({"@type": "BreadcrumbList", "itemListElement": steps}));
    }
    written(&json!({"@context": "https://schema.org", "@graph": graph}))
}

fn say_front(ctx: &Ctx) -> String {
    crate::language::say!(ctx, "frame_front")
}

/// JSON that can stand in a page: nothing in it can end the element it stands in.
fn written(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element() {
        let text = written(&json!({"name": "</script><b>&"}));
        assert_eq!(text, r#"{"name":"\u003c/script\u003e\u003cb\u003e\u0026"}"#);
    }
}
