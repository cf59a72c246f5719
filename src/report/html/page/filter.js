import { groupOf } from './results.js';
import { sortGroups } from './sort.js';
import { wantedBy } from './wanted.js';

/** Shows the form, and from now on what it asks for. */
export function startFilter(form) {
  const list = document.getElementById('groups');
  const groups = Array.from(list.querySelectorAll('.group'), groupOf);
  const findings = groups.flatMap((group) => group.findings);
  const output = document.getElementById('shown');
  let waiting;
  let sorted = 'risk';

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(update, event.target.name === 'text' ? 150 : 0);
  });
  // The fields have their first values only after this event.
  form.addEventListener('reset', () => setTimeout(update, 0));
  document.getElementById('open-all').addEventListener('click', () => openAll(true));
  document.getElementById('close-all').addEventListener('click', () => openAll(false));
  addEventListener('hashchange', followLink);
  document.addEventListener('click', ({ target }) => {
    // Where the address has it already, there is no change of it.
    if (target.closest('a')?.getAttribute('href') === location.hash) followLink();
  });
  update();
  followLink();

  function update() {
    const wanted = wantedBy(form);
    for (const group of groups) {
      const fits = wanted.hasGroup(group);
      group.count = 0;
      for (const finding of group.findings) {
        finding.isShown = fits && wanted.hasFinding(finding);
        finding.item.hidden = !finding.isShown;
        if (finding.isShown) group.count += 1;
      }
      group.element.hidden = group.count === 0;
    }
    const order = form.elements.sort.value;
    if (order !== sorted || order !== 'risk') sortGroups(groups, list, order);
    sorted = order;
    tell();
  }

  function tell() {
    const checks = groups.filter(({ count }) => count > 0).length;
    const shown = groups.reduce((sum, { count }) => sum + count, 0);
    output.textContent = `${shown} of ${findings.length} results shown, of ${checks} checks`;
  }

  function openAll(open) {
    for (const { element } of groups) element.open = open;
  }

  /** Shows what a link leads to, though it may have been left out. */
  function followLink() {
    const target = location.hash === '' ? undefined : document.getElementById(location.hash.slice(1));
    const finding = findings.find(({ element }) => element === target);
    if (!finding) return;
    if (!finding.isShown) {
      form.reset();
      for (const box of form.elements.status) box.checked = true;
      update();
    }
    finding.group.element.open = true;
    target.open = true;
    target.scrollIntoView();
    target.querySelector('summary').focus({ preventScroll: true });
  }
}
