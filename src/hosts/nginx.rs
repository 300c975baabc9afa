//! nginx: a file for `/etc/nginx/conf.d`, read where servers are declared.

use super::patterns::{self, Pattern};
use super::recipe::{Recipe, hidden};
use super::{Address, Scripts, Tree, headers, kinds};
use crate::diagnostic::{Lang, text};
use std::fmt::Write as _;

/// The servers of a site.
pub(super) fn recipe(recipe: &Recipe, lang: Lang) -> String {
    let (command, folder, trial) = ("klarplan host nginx", "/etc/nginx/conf.d/", "nginx -t");
    let words = text!(
        "# Lavet af ”{command}”. Læg filen i {folder} og prøv den med ”{trial}”.",
        "# Made by “{command}”. Put the file into {folder} and try it with “{trial}”."
    );
    let mut out = format!("{}\n\n", words.get(lang));
    let path = &recipe.address.path;
    let site = Site { tree: &recipe.public, address: &recipe.address, name: "klarplan", path };
    site.maps(&mut out);
    site.begin(&mut out);
    if path == "/" {
        let _ = writeln!(out, "  root \"{}\";", recipe.public_folder);
    } else {
        let _ = writeln!(out, "  location {path} {{ alias \"{}/\"; }}", recipe.public_folder);
    }
    out.push_str("  gzip on;\n  gzip_vary on;\n  gzip_types text/css text/javascript application/json application/ld+json application/xml text/calendar text/csv text/plain image/svg+xml;\n");
    site.end(&mut out);
    if let Some(address) = &recipe.readers_address {
        readers(&mut out, recipe, address, lang);
    }
    out
}

/// The readers' server: each sees the folder that has the name of their login.
fn readers(out: &mut String, recipe: &Recipe, address: &Address, lang: Lang) {
    let name = "$remote_user";
    let words = text!(
        "\n# Læsernes egne sider: hver ser kun mappen med navnet på sit eget login. Sæt jeres eget login i stedet for\n# kodeordene: det skal kun give navnet, her {name}.",
        "\n# The readers' own pages: each sees only the folder with the name of their own login. Put your own login in place\n# of the passwords: all it must do is give the name, here {name}."
    );
    let _ = writeln!(out, "{}", words.get(lang));
    let site = Site { tree: &recipe.readers, address, name: "klarplan_laeser", path: "/" };
    site.maps(out);
    // A name that is no reader's leads to a folder that cannot be.
    let _ = writeln!(
        out,
        "map $remote_user $klarplan_mappe {{\n  default \".ingen\";\n  \"~{}\" $1;\n}}",
        Recipe::READER
    );
    site.begin(out);
    let _ = writeln!(out, "  root \"{}/$klarplan_mappe\";", recipe.readers_folder);
    out.push_str("  auth_basic \"klarplan\";\n  auth_basic_user_file /etc/nginx/klarplan-laesere;\n");
    site.end(out);
}

/// One server.
struct Site<'a> {
    tree: &'a Tree,
    address: &'a Address,
    /// What its variables' names begin with.
    name: &'a str,
    path: &'a str,
}

impl Site<'_> {
    /// Headers that are not the same for all addresses, each a variable. In a block of its own for these addresses, nginx
    /// would forget all others.
    fn varied(&self) -> Vec<(&'static str, &'static str, String, Vec<Pattern>)> {
        let mut all = vec![
            (headers::POLICY, "politik", Scripts::None.policy(), Vec::new()),
            (headers::CACHE, "gem", headers::cache(self.tree.audience).to_owned(), Vec::new()),
            (headers::ORIGIN, "aaben", String::new(), Vec::new()),
        ];
        for pattern in patterns::patterns(self.tree, self.path) {
            if let Some(of) = all.iter_mut().find(|(header, ..)| *header == pattern.header) {
                of.3.push(pattern);
            }
        }
        all.retain(|(_, _, usual, patterns)| !usual.is_empty() || !patterns.is_empty());
        all
    }

    fn maps(&self, out: &mut String) {
        for (_, variable, usual, patterns) in self.varied() {
            let _ = writeln!(out, "map $uri ${}_{variable} {{\n  default \"{usual}\";", self.name);
            for pattern in patterns {
                let _ = writeln!(out, "  \"~{}\" \"{}\";", pattern.expression, pattern.value);
            }
            out.push_str("}\n");
        }
    }

    fn begin(&self, out: &mut String) {
        let Address { host, secure, .. } = self.address;
        let listens = self.address.listens();
        if *secure && self.address.listened() == 443 {
            let _ = writeln!(out, "server {{\n  listen 80;\n  server_name {host};");
            let _ = writeln!(out, "  return 301 https://{host}$request_uri;\n}}");
        }
        let _ = writeln!(out, "server {{\n  listen {listens}{};", if *secure { " ssl" } else { "" });
        let _ = writeln!(out, "  server_name {host};");
        if *secure {
            let _ =
                writeln!(out, "  ssl_certificate {};", Recipe::certificate(self.address, "fullchain.pem"));
            let _ =
                writeln!(out, "  ssl_certificate_key {};", Recipe::certificate(self.address, "privkey.pem"));
        }
    }

    fn end(&self, out: &mut String) {
        out.push_str("  index index.html;\n  absolute_redirect off;\n  server_tokens off;\n");
        let _ = writeln!(out, "  error_page 404 {}404.html;", self.path);
        let _ = writeln!(out, "  location ~ \"{}\" {{ return 404; }}", hidden());
        out.push_str("  types {\n");
        for (ending, kind) in kinds::KINDS {
            let _ = writeln!(out, "    {} {ending};", kind.split(';').next().unwrap_or(kind));
        }
        out.push_str("  }\n  default_type application/octet-stream;\n");
        out.push_str(
            "  charset utf-8;\n  charset_types text/css text/javascript text/calendar text/plain text/csv;\n",
        );
        for (header, variable, ..) in self.varied() {
            let _ = writeln!(out, "  add_header {header} ${}_{variable} always;", self.name);
        }
        for (header, value) in headers::everywhere(self.tree.audience, self.address.secure) {
            let _ = writeln!(out, "  add_header {header} \"{value}\" always;");
        }
        out.push_str("}\n");
    }
}
