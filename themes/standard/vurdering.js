// The model of a framework, tried on a reader's own figures. It reckons in exact fractions of whole numbers and rounds
// what the model rounds, no more. All words that are shown stand in the page, as data of the form.
(() => {
  'use strict';

  /** So many decimals are shown, as in the page's own tables. */
  const SHOWN = 4;

  // A fraction is a pair of whole numbers, the second above 0.
  const whole = (n) => [BigInt(n), 1n];
  const add = ([a, b], [c, d]) => [a * d + c * b, b * d];
  const less = (x, [c, d]) => add(x, [-c, d]);
  const times = ([a, b], [c, d]) => [a * c, b * d];
  const over = ([a, b], [c, d]) => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
  const compare = ([a, b], [c, d]) => (a * d === c * b ? 0 : a * d < c * b ? -1 : 1);
  const percent = (x, share) => over(times(x, share), whole(100));

  /** `12.5` as a fraction. */
  function fraction(plain) {
    const [, sign, digits, decimals = ''] = plain.match(/^(-?)(\d+)(?:\.(\d+))?$/);
    return [BigInt(sign + digits + decimals), 10n ** BigInt(decimals.length)];
  }

  /** A fraction in so many decimals, halves away from nought, as a whole number of the last of them. */
  function scaled([a, b], decimals) {
    const n = a * 10n ** BigInt(decimals);
    const half = (2n * (n < 0n ? -n : n) + b) / (2n * b);
    return n < 0n ? -half : half;
  }

  const rounded = (x, decimals) => [scaled(x, decimals), 10n ** BigInt(decimals)];

  class Tool {
    constructor(form) {
      this.form = form;
      this.said = form.dataset;
      this.rows = [...form.querySelectorAll('tbody tr[data-vaegt]')].map((row) => ({
        weight: fraction(row.dataset.vaegt),
        fields: [...row.querySelectorAll('input')],
      }));
      this.prices = [...form.querySelectorAll('tr.pris input')];
      this.names = [...form.querySelectorAll('thead th')].slice(2).map((th) => th.textContent);
      this.status = form.querySelector('[role="status"]');
      this.winners = new Map(this.said.vindere.split('|').filter(Boolean).map((line) => {
        const at = line.indexOf(':');
        return [Number(line.slice(0, at)), line.slice(at + 1)];
      }));
      for (const field of form.querySelectorAll('input')) field.value = field.defaultValue = this.written(fraction(field.dataset.tal));
      form.addEventListener('input', () => this.answer());
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(() => this.answer()));
      form.hidden = false;
      this.answer();
    }

    /** A number as the page's language writes it; cut to what is shown, and said to be cut. */
    written(x) {
      const n = scaled(x, SHOWN);
      const text = (n < 0n ? -n : n).toString().padStart(SHOWN + 1, '0');
      const digits = text.slice(0, -SHOWN).replace(/\B(?=(\d{3})+$)/g, this.said.tusinder);
      const decimals = text.slice(-SHOWN).replace(/0+$/, '');
      const number = (n < 0n ? '−' : '') + digits + (decimals ? this.said.komma + decimals : '');
      return compare(rounded(x, SHOWN), x) ? fill(this.said.ca, { tal: number }) : number;
    }

    /** What a field says, or nothing where it says no number. */
    read(field) {
      const text = field.value.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
      const { tusinder, komma } = this.said;
      const grouped = tusinder.trim() && /^-?\d{1,3}(G\d{3})+(D\d+)?$/.test(text.replaceAll(tusinder, 'G').replace(komma, 'D'));
      const plain = (grouped ? text.replaceAll(tusinder, '') : text).replace(komma, '.');
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? fraction(plain) : undefined;
    }

    /** Reads the fields, marks those that are wrong, and shows what the rest come to. */
    answer() {
      const [least, most] = [fraction(this.said.lavest), fraction(this.said.hoejest)];
      const number = (field, right) => {
        const x = this.read(field);
        const good = x !== undefined && right(x);
        this.mark(field, good);
        return good ? x : undefined;
      };
      const points = this.rows.map((row) => row.fields.map((f) => number(f, (x) => compare(x, least) >= 0 && compare(x, most) <= 0)));
      const prices = this.prices.map((f) => number(f, (x) => x[0] > 0n));
      const whole = [...points.flat(), ...prices].every((x) => x !== undefined);
      const offers = whole ? this.rank(points, prices) : [];
      this.fill('prispoint', offers.map((o) => this.written(o.price)));
      this.fill('ialt', offers.map((o) => this.written(o.total)));
      this.fill('plads', offers.map((o) => (o.sharing > 1 ? fill(this.said.delt, { plads: o.place }) : String(o.place))));
      this.tell(whole ? this.outcome(offers) : this.said.fejl);
    }

    /** Whether a field is in order; one that is not points to where it is said what it may hold. */
    mark(field, good) {
      for (const [name, value] of [['aria-invalid', 'true'], ['aria-describedby', this.status.id]]) {
        if (good) field.removeAttribute(name);
        else field.setAttribute(name, value);
      }
    }

    /** The points of a price, as reckoned. */
    price(price, lowest) {
      const [least, most] = [fraction(this.said.lavest), fraction(this.said.hoejest)];
      if (this.said.prismodel === 'relativ') return over(times(most, lowest), price);
      const bound = percent(lowest, fraction(this.said.graense));
      const above = less(price, lowest);
      return compare(above, bound) >= 0 ? least : less(most, over(times(less(most, least), above), bound));
    }

    /** The offers with their points and places. */
    rank(points, prices) {
      const lowest = prices.reduce((a, b) => (compare(b, a) < 0 ? b : a));
      const weight = fraction(this.said.prisvaegt);
      const offers = prices.map((price, at) => {
        const quality = this.rows.reduce((sum, row, n) => add(sum, percent(points[n][at], row.weight)), whole(0));
        const reckoned = this.price(price, lowest);
        const priced = rounded(reckoned, Number(this.said.decimaler));
        const sum = (x) => add(quality, percent(x, weight));
        return { name: this.names[at], price: priced, total: sum(priced), unrounded: sum(reckoned) };
      });
      for (const offer of offers) {
        offer.place = 1 + offers.filter((o) => compare(o.total, offer.total) > 0).length;
        offer.sharing = offers.filter((o) => compare(o.total, offer.total) === 0).length;
      }
      return offers;
    }

    /** Who would win, in sentences. */
    outcome(offers) {
      const places = Number(this.said.pladser);
      const won = offers.filter((o) => o.place - 1 + o.sharing <= places);
      const tied = offers.filter((o) => o.place <= places && o.place - 1 + o.sharing > places);
      const names = (some) => new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(some.map((o) => o.name));
      const said = [];
      if (won.length === 1) said.push(fill(this.said.vinder, { navn: won[0].name, point: this.written(won[0].total) }));
      else if (won.length) said.push(fill(this.winners.get(won.length), { navne: names(won) }));
      if (tied.length) said.push(fill(this.said.lige, { navne: names(tied), point: this.written(tied[0].total) }));
      const turned = offers.some((a) => offers.some((b) => compare(a.total, b.total) !== compare(a.unrounded, b.unrounded)));
      if (turned) said.push(this.said.afrunding);
      return said.join(' ');
    }

    fill(row, words) {
      const cells = this.form.querySelectorAll(`tr.${row} td[data-navn]`);
      cells.forEach((cell, at) => { cell.textContent = words[at] ?? '–'; });
    }

    /** Said only when it is another: a screen reader would hear it at every key. */
    tell(words) {
      if (this.status.textContent !== words) this.status.textContent = words;
    }
  }

  const fill = (words, values) => words.replace(/%(\w+)%/g, (_, name) => values[name]);

  for (const form of document.querySelectorAll('form.proevselv')) new Tool(form);
})();
