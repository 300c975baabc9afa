// OCDS 1.1 as its publishers ship it, with the fields of the extensions that klarplan declares.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const standards = join(dirname(fileURLToPath(import.meta.url)), ".standards");
const read = (name) => JSON.parse(readFileSync(join(standards, name), "utf8"));

/** The extensions whose fields klarplan uses; techniques come with the profile for the European Union. */
const DECLARED = /ocds_lots_extension|ocds_awardCriteria_extension|ocds_techniques_extension|profiles\/eu\//;

const core = read("ocds-core.json");

/**
 * The schema without the fields of other extensions, and without the definitions that only those use. The standard's own
 * fields are as the standard has them, for extensions change those too.
 */
function without(schema) {
  const foreign = (part) => typeof part?.extension === "string" && !DECLARED.test(part.extension);
  const pruned = (part, own) => {
    if (Array.isArray(part)) return part.map((inner) => pruned(inner));
    if (part === null || typeof part !== "object") return part;
    const kept = ([key, inner]) => [key, key === "properties" ? fields(inner, own?.properties ?? {}) : pruned(inner)];
    return Object.fromEntries(Object.entries(part).map(kept));
  };
  const fields = (all, own) => {
    const kept = Object.entries(all).filter(([name, field]) => own[name] || !foreign(field));
    return Object.fromEntries(kept.map(([name, field]) => [name, own[name] ?? pruned(field)]));
  };
  const { definitions: all, ...rest } = schema;
  const definitions = Object.fromEntries(
    Object.entries(all).map(([name, definition]) => [name, pruned(definition, core.definitions[name])]),
  );
  const root = pruned(rest, core);
  const used = new Set();
  const follow = (part) => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(definitions[name]);
    }
  };
  follow(root);
  return { ...root, definitions: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))) };
}

export const release = without(read("ocds-release.json"));
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
  // Named, as the standard's own schema has it, so that its publishers' validator finds it.
  whole.definitions = { record: whole.properties.records.items };
  whole.properties.records.items = { $ref: "#/definitions/record" };
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
