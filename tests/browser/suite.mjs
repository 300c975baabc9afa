// All checks of a page, in the order they run, with what the accessibility statement says of each.

import { LOOKS, axe } from './axe.mjs';
import { colours } from './colours.mjs';
import { focus } from './focus.mjs';
import { forced } from './forced.mjs';
import { language } from './language.mjs';
import { linkText } from './linktext.mjs';
import { motion } from './motion.mjs';
import { noscript } from './noscript.mjs';
import { outline } from './outline.mjs';
import { overflow } from './overflow.mjs';
import { policy } from './policy.mjs';
import { tables, tablesToReaders } from './tables.mjs';
import { targets } from './targets.mjs';
import { zoom } from './zoom.mjs';

/** Whether a page may run scripts: the search, and a framework's where its model can be tried. */
export const scripted = ({ kind, loads }) => kind === 'soeg' || [...loads].some((file) => file.endsWith('vurdering.js'));

/** How wide a page can be while it is checked; the first is that of all checks that name none. */
export const WIDTHS = [1200, 320];

/**
 * `on` says which pages: every one, or the sample; `widths` how wide they are, where not only as on a desk.
 * `run(tab, wrong, about)` may give how much was measured.
 * `da` is what is tested, `fault` what is wrong where it fails, both for the statement.
 */
export const CHECKS = [
  { name: 'overflow', on: 'every', widths: WIDTHS, run: overflow, wcag: ['1.4.10'],
    da: 'Siden kan læses på en skærm, der er 320 punkter bred, uden at man skal rulle til siden.', fault: 'Noget skal læses ved at rulle til siden.' },
  { name: 'outline', on: 'every', run: outline, wcag: ['1.3.1', '2.4.1', '2.4.2', '2.4.6'],
    da: 'Siden har én hovedoverskrift, ingen overskrift er sprunget over, og sidens dele har navne.', fault: 'Overskrifter eller sidens dele er mærket forkert.' },
  { name: 'tables', on: 'every', run: tables, wcag: ['1.3.1'],
    da: 'Tabeller har titel og overskrifter til både rækker og kolonner.', fault: 'Tabeller mangler titel eller overskrifter.' },
  { name: 'language', on: 'every', run: language, wcag: ['3.1.1', '3.1.2'],
    da: 'Siden og de dele af den, der er på et andet sprog, er mærket med sproget.', fault: 'Tekst er mærket med et forkert sprog.' },
  { name: 'links', on: 'every', run: linkText, wcag: ['2.4.4'],
    da: 'Intet link hedder bare ”her” eller ”læs mere”, og links med samme tekst fører samme sted hen.', fault: 'Nogle linktekster siger ikke, hvor de fører hen.' },
  { name: 'colours', on: 'every', run: colours, wcag: ['1.1.1', '1.4.1'],
    da: 'Links i teksten er understreget, skilte har ord, billeder har tekst, og diagrammer har tallene ved siden af.', fault: 'Noget er sagt med farve alene, eller et billede mangler tekst.' },
  { name: 'targets', on: 'every', widths: WIDTHS, run: targets, wcag: ['2.5.8'],
    da: 'Det, man kan trykke på, er stort nok eller står langt nok fra det næste.', fault: 'Noget er for lille at trykke på.' },
  { name: 'policy', on: 'every', run: policy, wcag: ['2.1.1', '2.2.1'],
    da: 'Siden virker under en streng sikkerhedspolitik og kræver ikke scripts.', fault: 'Noget på siden kræver et script.' },
  { name: 'axe', on: 'sample', run: async (tab, wrong, { turn }) => (await axe(tab, wrong, turn === undefined ? LOOKS : [LOOKS[turn % LOOKS.length]])).size, wcag: ['1.1.1', '1.3.1', '1.4.3', '4.1.2'],
    da: 'Programmet axe-core finder ingen fejl, i lyst og mørkt, på bred og smal skærm.', fault: 'Programmet axe-core finder fejl.' },
  { name: 'focus', on: 'sample', run: focus, wcag: ['2.1.1', '2.1.2', '2.4.1', '2.4.3', '2.4.7', '2.4.11'],
    da: 'Alt kan nås med tastaturet, i rækkefølge, og man kan se, hvor man er.', fault: 'Noget kan ikke nås eller ses, når man bruger tastaturet.' },
  { name: 'zoom', on: 'sample', run: zoom, wcag: ['1.4.4', '1.4.10', '1.4.12'],
    da: 'Siden kan forstørres til 400 procent, bogstaverne kan gøres dobbelt så store, og afstanden mellem dem øges, uden at noget forsvinder.',
    fault: 'Noget forsvinder eller dækker noget andet, når siden forstørres.' },
  { name: 'forced', on: 'sample', run: forced, wcag: ['1.4.1', '1.4.3', '1.4.11'],
    da: 'Siden kan læses med styresystemets egne farver (høj kontrast), også diagrammerne.', fault: 'Noget forsvinder, når styresystemets egne farver bruges.' },
  { name: 'motion', on: 'sample', run: motion, wcag: ['2.2.2', '2.3.3'],
    da: 'Intet bevæger sig, når man har bedt om mindre bevægelse.', fault: 'Noget bevæger sig, selv om man har bedt om mindre bevægelse.' },
  { name: 'table-roles', on: 'sample', run: tablesToReaders, wcag: ['1.3.1', '4.1.2'],
    da: 'Tabeller er også tabeller for en skærmlæser på en smal skærm.', fault: 'Tabeller er ikke tabeller for en skærmlæser på en smal skærm.' },
  { name: 'noscript', on: 'sample', run: noscript, wcag: [],
    da: 'Siden siger det samme, når scripts er slået fra.', fault: 'Noget mangler, når scripts er slået fra.' },
];

/** What is checked over the whole site at once. */
export const WHOLE = [
  { name: 'browser', on: 'every', da: 'Browseren melder ingen fejl, og siden henter intet fra andre steder.', fault: 'Browseren melder fejl.' },
  { name: 'html', da: 'Siderne er gyldig HTML efter Nu Html Checker.', fault: 'Siderne er ikke gyldig HTML.' },
  { name: 'addresses', da: 'Alle links på siderne fører et sted hen, og ingen to sider hedder det samme.', fault: 'Links fører ingen steder hen, eller to sider hedder det samme.' },
  { name: 'kinds', da: 'Der er set sider af hver slags.', fault: 'En slags side er ikke prøvet.' },
  { name: 'weight', da: 'En plan fylder under 50 kB med det hele, så den også kan hentes på en langsom forbindelse.', fault: 'En plan fylder for meget.' },
];

/** Runs one check on the page that `tab` shows, at each of its widths; its findings go to `wrong(check, rule, what)`. */
export async function apply(check, tab, wrong, about, widths = check.widths ?? WIDTHS.slice(0, 1)) {
  let measured = 0;
  for (const width of widths) {
    await tab.look({ width, height: 800, scheme: 'light', forced: false });
    const at = check.widths ? `${width} px: ` : '';
    const count = await check.run(tab, (rule, what) => wrong(check.name, rule, at + what), about);
    measured += typeof count === 'number' ? count : 1;
  }
  return measured;
}
