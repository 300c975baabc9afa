// The draft of the accessibility statement, from what the checks found.
//
//   node statement.mjs RESULTS --write PAGE [--today YYYY-MM-DD]   writes the page
//   node statement.mjs RESULTS --check PAGE                        exits 1 where the page says something else
//
// RESULTS is what `check.mjs --results` wrote. What only the municipality can know stands in the page between
// `<!-- kommunen: … -->` and `<!-- /kommunen -->`; what is written there is kept. Dates are not compared.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options, positionals: [from] } = parseArgs({
  allowPositionals: true, options: { write: { type: 'string' }, check: { type: 'string' }, today: { type: 'string' } },
});
const page = options.write ?? options.check;
if (!from || !page) {
  console.error('usage: node statement.mjs RESULTS --write PAGE [--today YYYY-MM-DD]\n       node statement.mjs RESULTS --check PAGE');
  process.exit(2);
}

/** What stands in the municipality's own places until it writes there. */
const TO_FILL = {
  forord: '**Udfyldes af kommunen:** Hvilket websted gælder erklæringen for, hvem har ansvaret, og forpligter I jer til at gøre det tilgængeligt efter webtilgængelighedsloven?',
  status: '**Udfyldes af kommunen:** Skriv, om siderne overholder kravene fuldt ud, delvist eller ikke. Prøverne kan ikke afgøre det alene.',
  undtaget: '**Udfyldes af kommunen:** Er noget undtaget fra loven, eller er det for stor en byrde at gøre tilgængeligt? Skriv hvad og hvorfor.',
  mennesker: '**Udfyldes af kommunen:** Er siderne prøvet af mennesker med handicap? Skriv hvornår og med hvilke hjælpemidler.',
  kontakt: '**Udfyldes af kommunen:** Hvem svarer, og hvor hurtigt?',
};

const results = JSON.parse(readFileSync(from, 'utf8'));
const old = existsSync(page) ? readFileSync(page, 'utf8') : '';
const date = options.today ?? results.date;
const text = statement();
if (options.write) {
  writeFileSync(page, text);
  console.log(`${page}: written`);
} else if (undated(text) !== undated(old)) {
  const lines = undated(old).split('\n');
  for (const line of undated(text).split('\n')) if (line && !lines.includes(line)) console.log(`missing in ${page}: ${line}`);
  const wanted = undated(text).split('\n');
  for (const line of lines) if (line && !wanted.includes(line)) console.log(`not what the checks found: ${line}`);
  console.log('The accessibility statement does not fit the results. Write it again: tests/browser/statement');
  process.exit(1);
} else {
  console.log(`${page}: fits the results`);
}

/** A text without its dates, which change with every run. */
function undated(words) {
  return words.replace(/\d{4}-\d{2}-\d{2}|\b\d{1,2}\. \p{L}+ \d{4}/gu, '…');
}

/** What the municipality wrote in its place, or what it should write there. */
function own(place) {
  const mark = `<!-- kommunen: ${place} -->`;
  const kept = old.split(mark)[1]?.split('<!-- /kommunen -->')[0].trim();
  return `${mark}\n\n${kept || TO_FILL[place]}\n\n<!-- /kommunen -->`;
}

function inWords(day) {
  const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');
  const [year, month, number] = day.split('-').map(Number);
  return `${number}. ${months[month - 1]} ${year}`;
}

function statement() {
  const { site, checks } = results;
  const list = (items) => items.map((item) => `- ${item}`).join('\n');
  const failed = checks.filter(({ findings }) => findings);
  const passed = (on) => checks.filter((c) => !c.findings && c.on === on).map((c) => c.tested);
  const reach = [
    site.telephone && `Ring til ${site.organisation}: ${site.telephone.replace(/^\D+/, '')}.`,
    site.email && `Skriv til [${site.email}](mailto:${site.email}).`,
  ].filter(Boolean);
  const parts = [
    `---\n# yaml-language-server: $schema=../../.klarplan/schema/side.json\n# Skrevet af tests/browser/statement ud fra prøverne. Skriv kun mellem ”kommunen” og ”/kommunen”.\n# klarplan: ignore-file[S751] Navne på standarder og programmer, som siden bruger for at være nøjagtig.\ntitel: Tilgængelighed\nresumé: Hvad vi gør for, at alle kan læse siderne, hvad vi har prøvet, og hvad vi ikke har prøvet.\nopdateret: ${date}\n---`,
    own('forord'),
    `## Et udkast\n\nSiden er et udkast til en tilgængelighedserklæring. Et program har skrevet den ud fra prøver af siderne i en browser. ${site.organisation} skal læse den og udfylde det, der mangler, før den gælder.\n\nEn offentlig myndighed skal have en erklæring for hvert websted. Den skal skrives i WAS-Tool, som er Digitaliseringsstyrelsens værktøj, og ses efter mindst én gang om året. Læs [hvad Digitaliseringsstyrelsen kræver af erklæringen](https://digst.dk/digital-inklusion/webtilgaengelighed/om-tilgaengelighedserklaeringen/).`,
    `## Overholder siderne kravene?\n\nKravene står i den europæiske standard EN 301 549, som bygger på WCAG 2.1 på niveau AA. Vi har prøvet efter WCAG 2.2, som er nyere og kræver lidt mere.`,
    failed.length ? `Prøverne fandt fejl. De står længere nede.` : `Prøverne fandt ingen fejl. Det er ikke det samme, som at der ingen er: Meget kan kun et menneske prøve.`,
    own('status'),
    `## Det, der ikke er tilgængeligt`,
    failed.length ? list(failed.map(({ fault }) => fault)) : 'Prøverne fandt ikke noget, der ikke er tilgængeligt.',
    `Bilag, fx PDF-filer, er lavet af andre programmer. De er ikke prøvet og kan have fejl. Bed om indholdet på en anden måde, hvis du ikke kan læse et bilag.\n\nHvad vi fandt, da vi så på siderne selv, kan du læse under [Tilgængelighed, prøvet i hånden](tilgaengelighed-manuelt.md).`,
    own('undtaget'),
    `## Sådan har vi prøvet\n\nSiderne blev prøvet den ${inWords(date)} af et program, som åbner dem i browseren Chromium. Det prøver også, om det selv kan finde fejl, der er lagt ud med vilje.`,
    `### Prøvet på alle sider\n\n${list(passed('whole'))}`,
    `### Prøvet på siderne på dansk og på nogle af hver slags på de andre sprog\n\nSiderne om klarplans regler er lavet ens. Af dem har vi prøvet nogle af hver slags.\n\n${list(passed('every'))}`,
    `### Prøvet på udvalgte sider af hver slags\n\n${list(passed('sample'))}`,
    `## Det har vi ikke prøvet\n\n${list([
      'Siderne er ikke læst med en rigtig skærmlæser som NVDA, JAWS eller VoiceOver. Vi har læst det, browseren fortæller en skærmlæser.',
      'De er ikke prøvet med talestyring, kontaktstyring, punktskrift eller et program, der forstørrer skærmen.',
      'De er ikke prøvet i Firefox og Safari og ikke på en rigtig telefon.',
      'Bilag er ikke prøvet.',
      'Programmet kan ikke se, om en tekst er til at forstå, eller om en overskrift passer til det, der står under den.',
    ])}`,
    own('mennesker'),
    `## Sig det til os\n\nFinder du noget, du ikke kan læse eller bruge, så sig det. Du kan også bede om at få noget, der er undtaget, i en form, du kan læse. Skriv ikke dit CPR-nummer eller andet fortroligt.\n\n${list(reach)}`,
    own('kontakt'),
    `## Hvis du ikke får et svar, du kan bruge\n\nSig det altid til ${site.organisation} først. Får du ikke svar inden for 10 arbejdsdage, eller er svaret ikke godt nok, kan du skrive til Digitaliseringsstyrelsen. Den fører tilsyn med reglerne. Læs [hvordan du klager til Digitaliseringsstyrelsen](https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/).`,
  ];
  return `${parts.join('\n\n')}\n`;
}
