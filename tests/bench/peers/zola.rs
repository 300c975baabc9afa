//! What Zola needs beside the documents.

use super::super::sites::put;
use super::words::ZOLA;
use super::{OTHERS, STYLE, line, list};
use std::path::Path;

const BASE: &str = include_str!("zola/base.html");
const ARTICLE: &str = include_str!("zola/article.html");
const CASE: &str = include_str!("zola/case.html");

/// What stands on every page: how a template says its title, the title as JSON, a summary and its address.
struct Frame {
    title: &'static str,
    name: &'static str,
    about: &'static str,
    address: &'static str,
}

impl Frame {
    /// The page around a main part.
    fn around(&self, main: &str) -> String {
        let Self { title, name, about, address } = self;
        let head = BASE.replace("⟦titel⟧", title).replace("⟦navn⟧", name);
        head.replace("⟦om⟧", about).replace("⟦adresse⟧", address).replace("⟦indhold⟧", main)
    }
}

/// Writes settings, templates and lists below `root`.
pub(super) fn frame(root: &Path) {
    put(
        root,
        "config.toml",
        "base_url = \"https://planer.bakkedal.example\"\ntitle = \"Bakkedal Kommune\"\ndefault_language = \"da\"\n\
         compile_sass = false\nbuild_search_index = false\ngenerate_feeds = false\ngenerate_robots_txt = false\n",
    );
    put(root, "content/_index.md", "+++\ntitle = \"Alle planer\"\n+++\n");
    put(
        root,
        "content/plan/_index.md",
        "+++\ntitle = \"Planer\"\nsort_by = \"date\"\npaginate_by = 100\n+++\n",
    );
    for kind in OTHERS.map(|(kind, _)| kind).into_iter().chain(["sag"]) {
        let section =
            format!("+++\ntitle = \"Sider\"\nrender = false\npage_template = \"{kind}.html\"\n+++\n");
        put(root, &format!("content/{kind}/_index.md"), &section);
    }
    put(root, "static/style.css", STYLE);
    let frame = Frame {
        title: "{% block titel %}{% endblock %}",
        name: "{% block navn %}\"Planer\"{% endblock %}",
        about: "{% block om %}Planer for borgere{% endblock %}",
        address: "{{ current_url | safe }}",
    };
    // A block stands once in a template, and title, summary and address stand twice in the frame.
    let base = frame.around("{% block main %}{% endblock %}");
    put(root, "templates/base.html", &second_blocks(&base));
    let extend = |title: &str, about: &str, main: &str| {
        format!(
            "{{% extends \"base.html\" %}}\n{{% block titel %}}{title}{{% endblock %}}\n{{% block titel2 %}}{title}{{% endblock %}}\n\
             {about}{{% block main %}}\n{main}{{% endblock %}}\n"
        )
    };
    let about = "{% block navn %}{{ page.title | json_encode | safe }}{% endblock %}\n\
        {% block om %}{{ page.description }}{% endblock %}\n{% block om2 %}{{ page.description }}{% endblock %}\n";
    put(root, "templates/page.html", &extend("{{ page.title }}", about, &ZOLA.speak(ARTICLE)));
    for (kind, page) in OTHERS.into_iter().chain([("sag", CASE)]) {
        put(root, &format!("templates/{kind}.html"), &extend("{{ page.title }}", about, &ZOLA.speak(page)));
    }
    let row =
        line("{{ p.path }}", "{{ p.title }}", "{{ p.date }}", "{{ p.date | date(format=\"%d.%m.%Y\") }}");
    let heading = "Planer, side {{ paginator.current_index }} af {{ paginator.number_pagers }}";
    let part = list(heading, "{% for p in paginator.pages %}", &row, "{% endfor %}", "");
    put(root, "templates/section.html", &extend("{{ section.title }}", "", &part));
    let all = "{% set s = get_section(path=\"plan/_index.md\") %}{% for p in s.pages %}";
    let part = list("Alle planer", all, &row, "{% endfor %}", "");
    put(root, "templates/index.html", &extend("{{ section.title }}", "", &part));
}

/// Where a block stands a second time, it gets a name of its own.
fn second_blocks(base: &str) -> String {
    ["titel", "om"].iter().fold(base.to_owned(), |base, name| {
        let block = format!("{{% block {name} %}}");
        let first = base.find(&block).map_or(0, |at| at + block.len());
        let (before, after) = base.split_at(first);
        before.to_owned() + &after.replace(&block, &format!("{{% block {name}2 %}}"))
    })
}
