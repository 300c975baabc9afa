// The vocabulary of schema.org, release 12.0: which types there are, and which properties each may have.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const path = join(dirname(fileURLToPath(import.meta.url)), ".standards/schemaorg.jsonld");
const terms = new Map(JSON.parse(readFileSync(path, "utf8"))["@graph"].map((term) => [term["@id"], term]));
const all = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((one) => one["@id"]);
const named = (word) => terms.get(`schema:${word}`);

/** The type itself and all above it. */
function above(type) {
  const term = terms.get(type);
  return [type, ...all(term?.["rdfs:subClassOf"]).flatMap(above)];
}

/** What is wrong with a thing told as linked data. */
export function faults(thing, path = "") {
  if (Array.isArray(thing)) return thing.flatMap((one, at) => faults(one, `${path}/${at}`));
  if (thing === null || typeof thing !== "object") return [];
  const type = thing["@type"];
  const known = type && [].concat(named(type)?.["@type"] ?? []).includes("rdfs:Class");
  if (path !== "" && !("@graph" in thing) && !known) return [`${path}: ${type} is no type`];
  return Object.entries(thing).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    if (key === "@graph") return faults(value, here);
    if (key.startsWith("@")) return [];
    const property = named(key);
    if (!property) return [`${here} is no property`];
    const domains = all(property["schema:domainIncludes"]);
    const fits = above(`schema:${type}`).some((one) => domains.includes(one));
    return [...(fits ? [] : [`${here} is no property of ${type}`]), ...faults(value, here)];
  });
}
