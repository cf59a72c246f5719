import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { FromCode, Normalised } from '../code/clouds.ts';
import type { NativeResource } from '../code/declaration.ts';
import { isUnknown } from '../code/token.ts';
import { containersOf } from './code/containers.ts';
import { assetOf, identified, namesOf } from './code/native.ts';
import { normalisersFor, partTypes, resourceTypes } from './code/normalisers.ts';
import { permissionsIn } from './code/permissions.ts';
import { policiesOf } from './code/policies.ts';
import { servicesOf } from './code/services.ts';
import { shielded, unshielded } from '../code/shield.ts';
import { unknownEdges } from './code/unknown-edges.ts';
import { usesOfTable } from './data/bigquery-table.ts';
import { projectName } from './resource/names.ts';
import { bigQueryTableType, serviceAccountType } from './resource/resource-types.ts';

/**
 * Google Cloud as code declares it, by the normalisers of live answers. What their session joins is joined here: the parts of IAM
 * policies, which APIs are on, projects that are only named, and what service accounts may do.
 */
export const fromCode: FromCode = {
  types: [...resourceTypes, ...partTypes],
  normalise: (resources) => unshielded(normalised(shielded(resources))),
};

function normalised(resources: readonly NativeResource[]): Normalised[] {
  const names = namesOf(resources);
  const policies = policiesOf(resources, names);
  const containers = containersOf(resources, policies);
  const { directory } = containers;
  const services = servicesOf(resources);
  const normalisers = normalisersFor({ resources, policies, containers, services, names });

  const own = resources.flatMap((native): Normalised[] => {
    const found = normalisers[native.type]?.(assetOf(native));
    if (!found) return [];
    const relationships = [...found.relationships, ...unknownEdges(native)];
    return [resolved({ resource: { ...found.resource, id: native.id }, relationships })];
  });
  const found = [...containers.normalised(), ...services.normalised(directory), ...own];

  const runsAs = found.flatMap(({ relationships }) => relationships.filter(({ kind }) => kind === 'runs-as'));
  const permissions = permissionsIn(
    found.map(({ resource }) => resource),
    runsAs,
    policies,
    directory,
  );
  const edges = found.flatMap(({ relationships }) => relationships);
  const ids = new Set(found.map(({ resource }) => resource.id));
  const granted = Map.groupBy(permissions.relationships, ({ from, to }) => (ids.has(from) ? from : to));
  return found.map(completed);

  function completed(one: Normalised): Normalised {
    const { resource } = one;
    const unknown = [
      ...resource.unknown,
      ...(policies.incomplete(resource.id, resource.type) ? ['/properties/iamPolicy'] : []),
      ...(resource.type === serviceAccountType ? permissions.unknown(resource.id) : []),
    ];
    return {
      ...one,
      resource: withKnownKinds({ ...resource, unknown }),
      relationships: [
        ...one.relationships,
        ...contained(resource, containers.has),
        ...(granted.get(resource.id) ?? []),
        ...(resource.type === bigQueryTableType ? usesOfTable(resource.id, edges) : []),
      ],
    };
  }

  /** An edge leads to what is declared, whichever way code says the parts of its name that are not known. */
  function resolved(one: Normalised): Normalised {
    const relationships = one.relationships.map((edge) => ({
      ...edge,
      from: names.resolve(edge.from),
      to: names.resolve(edge.to),
    }));
    return { ...one, relationships };
  }
}

function contained(
  { id, account }: Resource,
  isContainer: (name: string) => boolean,
): readonly Relationship[] {
  const project = projectName(account);
  return account === '' || id === project || !isContainer(project)
    ? []
    : [{ from: project, to: id, kind: 'contains', evidence: 'name' }];
}

/** Of a member whose kind is known, which one it is decides nothing where the policy is looked at. */
function withKnownKinds(resource: Resource): Resource {
  const policy = resource.properties['iamPolicy'] as { bindings: { members: string[] }[] } | undefined;
  if (!policy?.bindings.some(({ members }) => members.some(isUnknown))) return resource;
  const bindings = policy.bindings.map((binding) => ({
    ...binding,
    members: binding.members.map((member) => (/^[a-zA-Z]+:/.test(member) ? identified(member) : member)),
  }));
  return { ...resource, properties: { ...resource.properties, iamPolicy: { ...policy, bindings } } };
}
