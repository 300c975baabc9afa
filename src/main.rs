use klarplan::{emit, pipeline, render::Theme, write, diagnostic::Lang};
fn main() {
    let root = std::path::Path::new(".");
    let c = pipeline::check(root, &root.join("klarplan.yaml"), false).unwrap();
    let f = if std::env::args().any(|a| a == "full") { emit::Format::Full } else { emit::Format::Concise };
    print!("{}", emit::emit(&c.findings, &c.sources, f, Lang::Da, false));
    if std::env::args().any(|a| a == "build") {
        let theme = Theme::load(root, "standard", true).unwrap_or_else(|e| panic!("{e}"));
        let out = pipeline::render(&c, c.site.as_ref().unwrap(), &theme, root, pipeline::Settings { today: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(), base_url: None }).unwrap_or_else(|e| panic!("{e}"));
        let r = write::write(&out, &root.join("output"), false).unwrap();
        println!("{} written", r.written.len());
    }
}
