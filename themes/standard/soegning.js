// The search page. Pagefind finds; this file asks it, helps with words it does not know, and shows what it
// found. All words that are shown stand in the page, as data of the form, so that they are translated there.
(() => {
  'use strict';

  const PAGE = 10;
  const PAUSE = 250;
  const FILTERS = ['slags', 'udvalg', 'aar', 'tilstand'];
  /** What of a word may be an ending, the longest first. */
  const ENDINGS = ['ernes', 'erne', 'ens', 'ene', 'ers', 'ets', 'er', 'en', 'et', 'es', 'e', 'r', 's', 'n', 't'];
  /** A title counts more than text; parts of compounds count less, for they are no words of the page. */
  const RANKING = { metaWeights: { title: 6, udvalg: 0.5, slags: 0.5, dato: 0.5, tilstand: 0.2, titeldele: 2, dele: 0.15 } };

  const id = (name) => document.getElementById(name);
  const form = id('soegning');
  const input = id('soeg-ord');
  const list = id('soeg-fundet');
  const more = id('soeg-flere');
  const said = form.dataset;
  const language = document.documentElement.lang;
  /** The index lies beside the page, since each language has its own. */
  const index = (file) => new URL(`pagefind/${file}`, location.href).href;
  /** The word for a number of pages, by the language's own plural rules. */
  const plurals = new Intl.PluralRules(language);
  const pages = new Map(said.sider.split(';').filter(Boolean).map((form) => form.split(':'))
    .map(([n, word]) => [plurals.select(Number(n)), word]).reverse());
  const fillers = new Set(said.fyldord.split(' '));
  const fieldsets = FILTERS.map((name) => form.querySelector(`[data-filter="${name}"]`));

  let engine;
  let turn = 0;
  let found = [];
  let shown = 0;

  /** Pagefind and the words of the site, fetched when first needed. */
  function load() {
    engine ??= Promise.all([import(index('pagefind.js')), fetch(index('ord.txt')).then((r) => r.text())])
      .then(async ([pagefind, words]) => {
        const search = pagefind.createInstance({ noWorker: true, excerptLength: 30, excerptEllipsis: '…', ranking: RANKING });
        await search.init();
        return { search, words: new Words(words.split('\n').filter(Boolean)), filters: await search.filters() };
      });
    return engine;
  }

  /** A word without accents and rings, as Pagefind compares words. */
  const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

  /** A folded word as it may be typed where the keyboard has no æ, ø and å. */
  const plain = (word) => word.replace(/ø|oe/g, 'o').replace(/æ|ae/g, 'a').replaceAll('aa', 'a');

  /** The words of the site: which are known, and what an unknown one may stand for. */
  class Words {
    constructor(all) {
      this.written = new Map(all.map((word) => [fold(word), word]));
      this.folded = [...this.written.keys()].sort();
      this.plain = new Map(this.folded.map((word) => [plain(word), word]));
    }

    /** Whether a word of the site begins so. */
    begins(word) {
      let [low, high] = [0, this.folded.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.folded[middle] < word) low = middle + 1;
        else high = middle;
      }
      return this.folded[low]?.startsWith(word) ?? false;
    }

    /** Whether the site has the word, with this or another ending. */
    has(word) {
      return this.written.has(word)
        || ENDINGS.some((end) => word.endsWith(end) && word.length - end.length > 2 && this.written.has(word.slice(0, -end.length)));
    }

    /**
     * What to look for instead of a word the site does not have; the word itself where it has it, or one that
     * begins like it. Nothing where there is no such word: Pagefind would take any that shares the first letters.
     */
    instead(typed) {
      const word = fold(typed);
      if (word.length < 4 || !/^\p{L}+$/u.test(word) || this.begins(word) || this.has(word)) return [typed];
      const alike = this.begins(word.slice(0, Math.max(5, Math.ceil(word.length / 2)))) ? [typed] : [];
      return this.other(word) ?? this.parted(word) ?? this.nearest(word) ?? alike;
    }

    /** The word with its letters spelt as on keyboards without them. */
    other(word) {
      const spelt = this.plain.get(plain(word));
      return spelt && [this.written.get(spelt)];
    }

    /** A compound the site does not have, as two words it has. */
    parted(word) {
      for (let at = 3; at <= word.length - 4; at++) {
        const [head, tail] = [word.slice(0, at), word.slice(at)];
        const bare = [head, head.replace(/[se]$/, '')].find((part) => part.length > 2 && this.written.has(part));
        if (bare && this.has(tail)) return [bare, tail];
      }
      return undefined;
    }

    /** The word of the site that is fewest slips away, if there is one near enough. */
    nearest(word) {
      const most = word.length < 8 ? 1 : 2;
      let [best, least] = [undefined, most + 1];
      for (const other of this.folded) {
        if (Math.abs(other.length - word.length) > most || other[0] !== word[0]) continue;
        const slips = distance(word, other, least);
        if (slips < least) [best, least] = [other, slips];
      }
      return best && [this.written.get(best)];
    }
  }

  /** How many letters must be put in, left out, changed or swapped; counted up to `limit`. */
  function distance(a, b, limit) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        const same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) >= limit) return limit;
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  /** What is searched for, as the address and the form say it. */
  function read(params) {
    input.value = params.get('q') ?? '';
    for (const fieldset of fieldsets) {
      fieldset.dataset.chosen = JSON.stringify(params.getAll(fieldset.dataset.filter));
    }
    return Number(params.get('vis')) || PAGE;
  }

  const chosen = (fieldset) => JSON.parse(fieldset.dataset.chosen || '[]');

  /** Puts what is searched for into the address, so that Back and links lead here again. */
  function remember(count, push) {
    const params = new URLSearchParams();
    if (input.value.trim()) params.set('q', input.value.trim());
    for (const fieldset of fieldsets) for (const value of chosen(fieldset)) params.append(fieldset.dataset.filter, value);
    if (count > PAGE) params.set('vis', count);
    const address = params.size ? `?${params}` : location.pathname;
    if (push && address !== location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Searches for what the form says and shows the first `count`. */
  async function search(count = PAGE) {
    const mine = ++turn;
    const query = input.value.trim();
    const filters = {};
    for (const fieldset of fieldsets) {
      const values = chosen(fieldset);
      if (values.length) filters[fieldset.dataset.filter] = { any: values };
    }
    let answer;
    try {
      if (!engine) id('soeg-status').textContent = query ? said.venter : '';
      const { search: pagefind, words, filters: all } = await load();
      if (mine !== turn) return;
      answer = query || Object.keys(filters).length ? await ask(pagefind, words, query, filters) : { results: [], counts: all };
      if (mine !== turn) return;
      offer(all, answer.counts);
    } catch (error) {
      engine = undefined;
      if (mine === turn) show({ results: [], note: said.fejl }, '', 0);
      return;
    }
    await show(answer, query, count);
  }

  /** The answer to a query: pages with all its words, else pages with some of them. */
  async function ask(pagefind, words, query, filters) {
    if (!query) return answerOf(await pagefind.search(null, { filters }));
    if (/^["”“].+["”“]$/.test(query)) return answerOf(await pagefind.search(`"${query.slice(1, -1)}"`, { filters }));
    const typed = query.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(Boolean);
    const told = typed.filter((word) => !fillers.has(word.toLowerCase()));
    const wanted = (told.length ? told : typed).map((word) => [word, words.instead(word)]);
    const other = wanted.filter(([word, instead]) => instead.length > 1 || (instead.length && instead[0] !== word));
    const note = other.map(([word, instead]) => fill(said.rettet, { skrevet: word, rettet: instead.join(' ') })).join(' ');
    const terms = wanted.flatMap(([, instead]) => instead);
    if (!terms.length) return { results: [], counts: {}, terms: typed, note };
    const whole = answerOf(await pagefind.search(terms.join(' '), { filters }), terms);
    const lacking = whole.results.length && wanted.some(([, instead]) => !instead.length) ? said.nogle : '';
    if (whole.results.length || terms.length === 1) return { ...whole, note: [note, lacking].filter(Boolean).join(' ') };
    const some = await anyOf(pagefind, terms, filters);
    return { ...some, note: [note, some.results.length ? said.nogle : ''].filter(Boolean).join(' ') };
  }

  const answerOf = (result, terms = []) => ({ results: result.results, counts: result.totalFilters, terms });

  /** Pages with any of the terms: those with most of them first, then those where they are rarest. */
  async function anyOf(pagefind, terms, filters) {
    const pages = new Map();
    const counts = {};
    for (const term of terms) {
      const result = await pagefind.search(term, { filters });
      for (const one of result.results) {
        const page = pages.get(one.id) ?? { ...one, score: 0, terms: 0, best: 0 };
        page.score += one.score / Math.sqrt(result.results.length);
        page.terms += 1;
        if (one.score > page.best) Object.assign(page, { best: one.score, data: one.data });
        pages.set(one.id, page);
      }
      for (const name of FILTERS) {
        counts[name] ??= {};
        for (const [value, n] of Object.entries(result.totalFilters[name] ?? {})) {
          counts[name][value] = Math.max(counts[name][value] ?? 0, n);
        }
      }
    }
    const results = [...pages.values()].sort((a, b) => b.terms - a.terms || b.score - a.score);
    return { results, counts, terms };
  }

  /** The choices of each filter, with how many pages of what is searched for they have. */
  function offer(all, counts) {
    for (const fieldset of fieldsets) {
      const name = fieldset.dataset.filter;
      const picked = new Set(chosen(fieldset));
      const values = Object.keys(all[name] ?? {}).map((value) => [value, counts?.[name]?.[value] ?? 0])
        .filter(([value, n]) => n || picked.has(value))
        .sort((a, b) => (name === 'aar' ? b[0].localeCompare(a[0]) : a[0].localeCompare(b[0], language)));
      const focused = document.activeElement?.closest('fieldset') === fieldset ? document.activeElement.value : undefined;
      fieldset.querySelectorAll('label').forEach((label) => label.remove());
      for (const [value, n] of values) {
        const label = element('label', fieldset);
        const box = element('input', label);
        Object.assign(box, { type: 'checkbox', value, checked: picked.has(value) });
        label.append(` ${value} (${n})`);
        if (value === focused) box.focus();
      }
      fieldset.hidden = !values.length;
    }
  }

  /** Shows an answer and tells how many pages it has. */
  async function show(answer, query, count) {
    found = answer.results;
    found.terms = answer.terms ?? [];
    shown = 0;
    const mine = turn;
    const lines = await Promise.all(found.slice(0, count).map(line));
    if (mine !== turn) return;
    list.replaceChildren(...lines);
    shown = lines.length;
    id('soeg-besked').textContent = answer.note ?? '';
    tell(query, Boolean(answer.terms));
  }

  function tell(query, asked) {
    const antal = found.length;
    const told = { antal, sider: pages.get(plurals.select(antal)), ord: query };
    const words = [];
    if (asked && query) words.push(fill(antal ? said.fundet : said.ingen, told));
    else if (asked) words.push(fill(said.valgt, told));
    if (antal > shown) words.push(fill(said.vist, { antal: shown }));
    if (asked && !found.length) words.push(said.raad);
    id('soeg-status').textContent = words.join(' ');
    more.hidden = found.length <= shown;
  }

  /** One page that was found. */
  async function line(result) {
    const page = await result.data();
    const item = document.createElement('li');
    const link = element('a', element('p', item, 'linje-titel'));
    link.href = page.raw_url ?? page.url;
    link.textContent = page.meta.title;
    const facts = [page.meta.note, page.meta.slags, page.meta.dato, page.meta.udvalg, page.meta.tilstand].filter(Boolean);
    if (facts.length) element('p', item, 'linje-om').textContent = facts.join(' · ');
    mark(element('p', item, 'uddrag'), result.words?.length ? page.excerpt : excerpt(page.raw_content, found.terms));
    return item;
  }

  /** What stands around the first of the terms that is within a word; the page's beginning where none is. */
  function excerpt(text, terms) {
    const words = text.split(' ');
    const folded = terms.map(fold).filter((term) => term.length > 2);
    const holds = (word) => folded.some((term) => fold(word).includes(term));
    const at = words.findIndex(holds);
    const from = Math.max(0, at - 8);
    const part = words.slice(from, from + 30).map((word) => (holds(word) ? `<mark>${word}</mark>` : word));
    return `${from ? '… ' : ''}${part.join(' ')}${from + 30 < words.length ? ' …' : ''}`;
  }

  /** Puts an excerpt into `place`: text, with marks where Pagefind set them. */
  function mark(place, text) {
    const plain = (part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    for (const part of text.split(/(<mark>.*?<\/mark>)/)) {
      const inner = part.match(/^<mark>(.*)<\/mark>$/)?.[1];
      if (inner === undefined) place.append(plain(part));
      else element('mark', place).textContent = plain(inner);
    }
  }

  function element(name, parent, className) {
    const made = document.createElement(name);
    if (className) made.className = className;
    parent.append(made);
    return made;
  }

  const fill = (words, values) => words.replace(/%(\w+)%/g, (_, name) => values[name]);

  let pause;
  const now = (push) => {
    clearTimeout(pause);
    remember(PAGE, push);
    search();
  };
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => now(false), PAUSE);
  });
  input.addEventListener('focus', () => load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now(true);
  });
  form.addEventListener('change', (event) => {
    const fieldset = event.target.closest('fieldset');
    if (!fieldset) return;
    const boxes = [...fieldset.querySelectorAll('input')];
    fieldset.dataset.chosen = JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.value));
    now(true);
  });
  more.addEventListener('click', async () => {
    const lines = await Promise.all(found.slice(shown, shown + PAGE).map(line));
    list.append(...lines);
    shown += lines.length;
    lines[0]?.querySelector('a').focus();
    remember(shown, false);
    tell(input.value.trim(), true);
  });
  const arrive = () => {
    const count = read(new URLSearchParams(location.search));
    if (fieldsets.some((fieldset) => chosen(fieldset).length)) id('soeg-valg').open = true;
    search(count);
  };
  addEventListener('popstate', arrive);

  id('soeg-uden').hidden = true;
  form.hidden = false;
  arrive();
})();
