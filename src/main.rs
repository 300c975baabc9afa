use klarplan::{emit, parse, site, source, diagnostic::Lang};
fn main() {
    let root = std::path::Path::new(".");
    let sources = source::discover(root, &root.join("klarplan.yaml")).unwrap();
    let parsed = parse::parse(&sources, "klarplan.yaml");
    let (site, findings) = site::resolve(parsed, &sources, false);
    let located = parse::locate(findings, &sources);
    let f = if std::env::args().any(|a| a == "full") { emit::Format::Full } else { emit::Format::Concise };
    print!("{}", emit::emit(&located, &sources, f, Lang::Da, false));
    println!("{:?}", site.map(|s| s.document_count()));
}
