//! What only a file system can hold: links, pipes, folders where files belong, names that are no text.

/// How many there are.
pub const COUNT: usize = if cfg!(unix) { 24 } else { 0 };

#[cfg(unix)]
mod unix {
    use super::super::*;
    use super::COUNT;
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    type Make = fn(&Path);

    fn put(root: &Path, path: &str, text: &str) {
        let full = root.join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, text).unwrap();
    }

    fn a_page(root: &Path, path: &str) {
        put(root, path, &page("resumé: x", "Tekst"));
    }

    /// Beside the site stands a file with a word that may never be read.
    const SECRET: &str = "hemmeligheden";

    fn folders() -> Vec<(&'static str, Expect, Make)> {
        vec![
            ("a page that links outside", Refused("F007"), |r| {
                symlink("../../../hemmelig.md", r.join("content/sider/b.md")).unwrap()
            }),
            ("a page that links to an absolute place", Refused("F007"), |r| {
                symlink("/etc/passwd", r.join("content/sider/b.md")).unwrap()
            }),
            ("an attachment that links outside", Refused("F007"), |r| {
                symlink("../../../hemmelig.md", r.join("content/sider/b.pdf")).unwrap()
            }),
            ("a folder that links outside", Refused("F007"), |r| {
                symlink("../../../beside", r.join("content/sider/b")).unwrap()
            }),
            ("a folder that links to the whole disk", Refused("F007"), |r| {
                symlink("/", r.join("content/sider/b")).unwrap()
            }),
            ("a link to itself", Refused("F009"), |r| symlink("b.md", r.join("content/sider/b.md")).unwrap()),
            ("a ring of links", Refused("F009"), |r| {
                symlink("c.md", r.join("content/sider/b.md")).unwrap();
                symlink("b.md", r.join("content/sider/c.md")).unwrap();
            }),
            ("a folder within itself", Refused("F009"), |r| symlink(".", r.join("content/sider/b")).unwrap()),
            ("folders that multiply", Refused("F009"), |r| {
                for n in 0..12 {
                    let folder = r.join(format!("content/sider/d{n}"));
                    fs::create_dir(&folder).unwrap();
                    for m in 0..12 {
                        symlink(format!("../d{m}"), folder.join(format!("l{m}"))).unwrap();
                    }
                }
            }),
            ("a link to nothing", Refused("F009"), |r| {
                symlink("findes-ikke", r.join("content/sider/b.md")).unwrap()
            }),
            ("a link to a device without end", Refused("F007"), |r| {
                symlink("/dev/zero", r.join("content/sider/b.md")).unwrap()
            }),
            ("a pipe nobody writes to", Either, |r| {
                let made = std::process::Command::new("mkfifo").arg(r.join("content/sider/b.md")).status();
                assert!(made.unwrap().success());
            }),
            ("a socket", Either, |r| {
                drop(std::os::unix::net::UnixListener::bind(r.join("content/sider/b.md")).unwrap())
            }),
            ("a folder called as a page", Either, |r| a_page(r, "content/sider/b.md/c.md")),
            ("a folder called as the configuration's translation", Either, |r| {
                fs::create_dir(r.join("klarplan.en.yaml")).unwrap()
            }),
            ("a folder in the place of sag.yaml", Either, |r| a_page(r, "content/planer/x/sag.yaml/b.md")),
            ("a file in the place of a folder", Either, |r| put(r, "content/planer", "x")),
            ("a file in the place of the themes", Either, |r| put(r, "themes", "x")),
            ("themes that link outside", Harmless, |r| symlink("/etc", r.join("themes")).unwrap()),
            ("a name that is no text", Refused("F006"), |r| {
                fs::write(r.join("content/sider").join(OsStr::from_bytes(b"b\xff.md")), page("", "x"))
                    .unwrap();
            }),
            ("two names that are no text", Refused("F006"), |r| {
                for name in [&b"b\xff.png"[..], b"b\xfe.png"] {
                    fs::write(r.join("content/sider").join(OsStr::from_bytes(name)), "x").unwrap();
                }
            }),
            ("folders five hundred deep", Either, |r| {
                a_page(r, &format!("content/sider/{}b.md", "d/".repeat(500)));
            }),
            ("ten thousand empty folders", Harmless, |r| {
                for n in 0..10_000 {
                    fs::create_dir(r.join(format!("content/sider/d{n}"))).unwrap();
                }
            }),
            ("an attachment of 3 GB that takes no room", Either, |r| {
                let file = fs::File::create(r.join("content/sider/b.pdf")).unwrap();
                file.set_len(3_000_000_000).unwrap();
                put(r, "content/sider/c.md", &page("", "[a](b.pdf)"));
            }),
        ]
    }

    fn judged((_, expect, make): (&str, Expect, Make)) -> Vec<String> {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("hemmelig.md"), page(&format!("resumé: {SECRET}"), SECRET)).unwrap();
        fs::create_dir(dir.path().join("beside")).unwrap();
        a_page(dir.path(), "beside/c.md");
        let root = dir.path().join("site");
        fs::create_dir_all(root.join("content/sider")).unwrap();
        fs::write(root.join(CONFIG), MINIMAL).unwrap();
        a_page(&root, "content/sider/a.md");
        make(&root);
        let wrong = judge_folder(&root, expect);
        let read = check(&root, &root.join(CONFIG), OPTIONS).unwrap();
        let reads = read.sources.texts.iter().any(|t| t.text.contains(SECRET));
        wrong.into_iter().chain(reads.then(|| "it reads what is outside".to_owned())).collect()
    }

    #[test]
    fn what_a_disk_can_hold() {
        assert_eq!(folders().len(), COUNT);
        limits::in_a_process_of_its_own("disk::unix::run_the_folders", COUNT);
    }

    /// Not a test by itself: the process with limits that the test above starts.
    #[test]
    #[ignore = "run within limits by the test above"]
    fn run_the_folders() {
        limits::each(folders().into_iter().map(|f| (f.0, f)), judged);
    }
}
