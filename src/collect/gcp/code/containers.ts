import type { NativeResource } from '../../code/declaration.ts';
import type { Asset } from '../session/assets.ts';
import { newDirectory, type Directory } from '../resource/directory.ts';
import { text } from '../resource/json.ts';
import { lastSegment, projectIn, projectName } from '../resource/names.ts';
import { containerName, normaliseContainer } from '../resource/projects.ts';
import { folderType, organizationType, projectType, serviceType } from '../resource/resource-types.ts';
import type { Normalised } from '../../code/clouds.ts';
import { assetOf, identified } from './native.ts';
import type { Policies } from './policies.ts';

/** Projects, folders and organizations of a root: declared, or implied by what is set on them. */
export interface Containers {
  readonly directory: Directory;
  readonly has: (name: string) => boolean;
  readonly isDeclared: (name: string) => boolean;
  normalised(): Normalised[];
}

interface Container {
  readonly asset: Asset;
  readonly impliedBy?: string;
}

const types: ReadonlySet<string> = new Set([projectType, folderType, organizationType]);

export function containersOf(resources: readonly NativeResource[], policies: Policies): Containers {
  const known = new Map<string, Container>();
  for (const native of resources.filter(({ type }) => types.has(type))) {
    known.set(native.id, { asset: withParent(assetOf(native)) });
  }
  for (const [name, { type, by }] of impliedIn(resources, policies)) {
    if (!known.has(name)) known.set(name, { asset: impliedAsset(name, type), impliedBy: by });
  }
  const ancestors = ancestry(known);
  const directory = newDirectory(
    [...known.values()]
      .filter(({ asset }) => asset.type === projectType)
      .map(({ asset }) => ({
        id: projectIn(asset.name) ?? '',
        number: `number of ${asset.name}`,
        ancestors: ancestors(asset.name),
        source: '',
      })),
  );

  return {
    directory,
    has: (name) => known.has(name),
    isDeclared: (name) => known.get(name)?.impliedBy === undefined && known.has(name),
    normalised: () => [...known.values()].map(normalised),
  };

  function normalised({ asset, impliedBy }: Container): Normalised {
    const above = ancestors(asset.name)
      .map(containerName)
      .filter((name) => known.has(name));
    const policy = policies.of(asset.name);
    const found = normaliseContainer(withOwn(asset), directory, policy, above.slice(0, 1));
    // What else is set on a project that is made elsewhere is not said here.
    const audits = impliedBy === undefined || policies.audits(asset.name);
    const unknown = audits ? [] : ['/properties/iamPolicy/auditConfigs'];
    const resource = { ...found.resource, unknown: [...found.resource.unknown, ...unknown] };
    return { ...found, resource, ...(impliedBy !== undefined && { impliedBy }) };
  }
}

/** What policies and services are set on, with the declaration that says so. */
function* impliedIn(
  resources: readonly NativeResource[],
  policies: Policies,
): Generator<[string, { type: string; by: string }]> {
  for (const [name, target] of policies.targets) if (types.has(target.type)) yield [name, target];
  for (const { type, id } of resources) {
    const project = projectIn(id);
    if (type === serviceType && project !== undefined) {
      yield [projectName(project), { type: projectType, by: id }];
    }
  }
}

function impliedAsset(name: string, type: string): Asset {
  const project = projectIn(name);
  return {
    name,
    type,
    data: type === projectType ? { projectId: project } : { displayName: lastSegment(name) },
    location: 'global',
    ancestors: [],
    source: '',
  };
}

function withParent(asset: Asset): Asset {
  const { folderId, organizationId, ...data } = asset.data;
  const folder = text(folderId);
  const organization = text(organizationId);
  const parent =
    folder === undefined
      ? organization && `organizations/${organization.replace(/^organizations\//, '')}`
      : `folders/${folder.replace(/^folders\//, '')}`;
  return { ...asset, data: { ...data, ...(parent !== undefined && { parent }) } };
}

/** The project's id as names have it, which is known for what it is where its own property may not be. */
function withOwn(asset: Asset): Asset {
  const project = projectIn(asset.name);
  const data = { ...asset.data, ...(project !== undefined && { projectId: project }) };
  return {
    ...asset,
    data,
    ancestors: project === undefined ? [] : [`projects/${project}`],
    location: 'global',
  };
}

/** folders/N and organizations/N above a container, nearest first. */
function ancestry(known: ReadonlyMap<string, Container>): (name: string) => string[] {
  return (name) => {
    const above: string[] = [];
    let parent = parentOf(known.get(name));
    while (parent !== undefined && !above.includes(parent) && above.length < 20) {
      above.push(parent);
      parent = parentOf(known.get(containerName(parent)));
    }
    return above;
  };
}

function parentOf(container: Container | undefined): string | undefined {
  const parent = text(container?.asset.data['parent']);
  return parent === undefined ? undefined : identified(parent);
}
