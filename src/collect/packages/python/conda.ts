import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { CodeProblem } from '../../code/format.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { requirement } from './requirement.ts';

/** Environments of conda, and what they give to pip. Packages of conda itself are named like those of PyPI where both have them. */
export function readConda(text: string): PackageFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    throw new CodeProblem({
      code: 'invalid',
      message: 'it is not YAML',
      line: counter.linePos(error.pos[0]).line,
    });
  }
  const lineOf = (node: Node) => counter.linePos(node.range?.[0] ?? 0).line;
  const root = document.contents;
  const dependencies = isMap(root) ? root.get('dependencies', true) : undefined;
  if (!isSeq(dependencies)) return { packages: [] };
  const packages = dependencies.items.flatMap((item): NamedPackage[] => {
    if (isScalar(item)) {
      const found = ofConda(String(item.value));
      return found ? [{ ...found, line: lineOf(item), direct: true }] : [];
    }
    const nested = isMap(item) ? item.get('pip', true) : undefined;
    if (!isSeq(nested)) return [];
    return nested.items.flatMap((one): NamedPackage[] => {
      const found = isScalar(one) ? requirement(String(one.value)) : undefined;
      return found ? [{ ...found, line: lineOf(one as Node), direct: true, group: 'pip' }] : [];
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
