//! The arguments, described in the language of the messages.

use crate::diagnostic::Lang;
use crate::emit::Format;
use crate::hosts::Server;
use clap::{Arg, ArgAction, Command, ValueHint, builder::PossibleValuesParser, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// The language asked for with `--lang`, found before the arguments are parsed.
pub(super) fn language(args: &[OsString]) -> Option<Lang> {
    let mut args = args.iter().filter_map(|a| a.to_str());
    while let Some(arg) = args.next() {
        let value = match arg.strip_prefix("--lang") {
            Some("") => args.next(),
            Some(rest) => rest.strip_prefix('='),
            None => continue,
        };
        match value {
            Some("en") => return Some(Lang::En),
            Some("da") => return Some(Lang::Da),
            _ => {}
        }
    }
    None
}

/// The whole command line, in Danish unless English is asked for.
#[allow(clippy::too_many_lines)] // A list; cutting it would hide what stands beside what.
pub(super) fn command(lang: Option<Lang>) -> Command {
    let t = |da: &'static str, en: &'static str| if lang == Some(Lang::En) { en } else { da };
    let path = |name: &'static str| {
        Arg::new(name).value_parser(value_parser!(PathBuf)).value_hint(ValueHint::AnyPath)
    };
    let drafts = Arg::new("drafts")
        .long("drafts")
        .action(ArgAction::SetTrue)
        .help(t("Tag kladder med (kladde: ja)", "Include drafts (kladde: ja)"));
    let force = Arg::new("force").short('f').long("force").action(ArgAction::SetTrue).help(t(
        "Skriv også i en mappe, som klarplan ikke har lavet",
        "Write into a folder that klarplan did not make, too",
    ));
    let reporting = [
        Arg::new("output-format")
            .long("output-format")
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(Format::ALL.map(Format::id)))
            .default_value("full")
            .hide_possible_values(true)
            .hide_default_value(true)
            .help(t(
                "Fundenes form: full (ellers), concise, json, sarif, github, gitlab, junit eller rdjson",
                "Form of the findings: full (default), concise, json, sarif, github, gitlab, junit or rdjson",
            )),
        path("output-file")
            .long("output-file")
            .value_name("FILE")
            .help(t("Skriv fundene i en fil", "Write the findings to a file")),
        Arg::new("timings").long("timings").action(ArgAction::SetTrue).help(t(
            "Vis, hvad tiden gik med; med fund til programmer som JSON",
            "Show what the time went to; as JSON where findings are for programs",
        )),
    ];
    let template = t(
        "{about}\n\nBrug: {usage}\n\n{all-args}\n\n{after-help}\n",
        "{about}\n\nUsage: {usage}\n\n{all-args}\n\n{after-help}\n",
    );
    let sub = |name: &'static str| {
        Command::new(name)
            .help_template(template)
            .disable_version_flag(true)
            .next_help_heading(t("Valg", "Options"))
    };
    let codes = |name: &'static str| Arg::new(name).long(name).value_name("CODES").action(ArgAction::Append);
    let which = [
        codes("select").help(t("Vis kun disse regler: koder, begyndelsen af koder eller navne, med komma imellem", "Show these rules only: codes, prefixes of codes or names, comma between")),
        codes("ignore").help(t("Vis ikke disse regler", "Do not show these rules")),
        Arg::new("fail-on").long("fail-on").value_name("error|warning|never").value_parser(PossibleValuesParser::new(["error", "warning", "never"])).default_value("warning").hide_possible_values(true).hide_default_value(true).help(t("Hvad der giver slutkode 1: error, warning (ellers) eller never", "What gives exit code 1: error, warning (default) or never")),
        Arg::new("changed-since").long("changed-since").value_name("REV").help(t("Vis kun fund i filer, der er ændret siden denne git-revision, og fund andre steder, som ændringen har ført med sig", "Show findings only in files changed since this git revision, and those elsewhere that the change brought about")),
        Arg::new("fix").long("fix").action(ArgAction::SetTrue).help(t("Ret det, der kun kan menes på én måde, fx en dato skrevet på en anden måde", "Mend what can only be meant in one way, such as a date in another form")),
        Arg::new("diff").long("diff").action(ArgAction::SetTrue).conflicts_with("fix").help(t("Vis, hvad --fix ville rette, uden at røre noget", "Show what --fix would mend, touching nothing")),
        Arg::new("show-ignored").long("show-ignored").action(ArgAction::SetTrue).help(t("Vis også de fund, som kommentarer har sat ud af kraft, med grunden", "Show also the findings that comments set aside, with the reason")),
    ];
    Command::new("klarplan")
        .version(env!("CARGO_PKG_VERSION"))
        .about(t(
            "Laver planer, udbudsrammer og udvalgsmøder i YAML og Markdown til hjemmesider, alle kan læse",
            "Turns plans, procurement frameworks and committee meetings in YAML and Markdown into web pages everyone can read",
        ))
        .after_help(t(
            "Eksempler:\n  klarplan init minkommune         Lav en ny hjemmeside\n  klarplan check                   Find alle fejl i indholdet\n  klarplan build                   Lav siderne i mappen output\n  klarplan serve                   Vis siderne, mens du skriver\n  klarplan new min-plan anna       Begynd en ny plan\n\nSlutkoder: 0 ingen fund, 1 fund, 2 forkert brug, opsætning eller fil.",
            "Examples:\n  klarplan init mycouncil          Make a new site\n  klarplan check                   Find every fault in the content\n  klarplan build                   Make the pages in the folder output\n  klarplan serve                   Show the pages while you write\n  klarplan new min-plan anna       Begin a new plan\n\nExit codes: 0 clean, 1 findings, 2 usage, configuration or file trouble.",
        ))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .next_help_heading(t("Valg", "Options"))
        .subcommand_help_heading(t("Kommandoer", "Commands"))
        .subcommand_value_name(t("KOMMANDO", "COMMAND"))
        .help_template(template)
        .args([
            path("root").short('r').long("root").global(true).value_name("DIR").help(t("Hjemmesidens mappe", "The site's folder")),
            path("config").short('c').long("config").global(true).value_name("FILE").help(t("Opsætningen, ellers klarplan.yaml i mappen", "The configuration, else klarplan.yaml in the folder")),
            Arg::new("lang").long("lang").global(true).value_name("da|en").value_parser(PossibleValuesParser::new(["da", "en"])).hide_possible_values(true).help(t("Sprog for meddelelser, ellers hjemmesidens", "Language of messages, else the site's")),
            Arg::new("today").long("today").global(true).value_name("YYYY-MM-DD").help(t("Dagen, siderne laves for, ellers dags dato i København", "The day the pages are made for, else today in Copenhagen")),
            Arg::new("color").long("color").global(true).value_name("auto|always|never").default_value("auto").hide_default_value(true).value_parser(PossibleValuesParser::new(["auto", "always", "never"])).hide_possible_values(true).help(t("Farver; NO_COLOR slår dem fra", "Colours; NO_COLOR turns them off")),
            Arg::new("quiet").short('q').long("quiet").global(true).action(ArgAction::SetTrue).help(t("Skriv kun fund", "Print findings only")),
            Arg::new("help").short('h').long("help").global(true).action(ArgAction::Help).help(t("Vis denne hjælp", "Show this help")),
            Arg::new("version").short('V').long("version").action(ArgAction::Version).help(t("Vis versionen", "Show the version")),
            Arg::new("verbose").short('v').long("verbose").global(true).action(ArgAction::Count).help(t("Skriv mere", "Print more")),
        ])
        .subcommand(
            sub("init")
                .about(t("Lav en ny hjemmeside", "Make a new site"))
                .after_help(t(
                    "Eksempel:\n  klarplan init minkommune\n  cd minkommune && klarplan build",
                    "Example:\n  klarplan init mycouncil\n  cd mycouncil && klarplan build",
                ))
                .arg(path("dir").value_name("DIR").help(t("Mappen, ellers den nuværende", "The folder, else the current one"))),
        )
        .subcommand(
            sub("new")
                .about(t("Begynd et nyt dokument", "Begin a new document"))
                .after_help(t(
                    "Slags og navn:\n  sag anna                          content/planer/anna/sag.yaml\n  min-plan anna                     content/planer/anna/min-plan.md\n  familieplan familien-holm --template familieplan\n  ramme rengoering                  content/udbud/rengoering/ramme.md\n  udvalg social                     content/udvalg/social/udvalg.md\n  moede social/2026-12-09           mødet med udvalgets faste punkter\n  punkt social/2026-12-09/03-budget\n  side hjaelp\n  skabelon ungeplan",
                    "Kind and name:\n  sag anna                          content/planer/anna/sag.yaml\n  min-plan anna                     content/planer/anna/min-plan.md\n  familieplan familien-holm --template familieplan\n  ramme rengoering                  content/udbud/rengoering/ramme.md\n  udvalg social                     content/udvalg/social/udvalg.md\n  moede social/2026-12-09           the meeting with the committee's fixed items\n  punkt social/2026-12-09/03-budget\n  side hjaelp\n  skabelon ungeplan",
                ))
                .arg(Arg::new("kind").required(true).value_name("KIND").help(t("Slags dokument", "Kind of document")))
                .arg(Arg::new("slug").required(true).value_name("SLUG").help(t("Navn: små bogstaver, tal og bindestreger", "Name: lower-case letters, digits and hyphens")))
                .arg(Arg::new("template").short('t').long("template").alias("skabelon").value_name("NAVN").help(t("Skabelon, som planen følger", "Template the plan follows"))),
        )
        .subcommand(
            sub("import")
                .about(t("Hent et møde fra et andet system", "Import a meeting from another system"))
                .after_help(t(
                    "Der læses XML fra danske sagssystemer (Dagsordenpunkt), OParl som JSON, og referater og dagsordener som tekst eller HTML. Det, der ikke kan forstås, står i filerne som ”Skriv her”, og ”klarplan check” finder det. Filer, der er der, skrives ikke over. Lukkede punkter og bilag, der ikke må offentliggøres, kommer ikke med.\n\nEksempler:\n  klarplan import referat.html --committee social\n  klarplan import dagsorden.xml --committee social --dry-run\n  klarplan import referat.txt --committee social --date 2026-12-09",
                    "XML of Danish case systems (Dagsordenpunkt), OParl as JSON, and minutes and agendas as text or HTML are read. What cannot be understood stands in the files as “Skriv her”, and “klarplan check” finds it. Files that are there are not written over. Closed items, and attachments that may not be published, stay out.\n\nExamples:\n  klarplan import minutes.html --committee social\n  klarplan import agenda.xml --committee social --dry-run\n  klarplan import minutes.txt --committee social --date 2026-12-09",
                ))
                .arg(path("file").required(true).num_args(1..).value_name("FILE").help(t("Filer at hente; - er det, der kommer ind", "Files to import; - is standard input")))
                .arg(Arg::new("committee").long("committee").alias("udvalg").required(true).value_name("SLUG").help(t("Udvalgets mappe under content/udvalg", "The committee's folder below content/udvalg")))
                .arg(Arg::new("date").long("date").value_name("YYYY-MM-DD").help(t("Mødets dato, hvor kilden ingen har", "The meeting's date, where the source has none")))
                .arg(Arg::new("meeting").long("meeting").value_name("NAME").help(t("Navn på mødets mappe, ellers datoen", "Name of the meeting's folder, else the date")))
                .arg(path("output-dir").short('o').long("output-dir").value_name("DIR").help(t("Hvor mappen udvalg er, ellers content", "Where the folder udvalg is, else content")))
                .arg(Arg::new("include-closed").long("include-closed").action(ArgAction::SetTrue).help(t("Tag lukkede punkters titel og grund med, aldrig andet af dem", "Include closed items' title and reason, never more of them")))
                .arg(Arg::new("draft").long("draft").action(ArgAction::SetTrue).help(t("Gør mødet til en kladde (kladde: ja)", "Make the meeting a draft (kladde: ja)")))
                .arg(Arg::new("dry-run").short('n').long("dry-run").action(ArgAction::SetTrue).help(t("Vis, hvad der ville blive lavet, uden at røre noget", "Show what would be made, touching nothing"))),
        )
        .subcommand(
            sub("minutes")
                .about(t("Gør en dagsorden til et referat, der skal skrives færdigt", "Turn an agenda into minutes to fill in"))
                .after_help(t(
                    "Alt i dagsordenen bliver stående. Det, der skal skrives, er beslutninger, afstemninger og hvem der var til stede, og ”klarplan check” siger, hvad der mangler. Nye sider laves først, når hver beslutning er skrevet.\n\nEksempler:\n  klarplan minutes social/2026-12-09\n  klarplan minutes content/udvalg/social/2026-12-09 -n    Vis kun, hvad der ville blive skrevet",
                    "All of the agenda stays. What is to be written is decisions, votes and who was present, and “klarplan check” says what is missing. New pages are not made until every decision is written.\n\nExamples:\n  klarplan minutes social/2026-12-09\n  klarplan minutes content/udvalg/social/2026-12-09 -n    Only show what would be written",
                ))
                .arg(Arg::new("meeting").required(true).value_name("MEETING").value_hint(ValueHint::AnyPath).help(t("Udvalg og møde, eller mødets mappe", "Committee and meeting, or the meeting's folder")))
                .arg(Arg::new("dry-run").short('n').long("dry-run").action(ArgAction::SetTrue).help(t("Vis ændringerne uden at røre noget", "Show the changes, touching nothing"))),
        )
        .subcommand(
            sub("check")
                .about(t("Find alle fejl i indholdet", "Find every fault in the content"))
                .after_help(t(
                    "Eksempler:\n  klarplan check\n  klarplan check content/planer/anna\n  klarplan check --output-format sarif --output-file fund.sarif",
                    "Examples:\n  klarplan check\n  klarplan check content/planer/anna\n  klarplan check --output-format sarif --output-file findings.sarif",
                ))
                .arg(path("path").num_args(0..).value_name("PATH").help(t("Vis kun fund i disse filer og mapper; alt læses", "Show findings in these files and folders only; all is read")))
                .args(reporting.clone())
                .args(which)
                .arg(drafts.clone()),
        )
        .subcommand(
            sub("build")
                .about(t("Lav siderne", "Make the pages"))
                .after_help(t(
                    "Fejl standser, før noget skrives. Advarsler vises, og siderne laves.\n\nEksempler:\n  klarplan build\n  klarplan build -o /srv/www -u https://planer.kommune.dk/",
                    "Errors stop before anything is written. Warnings are shown, and the pages are made.\n\nExamples:\n  klarplan build\n  klarplan build -o /srv/www -u https://plans.council.dk/",
                ))
                .arg(path("output-dir").short('o').long("output-dir").value_name("DIR").help(t("Hvor siderne skrives, ellers output", "Where the pages are written, else output")))
                .arg(Arg::new("base-url").short('u').long("base-url").value_name("URL").help(t("Offentlig adresse i stedet for basis_url", "Public address instead of basis_url")))
                .args(reporting)
                .arg(drafts.clone())
                .arg(Arg::new("shard").long("shard").value_name("I/N").help(t("Lav kun del I af N; ”klarplan merge” samler delene", "Make share I of N only; “klarplan merge” unites the shares")))
                .arg(force.clone()),
        )
        .subcommand(
            sub("merge")
                .about(t("Saml dele, som flere maskiner har lavet", "Unite shares that several machines made"))
                .after_help(t(
                    "Hver del er en mappe, som ”klarplan build --shard I/N” har skrevet. Alle N dele skal være der én gang og være lavet af det samme indhold.\n\nEksempel:\n  klarplan merge dele/1 dele/2 dele/3 dele/4 -o output",
                    "Each share is a folder that “klarplan build --shard I/N” wrote. All N shares must be there once, and be made of the same content.\n\nExample:\n  klarplan merge shares/1 shares/2 shares/3 shares/4 -o output",
                ))
                .arg(path("shares").value_name("FOLDER").num_args(1..).required(true).help(t("Delenes mapper", "The folders of the shares")))
                .arg(path("output-dir").short('o').long("output-dir").value_name("DIR").help(t("Hvor siderne skrives, ellers output", "Where the pages are written, else output")))
                .arg(force),
        )
        .subcommand(
            sub("serve")
                .about(t("Vis siderne i en browser, mens du skriver", "Show the pages in a browser while you write"))
                .after_help(t(
                    "Siderne laves om, når du gemmer, og browseren viser dem med det samme. Intet skrives i mappen output. Stands med Ctrl+C.\n\nEksempler:\n  klarplan serve\n  klarplan serve -O                Åbn browseren\n  klarplan serve -p 8080 --drafts",
                    "The pages are made again when you save, and the browser shows them at once. Nothing is written to the folder output. Stop with Ctrl+C.\n\nExamples:\n  klarplan serve\n  klarplan serve -O                Open the browser\n  klarplan serve -p 8080 --drafts",
                ))
                .arg(Arg::new("port").short('p').long("port").value_name("PORT").value_parser(value_parser!(u16)).help(t("Porten, ellers 1111 eller den næste, der er ledig", "The port, else 1111 or the next free one")))
                .arg(Arg::new("interface").short('i').long("interface").value_name("ADDRESS").value_parser(value_parser!(std::net::IpAddr)).default_value("127.0.0.1").hide_default_value(true).help(t("Adressen, ellers 127.0.0.1, som kun denne maskine kan nå", "The address, else 127.0.0.1, which only this machine can reach")))
                .arg(Arg::new("open").short('O').long("open").action(ArgAction::SetTrue).help(t("Åbn siderne i browseren", "Open the pages in the browser")))
                .arg(drafts.clone()),
        )
        .subcommand(
            sub("host")
                .about(t("Vis, hvordan en webserver skal sættes op til siderne", "Show how a web server is set up for the pages"))
                .after_help(t(
                    "Servere: nginx, caddy og apache. Opsætningen siger, hvor siderne ligger, og hvilke headere de skal sendes med, deriblandt en streng Content-Security-Policy. Læsernes egne sider kommer kun med, når --readers-url siger, hvor de skal ligge; de vises efter et login. Netlify, Cloudflare Pages, Azure Static Web Apps og .htaccess sættes op af ”build”, se værter i klarplan.yaml.\n\nEksempler:\n  klarplan host nginx > klarplan.conf\n  klarplan host caddy -o /srv/www --readers-url https://mine.kommune.dk/",
                    "Servers: nginx, caddy and apache. The configuration says where the pages are, and with which headers they are sent, a strict Content-Security-Policy among them. The readers' own pages come along only when --readers-url says where; they are shown after a login. Netlify, Cloudflare Pages, Azure Static Web Apps and .htaccess are set up by “build”, see værter in klarplan.yaml.\n\nExamples:\n  klarplan host nginx > klarplan.conf\n  klarplan host caddy -o /srv/www --readers-url https://mine.council.dk/",
                ))
                .arg(Arg::new("server").required(true).value_name("SERVER").value_parser(PossibleValuesParser::new(Server::ALL.map(Server::id))).hide_possible_values(true).help(t("nginx, caddy eller apache", "nginx, caddy or apache")))
                .arg(path("output-dir").short('o').long("output-dir").value_name("DIR").help(t("Hvor siderne er skrevet, ellers output", "Where the pages are written, else output")))
                .arg(Arg::new("base-url").short('u').long("base-url").value_name("URL").help(t("Offentlig adresse i stedet for basis_url", "Public address instead of basis_url")))
                .arg(Arg::new("readers-url").long("readers-url").value_name("URL").help(t("Adresse til læsernes egne sider, efter et login", "Address of the readers' own pages, after a login"))),
        )
        .subcommand(
            sub("report")
                .about(t("Vis, hvor let teksterne er at læse (LIX)", "Show how easy the texts are to read (LIX)"))
                .after_help(t(
                    "LIX er kun en indikator: Det tæller ord og sætninger og ved ikke, om teksten er til at forstå.\n\nEksempler:\n  klarplan report                                  Sværest først\n  klarplan report content/planer/anna              Alle afsnit i én sag\n  klarplan report --output-format csv > lix.csv    Til et regneark",
                    "LIX is only an indicator: it counts words and sentences and does not know whether a text is understood.\n\nExamples:\n  klarplan report                                  Hardest first\n  klarplan report content/planer/anna              Every section of one case\n  klarplan report --output-format csv > lix.csv    For a spreadsheet",
                ))
                .arg(path("path").num_args(0..).value_name("PATH").help(t("Kun disse filer og mapper, med alle afsnit", "These files and folders only, with every section")))
                .arg(Arg::new("output-format").long("output-format").value_name("table|json|csv").value_parser(PossibleValuesParser::new(["table", "json", "csv"])).default_value("table").hide_possible_values(true).hide_default_value(true).help(t("Form: table (ellers), json eller csv", "Form: table (default), json or csv")))
                .arg(drafts.clone()),
        )
        .subcommand(
            sub("rules")
                .about(t("Vis alle regler", "Show all rules"))
                .after_help(t(
                    "Eksempler:\n  klarplan rules                             Alle regler\n  klarplan rules --output-format json        Det samme som data\n  klarplan rules --uncovered                 Krav, som ingen regel dækker, og hvorfor",
                    "Examples:\n  klarplan rules                             All rules\n  klarplan rules --output-format json        The same as data\n  klarplan rules --uncovered                 Requirements no rule covers, and why",
                ))
                .arg(Arg::new("output-format").long("output-format").value_name("table|json").value_parser(PossibleValuesParser::new(["table", "json"])).default_value("table").hide_possible_values(true).hide_default_value(true).help(t("Form: table (ellers) eller json", "Form: table (default) or json")))
                .arg(Arg::new("uncovered").long("uncovered").action(ArgAction::SetTrue).help(t("Vis de krav, som ingen regel dækker, hvert med sin grund", "Show the requirements no rule covers, each with its reason"))),
        )
        .subcommand(
            sub("explain")
                .about(t("Forklar en regel", "Explain a rule"))
                .after_help(t(
                    "Eksempler:\n  klarplan explain K107\n  klarplan explain weekday-differs --lang en",
                    "Examples:\n  klarplan explain K107\n  klarplan explain weekday-differs --lang en",
                ))
                .arg(Arg::new("rule").required(true).value_name("CODE|NAME").help(t("Reglens kode eller navn", "The rule's code or name"))),
        )
        .subcommand(
            sub("schema")
                .about(t("Vis JSON Schema for en slags dokument", "Show the JSON Schema of a kind of document"))
                .after_help(t(
                    "Eksempler:\n  klarplan schema                  Alle slags og deres plads\n  klarplan schema min-plan         Skemaet for Min Plan\n  klarplan schema fund             Skemaet for fund i JSON\n  klarplan schema --write          Alle skemaer til .klarplan/schema for editoren",
                    "Examples:\n  klarplan schema                  All kinds and their places\n  klarplan schema min-plan         The schema of Min Plan\n  klarplan schema fund             The schema of findings in JSON\n  klarplan schema --write          All schemas to .klarplan/schema for the editor",
                ))
                .arg(Arg::new("kind").value_name("KIND").help(t("Slags dokument", "Kind of document")))
                .arg(Arg::new("write").long("write").action(ArgAction::SetTrue).help(t("Skriv alle skemaer til .klarplan/schema", "Write all schemas to .klarplan/schema"))),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_holds_together() {
        command(None).debug_assert();
        command(Some(Lang::En)).debug_assert();
    }

    #[test]
    fn the_language_is_found_first() {
        let args = |s: &str| s.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(language(&args("klarplan check --lang en")), Some(Lang::En));
        assert_eq!(language(&args("klarplan --lang=da check")), Some(Lang::Da));
        assert_eq!(language(&args("klarplan check")), None);
    }
}
