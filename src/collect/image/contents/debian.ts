import { fieldsIn, paragraphsIn } from './fields.ts';
import type { Finding } from './finding.ts';

/** dpkg's list of what is installed, and the files that images without dpkg have in its place. */
export const isDebianStatus = (path: string): boolean =>
  path === 'var/lib/dpkg/status' ||
  (/^var\/lib\/dpkg\/status\.d\/[^/]+$/.test(path) && !path.endsWith('.md5sums'));

const wanted = new Set(['package', 'version', 'status', 'source', 'architecture']);

export function readDebianStatus(text: string): Finding[] {
  return paragraphsIn(text).flatMap((paragraph): Finding[] => {
    const fields = fieldsIn(paragraph, wanted);
    const [name, version] = [fields.get('package'), fields.get('version')];
    const status = fields.get('status');
    if (!name || !version || (status !== undefined && !status.endsWith(' installed'))) return [];
    const source = fields.get('source')?.replace(/\s*\(.*\)$/, '');
    const architecture = fields.get('architecture');
    return [
      {
        kind: 'package',
        type: 'deb',
        name,
        version,
        ...(source && { source }),
        ...(architecture && { architecture }),
      },
    ];
  });
}
