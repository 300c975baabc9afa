// What every answer must be, written down anew: the headers here are not taken from klarplan.

const EVERY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Policies, by what a page needs. */
export const POLICY = {
  none: EVERY,
  own: `${EVERY}; script-src 'self'`,
  search: `${EVERY}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`,
};

const SAME = {
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

/** Headers that every answer of the tree has. `undefined` is a header that must not be there. */
export const PUBLIC = { ...SAME, 'referrer-policy': 'same-origin', 'cache-control': 'no-cache', 'x-robots-tag': undefined };
export const READER = { ...SAME, 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow', 'access-control-allow-origin': undefined };

const HTML = 'text/html; charset=utf-8';
const JSON_TYPES = ['application/json', 'application/json; charset=utf-8'];

/**
 * Addresses of the public tree: path, status, media type (one, or those that may be), policy, and other headers than the
 * usual. `find(ending, folder)` gives a file of the built site.
 */
export function asked(find) {
  const open = { 'access-control-allow-origin': '*' };
  const shut = { 'access-control-allow-origin': undefined };
  const framework = find('index.html', 'udbud/');
  return [
    ['/', 200, HTML, 'none', shut],
    ['/index.html', 200, HTML, 'none', shut],
    ['/planer/maja/min-plan.html', 200, HTML, 'none', shut],
    ['/en/planer/maja/min-plan.html', 200, HTML, 'none', shut],
    ['/soeg.html', 200, HTML, 'search', shut],
    ['/soeg.html?q=frist', 200, HTML, 'search', shut],
    ['/ar/soeg.html', 200, HTML, 'search', shut],
    ['/udbud/', 200, HTML, undefined, shut],
    [`/${framework}`, 200, HTML, 'own', shut],
    [`/${framework.replace('index.html', '')}`, 200, HTML, 'own', shut],
    [`/en/${framework}`, 200, HTML, 'own', shut],
    ['/planer/maja/min-plan.ics', 200, 'text/calendar; charset=utf-8', 'none', open],
    [`/${find('.xml', 'udvalg/')}`, 200, ['application/xml', 'text/xml', 'text/xml; charset=utf-8', 'application/xml; charset=utf-8'], 'none', open],
    [`/${find('.csv', 'data/')}`, 200, 'text/csv; charset=utf-8', 'none', open],
    [`/${find('.json', 'data/')}`, 200, JSON_TYPES, 'none', open],
    [`/${find('.jsonld', 'data/')}`, 200, ['application/ld+json'], 'none', open],
    ['/stil.css', 200, ['text/css; charset=utf-8', 'text/css'], undefined, shut],
    ['/soegning.js', 200, ['text/javascript; charset=utf-8', 'text/javascript', 'application/javascript', 'application/javascript; charset=utf-8'], undefined, shut],
    ['/favicon.svg', 200, 'image/svg+xml', undefined, shut],
    ['/pagefind/ord.txt', 200, 'text/plain; charset=utf-8', undefined, shut],
    ['/pagefind/pagefind-entry.json', 200, JSON_TYPES, undefined, shut],
    [`/${find('.pf_fragment', 'pagefind/')}`, 200, undefined, undefined, { 'cache-control': 'public, max-age=86400' }],
    [`/${find('.pf_index', 'en/pagefind/')}`, 200, undefined, undefined, { 'cache-control': 'public, max-age=86400' }],
    ['/findes-ikke', 404, HTML, undefined, shut],
    ['/findes/ikke/side.html', 404, HTML, undefined, shut],
    ['/findes/ikke/moede.ics', 404, HTML, undefined, {}],
  ];
}

/** Addresses that must give nothing that is not public, whatever the status. */
export const TRAPS = [
  '/fortroligt/maja.borger/index.html',
  '/../fortroligt/maja.borger/index.html',
  '/%2e%2e/fortroligt/maja.borger/index.html',
  '/..%2ffortroligt/maja.borger/index.html',
  '/planer/../../fortroligt/maja.borger/index.html',
  '/..%5cfortroligt%5cmaja.borger%5cindex.html',
  '//fortroligt/maja.borger/index.html',
  '/../.klarplan.json',
  '/%2e%2e/.klarplan.json',
];

/** Files that are for hosts; their content is no secret, but no page either. */
export const HIDDEN = ['/.htaccess', '/_headers', '/staticwebapp.config.json'];

/** What is wrong with the answer's headers. */
export function differs(answer, wanted) {
  return Object.entries(wanted)
    .filter(([name, value]) => answer.headers[name] !== value)
    .map(([name, value]) => `${name}: ${answer.headers[name]} for ${value}`);
}
