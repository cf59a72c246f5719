import type { Finding } from './finding.ts';

/** package.json of what is installed, not of what uses it. */
export const isNodePackage = (path: string): boolean =>
  /(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(path);

export function readNodePackage(text: string): Finding[] {
  const { name, version } = parsed(text);
  if (typeof name !== 'string' || name === '') return [];
  const [, scope, plain] = /^(?:(@[^/]+)\/)?([^/]+)$/.exec(name) ?? [];
  if (plain === undefined) return [];
  return [
    {
      kind: 'package',
      type: 'npm',
      ...(scope !== undefined && { namespace: scope }),
      name: plain,
      ...(typeof version === 'string' && version !== '' && { version }),
    },
  ];
}

/** What is broken is no package to Node either: some packages have such files for their own tests. */
function parsed(text: string): { name?: unknown; version?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { name?: unknown };
  } catch {
    return {};
  }
}
