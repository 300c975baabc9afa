// The pages as a server sends them, in a browser: nothing on any kind of page is forbidden by the policy, and the search
// and the fields of an evaluation model work.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browser/page.mjs';

/** Opens a page of every kind from the server at `port`, by the address the site has. */
export async function inBrowser({ site, files, host, port, check, name }) {
  if (!existsSync(process.env.CHROMIUM || '/usr/bin/chromium')) {
    console.log('browser: NOT TRIED, Chromium is not on this machine');
    return;
  }
  const browser = await launch([`--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`]);
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
    const tab = await context.newPage();
    let said = [];
    tab.on('console', (message) => {
      // That a page is missing is told as an error too.
      const missing = message.text().includes('404') && message.location().url.endsWith('findes-ikke');
      if (['error', 'warning'].includes(message.type()) && !missing) said.push(message.text());
    });
    tab.on('pageerror', (error) => said.push(String(error)));
    tab.on('requestfailed', (request) => {
      // What is given up for the next page is nobody's fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()}: ${request.failure()?.errorText}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    const at = (path) => `https://${host}/${path}`;
    const kinds = new Map([['(missing)', 'findes-ikke']]);
    for (const file of files.filter((file) => file.endsWith('.html'))) {
      const kind = readFileSync(join(site, 'offentlig', file), 'utf8').match(/<body class="?([a-zæøå-]+)/)?.[1] ?? '';
      if (!kinds.has(kind)) kinds.set(kind, file);
    }
    for (const [kind, path] of kinds) {
      said = [];
      await tab.goto(at(path), { waitUntil: 'load' });
      const styled = await tab.evaluate(() => getComputedStyle(document.body).margin === '0px');
      check(`${name}, browser: ${kind} (${path})`, [...said, ...(styled ? [] : ['the style sheet was not applied'])]);
    }
    said = [];
    await tab.goto(at('soeg.html?q=klagefrist'), { waitUntil: 'load' });
    const found = await tab.waitForSelector('#soeg-fundet a', { timeout: 15_000 }).then(() => true, () => false);
    check(`${name}, browser: the search finds`, [...said, ...(found ? [] : ['nothing'])]);
    said = [];
    const framework = files.find((file) => /^udbud\/[^/]+\/index\.html$/.test(file) && readFileSync(join(site, 'offentlig', file), 'utf8').includes('vurdering.js'));
    await tab.goto(at(framework), { waitUntil: 'load' });
    const form = tab.locator('form.proevselv').first();
    const price = form.locator('tr.pris input').first();
    const before = await form.locator('[role=status]').innerText();
    await price.fill('1');
    const after = await form.locator('[role=status]').innerText();
    check(`${name}, browser: the fields of ${framework} work`, [...said, ...(before && after && before !== after ? [] : [`${before} → ${after}`])]);
    // The policy is really there: what it forbids is not run.
    said = [];
    await tab.goto(at('index.html'), { waitUntil: 'load' });
    const forbidden = await tab.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.forbidden = true';
      document.body.append(script);
      return globalThis.forbidden === true;
    });
    check(`${name}, browser: a script written into a page is not run`, !forbidden && said.some((words) => words.includes('Content Security Policy')) ? [] : [`run: ${forbidden}; said: ${said.join('; ')}`]);
  } finally {
    await browser.close();
  }
}
