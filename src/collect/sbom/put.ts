import type { RelationshipKind } from '../../generated/inventory.ts';
import type { CodeContext, CodeResource } from '../code/format.ts';
import { advisedPackage } from '../advisories/ecosystem.ts';
import type { AiPackageFinder } from '../catalog/ai-packages.ts';
import type { SbomDataset, SbomDocument, SbomModel, SbomPackage, SbomSubject } from './document.ts';
import { present } from '../untrusted-json.ts';
import type { Lines } from './lines.ts';
import { parsedPurl } from '../package-url.ts';

export interface SbomPlace {
  readonly file: string;
  readonly lines: Lines;
}

const mostElements = 200_000;

/** Puts what an SBOM says: every package a component; what it describes, AI packages, models and datasets as resources. */
export function putSbom(
  document: SbomDocument,
  place: SbomPlace,
  context: CodeContext,
  isAi: AiPackageFinder,
): void {
  const { sink } = context;
  const keys = new Map<string, string>();
  const put = (ref: string, resource: CodeResource) => {
    sink.resource(resource);
    keys.set(ref, resource.key);
  };
  const count = document.packages.length + document.models.length + document.datasets.length;
  if (count > mostElements) {
    sink.problem(place.file, {
      code: 'too_large',
      message: `more than ${mostElements} elements: the rest is not read`,
    });
  }
  const { subject } = document;
  if (subject) put(subject.ref, subjectResource(subject, document.format, place));
  for (const one of document.packages.slice(0, mostElements)) {
    putComponent(one, place, context);
    const resource = packageResource(one, place, isAi);
    if (resource) put(one.ref, resource);
  }
  const trainedOn = datasetsByModel(document);
  for (const model of document.models.slice(0, mostElements)) {
    put(model.ref, modelResource(model, trainedOn.get(model.ref) ?? [], document.format, place));
  }
  for (const dataset of document.datasets.slice(0, mostElements))
    put(dataset.ref, datasetResource(dataset, place));
  relate(document, keys, place, context);
}

function putComponent(one: SbomPackage, place: SbomPlace, { sink }: CodeContext): void {
  const line = lineOf(one, place);
  const inside = one.layer === undefined ? '' : `@${one.layer}`;
  const found = one.paths.map((path) => `${place.file}${inside}:${path}`);
  sink.component({
    purl: one.purl,
    name: one.name,
    ...present({ version: one.version }),
    locations: found.length > 0 ? [...new Set(found)].toSorted() : [`${place.file}:${line}`],
  });
}

function lineOf(
  { purl, name }: { readonly purl?: string; readonly name: string },
  { lines }: SbomPlace,
): number {
  return lines.ofUrl(purl) ?? lines.ofName(name) ?? lines.ofName(name.split('/').at(-1) ?? '') ?? 1;
}

function packageResource(
  one: SbomPackage,
  place: SbomPlace,
  isAi: AiPackageFinder,
): CodeResource | undefined {
  const purl = parsedPurl(one.purl);
  const advised = purl && advisedPackage(purl);
  const known = advised && isAi(advised.ecosystem, advised.name);
  if (!known) return undefined;
  return {
    key: `${place.file}#${one.purl}`,
    type: 'code/package',
    kind: 'package',
    name: advised.name,
    file: place.file,
    line: lineOf(one, place),
    properties: {
      ecosystem: advised.ecosystem,
      name: advised.name,
      purl: one.purl,
      category: known.category,
      locked: one.version !== undefined,
      ...present({ version: one.version, provider: known.provider, layer: one.layer }),
    },
    unknown: one.version === undefined ? ['/properties/version'] : [],
    ai: { sdk: advised.name, ...present({ provider: known.provider }) },
  };
}

function subjectResource(subject: SbomSubject, format: string, place: SbomPlace): CodeResource {
  const isImage = subject.type === 'image';
  const { ref: _, type: __, ...facts } = subject;
  return {
    key: `${place.file}#${isImage ? 'image' : 'application'}:${subject.name}`,
    type: isImage ? 'code/image' : 'code/application',
    kind: isImage ? 'image' : 'repository',
    name: subject.name,
    file: place.file,
    line: lineOf(subject, place),
    properties: { ...facts, described_by: format },
    // No SBOM says how an image is run.
    unknown: isImage
      ? ['/properties/user', '/properties/entrypoint', '/properties/environment', '/properties/ports']
      : [],
  };
}

/** Names of the datasets that each model says it learned from. */
function datasetsByModel({ edges, datasets }: SbomDocument): Map<string, string[]> {
  const names = new Map(datasets.map(({ ref, name }) => [ref, name]));
  const byModel = new Map<string, string[]>();
  for (const { from, to, kind } of edges) {
    const name = kind === 'trained-on' ? names.get(to) : undefined;
    if (name !== undefined) byModel.set(from, [...(byModel.get(from) ?? []).slice(0, 1000), name]);
  }
  return byModel;
}

function modelResource(
  model: SbomModel,
  datasets: readonly string[],
  format: string,
  place: SbomPlace,
): CodeResource {
  const { ref: _, ...facts } = model;
  return {
    key: `${place.file}#model:${facts.name}${facts.version === undefined ? '' : `@${facts.version}`}`,
    type: 'code/model',
    kind: 'ai-model',
    name: facts.name,
    file: place.file,
    line: lineOf(facts, place),
    properties: { ...facts, datasets: datasets.toSorted(), described_by: format },
    ai: {
      model: facts.name,
      ...present({
        model_version: facts.version,
        publisher: facts.publisher,
        modality: facts.task,
        data_source: datasets[0],
      }),
    },
  };
}

function datasetResource(dataset: SbomDataset, place: SbomPlace): CodeResource {
  const { ref: _, sensitiveData, ...facts } = dataset;
  return {
    key: `${place.file}#dataset:${dataset.name}`,
    type: 'code/dataset',
    kind: 'dataset',
    name: dataset.name,
    file: place.file,
    line: lineOf(dataset, place),
    properties: { ...facts, ...present({ sensitive_data: sensitiveData }) },
  };
}

/** Edges between what became resources: through files, to what they are part of; and from what the document is about, to all. */
function relate(
  document: SbomDocument,
  keys: ReadonlyMap<string, string>,
  place: SbomPlace,
  context: CodeContext,
): void {
  const owner = ownersIn(document, keys);
  const edge = (from: string, to: string, kind: RelationshipKind) => {
    const [start, end] = [keys.get(owner(from) ?? ''), keys.get(owner(to) ?? '')];
    if (start === undefined || end === undefined || start === end) return;
    context.sink.relate({
      from: context.idOf(start),
      to: context.idOf(end),
      kind,
      evidence: place.file,
    });
  };
  for (const { from, to, kind } of document.edges) edge(from, to, kind);
  const { subject } = document;
  if (!subject) return;
  const kind = subject.type === 'image' ? 'contains' : 'depends-on';
  for (const { ref } of document.packages) edge(subject.ref, ref, kind);
  for (const { ref } of document.models) edge(subject.ref, ref, 'contains');
}

const deepest = 16;

/** The resource that an element is, or that contains it. */
function ownersIn(
  { edges }: SbomDocument,
  keys: ReadonlyMap<string, string>,
): (ref: string) => string | undefined {
  const parents = new Map(edges.filter(({ kind }) => kind === 'contains').map(({ from, to }) => [to, from]));
  return (ref) => {
    let at: string | undefined = ref;
    for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
      if (keys.has(at)) return at;
      at = parents.get(at);
    }
    return undefined;
  };
}
