import { CodeProblem } from '../code/format.ts';
import type { SbomDataset, SbomDocument, SbomEdge, SbomModel, SbomPackage, SbomSubject } from './document.ts';
import { objectsIn, present, textIn, textsIn, type Json } from '../untrusted-json.ts';
import { canonicalPurl, parsedPurl, purlOf } from '../package-url.ts';

/**
 * SPDX 3.0 in JSON-LD, with its AI and Dataset profiles: https://spdx.github.io/spdx-spec/v3.0.1/
 *
 * @throws CodeProblem unsupported
 */
export function readSpdx3(document: Json): SbomDocument {
  const [, version] = /spdx\.org\/rdf\/(\d+\.\d+)[.\d]*\//.exec(contextOf(document)) ?? [];
  if (version !== '3.0') {
    throw new CodeProblem({ code: 'unsupported', message: `SPDX ${version ?? ''} is not read: SPDX 3.0 is` });
  }
  const graph = objectsIn(document['@graph']);
  const elements = graph.filter((element) => refOf(element) !== '');
  const licences = licencesOf(graph);
  const names = new Map(elements.map((element) => [refOf(element), textIn(element['name'])]));
  const of = (type: string) => elements.filter((element) => element['type'] === type);
  const packages = of('software_Package').filter(
    ({ software_primaryPurpose: purpose }) => purpose !== 'model',
  );
  const roots = new Set(
    [...of('software_Sbom'), ...of('SpdxDocument'), ...of('Bom')].flatMap((element) =>
      textsIn(element['rootElement']),
    ),
  );
  const subject = packages.find((element) => roots.has(refOf(element)));
  return {
    format: `SPDX ${version}`,
    ...(subject && { subject: subjectOf(subject) }),
    packages: packages
      .filter((element) => element !== subject)
      .map((element) => packageOf(element, licences)),
    models: of('ai_AIPackage').map((element) => modelOf(element, licences, names)),
    datasets: of('dataset_DatasetPackage').map((element) => datasetOf(element, licences)),
    edges: relationships(graph).flatMap(edgesOf),
  };
}

function contextOf(document: Json): string {
  const context = document['@context'];
  return [context, ...textsIn(context)].filter((one) => typeof one === 'string').join(' ');
}

function refOf(element: Json): string {
  return textIn(element['spdxId']) ?? textIn(element['@id']) ?? '';
}

function relationships(elements: readonly Json[]): Json[] {
  return elements.filter(({ type }) => type === 'Relationship' || type === 'LifecycleScopedRelationship');
}

/** Licences by what is under them; the concluded one says more than the declared. */
function licencesOf(elements: readonly Json[]): ReadonlyMap<string, string[]> {
  const names = new Map(
    elements
      .filter(({ type }) => typeof type === 'string' && type.includes('icens'))
      .map((element) => [
        refOf(element),
        textIn(element['simplelicensing_licenseExpression']) ?? textIn(element['name']),
      ]),
  );
  const licences = new Map<string, string[]>();
  for (const kind of ['hasDeclaredLicense', 'hasConcludedLicense']) {
    for (const relation of relationships(elements).filter(
      ({ relationshipType }) => relationshipType === kind,
    )) {
      const said = textsIn(relation['to'])
        .filter((to) => !/\/ExpandedLicensing\/(NoAssertion|None)License$/.test(to))
        .map((to) => names.get(to) ?? to.replace(/^https?:\/\/spdx\.org\/licenses\//, ''));
      if (said.length > 0) licences.set(textIn(relation['from']) ?? '', said.toSorted());
    }
  }
  return licences;
}

function urlOf(element: Json): string | undefined {
  const identifiers = objectsIn(element['externalIdentifier']);
  return (
    textIn(element['software_packageUrl']) ??
    textIn(
      identifiers.find(
        ({ externalIdentifierType: type }) => type === 'packageUrl' || type === 'packageURL',
      )?.['identifier'],
    )
  );
}

function packageOf(element: Json, licences: ReadonlyMap<string, string[]>): SbomPackage {
  const name = textIn(element['name']) ?? refOf(element);
  const purl = parsedPurl(urlOf(element));
  const version = textIn(element['software_packageVersion']) ?? purl?.version ?? undefined;
  return {
    ref: refOf(element),
    name,
    ...present({ version }),
    purl: purl ? canonicalPurl(purl) : purlOf(name, version, textIn(element['software_downloadLocation'])),
    paths: [],
    licences: licences.get(refOf(element)) ?? [],
  };
}

function modelOf(
  element: Json,
  licences: ReadonlyMap<string, string[]>,
  names: ReadonlyMap<string, string | undefined>,
): SbomModel {
  const supplier = textIn(element['suppliedBy']);
  return {
    ref: refOf(element),
    name: textIn(element['name']) ?? refOf(element),
    licences: licences.get(refOf(element)) ?? [],
    ...present({
      version: textIn(element['software_packageVersion']),
      publisher: names.get(supplier ?? '') ?? supplier,
      purl: urlOf(element),
      task: textIn(textsIn(element['ai_domain']).join(', ')),
      approach: textIn(textsIn(element['ai_typeOfModel']).join(', ')),
      source: textIn(element['software_downloadLocation']),
    }),
  };
}

function datasetOf(element: Json, licences: ReadonlyMap<string, string[]>): SbomDataset {
  return {
    ref: refOf(element),
    name: textIn(element['name']) ?? refOf(element),
    licences: licences.get(refOf(element)) ?? [],
    ...present({
      version: textIn(element['software_packageVersion']),
      classification: textIn(element['dataset_confidentialityLevel']),
      sensitiveData: textIn(element['dataset_hasSensitivePersonalInformation']),
      source: textIn(element['software_downloadLocation']),
    }),
  };
}

function subjectOf(element: Json): SbomSubject {
  const url = urlOf(element);
  const isImage = element['software_primaryPurpose'] === 'container' || /^pkg:(oci|docker)\//.test(url ?? '');
  return {
    ref: refOf(element),
    type: isImage ? 'image' : 'application',
    name: textIn(element['name']) ?? refOf(element),
    ...present({ version: textIn(element['software_packageVersion']), purl: url }),
  };
}

const kinds: Readonly<Record<string, SbomEdge['kind']>> = {
  contains: 'contains',
  dependsOn: 'depends-on',
  trainedOn: 'trained-on',
};

function edgesOf(relation: Json): SbomEdge[] {
  const from = textIn(relation['from']);
  const type = textIn(relation['relationshipType']) ?? '';
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return from === undefined || kind === undefined
    ? []
    : textsIn(relation['to']).map((to) => ({ from, to, kind }));
}
