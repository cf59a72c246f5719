import type { AiPackage } from '../catalog/ai-packages.ts';
import type { CodeContext, CodeResource } from '../code/format.ts';
import { redactText } from '../transport/secret-forms.ts';
import type { ReadFile } from './lock.ts';
import type { Ecosystem, NamedPackage } from './package.ts';
import { normalName, purlOf } from './purl.ts';

/** Finds a package of the catalogue by OSV's ecosystem and its name there. */
export type AiPackageFinder = (ecosystem: string, name: string) => AiPackage | undefined;

const mostPackages = 100_000;

/** Every package is a component; those of the catalogue are resources as well. */
export function putPackages(
  { path, kind, content }: ReadFile,
  context: CodeContext,
  isAi: AiPackageFinder,
): void {
  const { packages } = content;
  if (packages.length > mostPackages) {
    context.sink.problem(path, {
      code: 'too_large',
      message: `more than ${mostPackages} packages: the rest is not read`,
      types: ['code/package'],
    });
  }
  for (const one of packages.slice(0, mostPackages)) putPackage(one, path, kind.ecosystem, context, isAi);
}

function putPackage(
  one: NamedPackage,
  path: string,
  ecosystem: Ecosystem,
  { sink }: CodeContext,
  isAi: AiPackageFinder,
): void {
  const purl = purlOf(ecosystem, one.name, one.version);
  if (purl === undefined) return;
  const { version } = one;
  const range = one.range === undefined ? undefined : redactText(one.range).slice(0, 200);
  const name = normalName(ecosystem, one.name);
  const file = one.file ?? path;
  sink.component({
    purl,
    name,
    ...(version !== undefined && { version }),
    ...(range !== undefined && { range }),
    locations: [`${file}:${one.line}`],
  });
  const known = isAi(ecosystem, name);
  if (known)
    sink.resource(
      packageResource({ ...one, name, ...(range !== undefined && { range }) }, known, purl, file),
    );
}

function packageResource(
  { name, version, range, line, direct, group, unconfirmed }: NamedPackage,
  { ecosystem, category, provider }: AiPackage,
  purl: string,
  file: string,
): CodeResource {
  return {
    key: `${file}#${purl}`,
    type: 'code/package',
    kind: 'package',
    name,
    file,
    line,
    properties: {
      ecosystem,
      name,
      purl,
      category,
      locked: version !== undefined && !unconfirmed,
      ...(version !== undefined && { version }),
      ...(range !== undefined && { range }),
      ...(direct !== undefined && { direct }),
      ...(group !== undefined && { group }),
      ...(provider !== undefined && { provider }),
    },
    unknown: [
      ...(version === undefined ? ['/properties/version'] : []),
      ...(direct === undefined ? ['/properties/direct'] : []),
    ],
    ai: { sdk: name, ...(provider !== undefined && { provider }) },
  };
}
