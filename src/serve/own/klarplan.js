// Reloads the page when it has changed, and shows new findings where they stand.
const bar = document.getElementById('klarplan-serve');
const state = document.getElementById('klarplan-fund');
const query = () =>
  new URLSearchParams({ side: bar.dataset.side, aftryk: bar.dataset.aftryk, fund: state.dataset.fund });
let stream;

function listen() {
  stream = new EventSource(`/_klarplan/nyt?${query()}`);
  stream.addEventListener('side', () => {
    stream.close();
    location.reload();
  });
  stream.addEventListener('fund', (event) => {
    const [print, ...html] = event.data.split('\n');
    const open = state.querySelector('details')?.open;
    const focused = state.contains(document.activeElement);
    state.dataset.fund = print;
    const fresh = document.createElement('template');
    fresh.innerHTML = html.join('\n');
    // Other words in the element that is there already: so a screen reader says them.
    const said = state.querySelector('[role=status]');
    const says = fresh.content.querySelector('[role=status]');
    if (said && says) {
      said.replaceChildren(...says.childNodes);
      says.remove();
    }
    for (const old of [...state.children]) if (old !== said) old.remove();
    state.append(fresh.content);
    const details = state.querySelector('details');
    if (details && open) details.open = true;
    if (focused) (state.querySelector('summary') ?? bar.querySelector('button'))?.focus();
    // What is asked for from now on is news after these findings.
    stream.close();
    listen();
  });
}

// A browser holds few connections to one server, so a page that nobody sees asks when it is seen again.
document.addEventListener('visibilitychange', () => {
  stream?.close();
  if (!document.hidden) listen();
});
if (!document.hidden) listen();
