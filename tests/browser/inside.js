// What the checks need inside a page: colours, what is seen, what is said. Loaded before the page's own content.

globalThis.klar = (() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();

  /** A CSS colour as [red, green, blue, alpha], 0–255. */
  function colour(css) {
    if (!known.has(css)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      known.set(css, [...canvas.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(css);
  }

  const over = (top, under) => [0, 1, 2].map((i) => (top[i] * top[3] + under[i] * (255 - top[3])) / 255);

  /** The colour an element lies on or has behind its own text: backgrounds from the page and up, laid over each other. */
  function ground(element) {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const layer = colour(getComputedStyle(e).backgroundColor);
      if (layer[3]) layers.push(layer);
      if (layer[3] === 255) break;
    }
    return layers.reverse().reduce((under, layer) => over(layer, under), colour('Canvas').slice(0, 3));
  }

  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  /** WCAG's contrast of two colours, from 1 to 21. */
  function contrast(a, b) {
    const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright + 0.05) / (dark + 0.05);
  }

  /** A colour of the style laid over what is under it. */
  const laid = (css, under) => over(colour(css), under);

  const clipped = (style, box) => style.clipPath === 'inset(50%)'
    || (['absolute', 'fixed'].includes(style.position) && style.overflow !== 'visible' && box.width <= 1 && box.height <= 1);

  /** Whether neither the element nor what it is in is cut away; `memo` remembers for those who ask of many. */
  function whole(element, memo) {
    if (!element || element === document.body) return true;
    if (!memo.has(element)) {
      memo.set(element, !clipped(getComputedStyle(element), element.getBoundingClientRect()) && whole(element.parentElement, memo));
    }
    return memo.get(element);
  }

  /** Whether the element is there for the eye: rendered, not transparent, not hidden for screen readers alone. */
  function seen(element, memo = new Map()) {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
      && whole(element, memo);
  }

  /** Text in one line, white space collapsed. */
  const flat = (text) => (text ?? '').replace(/[\s\u00ad]+/g, ' ').trim();

  /** An element in a few words, for findings. */
  function say(e) {
    const name = e.tagName.toLowerCase() + (e.id ? `#${e.id}` : '') + (e.classList.length ? `.${[...e.classList].join('.')}` : '');
    const words = flat(e.textContent).slice(0, 50);
    return words ? `${name} "${words}"` : name;
  }

  /** What a screen reader calls a link, a landmark or a picture. */
  function name(e) {
    const by = e.getAttribute('aria-labelledby');
    if (by) return flat(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    const label = e.getAttribute('aria-label');
    if (label) return flat(label);
    if (e.tagName === 'IMG') return flat(e.alt);
    const parts = [...e.childNodes].map((n) => {
      if (n.nodeType === Node.TEXT_NODE) return n.data;
      return n.nodeType === Node.ELEMENT_NODE && n.getAttribute('aria-hidden') !== 'true' ? ` ${name(n)} ` : '';
    });
    return flat(parts.join(''));
  }

  /** The words a rule of CSS puts before or after an element, without the words for screen readers alone. */
  function added(element, side) {
    const [content] = getComputedStyle(element, side).content.split(' / ');
    const parts = content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)[^)]*\)/g);
    return [...parts].map(([, words, key]) => words ?? element.getAttribute(key) ?? '').join('');
  }

  /** Every piece of text that the eye sees: its words, its element, its boxes on the page. */
  function texts() {
    const found = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown = new Map();
    const memo = new Map();
    while (walk.nextNode()) {
      const { currentNode: node } = walk;
      const words = flat(node.data);
      const parent = node.parentElement;
      if (!words || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION'].includes(parent.tagName)) continue;
      if (!shown.has(parent)) shown.set(parent, seen(parent, memo));
      if (!shown.get(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((b) => b.width > 0.5 && b.height > 0.5);
      if (boxes.length) found.push({ words, element: parent, boxes });
    }
    return found;
  }

  /** What can be reached by keyboard, as the page's markup promises it. */
  function reachable() {
    const wanted = 'a[href],button,input:not([type=hidden]),select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable=true],[tabindex]';
    return [...document.querySelectorAll(wanted)].filter((e) => {
      if (e.tabIndex < 0 || e.disabled || e.closest('[inert]') || e.closest('fieldset:disabled')) return false;
      if (e.tagName === 'SUMMARY' && e !== e.parentElement.querySelector(':scope > summary')) return false;
      if (!e.checkVisibility({ visibilityProperty: true })) return false;
      if (e.type !== 'radio' || e.checked) return true;
      const group = [...document.getElementsByName(e.name)].filter((r) => r.form === e.form);
      return !group.some((r) => r.checked) && group[0] === e;
    });
  }

  return { added, colour, contrast, flat, ground, laid, name, reachable, say, seen, texts };
})();
