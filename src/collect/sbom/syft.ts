import type { SbomDocument, SbomEdge, SbomPackage, SbomSubject } from './document.ts';
import { objectIn, objectsIn, present, textIn, textsIn, type Json } from '../untrusted-json.ts';
import { canonicalPurl, parsedPurl, purlOf } from '../package-url.ts';

/** Syft's own JSON: https://github.com/anchore/syft/tree/main/schema/json */
export function readSyft(document: Json): SbomDocument {
  const subject = subjectOf(objectIn(document['source']) ?? {});
  return {
    format: 'Syft',
    ...(subject && { subject }),
    packages: objectsIn(document['artifacts']).flatMap(packageOf),
    models: [],
    datasets: [],
    edges: objectsIn(document['artifactRelationships']).flatMap(edgeOf),
  };
}

function packageOf(artifact: Json): SbomPackage[] {
  const name = textIn(artifact['name']);
  if (name === undefined) return [];
  const purl = parsedPurl(textIn(artifact['purl']));
  const version = textIn(artifact['version']) ?? purl?.version ?? undefined;
  const locations = objectsIn(artifact['locations']);
  return [
    {
      ref: textIn(artifact['id']) ?? name,
      name,
      ...present({ version, layer: textIn(locations[0]?.['layerID']) }),
      purl: purl ? canonicalPurl(purl) : purlOf(name, version, undefined),
      paths: locations.flatMap(
        (location) => textIn(location['path']) ?? textIn(location['accessPath']) ?? [],
      ),
      licences: [
        ...textsIn(artifact['licenses']),
        ...objectsIn(artifact['licenses']).flatMap(
          (one) => textIn(one['spdxExpression']) ?? textIn(one['value']) ?? [],
        ),
      ],
    },
  ];
}

function subjectOf(source: Json): SbomSubject | undefined {
  // Before 2023 what is now metadata was the target.
  const facts = objectIn(source['metadata']) ?? objectIn(source['target']) ?? {};
  const name =
    textIn(source['name']) ?? textIn(facts['userInput']) ?? textIn(facts['path']) ?? textIn(source['target']);
  if (name === undefined) return undefined;
  const labels = Object.entries(objectIn(facts['labels']) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    ref: textIn(source['id']) ?? '',
    type: source['type'] === 'image' ? 'image' : 'application',
    name,
    labels: Object.fromEntries(labels),
    tags: textsIn(facts['tags']),
    layers: objectsIn(facts['layers']).flatMap((layer) => textIn(layer['digest']) ?? []),
    ...present({ version: textIn(source['version']), digest: textIn(facts['manifestDigest']) }),
  };
}

function edgeOf(relation: Json): SbomEdge[] {
  const [parent, child] = [textIn(relation['parent']), textIn(relation['child'])];
  if (parent === undefined || child === undefined) return [];
  if (relation['type'] === 'dependency-of') return [{ from: child, to: parent, kind: 'depends-on' }];
  return relation['type'] === 'contains' ? [{ from: parent, to: child, kind: 'contains' }] : [];
}
