//! Caddy: sites of a Caddyfile. It sees to certificates itself.

use super::recipe::Recipe;
use super::{Address, FILES, Scripts, Tree, headers, kinds, patterns};
use crate::diagnostic::{Lang, text};
use std::fmt::Write as _;

/// The sites of a Caddyfile.
pub(super) fn recipe(recipe: &Recipe, lang: Lang) -> String {
    let (command, file) = ("klarplan host caddy", "/etc/caddy/Caddyfile");
    let words = text!(
        "# Lavet af ”{command}”. Sæt det ind i {file}, eller skriv dér ”import” og filens navn.",
        "# Made by “{command}”. Put it into {file}, or write “import” and the file's name there."
    );
    let mut out = format!("{}\n\n", words.get(lang));
    let path = recipe.address.path.trim_end_matches('/');
    begin(&mut out, &recipe.address, &recipe.public, &recipe.address.path);
    if !path.is_empty() {
        let _ = writeln!(out, "\t\t@udenfor not path {path}/*\n\t\terror @udenfor 404");
        let _ = writeln!(out, "\t\turi strip_prefix {path}");
    }
    let _ = writeln!(out, "\t\troot * \"{}\"\n\t\tencode zstd gzip", recipe.public_folder);
    end(&mut out, &recipe.public_folder, "{err.status_code} == 404");
    let Some(address) = &recipe.readers_address else { return out };
    let name = "{http.auth.user.id}";
    let words = text!(
        "\n# Læsernes egne sider: hver ser kun mappen med navnet på sit eget login. Sæt jeres eget login i stedet for\n# kodeordene: det skal kun give navnet, her {name}.",
        "\n# The readers' own pages: each sees only the folder with the name of their own login. Put your own login in place\n# of the passwords: all it must do is give the name, here {name}."
    );
    let _ = writeln!(out, "{}", words.get(lang));
    begin(&mut out, address, &recipe.readers, "/");
    // Known as basic_auth too from Caddy 2.8 on, which still reads this.
    out.push_str("\t\tbasicauth {\n\t\t\timport /etc/caddy/klarplan-laesere\n\t\t}\n");
    let folder = format!("{}/{{http.auth.user.id}}", recipe.readers_folder);
    // A login with another kind of name could lead out of the folder.
    let known = format!("{{http.auth.user.id}}.matches(\"{}\")", Recipe::READER.replace("\\.", "[.]"));
    let _ =
        writeln!(out, "\t\t@ukendt expression `!{known}`\n\t\terror @ukendt 404\n\t\troot * \"{folder}\"");
    end(&mut out, &folder, &format!("{{err.status_code}} == 404 && {known}"));
    out
}

/// Up to what differs. Within `route` the lines hold in their order, so the special comes after the usual.
fn begin(out: &mut String, address: &Address, tree: &Tree, path: &str) {
    let scheme = if address.secure { "https" } else { "http" };
    let port = address.port.map_or_else(String::new, |port| format!(":{port}"));
    let _ = writeln!(out, "{scheme}://{}{port} {{", address.host);
    if address.is_number() {
        let _ = writeln!(out, "\tbind {}", address.host.trim_matches(['[', ']']));
    }
    out.push_str("\troute {\n\t\theader {\n");
    let _ = writeln!(out, "\t\t\t{} \"{}\"", headers::POLICY, Scripts::None.policy());
    let _ = writeln!(out, "\t\t\t{} \"{}\"", headers::CACHE, headers::cache(tree.audience));
    for (name, value) in headers::everywhere(tree.audience, address.secure) {
        let _ = writeln!(out, "\t\t\t{name} \"{value}\"");
    }
    // Apart, for a block that takes away is put off until the answer is sent, and would have the last word.
    out.push_str("\t\t}\n\t\theader -Server\n");
    for pattern in patterns::patterns(tree, path) {
        let (name, expression) = (pattern.name, &pattern.expression);
        let _ = writeln!(out, "\t\t@{name} path_regexp \"{expression}\"");
        let _ = writeln!(out, "\t\theader @{name} {} \"{}\"", pattern.header, pattern.value);
    }
}

/// The rest; the page for what is not there is shown where `missing` holds.
fn end(out: &mut String, folder: &str, missing: &str) {
    // Of what is there alone: the page for what is not there is none of these.
    for (ending, kind) in kinds::seldom_known() {
        let _ = writeln!(out, "\t\t@{ending} {{\n\t\t\tpath *.{ending}\n\t\t\tfile\n\t\t}}");
        let _ = writeln!(out, "\t\theader @{ending} Content-Type \"{kind}\"");
    }
    let names: Vec<&str> = FILES.into_iter().filter(|name| !name.starts_with('.')).collect();
    let _ = writeln!(out, "\t\tfile_server {{\n\t\t\thide .* {}\n\t\t}}\n\t}}", names.join(" "));
    let _ = writeln!(out, "\thandle_errors {{\n\t\t@ingen expression `{missing}`");
    out.push_str("\t\thandle @ingen {\n\t\t\trewrite * /404.html\n");
    let _ = writeln!(out, "\t\t\tfile_server {{\n\t\t\t\troot \"{folder}\"\n\t\t\t}}\n\t\t}}\n\t}}\n}}");
}
