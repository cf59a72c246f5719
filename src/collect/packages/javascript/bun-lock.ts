import { itemsOf, memberOf, membersOf, parseJson, textOf } from '../../syntax/json.ts';
import type { NamedPackage, PackageFile } from '../package.ts';
import { supported } from '../supported.ts';
import { dependencyKinds } from './package-json.ts';
import { isVersion } from './specifier.ts';

/** bun.lock, versions 0 to 2: https://bun.com/reference/bun/BunLockFile. */
export function readBunLock(text: string): PackageFile {
  const document = parseJson(text);
  const version = memberOf(document, 'lockfileVersion');
  supported(version?.kind === 'scalar' ? version.value : undefined, (number) => /^[012]$/.test(number));
  const workspaces = membersOf(memberOf(document, 'workspaces'));
  const direct = new Set(
    [...workspaces.values()].flatMap((workspace) =>
      Object.keys(dependencyKinds).flatMap((kind) => Array.from(membersOf(memberOf(workspace, kind)).keys())),
    ),
  );
  const packages = [...membersOf(memberOf(document, 'packages'))].flatMap(([key, one]): NamedPackage[] => {
    const identity = textOf(itemsOf(one)[0]) ?? '';
    const at = identity.indexOf('@', 1);
    const [name, resolved] = at < 0 ? [identity, ''] : [identity.slice(0, at), identity.slice(at + 1)];
    if (name === '' || /^(?:workspace|link|file|root):/.test(resolved)) return [];
    return [
      { name, ...(isVersion(resolved) && { version: resolved }), line: one.line, direct: direct.has(key) },
    ];
  });
  return { packages, members: [...workspaces.keys()] };
}
