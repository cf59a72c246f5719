import { itemsOf, memberOf, textOf } from '../../syntax/json.ts';
import { parseYaml } from '../../syntax/yaml.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { requirement } from './requirement.ts';

/** Environments of conda, and what they give to pip. Packages of conda itself are named like those of PyPI where both have them. */
export function readConda(text: string): PackageFile {
  const packages = itemsOf(memberOf(parseYaml(text), 'dependencies')).flatMap((item): NamedPackage[] => {
    const found = ofConda(textOf(item) ?? '');
    if (found) return [{ ...found, line: item.line, direct: true }];
    return itemsOf(memberOf(item, 'pip')).flatMap((one): NamedPackage[] => {
      const nested = requirement(textOf(one) ?? '');
      return nested ? [{ ...nested, line: one.line, direct: true, group: 'pip' }] : [];
    });
  });
  return { packages };
}

/** Packages that PyPI knows by another name. */
const onPyPi: Readonly<Record<string, string>> = {
  pytorch: 'torch',
  'pytorch-cpu': 'torch',
  'pytorch-gpu': 'torch',
  'tensorflow-gpu': 'tensorflow',
  faiss: 'faiss-cpu',
};

/** channel::name=1.2.3=build: one = begins a version, two say it, and a build says it too. */
function ofConda(text: string): Pick<NamedPackage, 'name' | 'version' | 'range'> | undefined {
  const [, spelt, rest = ''] =
    /^(?:[\w./-]{1,200}::)?([A-Za-z0-9_][\w.-]{0,200})[ \t]{0,99}(\S[^\n]{0,200})?$/.exec(text.trim()) ?? [];
  if (spelt === undefined || /^(?:python|pip)$/i.test(spelt)) return undefined;
  const name = (Object.hasOwn(onPyPi, spelt) ? onPyPi[spelt] : undefined) ?? spelt;
  if (rest === '') return { name };
  const [, version] =
    /^==([\w.!+]{1,100})$/.exec(rest) ?? /^=?=?([\w.!+]{1,100})=[\w.*]{1,100}$/.exec(rest) ?? [];
  return version === undefined ? { name, range: rest } : { name, version };
}
