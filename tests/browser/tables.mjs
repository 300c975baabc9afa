// Tables: caption, row and column headers with scope, cells that carry their column's name where rows are stacked.

/** What is wrong with the markup of the page's tables. */
export async function tables(tab, wrong) {
  for (const [rule, what] of await tab.evaluate(read)) wrong(rule, what);
}

/** On a phone the rows are stacked; they must still be tables to a screen reader. */
export async function tablesToReaders(tab, wrong) {
  const wide = await roles(tab, 1200);
  if (!wide.table) return;
  const narrow = await roles(tab, 320);
  for (const role of new Set([...Object.keys(wide), ...Object.keys(narrow)])) {
    const [before, after] = [wide[role] ?? 0, narrow[role] ?? 0];
    if (before !== after) wrong('table-stacked', `${before} ${role} at 1200 px, ${after} at 320 px`);
  }
}

/** How many tables, rows and headers the browser tells assistive technology of. */
async function roles(tab, width) {
  await tab.look({ width });
  const session = await tab.context().newCDPSession(tab.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const counts = {};
  for (const node of nodes) {
    const role = node.ignored ? '' : node.role?.value;
    if (['table', 'row', 'columnheader', 'rowheader', 'cell', 'caption', 'Caption'].includes(role)) counts[role] = (counts[role] ?? 0) + 1;
  }
  return counts;
}

function read() {
  const { flat, say } = globalThis.klar;
  const found = [];
  const captions = new Map();
  for (const table of document.querySelectorAll('table')) {
    const words = flat(table.caption?.textContent);
    const where = words || say(table);
    if (!words) found.push(['table-caption', `${where} has none`]);
    if (captions.has(words)) found.push(['table-caption', `two tables are called "${words}"`]);
    captions.set(words, table);

    const grid = [];
    [...table.rows].forEach((row, y) => {
      grid[y] ??= [];
      for (const cell of row.cells) {
        let x = 0;
        while (grid[y][x]) x += 1;
        for (let dy = 0; dy < cell.rowSpan; dy += 1) {
          grid[y + dy] ??= [];
          for (let dx = 0; dx < cell.colSpan; dx += 1) grid[y + dy][x + dx] = cell;
        }
      }
    });
    const width = Math.max(...grid.map((row) => row.length));
    grid.forEach((row, y) => {
      if (row.filter(Boolean).length !== width) found.push(['table-shape', `${where}: row ${y + 1} has ${row.length} of ${width} cells`]);
    });
    for (const th of table.querySelectorAll('th')) {
      if (!['col', 'row', 'colgroup', 'rowgroup'].includes(th.getAttribute('scope'))) found.push(['table-scope', `${where}: ${say(th)}`]);
      if (!flat(th.textContent)) found.push(['table-header-empty', `${where}: a header says nothing`]);
    }
    const heads = [...(table.tHead?.rows ?? [])].length;
    if (!heads) found.push(['table-column-headers', `${where} has no row of column headers`]);
    grid.slice(heads).forEach((row, y) => {
      if (!row.some((cell) => cell?.tagName === 'TH' && cell.getAttribute('scope') !== 'col')) {
        found.push(['table-row-headers', `${where}: row ${y + 1} has none`]);
      }
    });
    grid.slice(heads).forEach((row) => row.forEach((cell, x) => {
      const carried = cell?.dataset?.navn;
      const head = grid.slice(0, heads).map((top) => flat(top[x]?.textContent)).join(' ');
      if (carried !== undefined && !head.includes(flat(carried))) found.push(['table-cell-name', `${where}: a cell says "${carried}" under "${head}"`]);
      if (table.classList.contains('stak') && cell?.tagName === 'TD' && x > 0 && carried === undefined && row.indexOf(cell) > 0
        && ![...row].slice(0, x).some((c) => c?.tagName === 'TD' && c.dataset.navn === undefined) && table.querySelector('td[data-navn]')) {
        found.push(['table-cell-name', `${where}: ${say(cell)} has no name of its column when rows are stacked`]);
      }
    }));
  }
  return found;
}
