// Forced colours (Windows' high contrast) and charts in every scheme: what carries meaning must still be there.

import { spread } from './pixels.mjs';

/** Bars, boxes, badges and text, with the system's own colours and with ours. */
export async function forced(tab, wrong) {
  await tab.look({ width: 1200, scheme: 'light', forced: false });
  await tab.evaluate(markBoxes);
  await charts(tab, wrong, 'light');
  await tab.look({ scheme: 'dark' });
  await charts(tab, wrong, 'dark');
  for (const scheme of ['light', 'dark']) {
    await tab.look({ scheme, forced: true });
    for (const [rule, what] of await tab.evaluate(read)) wrong(rule, `${scheme}: ${what}`);
    await charts(tab, wrong, `forced colours, ${scheme}`);
  }
  await tab.look({ scheme: 'light', forced: false });
}

/** Charts of one page that are photographed; they are all drawn by one template. */
const CHARTS = 2;

async function charts(tab, wrong, how) {
  const bars = await tab.page.$$('svg:has(rect,path,circle)');
  for (const bar of bars.slice(0, CHARTS)) {
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    const drawn = await bar.evaluate((svg) => [...svg.querySelectorAll('rect,path,circle')].filter((s) => s.getBoundingClientRect().width > 0).length);
    if (!box || !drawn) continue;
    const clip = { x: Math.max(box.x - 4, 0), y: box.y - 4, width: box.width + 8, height: box.height + 8 };
    const seen = await spread(tab, clip);
    if (seen < 3) wrong('chart-contrast', `${how}: a chart's greatest contrast is ${seen.toFixed(1)}, should be 3`);
  }
}

/** Remembers which boxes stand out by their background, while the page has its own colours. */
function markBoxes() {
  const { flat, ground, seen } = globalThis.klar;
  const memo = new Map();
  for (const e of document.querySelectorAll('main *')) {
    if (!e.parentElement || !seen(e, memo) || !flat(e.textContent)) continue;
    if (ground(e).join() !== ground(e.parentElement).join()) e.dataset.boks = '';
  }
}

function read() {
  const { contrast, ground, laid, say, seen, texts } = globalThis.klar;
  const found = [];
  for (const e of document.querySelectorAll('[data-boks]')) {
    const style = getComputedStyle(e);
    const framed = ['Top', 'Right', 'Bottom', 'Left'].some((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
    const apart = ground(e).join() !== ground(e.parentElement).join();
    if (!framed && !apart) found.push(['forced-box', `${say(e)} no longer stands out`]);
  }
  const told = new Set();
  for (const { element } of texts()) {
    if (told.has(element)) continue;
    told.add(element);
    const under = ground(element);
    const value = contrast(laid(getComputedStyle(element).color, under), under);
    if (value < 4.5) found.push(['forced-text', `${say(element)}: contrast ${value.toFixed(1)}`]);
  }
  for (const e of document.querySelectorAll('body *')) {
    if (getComputedStyle(e).forcedColorAdjust === 'none' && seen(e) && !e.closest('svg')) found.push(['forced-refused', `${say(e)} keeps its own colours`]);
  }
  return found.slice(0, 20);
}
