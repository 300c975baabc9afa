// Nothing by colour alone: links in text are underlined, statuses have words, charts have their numbers as text.

/** Where colour alone would tell the reader something. */
export async function colours(tab, wrong) {
  for (const [rule, what] of await tab.evaluate(read)) wrong(rule, what);
}

function read() {
  const { flat, name, say, seen } = globalThis.klar;
  const found = [];
  for (const link of document.querySelectorAll('main a[href]')) {
    const block = link.closest('p,li,dd,td,th,figcaption,caption,blockquote');
    if (!block || !seen(link)) continue;
    const others = flat(block.textContent).length - [...block.querySelectorAll('a')].reduce((n, a) => n + flat(a.textContent).length, 0);
    const style = getComputedStyle(link);
    const marked = style.textDecorationLine.includes('underline') || parseFloat(style.borderBottomWidth) > 0;
    if (others > 3 && !marked) found.push(['link-colour', `${say(link)} is told from its text by colour alone`]);
  }
  for (const badge of document.querySelectorAll('.maerke,[class*="maerke-"]')) {
    if (!/\p{L}{2}/u.test(flat(badge.textContent))) found.push(['status-colour', `${say(badge)} has no word`]);
  }
  for (const here of document.querySelectorAll('nav [aria-current]')) {
    const style = getComputedStyle(here);
    const other = [...here.closest('nav').querySelectorAll('a:not([aria-current])')].map((a) => getComputedStyle(a))[0];
    if (other && style.fontWeight === other.fontWeight && style.textDecorationLine === other.textDecorationLine
      && style.borderBottomStyle === other.borderBottomStyle) found.push(['current-colour', `${say(here)} is told from the others by colour alone`]);
  }
  for (const svg of document.querySelectorAll('svg')) {
    const told = svg.closest('[aria-hidden=true]') || (svg.closest('[role=img]') && name(svg.closest('[role=img]'))) || svg.querySelector(':scope > title');
    if (!told) found.push(['picture-name', `${say(svg)} is neither named nor hidden`]);
  }
  for (const chart of document.querySelectorAll('figure:has(svg rect,svg path,svg circle)')) {
    const shapes = chart.querySelectorAll('svg').length;
    const numbers = [...chart.querySelectorAll('*')].filter((e) => seen(e) && !e.children.length && /\d/.test(e.textContent) && !e.closest('figcaption'));
    if (numbers.length < shapes) found.push(['chart-numbers', `${say(chart)}: ${shapes} bars, ${numbers.length} numbers as text`]);
    for (const e of numbers.filter((e) => e.closest('[aria-hidden=true],[role=img]'))) {
      found.push(['chart-numbers', `a screen reader does not hear "${flat(e.textContent)}" of ${say(chart)}`]);
    }
  }
  for (const img of document.querySelectorAll('img')) {
    if (!img.hasAttribute('alt')) found.push(['picture-name', `${img.getAttribute('src')} has no alt`]);
    else if (/\.(png|jpe?g|svg|webp|gif)$|^(billede|foto|image|grafik)$/i.test(img.alt)) found.push(['picture-name', `"${img.alt}" does not say what is shown`]);
  }
  const words = flat(document.querySelector('main')?.innerText);
  const only = words.match(/(markeret|vist|skrevet|angivet|står|vises|marked|shown|written) (med|i|in) (rødt|grønt|gult|blåt|orange|red|green|yellow|blue)\b/i);
  if (only) found.push(['words-colour', `"${only[0]}"`]);
  return found;
}
