// Faults planted in pages, so that the check is known to find them, and only them.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judge } from './judge.mjs';
import { List } from './list.mjs';
import { messagesIn } from './program.mjs';
import { textsBelow } from './text.mjs';
import { wordsOfTheme } from './theme.mjs';

const page = (lang, head, body) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** For each language: pages, a message, a list, and the words that must be found in them. */
const PLANTED = {
  da: {
    pages: {
      'offentlig/index.html': page(
        'da',
        '<title>Kommunens hjemmmeside</title><meta name="description" content="En beskrivelsse af siden">',
        `<p>En <strong>kom</strong>mune og en sagsbehanler.</p>
         <p>Et rehabilite<em>rringsteam</em> mødes.</p>
         <p>Trinet er nået .</p><p>Det er kun for Karen M.. Det er ”for "os" alle”…</p><p>Han siger "ja".</p>
         <p>Vi skal skal mødes. Planen har en indsats plan og en indsatsplan.</p>
         <p><img src="a.png" alt="En tegnning"><a href="#" aria-label="Til forsidden">Til</a></p>
         <table><caption>En tabbel</caption><tr><th>Måll</th><td>Sundheds- og kultur-afgørrelse</td></tr></table>
         <p>PDF’enn og sidens fejjl’s</p>
         <p><code>fejjlet</code> sti/til/filler.yaml, skriv@forkerrt.dk, https://forkerrt.dk/sidde, ikke_persondatta, --forkerrt, A123b</p>
         <p lang="en">Sentences in English are nobody's concern here. <span lang="da">Men det er danskk.</span></p>
         <p lang="de">Rechtschreibung</p>`,
      ),
      'offentlig/ar/index.html': page('ar', '<title>الخطة</title>', '<p>الخطة <span lang="da">Jobcentret hedder jobscenter.</span></p>'),
      'fortroligt/a/index.html': page('da-DK', '<title>Side</title>', '<p>Bl.a. kl. 9 og f.eks. torsddag.</p>'),
    },
    theme: 'front_plans = Alle plaanerne\ndays = om { $count ->\n    [one] { $count } dagg\n   *[other] { $count } dage\n  }\n',
    message: 'text!("Ret {fejl} på linnjen med \\"nøggle\\".", "Mend {fejl} on the linne.")',
    list: 'fremmed\n# Navne\nZebrastad\njobcenter\nAt-tester\n# Ord\nklartestplan\nklartestplan\n!trinet\n!trinett',
    found: [
      'hjemmmeside', 'beskrivelsse', 'sagsbehanler', 'rehabiliterringsteam', 'skal skal', 'indsats plan', 'tegnning', 'forsidden',
      'Trinet', ' .', '..', 'straight quotation mark', 'tabbel', 'Måll', 'kultur-afgørrelse', 'fejjl', 'danskk', 'jobscenter', 'torsddag', 'linnjen', 'plaanerne',
      'dagg',
    ],
    stale: ['fremmed', 'fremmed', 'Zebrastad', 'jobcenter', 'jobcenter', 'At-tester', 'At-tester', 'klartestplan', 'klartestplan', 'trinett'],
  },
  en: {
    pages: {
      'offentlig/index.html': page(
        'da',
        '<title>Sætninger på dansk</title>',
        `<p lang="en">A misteak in the the plan, and <code>ignorre</code>. It doesn't matter. <span lang="da">Danske ord</span></p>
         <p lang="en">He says "yes". For Rasmus of Havnevej. Kommunen pays.</p><a lang="en" aria-label="Read planerne" href="#"></a><p lang="en-GB">Colour, not color; a well-writen word.</p>`,
      ),
    },
    theme: 'front_plans = All plannes\n',
    message: 'both!(\n    "Linjen",\n    "The linne",\n)',
    list: '# Words\ncolour',
    found: ['straight quotation mark', 'Kommunen', 'misteak', 'the the', 'color', 'well-writen', 'linne', 'plannes'],
    stale: ['colour'],
  },
};

/** Findings about the check itself: what was planted and not found, and what was found and not planted. */
export function selfTest(lang, readers) {
  const { dictionary } = readers.get(lang);
  const { pages, theme, message, list, found, stale } = PLANTED[lang];
  const folder = mkdtempSync(join(tmpdir(), 'klarplan-planted-'));
  try {
    for (const [path, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), html);
    }
    const said = messagesIn(message).map((text) => ({ ...text, pages: new Set(['message']), keys: new Set(['nøggle']) }));
    const written = wordsOfTheme(theme).map((text) => ({ lang, text, pages: new Set(['theme']) }));
    const texts = [...textsBelow(folder), ...written, ...said].filter((text) => text.lang === lang);
    const guest = lang === 'en' ? { dictionary: readers.get('da').dictionary, list: new List('none', '') } : undefined;
    const { findings } = judge(texts, dictionary, new List('none', '!trinet'), guest);
    const faults = new List('planted', list).stale((words) => dictionary.unknown(words));
    return [
      ...differences(found, findings.map(word)),
      ...differences(stale, faults.map(word)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function word({ what }) {
  return what.match(/^"([^"]*)"/)[1];
}

function differences(expected, actual) {
  const left = [...actual];
  const missed = expected.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const wrong = (what) => ({ place: 'self-test', rule: 'self-test', what });
  return [
    ...missed.map((one) => wrong(`"${one}" was planted and not found`)),
    ...left.map((one) => wrong(`"${one}" is right and was found`)),
  ];
}
