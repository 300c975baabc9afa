// A walk through the page with the keyboard alone.

const VIEWS = [
  { how: 'light', width: 1200, height: 800, scheme: 'light', forced: false },
  { how: 'dark, 320 px', width: 320, height: 600, scheme: 'dark', forced: false },
  { how: 'forced colours', width: 1200, height: 800, scheme: 'light', forced: true },
];

/**
 * Tab from the first to the last: all reached, in order, seen, not hidden behind anything. In the first view key by key; in
 * the others, where no other order is possible, the script goes from stop to stop as the key would. Gives the number of stops.
 */
export async function focus(tab, wrong) {
  let stops = 0;
  for (const { how, ...view } of VIEWS) {
    await tab.reload(view);
    const say = (rule, what) => wrong(rule, `${how}: ${what}`);
    const expected = await tab.evaluate(prepare);
    if (how === VIEWS[0].how) {
      // Twice past the end: what stops the walk is where it ends, not the number of steps.
      for (let i = 0; i < expected + 2; i += 1) await tab.page.keyboard.press('Tab');
    } else {
      // After a key the browser shows where the focus is, whoever moves it.
      await tab.page.keyboard.press('Tab');
      await tab.evaluate(() => globalThis.walk.go());
    }
    for (const [rule, what] of await tab.evaluate(judge)) say(rule, what);
    stops += expected;
    if (how === VIEWS[0].how) {
      await skip(tab, say);
      await details(tab, say);
    }
  }
  await tab.look({ width: 1200, height: 800, scheme: 'light', forced: false });
  return stops;
}

/** Notes every stop as it is made; how many there should be. */
function prepare() {
  const { reachable } = globalThis.klar;
  const look = (e) => {
    const s = getComputedStyle(e);
    return {
      outline: s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth), line: s.outlineStyle, colour: s.outlineColor,
      shadow: s.boxShadow, back: s.backgroundColor, border: `${s.borderTopColor} ${s.borderTopWidth}`,
    };
  };
  const expected = reachable();
  const note = () => {
    const e = document.activeElement;
    if (!e || e === document.body) return globalThis.walk.stops.push(null);
    const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
    const inset = (share, from, to) => from + (to - from) * share;
    const points = [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.2], [0.5, 0.8]]
      .map(([x, y]) => [inset(x, box.left, box.right), inset(y, box.top, box.bottom)]);
    const free = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && e.contains(top);
    });
    return globalThis.walk.stops.push({ e, after: look(e), free, top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left });
  };
  const go = () => {
    for (const e of expected.slice(1)) {
      e.focus();
      note();
    }
    globalThis.walk.stops.push(null);
  };
  globalThis.walk = { expected, look, go, before: new Map(expected.map((e) => [e, look(e)])), stops: [] };
  document.addEventListener('keyup', note, true);
  return expected.length;
}

function judge() {
  const { colour, contrast, ground, laid, say } = globalThis.klar;
  const { expected, before, stops } = globalThis.walk;
  const found = [];
  const end = stops.findIndex((s, i) => i > 0 && (s === null || s.e === stops[0]?.e));
  const walked = stops.slice(0, end < 0 ? stops.length : end).filter(Boolean);
  const visited = new Set(walked.map((s) => s.e));
  const missing = expected.filter((e) => !visited.has(e));
  if (missing.length) found.push(['focus-unreached', `${missing.length} of ${expected.length}: ${missing.slice(0, 3).map(say).join(', ')}`]);
  if (walked.length !== visited.size) found.push(['focus-trap', `the walk comes back to ${say(walked.find((s, i) => walked.findIndex((o) => o.e === s.e) !== i).e)}`]);
  if (end < 0 && expected.length) found.push(['focus-trap', `the walk does not come out of the page; last at ${say(walked.at(-1)?.e ?? document.body)}`]);
  const rtl = getComputedStyle(document.body).direction === 'rtl';
  walked.forEach((stop, i) => {
    const last = walked[i - 1];
    if (last && !(last.e.compareDocumentPosition(stop.e) & Node.DOCUMENT_POSITION_FOLLOWING)) found.push(['focus-order', `${say(stop.e)} comes after ${say(last.e)}`]);
    const forward = last && (rtl ? stop.left < last.left : stop.left > last.left);
    if (last && i > 1 && stop.bottom <= last.top + 1 && !forward) found.push(['focus-order', `${say(stop.e)} stands above ${say(last.e)}, which comes before it`]);
    if (!stop.free) found.push(['focus-hidden', `${say(stop.e)} is behind something, or outside the screen`]);
    const old = before.get(stop.e);
    const under = ground(stop.e.parentElement ?? document.body);
    const far = (css) => contrast(laid(css, under), under);
    const { after } = stop;
    const shadow = after.shadow.match(/rgba?\([^)]*\)|color\([^)]*\)/g) ?? [];
    const shows = (after.outline >= 2 && (after.line === 'auto' || far(after.colour) >= 3))
      || (after.shadow !== old?.shadow && shadow.some((c) => far(c) >= 3))
      || (old && after.back !== old.back && contrast(laid(after.back, under), laid(old.back, under)) >= 3)
      || (old && after.border !== old.border && colour(after.border.split(' 0')[0])[3] > 0 && far(after.border.slice(0, after.border.lastIndexOf(' '))) >= 3);
    if (!shows) found.push(['focus-invisible', `${say(stop.e)}: outline ${after.line} ${after.outline}px ${after.colour}, contrast ${far(after.colour).toFixed(1)}`]);
  });
  return found.slice(0, 8);
}

/** The first stop leads past the top of the page, and the next stop is in the text itself. */
async function skip(tab, say) {
  await tab.reload();
  await tab.page.keyboard.press('Tab');
  const first = await tab.evaluate(() => {
    const e = document.activeElement;
    const box = e.getBoundingClientRect();
    const here = e.hash && e.href.split('#')[0] === location.href.split('#')[0];
    const to = here ? document.getElementById(decodeURIComponent(e.hash.slice(1))) : null;
    return { link: Boolean(to), main: Boolean(to?.closest('main') || to?.querySelector?.('main')), shown: box.top >= 0 && box.left >= 0 && box.height > 10 && box.right <= innerWidth };
  });
  if (!first.link) return say('skip-link', 'the first stop is no link to a place on the page');
  if (!first.main) say('skip-link', 'the first link does not lead to the main part');
  if (!first.shown) say('skip-link', 'the link is not to be seen when it has focus');
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.press('Tab');
  const past = await tab.evaluate(() => {
    const main = document.querySelector('main');
    const e = document.activeElement;
    const after = Boolean(main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
    return e === document.body || main.contains(e) || after;
  });
  if (!past) say('skip-link', 'after it, the next stop is still above the main part');
  return undefined;
}

/** What folds out does so with Enter and with the space bar. */
async function details(tab, say) {
  const count = await tab.evaluate(() => document.querySelectorAll('details > summary').length);
  for (let i = 0; i < Math.min(count, 5); i += 1) {
    const open = () => tab.evaluate((n) => [...document.querySelectorAll('details > summary')][n].parentElement.open, i);
    await tab.evaluate((n) => [...document.querySelectorAll('details > summary')][n].focus(), i);
    const before = await open();
    await tab.page.keyboard.press('Enter');
    const entered = await open();
    await tab.page.keyboard.press('Space');
    if (entered === before || (await open()) !== before) say('details', `the ${i + 1}. does not fold by keyboard`);
  }
}
