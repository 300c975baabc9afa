// Links and anchors, from what the browser read of every page.

/** What is wrong with the links of the pages in `facts`. */
export function* brokenLinks(facts, trees, counts) {
  for (const [path, { links, ids }] of facts) {
    const from = trees.addressOf(path);
    for (const link of links) {
      if (/^(mailto|tel|data):/.test(link)) continue;
      const address = new URL(link, from).href;
      if (![...trees.bases.values()].some((base) => address.startsWith(base))) continue;
      counts.links += 1;
      const target = trees.fileAt(address);
      const anchor = address.split('#')[1];
      if (!target) {
        yield { page: path, rule: 'link', what: `${link} leads nowhere` };
      } else if (trees.treeOf(target) !== trees.treeOf(path) && trees.treeOf(target) !== 'offentlig') {
        yield { page: path, rule: 'link', what: `${link} leads into a reader's tree` };
      } else if (anchor) {
        counts.anchors += 1;
        const there = target === path ? ids : facts.get(target)?.ids;
        if (!there?.includes(decodeURIComponent(anchor))) {
          yield { page: path, rule: 'anchor', what: `${link}: the page has no such id` };
        }
      }
    }
  }
}
