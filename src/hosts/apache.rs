//! Apache: `.htaccess`, which it reads in the folders it serves where `AllowOverride FileInfo` lets it, and the same as a
//! virtual host. Where `mod_headers` is missing, Apache answers with an error rather than without the policy.

use super::recipe::{Recipe, hidden};
use super::{Address, Audience, Scripts, Tree, headers, kinds, patterns};
use crate::diagnostic::{Lang, both, text};
use std::fmt::Write as _;

pub(super) const FILE: &str = ".htaccess";

/// The file for a tree that is served at `path`.
pub(super) fn file(tree: &Tree, path: &str, secure: bool, lang: Lang) -> String {
    let (allowed, module) = ("AllowOverride FileInfo", "mod_headers");
    let words = text!(
        "# Lavet af klarplan. Læses af Apache, hvor ”{allowed}” tillader det; {module} skal være slået til.",
        "# Made by klarplan. Read by Apache where “{allowed}” lets it; {module} must be on."
    );
    format!("{}\n{}", words.get(lang), said(tree, path, secure, ""))
}

/// What is the same in both, each line after `indent`.
fn said(tree: &Tree, path: &str, secure: bool, indent: &str) -> String {
    let mut lines = vec![format!("ErrorDocument 404 {path}404.html"), "AddDefaultCharset utf-8".to_owned()];
    for (ending, kind) in kinds::seldom_known() {
        lines.push(format!("AddType \"{kind}\" .{ending}"));
    }
    lines.push(format!("RedirectMatch 404 \"{}\"", hidden()));
    let set = |name: &str, value: &str| format!("Header always set {name} \"{value}\"");
    lines.push(set(headers::POLICY, &Scripts::None.policy()));
    lines.push(set(headers::CACHE, headers::cache(tree.audience)));
    for (name, value) in headers::everywhere(tree.audience, secure) {
        lines.push(set(name, value));
    }
    for pattern in patterns::patterns(tree, path) {
        lines.push(format!("<If \"%{{REQUEST_URI}} =~ m#{}#\">", pattern.expression));
        lines.push(format!("  {}", set(pattern.header, &pattern.value)));
        lines.push("</If>".to_owned());
    }
    lines.iter().fold(String::new(), |mut out, line| {
        let _ = writeln!(out, "{indent}{line}");
        out
    })
}

/// The virtual hosts of a site.
pub(super) fn recipe(recipe: &Recipe, lang: Lang) -> String {
    let mut out = String::new();
    let words = both!("# Slå modulerne til, en gang:", "# Turn the modules on, once:");
    let _ = writeln!(out, "{} a2enmod headers rewrite ssl deflate\n", words.get(lang));
    host(&mut out, &recipe.address, |out| {
        let (path, folder) = (&recipe.address.path, &recipe.public_folder);
        if path == "/" {
            let _ = writeln!(out, "  DocumentRoot \"{folder}\"");
        } else {
            let _ = writeln!(out, "  Alias {path} \"{folder}/\"");
        }
        directory(out, folder, "    Require all granted");
        out.push_str("  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json text/calendar image/svg+xml\n");
        out.push_str(&said(&recipe.public, path, recipe.address.secure, "  "));
    });
    if let Some(address) = &recipe.readers_address {
        readers(&mut out, recipe, address, lang);
    }
    out
}

/// The readers' virtual host: each sees the folder that has the name of their login.
fn readers(out: &mut String, recipe: &Recipe, address: &Address, lang: Lang) {
    let folder = &recipe.readers_folder;
    let name = "REMOTE_USER";
    let words = text!(
        "\n# Læsernes egne sider: hver ser kun mappen med navnet på sit eget login. Sæt jeres eget login i stedet for\n# kodeordene; det skal kun sætte {name}.",
        "\n# The readers' own pages: each sees only the folder with the name of their own login. Put your own login in place\n# of the passwords; all it must do is set {name}."
    );
    let _ = writeln!(out, "{}", words.get(lang));
    host(out, address, |out| {
        let _ = writeln!(out, "  DocumentRoot \"{folder}\"");
        directory(out, folder, "    Require valid-user");
        out.push_str("  <Location />\n    AuthType Basic\n    AuthName \"klarplan\"\n");
        out.push_str(
            "    AuthUserFile /etc/apache2/klarplan-laesere\n    Require valid-user\n  </Location>\n",
        );
        // The name is known only once the login is done, so it is looked for ahead. No other folder can be asked for.
        out.push_str("  RewriteEngine On\n");
        let _ = writeln!(out, "  RewriteCond %{{LA-U:REMOTE_USER}} {}", Recipe::READER);
        let _ = writeln!(out, "  RewriteRule ^/(.*)$ \"{folder}/%1/$1\" [L]");
        out.push_str("  RewriteCond %{LA-U:REMOTE_USER} !^$\n  RewriteRule ^ - [F]\n");
        let tree = Tree { audience: Audience::Reader, ..recipe.readers.clone() };
        out.push_str(&said(&tree, "/", address.secure, "  "));
    });
}

fn directory(out: &mut String, folder: &str, who: &str) {
    let _ = writeln!(out, "  <Directory \"{folder}\">\n    AllowOverride None\n    Options None");
    let _ = writeln!(out, "    DirectoryIndex index.html\n{who}\n  </Directory>");
}

fn host(out: &mut String, address: &Address, inside: impl FnOnce(&mut String)) {
    let (listens, name) = (address.listens(), &address.host);
    if !matches!(address.listened(), 80 | 443) {
        let _ = writeln!(out, "Listen {listens}");
    }
    let at = if address.is_number() { listens } else { format!("*:{listens}") };
    if address.secure && address.listened() == 443 {
        let _ = writeln!(out, "<VirtualHost *:80>\n  ServerName {name}");
        let _ = writeln!(out, "  Redirect permanent / https://{name}/\n</VirtualHost>");
    }
    let _ = writeln!(out, "<VirtualHost {at}>\n  ServerName {name}");
    if address.secure {
        let _ = writeln!(out, "  SSLEngine on");
        let _ = writeln!(out, "  SSLCertificateFile {}", Recipe::certificate(address, "fullchain.pem"));
        let _ = writeln!(out, "  SSLCertificateKeyFile {}", Recipe::certificate(address, "privkey.pem"));
    }
    inside(out);
    out.push_str("</VirtualHost>\n");
}
