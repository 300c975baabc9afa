//! The documents of `sites.rs` in the form of other generators, with templates that show the same of each.
//!
//! Every generator gets the same facts (`facts.rs`) and the same Markdown; and makes a page for each document, a calendar of
//! each plan (but Zola, which has no such thing), one list of all plans, lists of a hundred, and a site map.

use super::Size;
use super::facts::{Page, of_mix, of_plans};
use super::sites::{Mix, put};
use serde_json::{Map, Value, json};
use std::path::Path;

/// A form that sites are made in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    HugoYaml,
    HugoJson,
    Eleventy,
    Zola,
}

/// What a template language calls things.
struct Words {
    /// A field of the plan.
    plan: &'static str,
    /// Before and after a value that is written escaped.
    value: [&'static str; 2],
    /// A date as `2026-11-21` and as `21.11.2026`, around the value.
    iso: [&'static str; 2],
    day: [&'static str; 2],
    /// As `20261121`.
    stamp: [&'static str; 2],
    /// Around the name and the list of a loop, then its end.
    each: [&'static str; 4],
    when: [&'static str; 3],
    /// What stands before the name of a loop's thing.
    sigil: &'static str,
    title: &'static str,
    content: &'static str,
}

const HUGO: Words = Words {
    plan: "$.Params.",
    value: ["{{ ", " }}"],
    iso: ["{{ time.Format \"2006-01-02\" ", " }}"],
    day: ["{{ time.Format \"02.01.2006\" ", " }}"],
    stamp: ["{{ time.Format \"20060102\" ", " }}"],
    each: ["{{ range $", " := ", " }}", "{{ end }}"],
    when: ["{{ with ", " }}", "{{ end }}"],
    sigil: "$",
    title: "{{ .Title }}",
    content: "{{ .Content }}",
};
const ELEVENTY: Words = Words {
    plan: "plan.",
    value: ["{{ ", " }}"],
    iso: ["{{ ", " | iso }}"],
    day: ["{{ ", " | dk }}"],
    stamp: ["{{ ", " | stamp }}"],
    each: ["{% for ", " in ", " %}", "{% endfor %}"],
    when: ["{% if ", " %}", "{% endif %}"],
    sigil: "",
    title: "{{ title }}",
    content: "{{ content | safe }}",
};
const ZOLA: Words = Words {
    plan: "page.extra.",
    value: ["{{ ", " }}"],
    iso: ["{{ ", " }}"],
    day: ["{{ ", " | date(format=\"%d.%m.%Y\") }}"],
    stamp: ["{{ ", " | date(format=\"%Y%m%d\") }}"],
    each: ["{% for ", " in ", " %}", "{% endfor %}"],
    when: ["{% if ", " %}", "{% endif %}"],
    sigil: "",
    title: "{{ page.title }}",
    content: "{{ page.content | safe }}",
};

impl Words {
    /// A page's part, with `⟨field⟩`, `⟨iso field⟩`, `⟨day field⟩`, `⟨stamp field⟩`, `⟨each x field⟩ … ⟨end⟩` and `⟨if field⟩ … ⟨fi⟩` in
    /// this language. A field without a dot is the page's.
    fn speak(&self, skeleton: &str) -> String {
        let mut out = String::new();
        let mut rest = skeleton;
        while let Some((before, after)) = rest.split_once('⟨') {
            let (mark, after) = after.split_once('⟩').expect("a mark ends");
            out.push_str(before);
            let words: Vec<&str> = mark.split(' ').collect();
            let around =
                |[left, right]: [&str; 2], field: &str| format!("{left}{}{right}", self.field(field));
            out.push_str(&match words.as_slice() {
                ["end"] => self.each[3].to_owned(),
                ["fi"] => self.when[2].to_owned(),
                ["title"] => self.title.to_owned(),
                ["content"] => self.content.to_owned(),
                ["iso", field] => around(self.iso, field),
                ["day", field] => around(self.day, field),
                ["stamp", field] => around(self.stamp, field),
                ["if", field] => around([self.when[0], self.when[1]], field),
                ["each", name, list] => {
                    let [each, within, end, _] = self.each;
                    format!("{each}{name}{within}{}{end}", self.field(list))
                }
                [field] => around(self.value, field),
                other => panic!("{other:?}"),
            });
            rest = after;
        }
        out + rest
    }

    /// The plan's field, or that of a loop's thing where its name stands before a dot (`x.` alone is the thing).
    fn field(&self, name: &str) -> String {
        match name.split_once('.') {
            Some((thing, "")) => format!("{}{thing}", self.sigil),
            Some((thing @ ("o" | "t" | "g" | "s" | "p"), field)) => format!("{}{thing}.{field}", self.sigil),
            _ => format!("{}{name}", self.plan),
        }
    }
}

/// Writes a site of these pages below `root`.
pub fn write(root: &Path, form: Form, size: Size) {
    let page = |Page { kind, name, facts, body }: Page| {
        let (below, facts) = match form {
            Form::HugoYaml | Form::HugoJson => ("content", with(facts, |all| all)),
            Form::Eleventy => ("src", with(facts, |all| json!({ "plan": all }))),
            Form::Zola => ("content", with(facts, |all| json!({ "extra": all }))),
        };
        let front = if form == Form::HugoJson {
            serde_json::to_string_pretty(&facts).expect("JSON") + "\n"
        } else {
            format!("---\n{}---\n", serde_yaml::to_string(&facts).expect("YAML"))
        };
        put(root, &format!("{below}/{kind}/{name}.md"), &format!("{front}\n{body}"));
    };
    match size {
        Size::Plans(plans) => of_plans(plans, page),
        Size::Mixed(documents) => of_mix(&Mix::of(documents), page),
    }
    match form {
        Form::HugoYaml | Form::HugoJson => hugo(root),
        Form::Eleventy => eleventy(root),
        Form::Zola => zola(root),
    }
}

/// What each generator is told as it wants it: title, day and summary of its own, the rest as `wrap` puts it.
fn with(mut facts: Map<String, Value>, wrap: impl Fn(Value) -> Value) -> Value {
    let mut all = Map::new();
    for key in ["title", "date", "description"] {
        all.insert(key.to_owned(), facts.remove(key).expect("a page has it"));
    }
    all.extend(wrap(Value::Object(facts)).as_object().expect("keys").clone());
    Value::Object(all)
}

const STYLE: &str = "body{font:16px/1.5 system-ui;margin:0 auto;max-width:60rem}\n";

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

const BASE: &str = include_str!("peers/base.html");
const ARTICLE: &str = include_str!("peers/article.html");
/// The kinds that have no list of their own, each with its page.
const UNLISTED: [(&str, &str); 5] = [
    ("sag", include_str!("peers/case.html")),
    ("udvalg", include_str!("peers/committee.html")),
    ("moede", include_str!("peers/meeting.html")),
    ("punkt", include_str!("peers/item.html")),
    ("ramme", include_str!("peers/framework.html")),
];
const CALENDAR: &str = include_str!("peers/calendar.ics");

/// A line of a list, in the words of its template language.
fn line(href: &str, title: &str, iso: &str, day: &str) -> String {
    format!("          <li><a href=\"{href}\">{title}</a> <time datetime=\"{iso}\">{day}</time></li>\n")
}

fn list(heading: &str, each: &str, line: &str, end: &str, after: &str) -> String {
    format!("      <h1>{heading}</h1>\n      <ul class=\"liste\">\n{each}\n{line}{end}\n      </ul>\n{after}")
}

fn hugo(root: &Path) {
    put(
        root,
        "hugo.toml",
        "baseURL = \"https://planer.bakkedal.example/\"\ntitle = \"Bakkedal Kommune\"\ndefaultContentLanguage = \"da\"\n\
         disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"404\"]\n[pagination]\n  pagerSize = 100\n\
         [markup.goldmark.extensions]\n  typographer = false\n",
    );
    put(root, "content/_index.md", "---\ntitle: Alle planer\n---\n");
    let calendars = "cascade:\n  - target: {kind: page}\n    outputs: [html, calendar]\n";
    put(root, "content/plan/_index.md", &format!("---\ntitle: Planer\n{calendars}---\n"));
    put(root, "static/style.css", STYLE);
    let frame = Frame {
        title: "{{ .Title }}",
        name: "{{ .Title }}",
        about: "{{ with .Description }}{{ . }}{{ else }}Planer for borgere{{ end }}",
        address: "{{ .Permalink }}",
    };
    put(root, "layouts/_default/baseof.html", &frame.around("{{ block \"main\" . }}{{ end }}"));
    let define = |main: &str| format!("{{{{ define \"main\" }}}}\n{main}{{{{ end }}}}\n");
    put(root, "layouts/plan/single.html", &define(&HUGO.speak(ARTICLE)));
    put(root, "layouts/plan/single.ics", &HUGO.speak(CALENDAR));
    for (kind, page) in UNLISTED {
        put(root, &format!("content/{kind}/_index.md"), "---\ntitle: Sider\nbuild: {render: never}\n---\n");
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

fn eleventy(root: &Path) {
    put(root, "eleventy.config.mjs", include_str!("peers/eleventy.config.mjs"));
    put(root, "static/style.css", STYLE);
    put(root, "src/plan/plan.json", "{ \"layout\": \"plan.njk\", \"tags\": \"plans\" }\n");
    for (kind, _) in UNLISTED {
        put(root, &format!("src/{kind}/{kind}.json"), &format!("{{ \"layout\": \"{kind}.njk\" }}\n"));
    }
    let frame = Frame {
        title: "{{ title }}",
        name: "{{ title | dump | safe }}",
        about: "{{ description or 'Planer for borgere' }}",
        address: "https://planer.bakkedal.example{{ page.url }}",
    };
    let base = frame.around("{% block main %}{{ content | safe }}{% endblock %}");
    put(root, "src/_includes/base.njk", &base);
    for (name, skeleton) in [("plan", ARTICLE)].into_iter().chain(UNLISTED) {
        let page = ELEVENTY.speak(skeleton);
        let page = format!("{{% extends \"base.njk\" %}}\n{{% block main %}}\n{page}{{% endblock %}}\n");
        put(root, &format!("src/_includes/{name}.njk"), &page);
    }
    let calendar = ELEVENTY.speak(&CALENDAR.replace("⟨title⟩", "{{ p.data.title }}"));
    let front = "---\npagination:\n  data: collections.plans\n  size: 1\n  alias: p\n\
        permalink: \"{{ p.url }}index.ics\"\neleventyExcludeFromCollections: true\n---\n{% set plan = p.data.plan %}";
    put(root, "src/calendar.njk", &format!("{front}{calendar}"));
    let row = line("{{ p.url }}", "{{ p.data.title }}", "{{ p.date | iso }}", "{{ p.date | dk }}");
    let all = list("Alle planer", "{% for p in collections.plans | reverse %}", &row, "{% endfor %}", "");
    put(root, "src/index.njk", &format!("---\ntitle: Alle planer\nlayout: base.njk\n---\n{all}"));
    let heading = "Planer, side {{ pagination.pageNumber + 1 }} af {{ pagination.pages.length }}";
    let part = list(heading, "{% for p in plans %}", &row, "{% endfor %}", "");
    let front = "---\ntitle: Planer\nlayout: base.njk\npagination:\n  data: collections.plans\n  size: 100\n  reverse: true\n  \
        alias: plans\npermalink: \"/plan/{% if pagination.pageNumber > 0 %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html\"\n---\n";
    put(root, "src/list.njk", &format!("{front}{part}"));
    put(root, "src/sitemap.njk", include_str!("peers/sitemap.njk"));
}

fn zola(root: &Path) {
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
    for (kind, _) in UNLISTED {
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
    for (kind, page) in UNLISTED {
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
