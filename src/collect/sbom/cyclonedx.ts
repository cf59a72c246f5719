import { CodeProblem } from '../code/format.ts';
import type { SbomDataset, SbomDocument, SbomEdge, SbomModel, SbomPackage, SbomSubject } from './document.ts';
import { listIn, objectIn, objectsIn, present, textIn, textsIn, type Json } from '../untrusted-json.ts';
import { canonicalPurl, parsedPurl, purlOf } from '../package-url.ts';

const versions = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
const deepest = 64;

/**
 * CycloneDX 1.2 to 1.7 in JSON: https://cyclonedx.org/docs/1.7/json/
 *
 * @throws CodeProblem unsupported
 */
export function readCycloneDx(bom: Json): SbomDocument {
  const version = textIn(bom['specVersion']) ?? '';
  if (!versions.includes(version)) {
    throw new CodeProblem({
      code: 'unsupported',
      message: `CycloneDX ${version || 'without a version'} is not read, ${versions[0]} to ${versions.at(-1)} are`,
    });
  }
  const found = newFound();
  const described = objectIn(objectIn(bom['metadata'])?.['component']);
  const subject = described && subjectOf(described);
  objectsIn(bom['components']).forEach((component) => addComponent(found, component, undefined, 0));
  objectsIn(described?.['components']).forEach((component) => addComponent(found, component, undefined, 1));
  return {
    format: `CycloneDX ${version}`,
    ...(subject && { subject }),
    packages: found.packages,
    models: found.models,
    datasets: [...found.datasets.values()],
    edges: [...found.edges, ...dependencies(bom)],
  };
}

interface Found {
  readonly packages: SbomPackage[];
  readonly models: SbomModel[];
  readonly datasets: Map<string, SbomDataset>;
  readonly edges: SbomEdge[];
}

function newFound(): Found {
  return { packages: [], models: [], datasets: new Map(), edges: [] };
}

function addComponent(found: Found, component: Json, within: string | undefined, depth: number): void {
  const name = textIn(component['name']);
  if (name === undefined || depth > deepest) return;
  const ref = textIn(component['bom-ref']) ?? `${within ?? ''}/${name}@${textIn(component['version']) ?? ''}`;
  switch (component['type']) {
    case 'machine-learning-model':
      addModel(found, component, ref, name);
      break;
    case 'data':
      addDataset(found, component, ref, name);
      if (within !== undefined && isForTraining(component)) {
        found.edges.push({ from: within, to: ref, kind: 'trained-on' });
      }
      break;
    case 'file':
    case 'cryptographic-asset':
      break;
    default:
      found.packages.push(packageOf(component, ref, name));
      if (parsedPurl(textIn(component['purl']))?.type === 'huggingface')
        addModel(found, component, ref, name);
  }
  const isModel = component['type'] === 'machine-learning-model';
  objectsIn(component['components']).forEach((inner) =>
    addComponent(found, inner, isModel ? ref : undefined, depth + 1),
  );
}

/** Data within a model may be what it was measured by. */
function isForTraining(component: Json): boolean {
  const usage = objectsIn(component['properties']).find(({ name }) => name === 'usage');
  return usage === undefined || /train|tun/i.test(textIn(usage['value']) ?? '');
}

function packageOf(component: Json, ref: string, name: string): SbomPackage {
  const purl = parsedPurl(textIn(component['purl']));
  const group = textIn(component['group']);
  const version = textIn(component['version']);
  const full = group === undefined ? name : `${group}/${name}`;
  const { paths, layer } = placesOf(component);
  return {
    ref,
    name: full,
    ...present({ version: version ?? purl?.version ?? undefined, layer }),
    purl: purl ? canonicalPurl(purl) : purlOf(full, version, undefined),
    paths,
    licences: licencesOf(component),
  };
}

/** Syft's properties, Trivy's, and the evidence of CycloneDX 1.5. */
function placesOf(component: Json): { paths: string[]; layer: string | undefined } {
  const paths: string[] = [];
  let layer: string | undefined;
  for (const property of objectsIn(component['properties'])) {
    const [name, value] = [textIn(property['name']) ?? '', textIn(property['value'])];
    if (value === undefined) continue;
    if (/^syft:location:\d+:path$/.test(name) || name === 'aquasecurity:trivy:FilePath') paths.push(value);
    if (/^syft:location:\d+:layerID$/.test(name) || /^aquasecurity:trivy:Layer(Digest)?$/.test(name))
      layer ??= value;
  }
  for (const occurrence of objectsIn(objectIn(component['evidence'])?.['occurrences'])) {
    const location = textIn(occurrence['location']);
    if (location !== undefined) paths.push(location);
  }
  return { paths, layer };
}

function addModel(found: Found, component: Json, ref: string, name: string): void {
  const card = objectIn(component['modelCard']);
  const parameters = objectIn(card?.['modelParameters']) ?? {};
  const group = textIn(component['group']) ?? ownerIn(textIn(component['purl']));
  found.models.push({
    ref,
    name: group === undefined || name.includes('/') ? name : `${group}/${name}`,
    licences: licencesOf(component),
    ...present({
      version: textIn(component['version']),
      publisher: textIn(component['publisher']) ?? textIn(objectIn(component['supplier'])?.['name']) ?? group,
      purl: textIn(component['purl']),
      task: textIn(parameters['task']),
      architecture: textIn(parameters['modelArchitecture']) ?? textIn(parameters['architectureFamily']),
      approach: textIn(objectIn(parameters['approach'])?.['type']),
      source: sourceOf(component),
    }),
  });
  for (const [index, dataset] of listIn(parameters['datasets']).entries()) {
    addModelDataset(found, objectIn(dataset) ?? {}, ref, index);
  }
}

/** A dataset of a model card is described in place, or named by its ref. */
function addModelDataset(found: Found, dataset: Json, model: string, index: number): void {
  const named = textIn(dataset['ref']);
  const name = textIn(dataset['name']);
  const ref = named ?? textIn(dataset['bom-ref']) ?? `${model}#dataset-${index}`;
  if (named === undefined) {
    if (name === undefined) return;
    found.datasets.set(ref, {
      ref,
      name,
      licences: [],
      ...present({
        classification: textIn(dataset['classification']),
        sensitiveData: sensitiveOf(dataset['sensitiveData']),
        source: textIn(objectIn(dataset['contents'])?.['url']),
      }),
    });
  }
  found.edges.push({ from: model, to: ref, kind: 'trained-on' });
}

function addDataset(found: Found, component: Json, ref: string, name: string): void {
  const [data = {}] = objectsIn(component['data']);
  found.datasets.set(ref, {
    ref,
    name,
    licences: licencesOf(component),
    ...present({
      version: textIn(component['version']),
      classification: textIn(data['classification']),
      sensitiveData: sensitiveOf(data['sensitiveData']),
      source: textIn(objectIn(data['contents'])?.['url']) ?? sourceOf(component),
    }),
  });
}

/** One text, or since 1.6 several. */
function sensitiveOf(value: unknown): string | undefined {
  return textIn(value) ?? textIn(textsIn(value).join('; '));
}

function ownerIn(purl: string | undefined): string | undefined {
  const parsed = parsedPurl(purl);
  return parsed?.type === 'huggingface' ? (parsed.namespace ?? undefined) : undefined;
}

function sourceOf(component: Json): string | undefined {
  const references = objectsIn(component['externalReferences']);
  const of = (type: string) => textIn(references.find((reference) => reference['type'] === type)?.['url']);
  return of('model-card') ?? of('distribution') ?? of('website') ?? of('vcs');
}

function licencesOf(component: Json): string[] {
  const licences = objectsIn(component['licenses']).flatMap((one) => {
    const licence = objectIn(one['license']);
    return textIn(one['expression']) ?? textIn(licence?.['id']) ?? textIn(licence?.['name']) ?? [];
  });
  return [...new Set(licences)].toSorted();
}

function subjectOf(component: Json): SbomSubject | undefined {
  const name = textIn(component['name']);
  if (name === undefined) return undefined;
  const version = textIn(component['version']);
  const purl = parsedPurl(textIn(component['purl']));
  const isImage = component['type'] === 'container' || purl?.type === 'oci' || purl?.type === 'docker';
  const digest = [version, purl?.version].find((text) => /^sha(256|512):[0-9a-f]+$/.test(text ?? ''));
  return {
    ref: textIn(component['bom-ref']) ?? '',
    type: isImage ? 'image' : 'application',
    name,
    ...present({
      version: version === digest ? undefined : version,
      digest: digest ?? undefined,
      purl: textIn(component['purl']),
    }),
  };
}

function dependencies(bom: Json): SbomEdge[] {
  return objectsIn(bom['dependencies']).flatMap((dependency) => {
    const from = textIn(dependency['ref']);
    return from === undefined
      ? []
      : textsIn(dependency['dependsOn']).map((to): SbomEdge => ({ from, to, kind: 'depends-on' }));
  });
}
