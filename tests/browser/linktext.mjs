// Link texts: what a reader hears who goes from link to link.

/** Texts that say nothing alone, addresses as texts, and the same text for two places. */
export async function linkText(tab, wrong) {
  for (const [rule, what] of await tab.evaluate(read)) wrong(rule, what);
}

function read() {
  const { name, say, seen } = globalThis.klar;
  const found = [];
  const EMPTY = new Set([
    'her', 'læs mere', 'læs mere her', 'klik her', 'klik', 'mere', 'se mere', 'se her', 'link', 'denne side', 'siden', 'vis', 'åbn', 'hent', 'download', 'næste', 'forrige', 'tilbage',
    'here', 'read more', 'click here', 'more', 'see more', 'this page', 'open', 'next', 'previous', 'back',
    'هنا', 'اقرأ المزيد', 'المزيد', 'тут', 'читати далі', 'докладніше', 'більше',
  ]);
  const places = new Map();
  const memo = new Map();
  for (const link of document.querySelectorAll('a[href]')) {
    if (!seen(link, memo) && !link.matches('.spring')) continue;
    const text = name(link);
    if (!text) {
      found.push(['link-empty', say(link)]);
      continue;
    }
    if (EMPTY.has(text.toLowerCase().replace(/[.…:»›→!]+$/u, '').trim())) found.push(['link-vague', `"${text}" says nothing alone`]);
    if (/:\/\/|^www\.|^[\w-]+(\.[\w-]+)+\/\S/i.test(text)) found.push(['link-address', `"${text}" is an address, not words`]);
    if (text.replace(/[^\p{L}\p{N}]/gu, '').length < 2) found.push(['link-vague', `"${text}" says nothing alone`]);
    // A sign such as ↩ is a picture to those who see it; letters and digits are what one may say to press it.
    const visible = link.innerText.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
    if (link.hasAttribute('aria-label') && visible && !text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase().includes(visible)) {
      found.push(['link-name', `"${visible}" is called "${text}" by a screen reader`]);
    }
    // A word that leads to its explanation says so by its role, whatever else is called by that word.
    const key = (link.getAttribute('role') === 'doc-glossref' ? 'explained: ' : '') + text.toLowerCase();
    if (!places.has(key)) places.set(key, new Set());
    places.get(key).add(link.href.replace(/\/index\.html(?=$|[?#])/, '/'));
  }
  for (const [text, targets] of places) {
    if (targets.size > 1) found.push(['link-same', `"${text}" leads to ${targets.size} places: ${[...targets].slice(0, 3).join(' ')}`]);
  }
  return found;
}
