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
    state.innerHTML = html.join('\n');
    const details = state.querySelector('details');
    if (details && open !== undefined) details.open = open;
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
