// Which pages get the slow checks: of each kind, in each language, so many that most of what the kind can show is among it.

/** The most pages of one kind: in the site's own language, and in one that shows the same templates once more. */
const MOST = 4;
const MOST_AGAIN = 1;
const OWN = 'da';

/**
 * The pages to look at closely, from what their files say. Of each kind and language those are taken, one by
 * one, that show the most elements and classes not yet seen; in the site's own language both public and private ones. The
 * same pages every time.
 */
export function sample(facts, trees) {
  const groups = new Map();
  for (const [path, { kind, lang, features }] of [...facts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = `${kind} ${lang}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push({ path, lang, features, open: trees.treeOf(path) === 'offentlig' });
  }
  return [...groups.values()].flatMap(choose);
}

function choose(pages) {
  const left = new Set(pages.flatMap((p) => p.features));
  const chosen = [];
  const news = (p) => p.features.filter((f) => left.has(f)).length;
  const most = pages[0].lang === OWN ? MOST : MOST_AGAIN;
  while (left.size && chosen.length < most) {
    const best = pages.reduce((a, b) => (news(b) > news(a) ? b : a));
    chosen.push(best);
    for (const feature of best.features) left.delete(feature);
  }
  if (pages[0].lang !== OWN) return chosen.map((p) => p.path);
  for (const open of [true, false]) {
    const other = pages.find((p) => p.open === open);
    if (other && !chosen.some((p) => p.open === open)) chosen.push(other);
  }
  if (chosen.length === 1 && pages.length > 1) chosen.push(pages.find((p) => p !== chosen[0]));
  return chosen.map((p) => p.path);
}
