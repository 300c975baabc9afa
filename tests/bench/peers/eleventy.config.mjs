const two = (n) => String(n).padStart(2, "0");
const iso = (d) => typeof d === "string" ? d : `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;

export default function (config) {
  config.addFilter("iso", iso);
  config.addFilter("stamp", (d) => iso(d).replaceAll("-", ""));
  config.addFilter("dk", (d) => iso(d).split("-").reverse().join("."));
  config.addPassthroughCopy({ static: "/" });
  // Else every Markdown body is read as a template too.
  return { dir: { input: "src", output: "_site" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
