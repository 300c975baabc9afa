// No sideways scrolling of the page. What is wider than the page has its own place to scroll in.

/** The widest thing that makes the page too wide. */
export async function overflow(tab, wrong) {
  const over = await tab.evaluate(measure);
  if (over) wrong('overflow', over);
}

function measure() {
  const { say } = globalThis.klar;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return '';
  const scrolls = (e) => e && e !== document.documentElement
    && (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
  const right = (e) => e.getBoundingClientRect().right;
  const wide = [...document.querySelectorAll('body *')]
    .filter((e) => right(e) > clientWidth + 0.5 && !scrolls(e.parentElement))
    .sort((a, b) => right(a) - right(b)).at(-1);
  return `${scrollWidth} px wide; ${wide ? say(wide) : ''}`;
}
