//! `staticwebapp.config.json`, which Azure Static Web Apps reads at the root of what it serves.
//!
//! The first route that an address matches holds, and what it says of a header takes the place of what is said of all.

use super::{Audience, Scripts, Tree, headers, kinds};
use serde_json::{Map, Value, json};

pub(super) const FILE: &str = "staticwebapp.config.json";

/// The role of those who may see a reader's tree. Nobody has it until someone is given it.
const ROLE: &str = "laeser";

/// The file for a tree.
pub(super) fn file(tree: &Tree, secure: bool) -> String {
    let mut all: Map<String, Value> = Map::new();
    let mut say = |name: &str, value: &str| drop(all.insert(name.to_owned(), value.into()));
    say(headers::POLICY, &Scripts::None.policy());
    say(headers::CACHE, headers::cache(tree.audience));
    for (name, value) in headers::everywhere(tree.audience, secure) {
        say(name, value);
    }
    let types: Map<String, Value> =
        kinds::seldom_known().map(|(ending, kind)| (format!(".{ending}"), kind.into())).collect();
    let whole = json!({
        "globalHeaders": all,
        "routes": routes(tree),
        "mimeTypes": types,
        "responseOverrides": { "404": { "rewrite": "/404.html" } },
    });
    // Strings alone; nothing can fail.
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

fn routes(tree: &Tree) -> Vec<Value> {
    if tree.audience == Audience::Reader {
        // A reader's page that ran a script would be a framework's; there the fields stay hidden.
        return vec![json!({ "route": "/*", "allowedRoles": [ROLE] })];
    }
    let mut all = Vec::new();
    let mut add = |route: String, header: &str, value: &str| {
        let mut said = Map::new();
        said.insert(header.to_owned(), value.into());
        all.push(json!({ "route": route, "headers": said }));
    };
    let roots = std::iter::once("/".to_owned()).chain(tree.languages.iter().map(|tag| format!("/{tag}/")));
    for root in roots {
        if tree.search {
            // The page is found without its ending too.
            for ending in [".html", ""] {
                add(format!("{root}soeg{ending}"), headers::POLICY, &Scripts::Search.policy());
            }
            for folder in ["filter", "fragment", "index"] {
                add(format!("{root}pagefind/{folder}/*"), headers::CACHE, headers::NAMED_BY_BYTES);
            }
        }
        if tree.frameworks {
            add(format!("{root}udbud/*"), headers::POLICY, &Scripts::Own.policy());
        }
    }
    for route in ["/data/*", "/*.{ics,xml}"] {
        add(route.to_owned(), headers::ORIGIN, headers::ANY_ORIGIN);
    }
    all
}
