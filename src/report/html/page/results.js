/*
 * What is on the page was written there. The scripts leave out, sort and copy, and make no markup of any text.
 */

/** The results of a check, as the page has them. */
export function groupOf(element, index) {
  const list = element.querySelector('.findings');
  const group = {
    element,
    index,
    list,
    count: 0,
    check: element.dataset.check,
    name: element.querySelector('summary code').textContent,
    frameworks: new Set(element.dataset.frameworks.split(' ')),
  };
  group.findings = Array.from(list.querySelectorAll('.finding'), (own, place) => {
    const [status, level, cloud, account, type, baseline] = own.dataset.key.split(' ');
    return {
      element: own,
      item: own.parentElement,
      group,
      place,
      isShown: true,
      status,
      level,
      cloud,
      account,
      type,
      baseline,
    };
  });
  return group;
}

/** All that is said of a result and its check, put together when it is first asked for. */
export function textOf(finding) {
  const { group } = finding;
  group.text ??= Array.from(group.element.children)
    .filter((child) => child !== group.list)
    .map((child) => child.textContent)
    .join(' ')
    .toLowerCase();
  finding.text ??= `${finding.element.textContent.toLowerCase()} ${group.text}`;
  return finding.text;
}
