// What a strict content security policy forbids, and what needs a script to work, read from the markup itself:
// the browser reports only what it was asked to run.

/** Inline script and style, scripts where none are needed, things to press that only a script brings to life. */
export async function policy(tab, wrong, { scripts }) {
  for (const [rule, what] of await tab.evaluate(read, scripts)) wrong(rule, what);
}

function read(scripts) {
  const { say } = globalThis.klar;
  const found = [];
  const DATA = /^(application\/(ld\+)?json|text\/plain)$/;
  for (const e of document.querySelectorAll('script')) {
    if (DATA.test(e.type)) continue;
    if (!e.src) found.push(['script-inline', say(e)]);
    else if (!scripts) found.push(['script', `${e.getAttribute('src')}: the page needs no script`]);
  }
  for (const e of document.querySelectorAll('style')) found.push(['style-inline', say(e)]);
  for (const e of document.querySelectorAll('*')) {
    if (e.hasAttribute('style')) found.push(['style-inline', `${say(e)}: style="${e.getAttribute('style')}"`]);
    const handler = e.getAttributeNames().find((name) => /^on[a-z]+$/.test(name));
    if (handler) found.push(['script-inline', `${say(e)} has ${handler}`]);
  }
  for (const e of document.querySelectorAll('a')) {
    const href = e.getAttribute('href');
    if (href === null && !e.id) found.push(['control-dead', `${say(e)} is a link without a place`]);
    if (/^\s*javascript:/i.test(href ?? '') || href === '#') found.push(['control-dead', `${say(e)} leads nowhere without a script`]);
  }
  if (!scripts) {
    for (const e of document.querySelectorAll('button:not([type=submit]),[role=button],[role=tab],[role=switch]')) {
      if (!e.closest('form') && !e.hasAttribute('popovertarget')) found.push(['control-dead', `${say(e)} does nothing without a script`]);
    }
  }
  for (const e of document.querySelectorAll('[role=button],[role=link],[role=checkbox],[role=tab],[onclick]')) {
    if (e.tabIndex < 0) found.push(['control-keyboard', `${say(e)} cannot be reached by keyboard`]);
  }
  for (const e of document.querySelectorAll('[tabindex]')) {
    if (e.tabIndex > 0) found.push(['tabindex', `${say(e)}: a place of its own in the order`]);
  }
  for (const e of document.querySelectorAll('meta[http-equiv=refresh]')) found.push(['refresh', e.content]);
  return found;
}
