// One tab of the browser: opens a page, gives it a look (width, colours, motion), asks it things.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));

// Without a graphics card the browser would play one, on the processor: Debian's asks it to. What is drawn is the same.
const DRAWING = ['--disable-gpu', '--disable-gpu-rasterization'];

/** The browser the checks run in: Debian's, or the one CHROMIUM names. */
export function launch(more = []) {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...DRAWING, ...args, ...more] });
}

export class Tab {
  /** A tab for the pages of `trees`; `wrong(rule, what)` takes what the browser itself complains of. */
  static async open(browser, trees, wrong, { scripts = true } = {}) {
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block', javaScriptEnabled: scripts });
    if (scripts) await context.addInitScript({ path: join(here, 'inside.js') });
    await context.route('**', (route) => trees.answer(route));
    const tab = new Tab();
    tab.page = await context.newPage();
    tab.trees = trees;
    tab.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong('console', message.text());
    });
    tab.page.on('pageerror', (error) => wrong('console', String(error)));
    tab.page.on('requestfailed', (request) => {
      // The site's own may be given up when the next page is opened.
      if (!trees.fileAt(request.url())) wrong('request', `${request.url()} is not the site's own`);
    });
    tab.forget();
    return tab;
  }

  context() {
    return this.page.context();
  }

  evaluate(ask, about) {
    return this.page.evaluate(ask, about);
  }

  /** Runs a source text in the page. The policy forbids the page to, so the browser is asked. */
  async run(source) {
    const session = await this.context().newCDPSession(this.page);
    await session.send('Runtime.evaluate', { expression: source });
    await session.detach();
  }

  /** Shows the file as a server would; what the page says of itself. */
  async show(file) {
    this.address = this.trees.addressOf(file);
    await this.look({ width: 1200, height: 800, scheme: 'light', forced: false, motion: 'reduce' });
    await this.page.goto(this.address, { waitUntil: 'load' });
    return this.evaluate(readPage);
  }

  /** The page from its beginning, with nothing focused, no anchor in the address. */
  async reload(view = {}) {
    await this.look(view);
    await this.page.goto('about:blank');
    await this.page.goto(this.address, { waitUntil: 'load' });
  }

  /** Changes what is named of the look, and leaves the rest. */
  async look(wanted) {
    const now = { ...this.now, ...wanted };
    if (now.width !== this.now.width || now.height !== this.now.height) {
      await this.page.setViewportSize({ width: now.width, height: now.height });
    }
    if (['scheme', 'forced', 'motion'].some((key) => now[key] !== this.now[key])) {
      await this.page.emulateMedia({
        colorScheme: now.scheme, forcedColors: now.forced ? 'active' : 'none', reducedMotion: now.motion,
      });
    }
    this.now = now;
  }

  /** Something else changed the look; the next `look` sets all of it. */
  forget() {
    this.now = { width: 0, height: 800, scheme: '', forced: false, motion: 'reduce' };
  }

  /** An empty page to calculate on, where no policy holds. */
  async desk() {
    this.table ??= await this.context().newPage();
    return this.table;
  }

  close() {
    return this.context().close();
  }
}

/** Runs inside the page. */
function readPage() {
  return {
    loads: performance.getEntriesByType('resource').map((r) => r.name),
    styled: getComputedStyle(document.body).margin === '0px',
  };
}
