//! What Eleventy needs beside the documents.

use super::super::sites::put;
use super::words::ELEVENTY;
use super::{OTHERS, STYLE, line, list, register};
use std::path::Path;

/// Templates by the place they stand in.
const FILES: [(&str, &str); 9] = [
    ("eleventy.config.mjs", include_str!("eleventy/config.mjs")),
    ("src/calendar.njk", include_str!("eleventy/calendar.njk")),
    ("src/sitemap.njk", include_str!("eleventy/sitemap.njk")),
    ("src/_includes/base.njk", include_str!("eleventy/base.njk")),
    ("src/_includes/case.njk", include_str!("eleventy/case.njk")),
    ("src/_includes/next.njk", include_str!("eleventy/next.njk")),
    ("src/_includes/offers.njk", include_str!("eleventy/offers.njk")),
    ("src/_includes/plan.njk", include_str!("eleventy/plan.njk")),
    ("src/_includes/talk.njk", include_str!("eleventy/talk.njk")),
];

/// Writes settings, templates and lists below `root`.
pub(super) fn frame(root: &Path) {
    for (place, text) in FILES {
        put(root, place, text);
    }
    put(root, "static/style.css", STYLE);
    put(root, "src/_data/personer.json", &register());
    let folder = |kind: &str, settings: &str| put(root, &format!("src/{kind}/{kind}.json"), settings);
    folder("plan", "{ \"kind\": \"plan\", \"layout\": \"plan.njk\", \"tags\": \"plans\" }\n");
    folder("sag", "{ \"kind\": \"sag\", \"layout\": \"case.njk\", \"tags\": \"cases\" }\n");
    for (kind, skeleton) in OTHERS {
        folder(kind, &format!("{{ \"kind\": \"{kind}\", \"layout\": \"{kind}.njk\" }}\n"));
        let page = ELEVENTY.speak(skeleton);
        let page = format!("{{% extends \"base.njk\" %}}\n{{% block main %}}\n{page}{{% endblock %}}\n");
        put(root, &format!("src/_includes/{kind}.njk"), &page);
    }
    let row = line("{{ p.url }}", "{{ p.data.title }}", "{{ p.date | iso }}", "{{ p.date | dk }}");
    let all = list("Alle planer", "{% for p in collections.plans | reverse %}", &row, "{% endfor %}", "");
    put(root, "src/index.njk", &format!("---\ntitle: Alle planer\nlayout: base.njk\n---\n{all}"));
    let heading = "Planer, side {{ pagination.pageNumber + 1 }} af {{ pagination.pages.length }}";
    let part = list(heading, "{% for p in plans %}", &row, "{% endfor %}", "");
    let front = "---\ntitle: Planer\nlayout: base.njk\npagination:\n  data: collections.plans\n  size: 100\n  reverse: true\n  \
        alias: plans\npermalink: \"/plan/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html\"\n---\n";
    put(root, "src/list.njk", &format!("{front}{part}"));
}
