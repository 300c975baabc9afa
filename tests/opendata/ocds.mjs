// OCDS 1.1.5 as its publishers ship it, with the extensions that klarplan declares.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const standards = join(dirname(fileURLToPath(import.meta.url)), ".standards");
const read = (name) => JSON.parse(readFileSync(join(standards, name), "utf8"));

/** The extensions whose fields klarplan uses; techniques come with the profile for the European Union. */
const DECLARED = /ocds_lots_extension|ocds_awardCriteria_extension|ocds_techniques_extension|profiles\/eu\//;

/** The schema without the fields of other extensions, and without the definitions that only those use. */
function without(schema) {
  const foreign = (part) => typeof part?.extension === "string" && !DECLARED.test(part.extension);
  const pruned = (part) => {
    if (Array.isArray(part)) return part.map(pruned);
    if (part === null || typeof part !== "object") return part;
    const own = ([key, inner]) => [key, key === "properties" ? fields(inner) : pruned(inner)];
    return Object.fromEntries(Object.entries(part).map(own));
  };
  const fields = (all) => Object.fromEntries(Object.entries(all).filter(([, f]) => !foreign(f)).map(([name, f]) => [name, pruned(f)]));
  const { definitions, ...rest } = pruned(schema);
  const used = new Set();
  const follow = (part) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(definitions[name]);
    }
  };
  follow(rest);
  return { ...rest, definitions: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))) };
}

export const release = without(read("ocds-release.json"));
// The extension for public-private partnerships has put its own value in the place of the standard's.
release.properties.initiationType.enum = ["tender"];
export const releasePackage = read("ocds-release-package.json");

/** The schema of records as shipped has the whole release written out three times; here it is referred to. */
export function recordPackage() {
  const whole = read("ocds-record-package.json");
  const record = whole.properties.records.items.properties;
  const reference = { $ref: release.id };
  const embedded = record.releases.oneOf.find((way) => way.title === "Embedded releases");
  if (!embedded) throw new Error("the schema of records is not as it was");
  embedded.items = reference;
  record.compiledRelease = reference;
  // klarplan makes none.
  record.versionedRelease = { not: {} };
  return whole;
}

/** Fields of `value` that neither the standard nor an extension that is declared knows. */
export function strange(value, schema = release, path = "") {
  while (schema?.$ref) schema = schema.$ref === release.id ? release : release.definitions[schema.$ref.split("/").pop()];
  if (Array.isArray(value)) return value.flatMap((one, at) => strange(one, schema?.items, `${path}/${at}`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = schema?.properties?.[key];
    if (!own) return [`${path}/${key} is no field of the standard`];
    return strange(inner, own, `${path}/${key}`);
  });
}

/** Ids that stand twice in one list, which merging would take for one thing. */
export function doubled(value, path = "") {
  if (Array.isArray(value)) {
    const ids = value.map((one) => one?.id).filter(Boolean);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    return [...twice.map((id) => `${path}: ${id} twice`), ...value.flatMap((one, at) => doubled(one, `${path}/${at}`))];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => doubled(inner, `${path}/${key}`));
}
