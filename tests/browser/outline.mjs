// Headings, landmarks, lists: the page as those hear it who jump about in it.

/** One `h1`, no level skipped, none empty; the landmarks there, told apart; no list made of dashes. */
export async function outline(tab, wrong) {
  for (const [rule, what] of await tab.evaluate(read)) wrong(rule, what);
}

function read() {
  const { flat, name, say, seen } = globalThis.klar;
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];

  const headings = all('h1,h2,h3,h4,h5,h6,[role=heading]');
  const level = (h) => Number(h.getAttribute('aria-level') ?? h.tagName[1]);
  const first = headings.filter((h) => level(h) === 1);
  if (first.length !== 1) found.push(['h1', `${first.length} of them, there should be one`]);
  headings.forEach((h, i) => {
    const before = i ? level(headings[i - 1]) : 0;
    if (level(h) > before + 1) found.push(['heading-skipped', `${say(h)} follows ${before ? `h${before}` : 'nothing'}`]);
    if (!name(h)) found.push(['heading-empty', say(h)]);
  });
  if (!flat(document.title)) found.push(['title', 'the page has no title']);
  else if (first[0] && !flat(document.title).toLowerCase().includes(flat(first[0].textContent).toLowerCase().slice(0, 12))
    && !document.title.includes(':')) found.push(['title', `"${document.title}" says nothing of "${flat(first[0].textContent)}"`]);

  const mains = all('main,[role=main]');
  if (mains.length !== 1) found.push(['landmark', `${mains.length} main, there should be one`]);
  else if (!flat(mains[0].textContent)) found.push(['landmark', 'main is empty']);
  for (const [tag, role] of [['header', 'banner'], ['footer', 'contentinfo']]) {
    const here = all(`${tag},[role=${role}]`).filter((e) => e.getAttribute('role') === role || !e.closest('main,article,section,aside,nav'));
    if (here.length !== 1) found.push(['landmark', `${here.length} ${role}, there should be one`]);
  }
  const names = new Map();
  for (const nav of all('nav,[role=navigation]')) {
    const own = nav.getAttribute('aria-label') || nav.getAttribute('aria-labelledby') ? name(nav) : '';
    if (!own) found.push(['landmark-name', `${say(nav)} has no name`]);
    else if (names.has(own)) found.push(['landmark-name', `two places to navigate are called "${own}"`]);
    names.set(own, nav);
  }
  for (const e of all('[aria-labelledby],[aria-describedby],[aria-controls]')) {
    for (const key of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
      for (const id of (e.getAttribute(key) ?? '').split(/\s+/).filter(Boolean)) {
        if (!document.getElementById(id)) found.push(['reference', `${say(e)}: ${key} names ${id}, which is not on the page`]);
      }
    }
  }

  const fake = /^([-–•*·]|\d{1,2}[.)])\s+\S/;
  let run = 0;
  for (const p of all('main p')) {
    if (p.previousElementSibling?.tagName !== 'P') run = 0;
    run = fake.test(flat(p.textContent)) && seen(p) ? run + 1 : 0;
    if (run === 2) found.push(['list-fake', `${say(p)} looks like a list and is none`]);
  }
  for (const list of all('main ul,main ol')) {
    // A list that a script fills is nothing until then.
    if (!list.querySelector(':scope > li') && list.getBoundingClientRect().height) found.push(['list-empty', say(list)]);
  }
  for (const item of all('li,dd,dt')) {
    if (!flat(item.textContent) && seen(item) && !item.querySelector('img,svg,input')) found.push(['list-empty', say(item)]);
  }
  return found;
}
