// Do the pages answer what their readers ask? node questions.mjs FOLDER
//
// questions.json has the questions of each kind of page, most of them written before the page was read. `say` is the words
// on the page that answer, each within one piece of text; `under` the heading they stand under; `in` the landmark, when it
// is not the main part. `top`: they stand in the box that says what happens next, or before the second heading.
// `unknown`: nobody knows, and the page says so. `missed`: the page does not answer, and how; `say` is then the words that
// would. `few`: why such a page cannot hold ten questions. Exits 1 where an answer is gone, or where one that was missed
// is there.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tally } from '../common/tally.mjs';
import { piecesOf, piecesOfFile } from './words.mjs';

const ENOUGH = 10;
/** So many questions must be answered, whatever is known to be missed. */
const FLOOR = 250;
/** So many parts may begin before the box, counted with its own. */
const BOX_BY = 2;

const here = dirname(fileURLToPath(import.meta.url));
const root = process.argv[2];
if (!root || !existsSync(join(root, 'offentlig/index.html'))) {
  console.error('usage: node questions.mjs FOLDER, where klarplan has built the example');
  process.exit(2);
}
const { check, refused, end } = tally('questions');
const kinds = JSON.parse(readFileSync(join(here, 'questions.json'), 'utf8'));
const told = { answered: 0, unknown: 0, missed: [] };

for (const kind of kinds) {
  const file = join(root, kind.page);
  check(`${kind.kind}: its questions`, tooFew(kind));
  check(`${kind.kind}: its page`, existsSync(file) ? [] : [`there is no ${kind.page}`]);
  const pieces = existsSync(file) ? piecesOfFile(file) : [];
  for (const question of kind.questions) {
    check(`${kind.page}: ${question.who} asks "${question.ask}"`, faults(question, pieces));
    if (question.missed) told.missed.push(`${kind.page}: "${question.ask}" ${question.missed}`);
    else if (question.unknown) told.unknown += 1;
    else told.answered += 1;
  }
}
plant();
for (const line of told.missed) console.log(`missed: ${line}`);
const asked = told.answered + told.unknown + told.missed.length;
console.log(`${asked} questions of ${kinds.length} pages: ${told.answered} answered, ${told.unknown} said not to be known, ${told.missed.length} missed`);
check('enough is answered', told.answered + told.unknown >= FLOOR ? [] : [`${told.answered + told.unknown}, and ${FLOOR} must be`]);
end(asked);

/** What is wrong with the list itself. */
function tooFew({ questions, few }) {
  const asked = new Set(questions.map(({ ask }) => ask));
  const wrong = questions.filter(({ say, missed }) => !missed && !say?.length).map(({ ask }) => `"${ask}" has no words`);
  if (asked.size < questions.length) wrong.push('one is asked twice');
  if (asked.size < ENOUGH && !few) wrong.push(`there are ${asked.size}, and nothing says why there are so few`);
  return wrong;
}

/** What is wrong with a page's answer to one question. */
function faults(question, pieces) {
  const lacking = (question.say ?? []).filter((words) => !pieces.some((piece) => stands(question, piece) && piece.text.includes(words)));
  if (!question.missed) return lacking.map((words) => `the page does not say "${words}"${where(question)}`);
  if (!question.say || lacking.length > 0) return [];
  return [`the page says "${question.say.join('", "')}"${where(question)}: take "missed" from the question`];
}

/** Does the piece stand where the answer must? */
function stands({ under, top, in: landmark = 'main' }, piece) {
  if (piece.landmark !== landmark) return false;
  if (under && !piece.headings.includes(under)) return false;
  return !top || (!piece.folded && (piece.part < 2 || (piece.box && piece.part <= BOX_BY)));
}

function where({ under, top, in: landmark }) {
  const places = [under && `under "${under}"`, top && 'in the box or before the second heading', landmark && `in ${landmark}`];
  return places.filter(Boolean).map((place) => `, ${place}`).join('');
}

/** Faults that the check must find, planted in the pages themselves. */
function plant() {
  const plan = kinds.find(({ questions, page }) => page.startsWith('fortroligt') && questions.some(({ top }) => top));
  const question = plan.questions.find(({ top }) => top);
  const html = readFileSync(join(root, plan.page), 'utf8');
  const planted = (what, changed) => {
    check(`${what}: the plant is in the page`, changed === html ? [`${plan.page} has nothing to change`] : []);
    refused(what, faults(question, piecesOf(changed)));
  };
  const [words] = question.say;
  const escaped = words.replaceAll('&', '&amp;');
  planted('an answer that is gone', html.replaceAll(escaped, '').replaceAll(words, ''));
  planted('an answer that is hidden', html.replaceAll('<section', '<section hidden'));
  planted('an answer in a part that is folded', html.replaceAll('<section', '<details><section').replaceAll('</section>', '</section></details>'));
  planted('an answer in a list of links alone', html.replaceAll('<section', '<nav><section').replaceAll('</section>', '</section></nav>'));
  planted('a box that other parts stand before', html.replace('<h1', '<h2>Et</h2><h2>To</h2><h2>Tre</h2><h1'));
  refused('an answer under another heading', faults({ ...question, under: 'Findes ikke' }, piecesOf(html)));
  refused('a question marked as missed, though it is answered', faults({ ...question, missed: 'the page is silent' }, piecesOf(html)));
}
