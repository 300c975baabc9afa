//! What Hugo needs beside the documents.

use super::super::sites::put;
use super::words::HUGO;
use super::{OTHERS, STYLE, line, list, register};
use std::path::Path;

/// Its templates by the place they stand in.
const LAYOUTS: [(&str, &str); 13] = [
    ("_default/baseof.html", include_str!("hugo/baseof.html")),
    ("plan/single.html", include_str!("hugo/plan.html")),
    ("plan/single.ics", include_str!("hugo/plan.ics")),
    ("sag/single.html", include_str!("hugo/case.html")),
    ("partials/appointments.html", include_str!("hugo/partials/appointments.html")),
    ("partials/clock.html", include_str!("hugo/partials/clock.html")),
    ("partials/due.html", include_str!("hugo/partials/due.html")),
    ("partials/escaped.ics", include_str!("hugo/partials/escaped.ics")),
    ("partials/in-time.html", include_str!("hugo/partials/in-time.html")),
    ("partials/next.html", include_str!("hugo/partials/next.html")),
    ("partials/offers.html", include_str!("hugo/partials/offers.html")),
    ("partials/stamp.ics", include_str!("hugo/partials/stamp.ics")),
    ("partials/talk.html", include_str!("hugo/partials/talk.html")),
];

/// Writes settings, templates and lists below `root`.
pub(super) fn frame(root: &Path) {
    put(root, "hugo.toml", include_str!("hugo/hugo.toml"));
    put(root, "data/personer.json", &register());
    for (place, template) in LAYOUTS {
        put(root, &format!("layouts/{place}"), template);
    }
    put(root, "content/_index.md", "---\ntitle: Alle planer\n---\n");
    let calendars = "cascade:\n  - target: {kind: page}\n    outputs: [html, calendar]\n";
    put(root, "content/plan/_index.md", &format!("---\ntitle: Planer\n{calendars}---\n"));
    put(root, "static/style.css", STYLE);
    let define = |main: &str| format!("{{{{ define \"main\" }}}}\n{main}{{{{ end }}}}\n");
    let unlisted = "---\ntitle: Sider\nbuild: {render: never}\n---\n";
    put(root, "content/sag/_index.md", unlisted);
    for (kind, page) in OTHERS {
        put(root, &format!("content/{kind}/_index.md"), unlisted);
        put(root, &format!("layouts/{kind}/single.html"), &define(&HUGO.speak(page)));
    }
    let row = line(
        "{{ .RelPermalink }}",
        "{{ .Title }}",
        "{{ .Date.Format \"2006-01-02\" }}",
        "{{ .Date.Format \"02.01.2006\" }}",
    );
    let heading = "Planer, side {{ $p.PageNumber }} af {{ $p.TotalPages }}";
    let part = list(heading, "{{ range $p.Pages }}", &row, "{{ end }}", "");
    put(
        root,
        "layouts/_default/list.html",
        &define(&format!("{{{{ $p := .Paginate .RegularPages }}}}\n{part}")),
    );
    let all = "{{ range where .Site.RegularPages \"Section\" \"plan\" }}";
    put(root, "layouts/index.html", &define(&list("Alle planer", all, &row, "{{ end }}", "")));
}
