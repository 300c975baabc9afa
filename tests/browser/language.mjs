// Languages: `lang` and `dir` on the page and on its parts, and whether the words are in that language.

/** Where words stand under the wrong language, or a language is named wrongly. */
export async function language(tab, wrong, { file }) {
  const tree = file.match(/^(?:offentlig|fortroligt\/[^/]+)\/(en|ar|uk)\//)?.[1];
  for (const [rule, what] of await tab.evaluate(read, tree ?? '')) wrong(rule, what);
}

function read(tree) {
  const { flat, say, seen } = globalThis.klar;
  const found = [];
  const RTL = ['ar', 'fa', 'ur', 'he', 'ps', 'ckb'];
  // Words of one language that are not words of the other.
  const DANISH = new Set('og det er til på der af ikke med som har kan skal hvis eller din dine ved så fra blev bliver hvad hvem hvor når efter mellem også jeg du vi'.split(' '));
  const ENGLISH = new Set('the of and is that with not you your are this from which must was were has when where what its they there it be been will would should an or if but'.split(' '));

  const root = document.documentElement;
  if (!root.lang) found.push(['lang', 'the page has no language']);
  if (tree && root.lang.split('-')[0] !== tree) found.push(['lang', `the page is among those in ${tree} and says ${root.lang}`]);
  for (const e of document.querySelectorAll('[lang]')) {
    let known = false;
    try {
      known = Intl.getCanonicalLocales(e.lang).length === 1
        && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(e.lang) !== undefined;
    } catch { /* not a language at all */ }
    if (!known) found.push(['lang-unknown', `lang="${e.lang}" is no language: ${say(e)}`]);
    const wanted = RTL.includes(e.lang.split('-')[0]) ? 'rtl' : 'ltr';
    if (flat(e.textContent) && getComputedStyle(e).direction !== wanted) found.push(['dir', `${say(e)} is ${e.lang} and does not run ${wanted}`]);
  }

  const blocks = new Map();
  const add = (element, words) => {
    if (element.closest('code,pre,kbd,samp,[translate=no]') || !flat(words)) return;
    const block = element.closest('p,li,dt,dd,th,td,caption,figcaption,h1,h2,h3,h4,h5,h6,summary,label,button,legend,div,section,body');
    const holder = element.closest('[lang]') ?? root;
    if (!blocks.has(block)) blocks.set(block, new Map());
    const parts = blocks.get(block);
    parts.set(holder, `${parts.get(holder) ?? ''} ${words}`);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const memo = new Map();
  while (walk.nextNode()) {
    if (seen(walk.currentNode.parentElement, memo)) add(walk.currentNode.parentElement, walk.currentNode.data);
  }
  // `mixed` is what cannot be marked in parts, such as a name in a title: no script is asked of it.
  const judge = (lang, all, where, mixed = false) => {
    // Addresses are in no language.
    const words = all.replace(/\S+@\S+|\bhttps?:\S+|\bwww\.\S+/g, ' ');
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 12) return;
    const share = (script) => (words.match(script)?.length ?? 0) / letters;
    const arabic = share(/\p{Script=Arabic}/gu);
    const cyrillic = share(/\p{Script=Cyrillic}/gu);
    if (!mixed && (['ar', 'fa', 'ur'].includes(lang) ? arabic < 0.15 : arabic > 0.5)) found.push(['lang-words', `not ${lang}: ${where}`]);
    if (!mixed && (['uk', 'ru'].includes(lang) ? cyrillic < 0.15 : cyrillic > 0.5)) found.push(['lang-words', `not ${lang}: ${where}`]);
    const list = words.toLowerCase().match(/\p{L}+/gu) ?? [];
    const danish = list.filter((w) => DANISH.has(w)).length;
    const english = list.filter((w) => ENGLISH.has(w)).length;
    if (lang === 'da' && english >= 3 && english > danish * 2) found.push(['lang-words', `English marked as Danish: ${where}`]);
    if (lang === 'en' && danish >= 3 && danish > english * 2) found.push(['lang-words', `Danish marked as English: ${where}`]);
  };
  for (const [block, parts] of blocks) {
    for (const [holder, words] of parts) judge(holder.lang.split('-')[0], flat(words), say(block));
  }
  for (const e of document.querySelectorAll('[aria-label],[alt],[title]')) {
    for (const key of ['aria-label', 'alt', 'title']) {
      judge((e.closest('[lang]') ?? root).lang.split('-')[0], e.getAttribute(key) ?? '', `${key} of ${say(e)}`, true);
    }
  }
  judge((root.lang || 'da').split('-')[0], document.title, 'the title', true);
  return found;
}
