const collator = new Intl.Collator('en', { numeric: true });

const orders = {
  // As the page was written.
  risk: () => 0,
  check: (left, right) => collator.compare(left.group.name, right.group.name),
  name: (left, right) => collator.compare(nameOf(left), nameOf(right)),
  // Values are numbered in their order.
  account: (left, right) => left.account - right.account,
  type: (left, right) => left.type - right.type,
};

/** Sorts the results of each check, and checks by the first of theirs that is shown. */
export function sortGroups(groups, list, order) {
  const compare = (left, right) =>
    orders[order](left, right) || left.group.index - right.group.index || left.place - right.place;
  for (const group of groups) {
    group.findings.sort(compare);
    group.list.append(...group.findings.map(({ item }) => item));
  }
  const firstOf = ({ findings }) => findings.find(({ isShown }) => isShown) ?? findings[0];
  const sorted = groups.toSorted((left, right) => compare(firstOf(left), firstOf(right)));
  list.append(...sorted.map(({ element }) => element));
}

function nameOf(finding) {
  finding.name ??= finding.element.querySelector('bdi').textContent;
  return finding.name;
}
