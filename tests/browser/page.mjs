// One tab: opens a page, measures its layout, runs axe over it.

export const SCHEMES = ['light', 'dark'];
export const WIDTHS = [320, 1200];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export class Page {
  /** `wrong` takes a page, a rule and what is wrong. */
  constructor(tab, wrong) {
    this.tab = tab;
    this.path = '';
    this.wrong = (rule, what) => wrong(this.path, rule, what);
    tab.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.wrong('console', message.text());
    });
    tab.on('pageerror', (error) => this.wrong('console', String(error)));
    tab.on('requestfailed', (request) => this.wrong('request', `${request.url()} is not the site's own`));
  }

  /** Opens `path` at `address`; what the page says of itself. */
  async open(path, address) {
    this.path = path;
    await this.tab.emulateMedia({ colorScheme: 'light' });
    await this.tab.setViewportSize({ width: WIDTHS[0], height: 800 });
    await this.tab.goto(address, { waitUntil: 'load' });
    const seen = await this.tab.evaluate(readPage);
    if (seen.h1 !== 1) this.wrong('h1', `${seen.h1} of them, there should be one`);
    for (const skip of seen.skips) this.wrong('headings', skip);
    if (!seen.styled) this.wrong('style', 'the style sheet was not applied');
    return seen;
  }

  /** No sideways scrolling of the page: at each width, and with the text spacing of WCAG 1.4.12. */
  async layout() {
    for (const width of WIDTHS) {
      await this.tab.setViewportSize({ width, height: 800 });
      for (const spaced of [false, true]) {
        await this.tab.evaluate(spaceText, spaced);
        const over = await this.tab.evaluate(overflow);
        if (over) this.wrong('overflow', `at ${width} px${spaced ? ' with text spacing' : ''}: ${over}`);
      }
      await this.tab.evaluate(spaceText, false);
    }
    return WIDTHS.length * 2;
  }

  /** axe in every scheme and width; the rules that applied. */
  async axe() {
    const rules = new Set();
    for (const width of WIDTHS) {
      await this.tab.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        await this.tab.emulateMedia({ colorScheme });
        const found = await this.tab.evaluate(runAxe, TAGS);
        for (const rule of found.applied) rules.add(rule);
        for (const { id, help, nodes } of found.violations) {
          this.wrong(id, `${colorScheme}, ${width} px: ${help}: ${nodes.join(' | ')}`);
        }
      }
    }
    return rules;
  }
}

// The functions below run inside the page.

function readPage() {
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => [Number(h.tagName[1]), h.textContent]);
  const skips = levels.flatMap(([level, words], i) => {
    const before = i ? levels[i - 1][0] : 0;
    return level > before + 1 ? [`h${level} "${words.trim()}" follows ${before ? `h${before}` : 'nothing'}`] : [];
  });
  const links = [...document.querySelectorAll('[href],[src]')].filter((e) => e.rel !== 'canonical')
    .map((e) => e.getAttribute('href') ?? e.getAttribute('src'));
  return {
    kind: document.body.className,
    title: document.title,
    h1: levels.filter(([level]) => level === 1).length,
    skips,
    links: [...new Set(links)],
    ids: [...document.querySelectorAll('[id]')].map((e) => e.id),
    styled: getComputedStyle(document.body).margin === '0px',
  };
}

function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const scrolls = (e) => e && e !== document.documentElement
    && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const right = (e) => e.getBoundingClientRect().right;
  const wide = [...document.querySelectorAll('body *')]
    .filter((e) => right(e) > clientWidth + 0.5 && !scrolls(e.parentElement))
    .sort((a, b) => right(a) - right(b)).at(-1);
  const where = wide ? `${wide.tagName.toLowerCase()}.${wide.className} "${wide.textContent.trim().slice(0, 40)}"` : '';
  return `${scrollWidth} px wide; ${where}`;
}

function spaceText(on) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = on ? [sheet] : [];
}

async function runAxe(tags) {
  const { violations, passes } = await globalThis.axe.run(document, {
    runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false,
  });
  return {
    applied: [...violations, ...passes].map((r) => r.id),
    violations: violations.map(({ id, help, nodes }) => ({
      id, help, nodes: nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? ''}`),
    })),
  };
}
