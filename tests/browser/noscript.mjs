// Without JavaScript the page says the same.

/** The page with scripts switched off, against the page with them. `off` is a tab of such a browser. */
export async function noscript(tab, wrong, { off }) {
  // What a script offers beyond what the page says is hidden while the two are compared.
  const read = () => {
    const tools = [...document.querySelectorAll('form.proevselv:not([hidden])')];
    for (const tool of tools) tool.hidden = true;
    const words = document.body.innerText.replace(/\s+/g, ' ').trim();
    for (const tool of tools) tool.hidden = false;
    return { words, main: document.querySelector('main')?.innerText.trim().length ?? 0, searched: Boolean(document.getElementById('soegning')) };
  };
  const on = await tab.evaluate(read);
  await off.page.setViewportSize({ width: 1200, height: 800 });
  await off.page.goto(tab.address, { waitUntil: 'load' });
  const without = await off.evaluate(read);
  if (without.main < 20) wrong('noscript', 'the main part is empty without scripts');
  if (on.searched) return;
  if (on.words !== without.words) {
    const at = [...on.words].findIndex((c, i) => c !== without.words[i]);
    wrong('noscript', `without scripts it says "${without.words.slice(Math.max(at - 20, 0), at + 40)}" for "${on.words.slice(Math.max(at - 20, 0), at + 40)}"`);
  }
}
