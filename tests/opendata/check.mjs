// Holds the open data against the schemas of their standards, against each other and against the pages:
//   node check.mjs FOLDER
// FOLDER is where klarplan has built the example, in all its languages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { doubled, recordPackage, release, releasePackage, strange } from "./ocds.mjs";
import { oparl, oparlList, popolo } from "./standards.mjs";
import { faults as vocabularyFaults } from "./vocabulary.mjs";
import { tally } from "../common/tally.mjs";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const built = resolve(process.argv[2]);
const tree = join(built, "offentlig");
const root = readFileSync(join(here, "../../klarplan.yaml"), "utf8").match(/^basis_url: (\S+)$/m)[1];
const { count, check, refused, end } = tally("open data");

const same = (a, b) => (JSON.stringify(a) === JSON.stringify(b) ? [] : [`${JSON.stringify(a)} is not ${JSON.stringify(b)}`]);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const Ajv = require("ajv");
const ajv = new Ajv({ allErrors: true });
const told = (errors) => errors.map((e) => `${e.dataPath} ${e.message} ${JSON.stringify(e.params)}`);
function judge(schema, compiler = ajv) {
  const valid = compiler.compile(schema);
  return (value) => (valid(value) ? [] : told(valid.errors));
}
// The schemas of OCDS and of data packages are of draft 04. They have keywords of their own, which say nothing of validity.
const old = new Ajv({ schemaId: "id", allErrors: true, meta: false, logger: false, unknownFormats: "ignore" });
old.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
old._opts.defaultMeta = "http://json-schema.org/draft-04/schema#";
old.addSchema(release);

const files = filesBelow(join(tree, "data")).map((path) => path.slice(tree.length + 1)).sort();
const text = (path) => readFileSync(join(tree, path), "utf8");
const json = new Map(files.filter((f) => /\.json(ld)?$/.test(f)).map((path) => [path, JSON.parse(text(path))]));
const of = (start) => [...json].filter(([path]) => path.startsWith(start));
const page = (path) => text(path.endsWith("/") || path === "" ? `${path}index.html` : path);
/** Where an address of the site lies in the tree. */
const place = (address) => address.slice(root.length).replace(/#.*$/, "");
const exists = (path) => existsSync(join(tree, path === "" || path.endsWith("/") ? `${path}index.html` : path));

// OCDS: the schemas, fields of extensions that are not declared, ids, and the weights.
const judgeReleases = judge(releasePackage, old);
const judgeRecords = judge(recordPackage(), old);
const releases = of("data/ocds/").filter(([path]) => path.endsWith("/release.json"));
const records = of("data/ocds/").filter(([path]) => path.endsWith("/record.json"));
check("there are releases and records", releases.length > 0 && releases.length === records.length ? [] : ["none, or not as many"]);
for (const [path, value] of releases) {
  check(`${path} by the schema`, judgeReleases(value));
  check(`${path} is at its address`, same(value.uri, root + path));
  for (const one of value.releases) {
    check(`${path} has known fields`, strange(one));
    check(`${path} has each id once`, doubled(one));
    for (const lot of one.tender.lots) {
      const weights = lot.awardCriteria.criteria.map((c) => c.numbers[0].number);
      check(`${path}: weights of lot ${lot.id}`, same(weights.reduce((a, b) => a + b, 0), 100));
    }
    const parties = new Set(one.parties.map((p) => p.id));
    const named = [one.buyer, one.tender.procuringEntity, ...(one.awards ?? []).flatMap((a) => a.suppliers)].filter(Boolean);
    check(`${path}: parties are there`, named.filter((p) => !parties.has(p.id)).map((p) => p.id));
    const lots = new Set(one.tender.lots.map((l) => l.id));
    const related = (one.awards ?? []).flatMap((a) => a.relatedLots);
    check(`${path}: lots are there`, related.filter((id) => !lots.has(id)));
  }
}
for (const [path, value] of records) {
  check(`${path} by the schema`, judgeRecords(value));
  const beside = json.get(path.replace("record.json", "release.json"));
  const links = value.records[0].releases.map((r) => r.url);
  check(`${path} links its releases`, same(links, beside.releases.map((r) => `${beside.uri}#${r.id}`)));
}
{
  const broken = structuredClone(releases[0][1]);
  delete broken.releases[0].ocid;
  refused("a release without ocid", judgeReleases(broken));
  const odd = structuredClone(releases[0][1]);
  odd.releases[0].tender.lots[0].techniques.frameworkAgreement.method = "efter behag";
  refused("a method that is in no codelist", judgeReleases(odd));
  odd.releases[0].tender.lots[0].loese = 1;
  refused("a field of nobody's", strange(odd.releases[0]));
  const compiled = structuredClone(records[0][1]);
  compiled.records[0].compiledRelease.tender.value = { amount: "7 mio. kr." };
  refused("an amount that is text", judgeRecords(compiled));
}

// The weights on the page, in the table and in OCDS are the same.
for (const [path, value] of releases) {
  const lot = value.releases[0].tender.lots[0];
  const place = path.replace("data/ocds/", "udbud/").replace("release.json", "");
  // Sub-criteria stand in rows of their own, which OCDS tells in words.
  const rows = [...page(place).matchAll(/<tr><th scope="row">([^<]+)<\/th><td class="tal">[^<]*<\/td><td class="tal">([\d,]+)\s*%<\/td><\/tr>/g)];
  const onPage = rows.map(([, name, number]) => [name, Number(number.replace(",", "."))]);
  check(`weights on the page and in OCDS: ${place}`, same(onPage, lot.awardCriteria.criteria.map((c) => [c.name, c.numbers[0].number])));
  const own = csv("data/vaegte.csv").filter((row) => row.side.endsWith(`/${place}`) && row.delomraade === lot.id);
  check(`weights in the table and in OCDS: ${place}`, same(own.map((row) => Number(row.vaegt_i_alt)), onPage.map(([, number]) => number)));
}

// Popolo: the schema, references, and the counts that the pages show.
const judgePopolo = judge(popolo);
const meetings = of("data/popolo/");
check("there are meetings in Popolo", meetings.length > 0 ? [] : ["none"]);
let votes = 0;
for (const [path, value] of meetings) {
  check(`${path} by the standard`, judgePopolo(value));
  const ids = new Set(["organizations", "persons", "events", "motions", "vote_events"].flatMap((k) => (value[k] ?? []).map((o) => o.id)));
  const count = ["organizations", "persons", "events", "motions", "vote_events"].reduce((n, k) => n + (value[k] ?? []).length, 0);
  check(`${path} has each id once`, same(ids.size, count));
  const referred = [];
  JSON.stringify(value, (key, inner) => {
    if (key.endsWith("_id")) referred.push(inner);
    return inner;
  });
  check(`${path}: every id referred to is there`, referred.filter((id) => !ids.has(id)));
  for (const vote of value.vote_events ?? []) {
    votes += 1;
    const number = Number(vote.identifier);
    const tables = [...page(place(vote.id)).matchAll(/<table class="afstemning">.*?<\/table>/gs)].map(([table]) => table);
    const cells = [...tables[number - 1].matchAll(/<th scope="row">(For|Imod|Undlod at stemme)<\/th><td class="tal">([^<]*)<\/td>/g)];
    const ways = { For: "yes", Imod: "no", "Undlod at stemme": "abstain" };
    const shown = cells.filter(([, , n]) => /^\d+$/.test(n)).map(([, way, n]) => ({ option: ways[way], value: Number(n) }));
    check(`${vote.id}: counts as on the page`, same(vote.counts, shown));
    const sum = tables[number - 1].match(/I alt<\/th><td class="tal">(\d+)/);
    if (sum) check(`${vote.id}: the sum`, same(vote.counts.reduce((n, c) => n + c.value, 0), Number(sum[1])));
    const rows = csv("data/afstemninger.csv").filter((row) => row.id === vote.id && row.antal !== "");
    const names = { for: "yes", imod: "no", undlod: "abstain" };
    check(`${vote.id}: counts as in the table`, same(vote.counts, rows.map((r) => ({ option: names[r.stemte], value: Number(r.antal) }))));
  }
}
check("votes were compared", votes > 0 ? [] : ["none"]);
{
  const broken = structuredClone(meetings.find(([, value]) => value.vote_events)[1]);
  broken.vote_events[0].counts[0].value = "4";
  refused("a count that is text", judgePopolo(broken));
  broken.vote_events[0].counts[0] = { value: 4 };
  refused("a count of nothing", judgePopolo(broken));
}

// OParl: each object by its type and at its own address; lists whole; references lead to objects.
const judges = Object.fromEntries(Object.entries(oparl).map(([kind, schema]) => [kind, judge(schema)]));
const lists = { organization: "Organization", person: "Person", meeting: "Meeting", paper: "Paper", membership: "Membership",
  agendaItem: "AgendaItem", consultation: "Consultation", file: "File", locationList: "Location", legislativeTermList: "LegislativeTerm" };
const objects = of("data/oparl/").filter(([, value]) => value.type);
const kindOf = (value) => value.type.split("/").pop();
for (const [path, value] of objects) {
  check(`${path} by the standard`, judges[kindOf(value)]?.(value) ?? [`${value.type} is no type`]);
  check(`${path} is at its address`, same(value.id, root + path));
}
const at = (address) => json.get(place(address));
const bodies = at(json.get("data/oparl/system.json").body).data;
check("there are authorities", bodies.length > 1 ? [] : [`${bodies.length}`]);
const listed = new Set(["data/oparl/system.json"]);
for (const body of bodies) {
  listed.add(place(body.id));
  for (const [key, kind] of Object.entries(lists)) {
    const list = at(body[key]);
    check(`${body[key]} by the standard`, judge(oparlList(kind))(list));
    check(`${body[key]} holds what stands alone`, list.data.filter((o) => !json.has(place(o.id))).map((o) => o.id));
    check(`${body[key]} counts`, same(list.pagination.totalElements, list.data.length));
    for (const one of list.data) listed.add(place(one.id));
  }
}
check("every object is in a list", objects.map(([path]) => path).filter((path) => !listed.has(path)));
check("every kind of object is there", Object.keys(oparl).filter((kind) => kind !== "File" && !objects.some(([, o]) => kindOf(o) === kind)));
for (const [path, value] of objects.filter(([, o]) => kindOf(o) === "Meeting")) {
  for (const item of value.agendaItem ?? []) {
    const alone = structuredClone(at(item.id));
    delete alone.meeting;
    check(`${path}: item ${item.number} within and alone`, same(Object.entries(item).sort(), Object.entries(alone).sort()));
  }
}
for (const [path, value] of objects.filter(([, o]) => kindOf(o) === "Consultation" && o.agendaItem)) {
  check(`${path}: its item says so too`, same(at(value.agendaItem).consultation, value.id));
  check(`${path}: its paper says so too`, at(value.paper).consultation.some((c) => c.id === value.id) ? [] : ["no"]);
}
{
  const broken = structuredClone(objects.find(([, o]) => kindOf(o) === "AgendaItem")[1]);
  delete broken.order;
  refused("an item without order", judges.AgendaItem(broken));
  refused("an item with a vote", judges.AgendaItem({ ...broken, order: 1, vote: 3 }));
}

// Tables: as RFC 4180 has them, and harmless; the data package by its profile, and with the right sizes.
/** The rows of a table by its columns' names; strict, so that a fault in the form is an error. */
function csv(path) {
  const rows = [[""]];
  const source = text(path);
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const c = source[at];
    const row = rows.at(-1);
    if (quoted) {
      if (c !== '"') row[row.length - 1] += c;
      else if (source[at + 1] === '"') row[row.length - 1] += source[(at += 1)];
      else quoted = false;
    } else if (c === '"') {
      if (row.at(-1) !== "") throw new Error(`${path}: a quotation mark within a cell`);
      quoted = true;
    } else if (c === ",") row.push("");
    else if (c === "\r" && source[at + 1] === "\n") {
      at += 1;
      rows.push([""]);
    } else if (c === "\r" || c === "\n") throw new Error(`${path}: a line that ends otherwise`);
    else row[row.length - 1] += c;
  }
  const last = rows.pop();
  if (last.join("") !== "" || quoted) throw new Error(`${path}: the last line does not end`);
  const [names, ...cells] = rows;
  return cells.map((row) => {
    if (row.length !== names.length) throw new Error(`${path}: ${row.length} cells for ${names.length} columns`);
    return Object.fromEntries(names.map((name, column) => [name, row[column]]));
  });
}
const descriptor = json.get("data/datapackage.json");
const profile = JSON.parse(readFileSync(join(dirname(require.resolve("datapackage/package.json")), "lib/profiles/tabular-data-package.json"), "utf8"));
const judgePackage = judge(profile, new Ajv({ schemaId: "id", meta: require("ajv/lib/refs/json-schema-draft-04.json"), logger: false, unknownFormats: "ignore", allErrors: true }));
check("the data package by its profile", judgePackage(descriptor));
refused("a data package without resources", judgePackage({ ...descriptor, resources: [] }));
for (const resource of descriptor.resources) {
  const path = `data/${resource.path}`;
  check(`${path}: size`, same(resource.bytes, statSync(join(tree, path)).size));
  const rows = csv(path);
  check(`${path} has rows`, rows.length > 0 ? [] : ["none"]);
  check(`${path}: columns`, same(Object.keys(rows[0]), resource.schema.fields.map((f) => f.name)));
  const words = resource.schema.fields.filter((f) => f.type === "string").map((f) => f.name);
  check(`${path} runs nothing`, rows.flatMap((row) => words.map((name) => row[name])).filter((cell) => /^\s*[=+\-@\t]/.test(cell)));
  check(`${path} has no byte order mark`, text(path).startsWith("\ufeff") ? ["it has"] : []);
}
const decided = csv("data/beslutninger.csv").filter((row) => row.at_punkt === "");
for (const row of decided) {
  const item = objects.map(([, o]) => o).find((o) => kindOf(o) === "AgendaItem" && o.web === row.id);
  check(`${row.id} in OParl`, same([item?.result ?? "", item?.resolutionText], [row.udfald, row.beslutning]));
}

// Addresses: all of the site's that the data name lead somewhere, or are named by the data themselves.
const ids = new Set();
const addresses = new Set();
for (const [, value] of json) {
  JSON.stringify(value, (key, inner) => {
    if (typeof inner === "string" && inner.startsWith(root)) (key === "id" || key === "@id" ? ids : addresses).add(inner);
    return inner;
  });
}
const ids2 = new Set([...ids, ...releases.flatMap(([, v]) => v.releases.map((r) => `${v.uri}#${r.id}`))]);
const anchored = (address) => {
  const anchor = address.split("#")[1];
  return /\.html$|\/$|^$/.test(place(address)) && page(place(address)).includes(`id="${anchor}"`);
};
for (const address of [...ids, ...addresses]) {
  const good = exists(place(address)) && (!address.includes("#") || ids2.has(address) || anchored(address));
  check(`${address} is there`, good ? [] : ["it is not"]);
}

// The catalogues: what the page lists is there, DCAT lists the same, with the right sizes.
const catalogue = json.get("data/katalog.jsonld");
const distributions = catalogue["dcat:dataset"].flatMap((set) => set["dcat:distribution"]);
check("sizes in DCAT", distributions.flatMap((d) => same(Number(d["dcat:byteSize"]["@value"]), statSync(join(tree, place(d["@id"]))).size)));
for (const language of ["", "en/", "ar/", "uk/"]) {
  const shown = page(`${language}data/`);
  const links = [...shown.matchAll(/<p class="linje-titel"><a href="([^"]+)">/g)].map(([, href]) => join(`${language}data`, href));
  check(`${language}data/: files are there`, links.filter((path) => !exists(path)));
  const all = [...distributions.map((d) => place(d["@id"])), "data/katalog.jsonld"].sort();
  check(`${language}data/: the same as in DCAT`, same([...links].sort(), all));
  check(`${language}data/: the terms`, shown.includes('href="https://creativecommons.org/licenses/by/4.0/deed.da"') ? [] : ["no link"]);
}
for (const set of [catalogue, ...catalogue["dcat:dataset"]]) {
  const missing = ["@id", "dcterms:title", "dcterms:description", "dcterms:publisher"].filter((key) => !set[key]);
  check(`${set["@id"]}: what DCAT-AP demands`, missing);
}

// Pages: what the head names for programs, the page shows to people; linked data are of schema.org's vocabulary.
const pages = filesBelow(tree).filter((path) => path.endsWith(".html"));
const types = new Map();
let linked = 0;
for (const path of pages) {
  const source = readFileSync(path, "utf8");
  const name = path.slice(tree.length + 1);
  const inHead = [...source.matchAll(/<link rel="alternate" type="application\/json" href="([^"]+)"/g)].map(([, href]) => href);
  for (const href of inHead) {
    linked += 1;
    const target = join(dirname(name), href);
    const visible = source.includes(`<a href="${href}" type="application/json">`);
    if (!exists(target) || !visible) check(`${name}: ${href}`, [visible ? "is not there" : "is in the head only"]);
  }
  for (const [, ld] of source.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    const value = JSON.parse(ld);
    const wrong = vocabularyFaults(value);
    if (wrong.length > 0) check(`${name} by schema.org's vocabulary`, wrong);
    for (const thing of value["@graph"]) types.set(thing["@type"], (types.get(thing["@type"]) ?? 0) + 1);
  }
}
check("pages link their data", linked > 40 ? [] : [`${linked} links`]);
check("meetings are events, frameworks and schemes services", ["Event", "GovernmentService", "WebPage", "BreadcrumbList"].filter((t) => !types.has(t)));
refused("a property of nobody's", vocabularyFaults({ "@graph": [{ "@type": "Event", mødeleder: "x" }] }));
refused("a property of another type", vocabularyFaults({ "@graph": [{ "@type": "Event", recipeYield: "x" }] }));
refused("a type of nobody's", vocabularyFaults({ "@graph": [{ "@type": "Udvalgsmøde", name: "x" }] }));

// Readers' trees hold no data and link none.
for (const reader of readdirSync(join(built, "fortroligt"))) {
  const folder = join(built, "fortroligt", reader);
  check(`${reader} has no data`, existsSync(join(folder, "data")) ? ["it has"] : []);
  const links = filesBelow(folder).filter((p) => p.endsWith(".html") && readFileSync(p, "utf8").includes('id="om_data"'));
  check(`${reader} links no data`, links);
}

// Frictionless, and the validator and the merging of those who publish OCDS.
const schemas = mkdtempSync(join(tmpdir(), "klarplan-ocds-"));
const made = spawnSync(process.execPath, [join(here, "cove.mjs"), schemas], { encoding: "utf8" });
check("the schemas for CoVE", made.status === 0 ? [] : [made.stderr]);
const python = spawnSync(join(here, ".python/bin/python"), [join(here, "package.py"), tree, schemas], { encoding: "utf8" });
rmSync(schemas, { recursive: true });
const lines = python.stdout.trim().split("\n");
const checks = lines.pop()?.match(/^(\d+) checks$/);
check("Frictionless, CoVE and ocdsmerge", [...lines, ...(checks ? [] : [`${python.stdout}${python.stderr}`])]);
count.passed += Number(checks?.[1] ?? 0);

console.log(`open data: ${files.length} files, ${votes} votes, ${addresses.size + ids.size} addresses, ${linked} links from pages`);
end(200);
