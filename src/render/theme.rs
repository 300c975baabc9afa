//! The theme: templates and style sheet, compiled in, and single files replaced by the site's own.

use super::spoken::spoken;
use super::{Page, contrast, minify};
use crate::diagnostic::{Text, text};
use crate::language::{Arg, Language, LanguageError, holds_untranslated, settle};
use crate::source::first;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The style sheet's place in a tree. The theme's values stand at its beginning.
pub const STYLE: &str = "stil.css";
/// The icon's place in a tree.
pub const ICON: &str = "favicon.svg";
/// The theme's values: colours, type, spacing.
const TOKENS: &str = "udseende.css";
/// What most pages take, in bytes.
const USUAL_SIZE: usize = 32 * 1024;
/// How the names of templates end in which all that is said is escaped.
const HTML: &str = ".html";
/// Where a theme may put a logo.
const LOGOS: [&str; 2] = ["filer/logo.svg", "filer/logo.png"];

macro_rules! compiled_in {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../themes/standard/", $name)))),+]
    };
}

/// The files of the standard theme, by their names in a theme's folder.
const STANDARD: &[(&str, &str)] = compiled_in![
    "udseende.css",
    "stil.css",
    "favicon.svg",
    "soegning.js",
    "vurdering.js",
    "sprog/da.ftl",
    "sprog/en.ftl",
    "sprog/ar.ftl",
    "sprog/uk.ftl",
    "skabeloner/lag.html",
    "skabeloner/dele.html",
    "skabeloner/forside.html",
    "skabeloner/ikke-fundet.html",
    "skabeloner/liste.html",
    "skabeloner/sag.html",
    "skabeloner/plan.html",
    "skabeloner/ramme.html",
    "skabeloner/udvalg.html",
    "skabeloner/moede.html",
    "skabeloner/punkt.html",
    "skabeloner/aar.html",
    "skabeloner/sagsnummer.html",
    "skabeloner/dokument.html",
    "skabeloner/side.html",
    "skabeloner/soeg.html",
    "skabeloner/regler.html",
    "skabeloner/regel.html",
    "skabeloner/data.html",
    "skabeloner/flyttet.html",
];

/// Templates and files of a theme, ready for use.
pub struct Theme {
    /// The site's languages, its own first, each with its templates.
    tongues: Vec<Tongue>,
    /// The templates as written, so that an error names the line its author knows.
    written: Vec<(String, String)>,
    files: Vec<(String, Arc<[u8]>)>,
}

/// A language and the templates that speak it.
struct Tongue {
    language: Language,
    tera: tera::Tera,
}

/// What can be wrong with a theme.
#[derive(Debug)]
pub enum ThemeError {
    /// The theme is neither "standard" nor a folder.
    Missing(PathBuf),
    /// A file of it cannot be read.
    Unreadable(PathBuf, std::io::Error),
    /// A file the standard theme does not have and no template can reach.
    Unknown(PathBuf),
    /// A template is wrong; the engine's own words, with file, line and column.
    Template(String),
    /// A language is missing or its file is wrong.
    Language(LanguageError),
    /// Colours that cannot be read on one another, or cannot be checked.
    Colours(Vec<contrast::Fault>),
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "the theme's folder {} does not exist", path.display()),
            Self::Unreadable(path, error) => write!(f, "{} cannot be read: {error}", path.display()),
            Self::Unknown(path) => write!(f, "{} is not a file of a theme", path.display()),
            Self::Template(words) => f.write_str(words),
            Self::Language(error) => error.fmt(f),
            Self::Colours(faults) => {
                let lines: Vec<String> = faults.iter().map(|fault| fault.text().en).collect();
                f.write_str(&lines.join("\n"))
            }
        }
    }
}

impl ThemeError {
    /// What is wrong, for people.
    #[must_use]
    pub fn texts(&self) -> Text {
        let Self::Colours(faults) = self else {
            return text!("Temaet kan ikke bruges: {self}", "The theme cannot be used: {self}");
        };
        let texts: Vec<Text> = faults.iter().map(contrast::Fault::text).collect();
        let da = texts.iter().map(|t| t.da.as_str()).collect::<Vec<_>>().join("\n");
        let en = texts.iter().map(|t| t.en.as_str()).collect::<Vec<_>>().join("\n");
        Text { da, en }
    }
}

impl Theme {
    /// The theme called `name`: the files of `themes/<name>/` over those compiled in, for pages in
    /// `languages`, the site's own first. `trim` takes superfluous white space out of the templates once,
    /// instead of out of every page.
    ///
    /// # Errors
    /// Where the folder is missing (other than for "standard"), a file cannot be read, or a template
    /// is wrong.
    pub fn load(root: &Path, name: &str, trim: bool, languages: &[String]) -> Result<Self, ThemeError> {
        let folder = root.join("themes").join(name);
        let own = if folder.is_dir() {
            read(&folder)?
        } else if name == "standard" {
            BTreeMap::new()
        } else {
            return Err(ThemeError::Missing(folder));
        };
        Self::from_files(own, trim, languages)
    }

    /// The compiled-in theme alone, in Danish.
    ///
    /// # Errors
    /// Never for the theme as it is shipped; a test holds that.
    pub fn standard() -> Result<Self, ThemeError> {
        Self::from_files(BTreeMap::new(), true, &["da".to_owned()])
    }

    /// `own` are the files of the site's theme, which replace those compiled in; of the files of
    /// languages, single messages.
    fn from_files(
        own: BTreeMap<String, Vec<u8>>,
        trim: bool,
        languages: &[String],
    ) -> Result<Self, ThemeError> {
        let shipped = STANDARD.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
        let mut words = BTreeMap::<String, Vec<String>>::new();
        let mut files = BTreeMap::new();
        for (name, bytes) in shipped.chain(own) {
            match name.strip_prefix("sprog/").and_then(|n| n.strip_suffix(".ftl")) {
                Some(tag) => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    words.entry(tag.to_owned()).or_default().push(text);
                }
                None => drop(files.insert(name, bytes)),
            }
        }
        let mut written = Vec::new();
        let mut others = Vec::new();
        let (mut tokens, mut style) = (String::new(), String::new());
        for (name, bytes) in files {
            match name.strip_prefix("skabeloner/") {
                Some(template) => {
                    written.push((template.to_owned(), String::from_utf8_lossy(&bytes).into_owned()));
                }
                None if name == STYLE => style = String::from_utf8_lossy(&bytes).into_owned(),
                None if name == TOKENS => tokens = String::from_utf8_lossy(&bytes).into_owned(),
                None => others.push((name, Arc::from(bytes))),
            }
        }
        let faults = contrast::faults(&tokens);
        if !faults.is_empty() {
            return Err(ThemeError::Colours(faults));
        }
        let style = minify::css(&format!("{tokens}\n{style}"));
        others.push((STYLE.to_owned(), Arc::from(style.into_bytes())));
        let mut tongues = Vec::new();
        for language in Language::load(languages, &words).map_err(ThemeError::Language)? {
            let plain = language.plain();
            let used = written.iter().map(|(name, text)| {
                let text = if trim { minify::template(text) } else { text.clone() };
                (name.clone(), if is_html(name) { spoken(&text, &plain, escaped) } else { text })
            });
            // As written, an error names the line its author knows.
            let as_written = |error| engine(&written, &language).err().unwrap_or(error);
            let tera = engine(&used.collect::<Vec<_>>(), &language).map_err(as_written)?;
            tongues.push(Tongue { language, tera });
        }
        Ok(Self { tongues, written, files: others })
    }

    /// The languages pages are made in, the site's own first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.tongues.iter().map(|t| &t.language)
    }

    /// The logo's place in a tree, where the theme has one.
    #[must_use]
    pub fn logo(&self) -> Option<&str> {
        LOGOS.into_iter().find(|logo| self.files.iter().any(|(name, _)| name == logo))
    }

    /// Files every tree carries, by their place in it.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes))
    }

    /// The page as HTML, in the language its frame names. Its body is used up: that of a long list takes more room than
    /// all that is done with the HTML.
    ///
    /// # Errors
    /// Where the template asks for what is not there.
    pub fn render(&self, page: &mut Page) -> Result<String, ThemeError> {
        let mut context = tera::Context::new();
        context.insert("ramme", &page.frame);
        context.insert_value("side", std::mem::replace(&mut page.body, tera::Value::none()));
        let tongue = self.tongues.iter().find(|t| t.language.tag() == page.frame.sprog);
        let Some(tongue) = tongue else {
            return Err(ThemeError::Language(LanguageError::Missing(page.frame.sprog.clone())));
        };
        let html = filled(&tongue.tera, page.template, &context).map_err(|trimmed| {
            let written = engine(&self.written, &tongue.language).and_then(|tera| {
                tera.render(page.template, &context).map_err(|e| ThemeError::Template(e.to_string()))
            });
            written.err().unwrap_or_else(|| ThemeError::Template(trimmed.to_string()))
        })?;
        let language = &tongue.language;
        if language.is_own() {
            return Ok(html);
        }
        let html = settle(html, language.own_tag(), language.own_direction());
        Ok(if holds_untranslated(&html, language.own_tag()) {
            html
        } else {
            without(&html, "<p class=\"uoversat\">")
        })
    }
}

/// The template filled in. As the engine does it, but that it is told to be text many bytes at a time.
fn filled(tera: &tera::Tera, template: &str, context: &tera::Context) -> tera::TeraResult<String> {
    let mut html = Vec::with_capacity(USUAL_SIZE);
    tera.render_to(template, context, &mut html)?;
    Ok(match simdutf8::basic::from_utf8(&html) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(&html).into_owned(),
    })
}

/// The page without the paragraph that begins so.
fn without(html: &str, opening: &str) -> String {
    let around =
        html.split_once(opening).and_then(|(before, rest)| Some((before, rest.split_once("</p>")?.1)));
    around.map_or_else(|| html.to_owned(), |(before, after)| format!("{before}{after}"))
}

/// The engine with these templates. They find messages that need to be told nothing in `t`, and call
/// `say(id="…", …)` for others.
fn engine(templates: &[(String, String)], language: &Language) -> Result<tera::Tera, ThemeError> {
    let mut tera = tera::Tera::new();
    tera.autoescape_on(vec![HTML]);
    tera.set_escape_fn(escape);
    tera.global_context().insert("t", &language.plain());
    let speaker = language.clone();
    tera.register_function("say", move |told: tera::Kwargs, _: &tera::State| say_in(&speaker, &told));
    let pairs = templates.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    tera.add_raw_templates(pairs).map_err(|e| ThemeError::Template(e.to_string()))?;
    Ok(tera)
}

/// Whether what a template says is escaped.
fn is_html(name: &str) -> bool {
    name.ends_with(HTML)
}

/// The text as a template writes it.
fn escaped(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    // Writing to memory cannot fail.
    let _ = escape(text, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// Writes text as the engine itself would, but not byte by byte.
fn escape(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let bytes = text.as_bytes();
    let mut written = 0;
    let special = |byte: u8| {
        let is = |other: u8| u8::from(byte == other);
        is(b'&') | is(b'<') | is(b'>') | is(b'"') | is(b'\'')
    };
    while let Some(at) = first(&bytes[written..], special).map(|at| written + at) {
        let entity: &[u8] = match bytes[at] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            _ => b"&#39;",
        };
        out.write_all(&bytes[written..at])?;
        out.write_all(entity)?;
        written = at + 1;
    }
    out.write_all(&bytes[written..])
}

/// The message a template asks for, told everything else it gives.
fn say_in(language: &Language, told: &tera::Kwargs) -> tera::TeraResult<String> {
    let id: &str = told.must_get("id")?;
    let mut args = Vec::new();
    for (name, value) in told.iter() {
        let Some(name) = name.as_str().filter(|n| *n != "id") else { continue };
        let arg = match value.as_i128().and_then(|n| i64::try_from(n).ok()) {
            Some(n) => Arg::Number(n),
            None => Arg::Text(value.to_string().into()),
        };
        args.push((name, arg));
    }
    Ok(language.say(id, &args))
}

/// Every file below a theme's folder, by its name from there.
fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, ThemeError> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|e| {
            let path = e.path().unwrap_or(folder).to_owned();
            ThemeError::Unreadable(path, e.into())
        })?;
        if !entry.file_type().is_file() || entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let parts: Vec<_> = entry.path().strip_prefix(folder).unwrap_or(entry.path()).iter().collect();
        let name = parts.iter().map(|p| p.to_string_lossy()).collect::<Vec<_>>().join("/");
        let allowed = name.starts_with("skabeloner/")
            || !name.contains('/')
            || name.starts_with("filer/")
            || name.starts_with("sprog/");
        if !allowed {
            return Err(ThemeError::Unknown(entry.path().to_owned()));
        }
        let bytes =
            std::fs::read(entry.path()).map_err(|e| ThemeError::Unreadable(entry.path().to_owned(), e))?;
        files.insert(name, bytes);
    }
    Ok(files)
}
