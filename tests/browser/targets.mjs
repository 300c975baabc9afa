// Targets: what is pressed is 24 by 24 CSS pixels, or stands far enough from the next (WCAG 2.5.8).

const LEAST = 24;

/** Targets that are too small and too close. */
export async function targets(tab, wrong) {
  for (const what of await tab.evaluate(measure, LEAST)) wrong('target-size', what);
}

function measure(least) {
  const { flat, say, seen } = globalThis.klar;
  const memo = new Map();
  const pressed = [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=link]')]
    .filter((e) => seen(e, memo) && !e.disabled);
  /** A link within a sentence is as tall as its line, and exempt. */
  const inSentence = (e) => {
    if (e.tagName !== 'A' || getComputedStyle(e).display !== 'inline') return false;
    const block = e.closest('p,li,dd,dt,td,th,blockquote,figcaption,caption');
    if (!block) return false;
    const links = [...block.querySelectorAll('a')].reduce((n, a) => n + flat(a.textContent).length, 0);
    return flat(block.textContent).length > links + 3;
  };
  const boxes = pressed.map((e) => {
    const own = e.getBoundingClientRect();
    // A label is part of what its field is pressed by.
    const label = e.labels?.[0]?.getBoundingClientRect();
    const box = label ? {
      left: Math.min(own.left, label.left), right: Math.max(own.right, label.right),
      top: Math.min(own.top, label.top), bottom: Math.max(own.bottom, label.bottom),
    } : own;
    const small = box.right - box.left < least - 0.01 || box.bottom - box.top < least - 0.01;
    return { e, box, small, x: (own.left + own.right) / 2, y: (own.top + own.bottom) / 2 };
  });
  const found = [];
  for (const a of boxes.filter(({ e, small }) => small && !inSentence(e))) {
    const near = boxes.find((b) => {
      if (b === a || a.e.contains(b.e) || b.e.contains(a.e)) return false;
      if (b.small && Math.hypot(a.x - b.x, a.y - b.y) < least) return true;
      const dx = Math.max(b.box.left - a.x, 0, a.x - b.box.right);
      const dy = Math.max(b.box.top - a.y, 0, a.y - b.box.bottom);
      return Math.hypot(dx, dy) < least / 2;
    });
    const { width, height } = a.e.getBoundingClientRect();
    if (near) found.push(`${say(a.e)} is ${Math.round(width)} × ${Math.round(height)} px, too close to ${say(near.e)}`);
  }
  return found;
}
