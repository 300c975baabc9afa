//! The plans of `sites.rs` in the form of other generators, with templates that show the same of each.
//!
//! Every generator gets the same facts, with keys in ASCII, the same Markdown, the same page for a plan, one list of all
//! plans, lists of a hundred, and a site map.

use super::sites::{goals, plan_parts, put};
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
    /// Around the name and the list of a loop, then its end.
    each: [&'static str; 4],
    when: [&'static str; 3],
    /// What stands before the name of a loop's thing.
    sigil: &'static str,
    title: &'static str,
    content: &'static str,
}

const HUGO: Words = Words {
    plan: ".Params.",
    value: ["{{ ", " }}"],
    iso: ["{{ time.Format \"2006-01-02\" ", " }}"],
    day: ["{{ time.Format \"02.01.2006\" ", " }}"],
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
    each: ["{% for ", " in ", " %}", "{% endfor %}"],
    when: ["{% if ", " %}", "{% endif %}"],
    sigil: "",
    title: "{{ page.title }}",
    content: "{{ page.content | safe }}",
};

impl Words {
    /// A page's part, with `⟨field⟩`, `⟨iso field⟩`, `⟨day field⟩`, `⟨each x field⟩ … ⟨end⟩` and `⟨if field⟩ … ⟨fi⟩` in
    /// this language. A field without a dot is the plan's.
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

/// Writes a site of `plans` plans below `root`.
pub fn write(root: &Path, form: Form, plans: usize) {
    for at in 0..plans {
        let name = format!("borger-{at:05}.md");
        let (path, text) = match form {
            Form::HugoYaml => (format!("content/plan/{name}"), yaml(facts(at, |plan| plan), at)),
            Form::HugoJson => {
                let front = serde_json::to_string_pretty(&facts(at, |plan| plan)).expect("JSON");
                (format!("content/plan/{name}"), format!("{front}\n\n{}", body(at)))
            }
            Form::Eleventy => {
                (format!("src/plan/{name}"), yaml(facts(at, |plan| json!({ "plan": plan })), at))
            }
            Form::Zola => {
                (format!("content/plan/{name}"), yaml(facts(at, |plan| json!({ "extra": plan })), at))
            }
        };
        put(root, &path, &text);
    }
    match form {
        Form::HugoYaml | Form::HugoJson => hugo(root),
        Form::Eleventy => eleventy(root),
        Form::Zola => zola(root),
    }
}

/// What a plan says, as each generator is told it: title, day and summary of its own, the rest as `wrap` puts it.
fn facts(at: usize, wrap: impl Fn(Value) -> Value) -> Value {
    let read = |yaml: &str| ascii(serde_yaml::from_str(yaml).expect("YAML that was made here"));
    let (front, _) = plan_parts(at);
    let mut plan = read(&front);
    let fields = plan.as_object_mut().expect("keys");
    let goals: Vec<Value> = read(&goals(at)).as_object().expect("goals").values().cloned().collect();
    fields.insert("maal".to_owned(), Value::Array(goals));
    let (title, day) = (fields.remove("titel"), fields.get("opdateret").cloned());
    let about = fields.get("vej_til_job").cloned();
    let mut all = Map::new();
    for (key, value) in [("title", title), ("date", day), ("description", about)] {
        all.insert(key.to_owned(), value.expect("a plan has it"));
    }
    all.extend(wrap(plan).as_object().expect("keys").clone());
    Value::Object(all)
}

/// The same with keys that every template language can name.
fn ascii(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let key =
                |key: String| key.replace('å', "aa").replace('ø', "oe").replace('æ', "ae").replace('-', "_");
            Value::Object(fields.into_iter().map(|(k, v)| (key(k), ascii(v))).collect())
        }
        Value::Array(all) => Value::Array(all.into_iter().map(ascii).collect()),
        other => other,
    }
}

fn yaml(facts: Value, at: usize) -> String {
    format!("---\n{}---\n\n{}", serde_yaml::to_string(&facts).expect("YAML"), body(at))
}

fn body(at: usize) -> String {
    plan_parts(at).1.replace("(sag.yaml)", "(/plan/)").replace("(../../sider/om.md)", "(/om/)")
}

const STYLE: &str = "body{font:16px/1.5 system-ui;margin:0 auto;max-width:60rem}\n";

/// The page around a title, a summary and a main part.
fn page(title: &str, about: &str, main: &str) -> String {
    BASE.replace("⟦titel⟧", title).replace("⟦om⟧", about).replace("⟦indhold⟧", main)
}

const BASE: &str = include_str!("peers/base.html");
const ARTICLE: &str = include_str!("peers/article.html");

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
    put(root, "content/plan/_index.md", "---\ntitle: Planer\n---\n");
    put(root, "static/style.css", STYLE);
    let about = "{{ with .Description }}{{ . }}{{ else }}Planer for borgere{{ end }}";
    let main = "{{ block \"main\" . }}{{ end }}";
    put(root, "layouts/_default/baseof.html", &page("{{ .Title }}", about, main));
    let define = |main: &str| format!("{{{{ define \"main\" }}}}\n{main}{{{{ end }}}}\n");
    put(root, "layouts/_default/single.html", &define(&HUGO.speak(ARTICLE)));
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
    let base = page(
        "{{ title }}",
        "{{ description or 'Planer for borgere' }}",
        "{% block main %}{{ content | safe }}{% endblock %}",
    );
    put(root, "src/_includes/base.njk", &base);
    let plan = format!(
        "{{% extends \"base.njk\" %}}\n{{% block main %}}\n{}{{% endblock %}}\n",
        ELEVENTY.speak(ARTICLE)
    );
    put(root, "src/_includes/plan.njk", &plan);
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
    put(root, "static/style.css", STYLE);
    let main = "{% block main %}{% endblock %}";
    put(
        root,
        "templates/base.html",
        &page("{% block titel %}{% endblock %}", "{% block om %}Planer for borgere{% endblock %}", main),
    );
    let extend = |title: &str, about: &str, main: &str| {
        format!(
            "{{% extends \"base.html\" %}}\n{{% block titel %}}{title}{{% endblock %}}\n{about}{{% block main %}}\n{main}{{% endblock %}}\n"
        )
    };
    let about = "{% block om %}{{ page.description }}{% endblock %}\n";
    put(root, "templates/page.html", &extend("{{ page.title }}", about, &ZOLA.speak(ARTICLE)));
    let row =
        line("{{ p.path }}", "{{ p.title }}", "{{ p.date }}", "{{ p.date | date(format=\"%d.%m.%Y\") }}");
    let heading = "Planer, side {{ paginator.current_index }} af {{ paginator.number_pagers }}";
    let part = list(heading, "{% for p in paginator.pages %}", &row, "{% endfor %}", "");
    put(root, "templates/section.html", &extend("{{ section.title }}", "", &part));
    let all = "{% set s = get_section(path=\"plan/_index.md\") %}{% for p in s.pages %}";
    let part = list("Alle planer", all, &row, "{% endfor %}", "");
    put(root, "templates/index.html", &extend("{{ section.title }}", "", &part));
}
