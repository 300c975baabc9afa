//! A page's part in the words of each template language.

/// What a template language calls things.
pub(super) struct Words {
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

pub(super) const HUGO: Words = Words {
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
pub(super) const ELEVENTY: Words = Words {
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
pub(super) const ZOLA: Words = Words {
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
    pub(super) fn speak(&self, skeleton: &str) -> String {
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
