import type { PackageURL } from 'packageurl-js';
import { CodeProblem } from '../code/format.ts';
import type { SbomDocument, SbomPackage, SbomSubject } from './document.ts';
import { objectIn, objectsIn, present, textIn, textsIn, type Json } from '../untrusted-json.ts';
import { canonicalPurl, newPurl, parsedPurl, purlOf } from '../package-url.ts';

/**
 * Trivy's own JSON, made with --list-all-pkgs: https://trivy.dev/latest/docs/configuration/reporting/#json. Its findings are not
 * read.
 *
 * @throws CodeProblem unsupported
 */
export function readTrivy(report: Json): SbomDocument {
  if (report['SchemaVersion'] !== 2) {
    throw new CodeProblem({
      code: 'unsupported',
      message: `version ${JSON.stringify(report['SchemaVersion'])} of Trivy's report is not read: 2 is`,
    });
  }
  const results = objectsIn(report['Results']);
  return {
    format: 'Trivy',
    subject: subjectOf(report),
    packages: results.flatMap((result) =>
      objectsIn(result['Packages']).flatMap((one) => packageOf(one, result)),
    ),
    models: [],
    datasets: [],
    edges: [],
  };
}

const purlTypes: Readonly<Record<string, string>> = {
  'python-pkg': 'pypi',
  pip: 'pypi',
  poetry: 'pypi',
  uv: 'pypi',
  pipenv: 'pypi',
  'node-pkg': 'npm',
  npm: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  gobinary: 'golang',
  gomod: 'golang',
  nuget: 'nuget',
  'dotnet-core': 'nuget',
  cargo: 'cargo',
  rustbinary: 'cargo',
};

function packageOf(one: Json, result: Json): SbomPackage[] {
  const name = textIn(one['Name']);
  if (name === undefined) return [];
  const version = textIn(one['Version']);
  const said = parsedPurl(textIn(objectIn(one['Identifier'])?.['PURL']));
  const purl = said ?? byType(textIn(result['Type']) ?? '', name, version);
  const path =
    textIn(one['FilePath']) ?? (result['Class'] === 'lang-pkgs' ? textIn(result['Target']) : undefined);
  return [
    {
      ref: textIn(one['ID']) ?? name,
      name,
      ...present({ version, layer: textIn(objectIn(one['Layer'])?.['Digest']) }),
      purl: purl ? canonicalPurl(purl) : purlOf(name, version, undefined),
      paths: path === undefined ? [] : [path],
      licences: textsIn(one['Licenses']),
    },
  ];
}

/** Reports of before 2023 have no package URLs. */
function byType(type: string, name: string, version: string | undefined): PackageURL | undefined {
  const purlType = Object.hasOwn(purlTypes, type) ? purlTypes[type] : undefined;
  if (purlType === undefined) return undefined;
  return newPurl(purlType, name, version);
}

function subjectOf(report: Json): SbomSubject {
  const facts = objectIn(report['Metadata']) ?? {};
  const digest = textsIn(facts['RepoDigests']).flatMap(
    (one) => /@(sha256:[0-9a-f]{64})$/.exec(one)?.[1] ?? [],
  )[0];
  return {
    ref: '',
    type: report['ArtifactType'] === 'container_image' ? 'image' : 'application',
    name: textIn(report['ArtifactName']) ?? '',
    tags: textsIn(facts['RepoTags']),
    layers: textsIn(facts['DiffIDs']),
    ...present({ digest }),
  };
}
