import type { Finding } from './finding.ts';

/** Databases of rpm, which are not read. */
export const isRpmDatabase = (path: string): boolean =>
  /^(var\/lib\/rpm|usr\/lib\/sysimage\/rpm)\/(Packages(\.db)?|rpmdb\.sqlite)$/.test(path);

export function rpmDatabase(): Finding[] {
  return [
    {
      kind: 'unread',
      code: 'unsupported',
      reason: 'packages of rpm are not read: give an SBOM of the image beside it',
    },
  ];
}
