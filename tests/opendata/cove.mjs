// Writes the schemas of OCDS as the validator of its publishers reads them, for package.py: node cove.mjs FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordPackage, release, releasePackage } from "./ocds.mjs";

const folder = join(process.argv[2], "schema");
mkdirSync(join(folder, "codelists"), { recursive: true });
const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
write("release-schema.json", release);
write("release-package-schema.json", releasePackage);
write("record-package-schema.json", recordPackage());
// klarplan makes no versioned releases.
write("versioned-release-validation-schema.json", { $schema: release.$schema });
// Closed lists of codes stand in the schema too.
const lists = new Map();
JSON.stringify(release, (key, part) => {
  const codes = part?.codelist && (part.enum ?? part.items?.enum);
  if (codes) lists.set(part.codelist, codes.filter((code) => code !== null));
  return part;
});
for (const [name, codes] of lists) {
  writeFileSync(join(folder, "codelists", name), ["Code,Title", ...codes.map((code) => `${code},${code}`), ""].join("\n"));
}
