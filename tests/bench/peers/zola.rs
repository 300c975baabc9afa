//! What Zola needs beside the documents.

use super::super::sites::put;
use super::words::ZOLA;
use super::{OTHERS, STYLE, line, list, register};
use std::path::Path;

/// Settings and templates by the place they stand in.
const FILES: [(&str, &str); 6] = [
    ("config.toml", include_str!("zola/config.toml")),
    ("templates/base.html", include_str!("zola/base.html")),
    ("templates/case.html", include_str!("zola/case.html")),
    ("templates/macros.html", include_str!("zola/macros.html")),
    ("templates/next.html", include_str!("zola/next.html")),
    ("templates/plan.html", include_str!("zola/plan.html")),
];

/// Writes settings, templates and lists below `root`.
pub(super) fn frame(root: &Path) {
    for (place, text) in FILES {
        put(root, place, text);
    }
    put(root, "static/style.css", STYLE);
    put(root, "data/personer.json", &register());
    put(root, "content/_index.md", "+++\ntitle = \"Alle planer\"\n+++\n");
    let lists = "+++\ntitle = \"Planer\"\nsort_by = \"date\"\npaginate_by = 100\npage_template = \"plan.html\"\n+++\n";
    put(root, "content/plan/_index.md", lists);
    let unlisted = |kind: &str, template: &str| {
        let front =
            format!("+++\ntitle = \"Sider\"\nrender = false\npage_template = \"{template}.html\"\n+++\n");
        put(root, &format!("content/{kind}/_index.md"), &front);
    };
    unlisted("sag", "case");
    let extend = |main: &str| {
        format!("{{% extends \"base.html\" %}}\n{{% block main %}}\n{main}{{% endblock main %}}\n")
    };
    for (kind, page) in OTHERS {
        unlisted(kind, kind);
        put(root, &format!("templates/{kind}.html"), &extend(&ZOLA.speak(page)));
    }
    let day = "{{ p.date | date(format=\"%d.%m.%Y\") }}";
    let row = line("{{ p.path | safe }}", "{{ p.title }}", "{{ p.date }}", day);
    let heading = "Planer, side {{ paginator.current_index }} af {{ paginator.number_pagers }}";
    let part = list(heading, "{% for p in paginator.pages %}", &row, "{% endfor %}", "");
    put(root, "templates/section.html", &extend(&part));
    let all = "{% set s = get_section(path=\"plan/_index.md\") %}{% for p in s.pages %}";
    put(root, "templates/index.html", &extend(&list("Alle planer", all, &row, "{% endfor %}", "")));
}
