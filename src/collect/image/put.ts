import { advisedPackage } from '../advisories/ecosystem.ts';
import type { AiPackageFinder } from '../catalog/ai-packages.ts';
import type { CodeContext, CodeResource } from '../code/format.ts';
import { present } from '../untrusted-json.ts';
import { configurationIn } from './configuration.ts';
import { contentsOf, type Content } from './contents-of.ts';
import type { ModelFinding, SystemFinding } from './contents/finding.ts';
import { packageUrl } from './purl.ts';
import type { Image } from './source/image.ts';

/** Puts an image: itself, every package as a component, AI packages and model files as resources that it contains. */
export function putImage(image: Image, file: string, context: CodeContext, isAi: AiPackageFinder): void {
  const { sink } = context;
  const contents = contentsOf(image.layers);
  const system = systemIn(contents);
  const own = imageResource(image, contents, system, file);
  sink.resource(own);
  for (const content of contents) {
    const resource =
      content.finding.kind === 'model'
        ? modelResource(content.finding, content, own.key, file)
        : packageOf(content, own.key, file, system, context, isAi);
    if (!resource) continue;
    sink.resource(resource);
    sink.relate({
      from: context.idOf(own.key),
      to: context.idOf(resource.key),
      kind: 'contains',
      evidence: placeOf(content, file),
    });
  }
}

/** What os-release says; /etc has it, or leads to the other. */
function systemIn(contents: readonly Content[]): SystemFinding | undefined {
  const found = contents.filter(({ finding }) => finding.kind === 'system');
  const { finding } = found.find(({ path }) => path.startsWith('etc/')) ?? found[0] ?? {};
  return finding?.kind === 'system' ? finding : undefined;
}

function placeOf({ layer, path }: Content, file: string): string {
  return `${file}@${layer}:${path}`;
}

function imageResource(
  image: Image,
  contents: readonly Content[],
  system: SystemFinding | undefined,
  file: string,
): CodeResource {
  const { digest, tags, annotations } = image;
  const config = image.config && configurationIn(image.config);
  const { diffIds: _, ...run } = config ?? { diffIds: [] };
  const said = { ...config?.labels, ...annotations };
  const distribution = system && [system.id, system.version].filter(Boolean).join(' ');
  return {
    key: `${file}#${digest}`,
    type: 'code/image',
    kind: 'image',
    name: tags[0] ?? file,
    file,
    line: 1,
    tags: config?.labels ?? {},
    properties: {
      ...run,
      name: tags[0] ?? file,
      digest,
      tags,
      layers: image.layers.map((layer) => layer.digest),
      ...present({
        distribution,
        base_name: said['org.opencontainers.image.base.name'],
        base_digest: said['org.opencontainers.image.base.digest'],
        source_repository: said['org.opencontainers.image.source'],
        revision: said['org.opencontainers.image.revision'],
        packages: image.isComplete
          ? contents.filter(({ finding }) => finding.kind === 'package').length
          : undefined,
      }),
    },
    unknown: [
      ...(config
        ? []
        : ['user', 'entrypoint', 'environment', 'ports', 'labels'].map((name) => `/properties/${name}`)),
      ...(image.isComplete ? [] : ['/properties/packages', '/related/contains']),
    ],
  };
}

function modelResource(
  model: ModelFinding,
  { path, layer }: Content,
  image: string,
  file: string,
): CodeResource {
  const { kind: _, ...facts } = model;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    key: `${image}/${path}`,
    type: 'code/model-file',
    kind: 'ai-model',
    name,
    file,
    line: 1,
    properties: { ...facts, path, layer },
    ai: { model: model.name ?? name },
  };
}

/** Puts the component; gives a resource where the catalogue has the package. */
function packageOf(
  content: Content,
  image: string,
  file: string,
  system: SystemFinding | undefined,
  { sink }: CodeContext,
  isAi: AiPackageFinder,
): CodeResource | undefined {
  const { finding, path, layer } = content;
  const purl = finding.kind === 'package' ? packageUrl(finding, system) : undefined;
  if (finding.kind !== 'package' || !purl) return undefined;
  const version = finding.version;
  sink.component({
    purl: purl.toString(),
    name: finding.namespace === undefined ? finding.name : `${finding.namespace}/${finding.name}`,
    ...present({ version }),
    locations: [placeOf(content, file)],
  });
  const advised = advisedPackage(purl);
  const known = advised && isAi(advised.ecosystem, advised.name);
  if (!known) return undefined;
  return {
    key: `${image}/${purl.toString()}`,
    type: 'code/package',
    kind: 'package',
    name: advised.name,
    file,
    line: 1,
    properties: {
      ecosystem: advised.ecosystem,
      name: advised.name,
      purl: purl.toString(),
      category: known.category,
      locked: version !== undefined,
      path,
      layer,
      ...present({ version, provider: known.provider }),
    },
    unknown: version === undefined ? ['/properties/version'] : [],
    ai: { sdk: advised.name, ...present({ provider: known.provider }) },
  };
}
