// Faults to plant in planted/good.html, one of each kind: which check must find it, under which name, and what to do.
//
// `swap` is [what stands there, what shall stand there]; `css` is added to the page's style; `file` writes the page
// under another name.

const LINK = '<a href="index.html#rettigheder">dine rettigheder</a>';
const SKIP = '<a class="spring" href="#indhold">Gå til indholdet</a>\n';
const LIST = '<ul>\n<li>Kursus om mandagen</li>\n<li>Praktik i et gartneri</li>\n</ul>';
const HEAD = '<th scope="col" class="tal-hoved">Timer</th>';
const NAV = '<nav aria-label="Flere sider">';
const NOTICE = '<p class="varsel">Husk at ringe, hvis du bliver syg.</p>';
const after = (html) => [NOTICE, `${NOTICE}\n${html}`];

export const PLANTS = [
  // Headings, landmarks, lists
  { fault: 'two main headings', check: 'outline', rule: 'h1', swap: ['<h2 id="naeste">Det næste der sker</h2>', '<h1 id="naeste">Det næste der sker</h1>'] },
  { fault: 'a heading level skipped', check: 'outline', rule: 'heading-skipped', swap: ['<h2>Timer og penge</h2>', '<h4>Timer og penge</h4>'] },
  { fault: 'an empty heading', check: 'outline', rule: 'heading-empty', swap: ['<h2>Timer og penge</h2>', '<h2></h2>'] },
  { fault: 'no main part', check: 'outline', rule: 'landmark', swap: [/(<\/?)main\b/g, '$1div'] },
  { fault: 'no footer landmark', check: 'outline', rule: 'landmark', swap: [/(<\/?)footer\b/g, '$1div'] },
  { fault: 'two menus of one name', check: 'outline', rule: 'landmark-name', swap: [NAV, '<nav aria-label="Hovedmenu">'] },
  { fault: 'a menu without name', check: 'outline', rule: 'landmark-name', swap: [NAV, '<nav>'] },
  { fault: 'a list made of dashes', check: 'outline', rule: 'list-fake', swap: [LIST, '<p>- Kursus om mandagen</p>\n<p>- Praktik i et gartneri</p>'] },
  { fault: 'a name that points nowhere', check: 'outline', rule: 'reference', swap: ['aria-labelledby="naeste"', 'aria-labelledby="neste"'] },
  { fault: 'a title of another page', check: 'outline', rule: 'title', swap: ['<title>Majas plan – Prøvekommune</title>', '<title>Uden navn</title>'] },
  // Tables
  { fault: 'a table without caption', check: 'tables', rule: 'table-caption', swap: ['<caption id="timer">Timer i hver uge</caption>', '<caption id="timer"></caption>'] },
  { fault: 'a column header without scope', check: 'tables', rule: 'table-scope', swap: [HEAD, '<th class="tal-hoved">Timer</th>'] },
  { fault: 'rows without headers', check: 'tables', rule: 'table-row-headers', swap: [/<th scope="row">(\w+)<\/th>/g, '<td>$1</td>'] },
  { fault: 'an empty header', check: 'tables', rule: 'table-header-empty', swap: [HEAD, '<th scope="col" class="tal-hoved"></th>'] },
  { fault: 'a cell under the wrong name on a phone', check: 'tables', rule: 'table-cell-name', swap: ['data-navn="Uger">10', 'data-navn="Timer">10'] },
  { fault: 'a row one cell short', check: 'tables', rule: 'table-shape', swap: ['<td class="tal" data-navn="Uger">13</td>', ''] },
  { fault: 'a table that is none on a phone', check: 'table-roles', rule: 'table-stacked', css: '@media (max-width: 40rem) { .stak thead { display: none } }' },
  // Language
  { fault: 'no language', check: 'language', rule: 'lang', swap: ['<html lang="da">', '<html>'] },
  { fault: 'a language that does not exist', check: 'language', rule: 'lang-unknown', swap: ['<span lang="en">', '<span lang="qx">'] },
  { fault: 'English words marked as Danish', check: 'language', rule: 'lang-words', swap: ['<span lang="en">', '<span>'] },
  { fault: 'Danish words marked as English', check: 'language', rule: 'lang-words', swap: ['<p class="indledning">', '<p class="indledning" lang="en">'] },
  { fault: 'Arabic words marked as Danish', check: 'language', rule: 'lang-words', swap: after('<p>هذه خطتك ويمكنك قراءتها هنا مع مستشارك</p>') },
  { fault: 'Arabic that runs from the left', check: 'language', rule: 'dir', swap: after('<p lang="ar" dir="ltr">هذه خطتك ويمكنك قراءتها هنا مع مستشارك</p>') },
  { fault: 'a Danish page among the Arabic ones', check: 'language', rule: 'lang', file: 'ar/plan.html' },
  // Link texts
  { fault: 'a link called "her"', check: 'links', rule: 'link-vague', swap: [LINK, '<a href="index.html#rettigheder">her</a>'] },
  { fault: 'a link called "læs mere"', check: 'links', rule: 'link-vague', swap: [LINK, '<a href="index.html#rettigheder">Læs mere</a>'] },
  { fault: 'an address as link text', check: 'links', rule: 'link-address', swap: [LINK, '<a href="index.html#rettigheder">https://planted.example/rettigheder</a>'] },
  { fault: 'one text for two places', check: 'links', rule: 'link-same', swap: [LINK, '<a href="index.html#rettigheder">Møder</a>'] },
  { fault: 'a link without words', check: 'links', rule: 'link-empty', swap: [LINK, '<a href="index.html#rettigheder"><span aria-hidden="true">→</span></a>'] },
  { fault: 'a screen reader hears another name', check: 'links', rule: 'link-name', swap: [LINK, '<a href="index.html#rettigheder" aria-label="Regler">dine rettigheder</a>'] },
  // Colour
  { fault: 'a link told by colour alone', check: 'colours', rule: 'link-colour', css: 'main a { text-decoration: none }' },
  { fault: 'a status without a word', check: 'colours', rule: 'status-colour', swap: ['<span class="maerke maerke-nu">I gang</span>', '<span class="maerke maerke-nu">•</span>'] },
  { fault: 'the current page told by colour alone', check: 'colours', rule: 'current-colour', css: '.top a[aria-current] { font-weight: inherit; text-decoration: underline; color: #8a2b12 }' },
  { fault: 'a chart without its numbers', check: 'colours', rule: 'chart-numbers', swap: [/ <strong class="soejle-tal">[^<]*<\/strong>/g, ''] },
  { fault: 'numbers of a chart kept from screen readers', check: 'colours', rule: 'chart-numbers', swap: ['<strong class="soejle-tal">6', '<strong class="soejle-tal" aria-hidden="true">6'] },
  { fault: 'a picture without a text', check: 'colours', rule: 'picture-name', swap: after('<p><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" width="20" height="20"></p>') },
  { fault: 'a drawing neither named nor hidden', check: 'colours', rule: 'picture-name', swap: after('<p><svg width="20" height="20" viewBox="0 0 2 2"><circle r="1"/></svg></p>') },
  { fault: 'words that lean on a colour', check: 'colours', rule: 'words-colour', swap: after('<p>Det, du skal huske, er skrevet med rødt.</p>') },
  // Targets
  { fault: 'targets too small and too close', check: 'targets', rule: 'target-size', css: '.bund li a { font-size: 8px; line-height: 10px; min-height: 0; padding: 0; display: block } .bund ul { display: block } .bund li { margin: 0 }' },
  // Policy and scripts
  { fault: 'a style in an attribute', check: 'policy', rule: 'style-inline', swap: [NOTICE, NOTICE.replace('<p ', '<p style="color: red" ')] },
  { fault: 'a style sheet in the page', check: 'policy', rule: 'style-inline', swap: ['</head>', '<style>p { color: red }</style>\n</head>'] },
  { fault: 'a script in the page', check: 'browser', rule: 'console', swap: ['</head>', '<script>document.title = "x"</script>\n</head>'] },
  { fault: 'a script in an attribute', check: 'policy', rule: 'script-inline', swap: [NOTICE, NOTICE.replace('<p ', '<p onclick="alert(1)" ')] },
  { fault: 'a button that needs a script', check: 'policy', rule: 'control-dead', swap: after('<p><button type="button">Vis timer</button></p>') },
  { fault: 'something to press that the keyboard misses', check: 'policy', rule: 'control-keyboard', swap: after('<p><span role="button">Vis timer</span></p>') },
  { fault: 'a page that needs its script', check: 'noscript', rule: 'noscript', swap: ['</head>', '<script src="planted.js"></script>\n</head>'] },
  { fault: 'a picture from somewhere else', check: 'browser', rule: 'console', swap: after('<p><img src="https://elsewhere.example/x.png" alt="Et gartneri"></p>') },
  // The keyboard
  { fault: 'no focus ring', check: 'focus', rule: 'focus-invisible', css: ':focus-visible { outline: none; box-shadow: none }' },
  { fault: 'a focus ring one cannot see', check: 'focus', rule: 'focus-invisible', css: ':root { --fokus-ude: #f0f0f0 } :focus-visible { box-shadow: none }' },
  { fault: 'no focus ring with forced colours', check: 'focus', rule: 'focus-invisible', css: '@media (forced-colors: active) { :focus-visible { outline: none } }' },
  { fault: 'an order of its own', check: 'focus', rule: 'focus-order', swap: [LINK, LINK.replace('<a ', '<a tabindex="1" ')] },
  { fault: 'an order that jumps up the page', check: 'focus', rule: 'focus-order', css: 'body { display: flex; flex-direction: column } header { order: 2 } main { order: 1 } footer { order: 0 }' },
  { fault: 'a link behind a bar', check: 'focus', rule: 'focus-hidden', css: 'footer { position: relative } footer::after { content: ""; position: absolute; inset: 0; background: #fff }' },
  { fault: 'a trap for the keyboard', check: 'focus', rule: 'focus-trap', swap: ['</head>', '<script src="trap.js"></script>\n</head>'] },
  { fault: 'a link the keyboard does not reach', check: 'focus', rule: 'focus-unreached', swap: ['</head>', '<script src="skip.js"></script>\n</head>'] },
  { fault: 'no way past the menu', check: 'focus', rule: 'skip-link', swap: [SKIP, ''] },
  { fault: 'a way past the menu that is never shown', check: 'focus', rule: 'skip-link', css: '.spring:focus { top: -10rem }' },
  { fault: 'a fold that the keyboard does not open', check: 'focus', rule: 'details', swap: ['</head>', '<script src="fold.js"></script>\n</head>'] },
  // Zoom
  { fault: 'a page wider than a phone', check: 'overflow', rule: 'overflow', css: '.indledning { width: 40rem }' },
  { fault: 'text cut off by a box of fixed height', check: 'zoom', rule: 'clipped', css: '.varsel { height: 60px; overflow: hidden }' },
  { fault: 'text laid over text', check: 'zoom', rule: 'overlap', css: '.varsel { margin-top: -4.4rem; background: none }' },
  { fault: 'text left out on a narrow screen', check: 'zoom', rule: 'zoom-lost', css: '@media (max-width: 30rem) { .varsel { display: none } }' },
  { fault: 'a page that scrolls sideways at 400 %', check: 'zoom', rule: 'overflow', css: 'footer p { min-width: 30rem }' },
  // Colours of the system, motion
  { fault: 'a box that vanishes with forced colours', check: 'forced', rule: 'forced-box', css: '@media (forced-colors: active) { .varsel { border: 0 } }' },
  { fault: 'bars that vanish with forced colours', check: 'forced', rule: 'chart-contrast', css: '@media (forced-colors: active) { .soejle { forced-color-adjust: none; color: Canvas } }' },
  { fault: 'bars too pale in dark', check: 'forced', rule: 'chart-contrast', css: '@media (prefers-color-scheme: dark) { .soejle { color: #22302c } }' },
  { fault: 'own colours forced on the reader', check: 'forced', rule: 'forced-text', css: '@media (forced-colors: active) { .varsel { forced-color-adjust: none; background: #fff; color: #ccc } }' },
  { fault: 'a box that fades in', check: 'motion', rule: 'motion', css: '@keyframes ind { from { opacity: 0 } } .varsel { animation: ind 2s }' },
  { fault: 'a link that changes slowly', check: 'motion', rule: 'motion', css: 'a { transition: color .3s }' },
  { fault: 'smooth scrolling', check: 'motion', rule: 'motion', css: 'html { scroll-behavior: smooth }' },
  // axe
  { fault: 'pale text', check: 'axe', rule: 'axe:color-contrast', css: '.indledning { color: #aaa }' },
  { fault: 'pale text in dark', check: 'axe', rule: 'axe:color-contrast', css: '@media (prefers-color-scheme: dark) { .indledning { color: #555 } }' },
  { fault: 'a role that does not exist', check: 'axe', rule: 'axe:aria-roles', swap: ['<div class="tabel" role="region"', '<div class="tabel" role="omraade"'] },
  { fault: 'text outside every landmark', check: 'axe', rule: 'axe:region', swap: ['<footer', '<p>Løs tekst, som ingen finder</p>\n<footer'] },
  { fault: 'a field without label', check: 'axe', rule: 'axe:label', swap: after('<p><input type="text" name="navn"></p>') },
  { fault: 'zooming forbidden', check: 'axe', rule: 'axe:meta-viewport', swap: ['initial-scale=1', 'initial-scale=1, user-scalable=no, maximum-scale=1'] },
  { fault: 'a place to scroll that the keyboard misses', check: 'axe', rule: 'axe:scrollable-region-focusable', swap: [NOTICE, '<div class="smal"><p>Enmegetlangtekstsomikkekanvære påskærmenogderforskalrulles</p></div>'], css: '.smal { width: 8rem; height: 2rem; overflow: scroll } .smal p { width: 60rem; height: 10rem }' },
  // The whole site
  { fault: 'two elements of one id', check: 'html', rule: 'html', swap: ['<p id="moeder">', '<p id="planer">'] },
  { fault: 'a list item outside a list', check: 'html', rule: 'html', swap: after('<div><li>Alene</li></div>') },
  { fault: 'a link to a page that is not there', check: 'addresses', rule: 'link', swap: [LINK, '<a href="findes-ikke.html">dine rettigheder</a>'] },
  { fault: 'a link to a place that is not on the page', check: 'addresses', rule: 'anchor', swap: [LINK, '<a href="index.html#findes-ikke">dine rettigheder</a>'] },
  { fault: 'a plan heavier than 50 kB', check: 'weight', rule: 'weight', heavy: true },
];

/** Scripts that some plants load; each makes one thing go wrong. */
export const SCRIPTS = {
  'planted.js': 'document.addEventListener("DOMContentLoaded", () => { document.querySelector("main").append("Kun med script"); });',
  'trap.js': 'addEventListener("keydown", (e) => { const links = document.querySelectorAll("main a"); if (e.key === "Tab" && document.activeElement === links[0]) e.preventDefault(); });',
  'skip.js': 'addEventListener("focusin", (e) => { if (e.target.matches(".tabel")) document.querySelector("footer a").focus(); });',
  'fold.js': 'addEventListener("click", (e) => { if (e.target.tagName === "SUMMARY") e.preventDefault(); });',
};
