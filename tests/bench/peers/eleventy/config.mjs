const TODAY = "2026-11-21";
const DAY = 86400000;
const WEEK = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const TALKS = { "første-samtale": "Første samtale", "opfølgningssamtale": "Opfølgningssamtale" };
const STATES = { igang: "I gang", planlagt: "Aftalt", gennemført: "Gennemført" };
const CHANNELS = { jobnet: "på Jobnet", brev: "med brev" };
const SYSTEMS = { beskæftigelse: "Jobcentrets system" };

const two = (n) => String(n).padStart(2, "0");
const iso = (d) => typeof d === "string" ? d : d.toISOString().slice(0, 10);
const date = (d) => typeof d === "string" ? new Date(`${d}T00:00:00Z`) : d;
const formats = {
  full: new Intl.DateTimeFormat("da-DK", { dateStyle: "full", timeZone: "UTC" }),
  long: new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "UTC" }),
};
const full = (d) => formats.full.format(date(d));
const long = (d) => formats.long.format(date(d));
const upper = (words) => words[0].toUpperCase() + words.slice(1);
const clock = (time) => time.replace(".", ":").padStart(5, "0");

// What is worked out of a plan, once for all pages that show it.
const known = new WeakMap();
function view(plan) {
  if (!known.has(plan)) known.set(plan, work(plan));
  return known.get(plan);
}

function work(plan) {
  const goals = {}, events = [], offers = { nu: [], senere: [], slut: [] }, coming = [], held = [];
  plan.maal.forEach((goal, g) => goal.delmaal.forEach((step, d) => {
    const id = `delmaal-${g + 1}-${d + 1}`;
    goals[step.id] = { id, words: step.tekst };
    const [month, year] = step.frist.split(" ");
    const due = new Date(Date.UTC(year, MONTHS.indexOf(month) + 1, 0));
    events.push({ key: iso(due), id, due: step.frist, words: step.tekst });
  }));
  plan.tilbud.forEach((offer, at) => {
    const [start, slut, id] = [iso(offer.start), iso(offer.slut), `tilbud-${at + 1}`];
    const kind = offer.status === "igang" ? "nu" : offer.status === "planlagt" ? "senere" : "slut";
    offers[kind].push({ number: at + 1, offer, state: STATES[offer.status], oneDay: start === slut });
    if (kind === "senere") events.push({ key: start, id, day: start, clock: offer.start_kl, words: `Du begynder: ${offer.navn}` });
    if (kind !== "slut" && start !== slut) events.push({ key: slut, id, day: slut, words: `Sidste dag: ${offer.navn}` });
  });
  plan.samtaler.forEach((talk, at) => {
    const one = { number: at + 1, talk, name: TALKS[talk.type], date: iso(talk.dato) };
    (talk.status === "planlagt" ? coming : held).push(one);
    if (talk.status === "planlagt") events.push({ key: one.date, id: `samtale-${at + 1}`, day: one.date, clock: talk.kl, words: one.name });
  });
  events.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  held.sort((a, b) => (a.date < b.date ? 1 : -1));
  const first = plan.tilbud.map((offer) => iso(offer.start)).sort()[0];
  return {
    goals, events, offers, coming, held,
    appointments: appointments(plan),
    inTime: iso(plan.publiceret[0].dato) <= first,
    versions: [...plan.udgaver].sort((a, b) => (iso(a.dato) < iso(b.dato) ? 1 : -1)),
  };
}

// What happens from today on, the first first: the weekly times within a week, and talks.
function appointments(plan) {
  const today = date(TODAY), all = [];
  for (const offer of plan.tilbud.filter((o) => o.status === "igang" || o.status === "planlagt")) {
    for (const time of offer.tider) {
      const away = (WEEK.indexOf(time.dag) - today.getUTCDay() + 7) % 7;
      const day = new Date(today.getTime() + away * DAY), on = iso(day);
      if (on < iso(offer.start) || on > iso(offer.slut)) continue;
      all.push({
        at: `${on}T${clock(time.fra)}`, day, times: `${time.fra}–${time.til}`, what: offer.navn, place: offer.sted,
        why: offer.begrundelse, do: offer.det_skal_du, away, soon: true,
      });
    }
  }
  for (const talk of plan.samtaler.filter((t) => t.status === "planlagt")) {
    const day = date(talk.dato), away = (day - today) / DAY;
    all.push({
      at: `${iso(day)}T${clock(talk.kl)}`, day, times: talk.kl, what: TALKS[talk.type], place: talk.sted, why: talk.formaal,
      away, soon: away < 7,
    });
  }
  return all.sort((a, b) => (a.at < b.at ? -1 : 1));
}

// The parts of a text by its headings, each with a name in addresses.
const sections = (html) => html.split("<h2>").slice(1).map((part) => {
  const [title, rest] = part.split("</h2>");
  const id = title.toLowerCase().replace(/[^\p{L}\d]+/gu, "-").replace(/^-|-$/g, "");
  return { id, title, html: `<h2 id="${id}">${title}</h2>${rest}` };
});

// A page of a collection by its name.
const names = new WeakMap();
function named(pages, name) {
  if (!names.has(pages)) names.set(pages, new Map(pages.map((page) => [page.fileSlug, page])));
  return names.get(pages).get(name);
}

function linked(title, url, about, trail) {
  const home = "https://planer.bakkedal.example";
  const owner = { "@type": "GovernmentOrganization", name: "Bakkedal Kommune" };
  const site = { "@type": "WebSite", name: "Bakkedal Kommune", url: `${home}/` };
  const page = {
    "@type": "WebPage", "@id": home + url, url: home + url, name: title, inLanguage: "da", isPartOf: site, publisher: owner,
    description: about,
  };
  const steps = trail.map(({ name, path }, at) => ({ "@type": "ListItem", position: at + 1, name, item: home + path }));
  const graph = [page, { "@type": "BreadcrumbList", itemListElement: steps }];
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
}

export default function (config) {
  config.addFilter("iso", iso);
  config.addFilter("stamp", (d) => iso(d).replaceAll("-", ""));
  config.addFilter("dk", (d) => iso(d).split("-").reverse().join("."));
  config.addFilter("full", full);
  config.addFilter("long", long);
  config.addFilter("first", upper);
  config.addFilter("clock", clock);
  config.addFilter("time", (kl) => `${clock(kl).replace(":", "")}00`);
  config.addFilter("next", (d) => iso(new Date(date(d).getTime() + DAY)).replaceAll("-", ""));
  config.addFilter("weekday", (dag) => ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][WEEK.indexOf(dag)]);
  config.addFilter("escaped", (words) => words.replace(/[\\,;]/g, "\\$&"));
  config.addFilter("talk", (type) => TALKS[type]);
  config.addFilter("channel", (kanal) => CHANNELS[kanal]);
  config.addFilter("system", (sted) => SYSTEMS[sted]);
  config.addFilter("view", view);
  config.addFilter("sections", sections);
  config.addFilter("named", named);
  config.addFilter("linked", linked);
  config.addFilter("trail", (url, title) => {
    const trail = [{ name: "Forside", path: "/" }];
    if (/^\/(plan|sag)\/./.test(url)) trail.push({ name: "Planer", path: "/plan/" });
    if (title) trail.push({ name: title, path: url.replace("/plan/", "/sag/") });
    return trail;
  });
  config.addGlobalData("today", TODAY);
  config.addPassthroughCopy({ static: "/" });
  // Else every Markdown body is read as a template too.
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
