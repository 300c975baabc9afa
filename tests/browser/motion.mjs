// Those who ask for less motion get none.

/** Animations, transitions and smooth scrolling where the reader has asked for less motion. */
export async function motion(tab, wrong) {
  await tab.look({ width: 1200, motion: 'reduce' });
  for (const what of await tab.evaluate(read)) wrong('motion', what);
}

function read() {
  const { say } = globalThis.klar;
  const found = [];
  const longest = (list) => Math.max(...list.split(',').map((t) => parseFloat(t) * (t.trim().endsWith('ms') ? 1 : 1000)));
  for (const e of document.querySelectorAll('*')) {
    for (const side of [null, '::before', '::after']) {
      const style = getComputedStyle(e, side);
      if (style.animationName !== 'none' && longest(style.animationDuration) > 0) found.push(`${say(e)} is animated: ${style.animationName}`);
      if (longest(style.transitionDuration) > 0 && style.transitionProperty !== 'none') found.push(`${say(e)} changes over ${style.transitionDuration}`);
      if (!side && style.scrollBehavior === 'smooth') found.push(`${say(e)} scrolls smoothly`);
    }
  }
  for (const e of document.querySelectorAll('marquee,blink,video[autoplay],img[src$=".gif"]')) found.push(`${say(e)} moves by itself`);
  return found.slice(0, 10);
}
