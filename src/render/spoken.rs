//! Messages that say the same on every page, put into the templates once instead of being looked up on each.

use std::collections::BTreeMap;

/// The template with its `{{ t.name }}` and `{{ say(id="name") }}` as the words of `plain` (messages that need to be told
/// nothing, by name), as `escape` writes them. What else stands in marks stays as it is, and so does a template that gives
/// `t` another meaning, or shows marks as text.
pub(super) fn spoken(
    template: &str,
    plain: &BTreeMap<String, String>,
    escape: impl Fn(&str) -> String,
) -> String {
    if template.contains("raw") || means_something_else(template) {
        return template.to_owned();
    }
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let asked = rest.strip_prefix("{{").and_then(asked_for);
        let words = asked.and_then(|(name, after)| Some((escape(plain.get(name)?), after)));
        match words.filter(|(words, _)| !words.contains(['{', '}'])) {
            Some((words, after)) => {
                out.push_str(&words);
                rest = after;
            }
            None => {
                let close =
                    ["{#", "{%", "{{"].iter().zip(["#}", "%}", "}}"]).find(|(o, _)| rest.starts_with(**o));
                let end = close.and_then(|(_, close)| Some(rest.find(close)? + close.len())).unwrap_or(1);
                out.push_str(&rest[..end]);
                rest = &rest[end..];
            }
        }
    }
    out + rest
}

/// The message that is asked for alone, right after `{{`, and what comes after its `}}`.
fn asked_for(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let (name, after) = match text.strip_prefix("t.") {
        Some(text) => text.split_at(name_end(text)),
        None => {
            let text = text.strip_prefix("say(")?.trim_start().strip_prefix("id")?.trim_start();
            let text = text.strip_prefix('=')?.trim_start().strip_prefix('"')?;
            let (name, after) = text.split_at(name_end(text));
            (name, after.strip_prefix('"')?.trim_start().strip_prefix(')')?)
        }
    };
    Some((name, after.trim_start().strip_prefix("}}")?))
}

fn name_end(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len())
}

/// Whether a mark names something `t`: a loop, a component's argument, a value that is set.
fn means_something_else(template: &str) -> bool {
    template.split("{%").skip(1).any(|tag| {
        let tag = tag.split("%}").next().unwrap_or(tag);
        tag.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').any(|word| word == "t")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(template: &str) -> String {
        let plain = [("hej", "Hej"), ("to", "A & B"), ("mark", "{{ x }}")];
        let plain = plain.map(|(name, words)| (name.to_owned(), words.to_owned())).into();
        spoken(template, &plain, |words| words.replace('&', "&amp;"))
    }

    #[test]
    fn messages_are_put_in() {
        assert_eq!(made("<p>{{ t.hej }} {{t.to}}</p>"), "<p>Hej A &amp; B</p>");
        assert_eq!(made(r#"{% if a %}{{ say(id="hej") }}{% endif %}{"#), "{% if a %}Hej{% endif %}{");
    }

    #[test]
    fn all_else_stays() {
        for same in [
            "{{ t.other }}",
            "{{ t.hej | upper }}",
            "{{- t.hej -}}",
            "{{ t.mark }}",
            "{{ t.hej.mere }}",
            r#"{{ say(id="hej", n=1) }}"#,
            r#"{{ say(id="other") }}"#,
            "{{ say(id=name) }}",
            "{% if t.hej %}x{% endif %}",
            "{# {{ t.hej }} #}",
            "{% raw %}{{ t.hej }}{% endraw %}",
            "{% for t in all %}{{ t.hej }}{% endfor %}",
            "{% set t = x %}{{ t.hej }}",
            "{% component c(t) %}{{ t.hej }}{% endcomponent c %}",
            "{{ t.hej",
            "{{ \"{{ t.hej }}\" }}",
        ] {
            assert_eq!(made(same), same);
        }
    }
}
