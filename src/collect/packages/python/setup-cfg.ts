import { linesOf } from '../lines.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { requirement } from './requirement.ts';

/** setup.cfg: install_requires, setup_requires, tests_require and extras. */
export function readSetupCfg(text: string): PackageFile {
  const packages: NamedPackage[] = [];
  let section = '';
  let key = '';
  linesOf(text).forEach((raw, index) => {
    const heading = /^\[([^\]]{1,200})\]/.exec(raw)?.[1];
    if (heading !== undefined) {
      section = heading;
      key = '';
      return;
    }
    if (/^\s*[#;]/.test(raw)) return;
    const [, name, first] = /^([A-Za-z0-9_.-]{1,200})[ \t]{0,99}[=:](?!=)(.*)$/.exec(raw) ?? [];
    if (name !== undefined) key = name;
    else if (!/^\s/.test(raw)) key = '';
    const group = groupOf(section, key);
    if (group === undefined) return;
    const found = requirement(first ?? raw);
    if (found) packages.push({ ...found, line: index + 1, direct: true, ...(group !== '' && { group }) });
  });
  return { packages };
}

/** The group that a key's requirements are of; '' is the project itself. */
function groupOf(section: string, key: string): string | undefined {
  if (section === 'options.extras_require' && key !== '') return key;
  if (section !== 'options') return undefined;
  return { install_requires: '', setup_requires: 'build', tests_require: 'test' }[key];
}
