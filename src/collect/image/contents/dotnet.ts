import type { Finding } from './finding.ts';

/** What a .NET application brings: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md */
export const isDotnetDependencies = (path: string): boolean => path.endsWith('.deps.json');

export function readDotnetDependencies(text: string): Finding[] {
  const { libraries } = (JSON.parse(text) ?? {}) as { libraries?: Record<string, unknown> };
  if (typeof libraries !== 'object' || libraries === null) return [];
  return Object.entries(libraries).flatMap(([key, library]): Finding[] => {
    const [, name, version] = /^([^/]+)\/([^/]+)$/.exec(key) ?? [];
    const isPackage = (library as { type?: unknown } | null)?.type === 'package';
    return isPackage && name !== undefined && version !== undefined
      ? [{ kind: 'package', type: 'nuget', name, version }]
      : [];
  });
}
