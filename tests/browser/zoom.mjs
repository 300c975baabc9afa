// Zoom to 200 and 400 %, letters twice as large, and the text spacing of WCAG 1.4.12: nothing is lost, cut off,
// laid over something else, or only to be read by scrolling sideways.

/** A screen 1280 px wide as the page sees it at each zoom; `size` is the reader's own size of letters. */
const VIEWS = [
  { how: '200 %', width: 640, height: 512, scale: 2 },
  { how: '400 %', width: 320, height: 256, scale: 4 },
  { how: 'letters of 200 %', width: 1280, height: 1024, size: 32 },
  { how: 'letters of 200 % at 640 px', width: 640, height: 1024, size: 32 },
  { how: 'text spacing', width: 1280, height: 1024, spaced: true },
  { how: 'text spacing at 320 px', width: 320, height: 1024, spaced: true },
];

/** What goes wrong at each zoom. Gives the number of views measured. */
export async function zoom(tab, wrong) {
  await tab.look({ width: 1280, height: 1024, scheme: 'light' });
  const before = await tab.evaluate(words);
  const session = await tab.context().newCDPSession(tab.page);
  for (const { how, width, height, scale = 1, size = 16, spaced = false } of VIEWS) {
    await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: Math.round(size * 0.8125) } });
    await tab.evaluate(spaceText, spaced);
    for (const [rule, what] of await tab.evaluate(measure)) wrong(rule, `${how}: ${what}`);
    const now = await tab.evaluate(words);
    const all = now.join(' \u0000 ');
    const lost = before.filter((w) => !all.includes(w));
    if (lost.length) wrong('zoom-lost', `${how}: ${lost.slice(0, 3).map((w) => `"${w}"`).join(', ')} is not to be seen`);
    await tab.evaluate(spaceText, false);
  }
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  tab.forget();
  await tab.look({ width: 1200, height: 800 });
  return VIEWS.length;
}

/**
 * The words to be seen. A column's header counts where its cells say it; the header over the first column and over the
 * row headers not at all: in a stacked table each row begins with them, and the caption says what they are.
 */
function words() {
  const { added, flat, seen, texts } = globalThis.klar;
  const leads = (th) => th && (th.cellIndex === 0 || th.closest('table').tBodies[0]?.rows[0]?.cells[th.cellIndex]?.tagName === 'TH');
  const all = texts().filter(({ element }) => !leads(element.closest('thead th'))).map((t) => t.words);
  const memo = new Map();
  for (const e of document.querySelectorAll('main *')) {
    for (const side of ['::before', '::after']) {
      const said = getComputedStyle(e, side).content === 'none' ? '' : flat(added(e, side));
      if (said && seen(e, memo)) all.push(said.replace(/:$/, ''));
    }
  }
  return all;
}

function measure() {
  const { say, texts } = globalThis.klar;
  const found = [];
  const root = document.documentElement;
  const scroller = (e) => {
    for (let at = e; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return at;
    }
    return null;
  };
  const all = texts();
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')]
      .filter((e) => e.getBoundingClientRect().right > root.clientWidth + 0.5 && !scroller(e.parentElement)).at(-1);
    found.push(['overflow', `the page is ${root.scrollWidth} px in ${root.clientWidth}; ${wide ? say(wide) : ''}`]);
  }
  const boxes = [];
  for (const { element, boxes: own } of all) {
    const inside = scroller(element);
    for (const b of own) {
      if (!inside && (b.right > root.clientWidth + 1 || b.left < -1)) found.push(['clipped', `${say(element)} runs out of the page`]);
      boxes.push({ element, inside, left: b.left, right: b.right, top: b.top + window.scrollY + b.height * 0.28, bottom: b.bottom + window.scrollY - b.height * 0.28 });
    }
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const cuts = (overflow) => ['hidden', 'clip'].includes(overflow);
      if ((cuts(style.overflowX) && at.scrollWidth > at.clientWidth + 1) || (cuts(style.overflowY) && at.scrollHeight > at.clientHeight + 1)) {
        found.push(['clipped', `${say(at)} cuts off its text`]);
        break;
      }
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i += 1) {
    const a = boxes[i];
    for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom - 1; j += 1) {
      const b = boxes[j];
      if (a.inside !== b.inside) continue;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - b.top > 2) {
        found.push(['overlap', `${say(a.element)} and ${say(b.element)}`]);
        break;
      }
    }
  }
  return found.slice(0, 8);
}

/** The spacing a reader may set, as WCAG 1.4.12 has it. */
export function spaceText(on) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = on ? [sheet] : [];
}
