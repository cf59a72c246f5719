import { textOf } from './results.js';

/** What the form asks for. */
export function wantedBy({ elements }) {
  const checked = (field) =>
    new Set([...elements[field]].filter((box) => box.checked).map((box) => box.value));
  const statuses = checked('status');
  const levels = checked('risk');
  const { check, cloud, account, type, framework } = elements;
  const words = elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const onlyNew = elements.new?.checked ?? false;
  const fits = (field, value) => field.value === '' || field.value === value;
  return {
    hasGroup: (group) =>
      fits(check, group.check) && (framework.value === '' || group.frameworks.has(framework.value)),
    hasFinding: (finding) =>
      statuses.has(finding.status) &&
      levels.has(finding.level) &&
      (!onlyNew || finding.baseline === 'new') &&
      fits(cloud, finding.cloud) &&
      fits(account, finding.account) &&
      fits(type, finding.type) &&
      words.every((word) => textOf(finding).includes(word)),
  };
}
