import { fieldsIn } from './fields.ts';
import type { Finding } from './finding.ts';

/** METADATA of wheels and PKG-INFO of eggs: https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
export const isPythonMetadata = (path: string): boolean =>
  /(^|\/)([^/]+\.dist-info\/METADATA|[^/]+\.egg-info(\/PKG-INFO)?|EGG-INFO\/PKG-INFO)$/.test(path);

const wanted = new Set(['name', 'version']);

export function readPythonMetadata(text: string): Finding[] {
  const fields = fieldsIn(text, wanted);
  const [name, version] = [fields.get('name'), fields.get('version')];
  if (!name) return [];
  return [
    {
      kind: 'package',
      type: 'pypi',
      name: name.toLowerCase().replaceAll(/[-_.]+/g, '-'),
      ...(version && { version }),
    },
  ];
}
