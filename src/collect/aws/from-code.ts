import type { Relationship, Resource } from '../../generated/inventory.ts';
import type { FromCode, Normalised } from '../code/clouds.ts';
import type { NativeResource } from '../code/declaration.ts';
import { shielded, unshielded } from '../code/shield.ts';
import { mapTexts } from '../code/texts.ts';
import { isUnknown } from '../code/token.ts';
import { dataSourceType } from './bedrock/knowledge-base.ts';
import { accessPolicyType, collectionsOf, securityPolicyType } from './code/collections.ts';
import {
  apiIntegrationType,
  apiMethodType,
  apiResourceType,
  apisOf,
  httpIntegrationType,
  httpRouteType,
} from './code/apis.ts';
import { inContext, inScope } from './code/context.ts';
import { declaredDetector } from './code/detectors.ts';
import { endpointsOf } from './code/endpoints.ts';
import { functionPermissionType, functionsOf, functionUrlType } from './code/functions.ts';
import { impliedBy } from './code/implied.ts';
import { instanceProfileType, instancesOf } from './code/instances.ts';
import { itemOf, nameOf } from './code/item.ts';
import { listenerRuleType, listenerType, loadBalancersOf, targetGroupType } from './code/load-balancers.ts';
import { macieJobType, macieOf, macieSessionType } from './code/macie.ts';
import { normalisers, type Neighbours } from './code/normalisers.ts';
import { aliasType, referencesIn, type Resolve } from './code/references.ts';
import {
  attachmentType,
  managedPolicyType,
  passableRoles,
  rolePolicyType,
  rolesOf,
  roleType,
} from './code/roles.ts';
import { declaredRepository } from './code/repositories.ts';
import { codeScope } from './code/scope.ts';
import { declaredSecurityGroup } from './code/security-groups.ts';
import { inShape } from './code/shape.ts';
import { declaredBucket, declaredKey, declaredLogGroup } from './code/storage.ts';
import { unknownEdges } from './code/unknown-edges.ts';
import {
  credentialType,
  groupPolicyType,
  groupType,
  membershipType,
  userPolicyType,
  usersOf,
} from './code/users.ts';
import { text } from './config/config-item.ts';
import { registryScanningType, repositoryType } from './ecr/repository.ts';
import type { Found } from './resource/found.ts';
import { detectorType } from './guardduty/detector.ts';
import { userType } from './iam/user.ts';
import { keyType } from './storage/kms.ts';
import { httpApiType, restApiType } from './api-gateway/api.ts';
import { instanceType } from './compute/instance.ts';
import { functionType } from './compute/lambda.ts';
import { loadBalancerType } from './network/load-balancer.ts';
import { logGroupType } from './logs/log-group.ts';
import { collectionType } from './opensearch/collection.ts';
import { targetOf } from './permissions/target.ts';
import type { Surroundings } from './permissions/permissions.ts';
import { policyDocument } from './iam/policy-document.ts';
import { accountBlockType, bucketType, normaliseAccountBlock } from './storage/s3.ts';
import { endpointConfigType, modelType } from './sagemaker/endpoint.ts';
import { securityGroupType } from './network/security-group.ts';
import { vpcEndpointType } from './network/vpc-endpoints.ts';

const resourceTypes = [
  ...Object.keys(normalisers),
  collectionType,
  accountBlockType,
  bucketType,
  keyType,
  functionType,
  instanceType,
  loadBalancerType,
  restApiType,
  httpApiType,
  logGroupType,
  vpcEndpointType,
  securityGroupType,
  detectorType,
  repositoryType,
  roleType,
  userType,
];

/** Types of which declarations become parts of others. */
const partTypes = [
  aliasType,
  securityPolicyType,
  accessPolicyType,
  managedPolicyType,
  rolePolicyType,
  attachmentType,
  registryScanningType,
  credentialType,
  userPolicyType,
  groupPolicyType,
  groupType,
  membershipType,
  macieSessionType,
  macieJobType,
  functionUrlType,
  functionPermissionType,
  instanceProfileType,
  listenerType,
  listenerRuleType,
  targetGroupType,
  apiResourceType,
  apiMethodType,
  apiIntegrationType,
  httpRouteType,
  httpIntegrationType,
];

/**
 * AWS as code declares it, by the normalisers of live answers. What their session joins is joined here, and what is left out of a live
 * scan is left out: functions that nothing leads to, buckets, log groups and keys that nothing leads to,
 * users without API keys of Bedrock.
 */
export const fromCode: FromCode = {
  types: [...resourceTypes, ...partTypes],
  normalise: (resources) => unshielded(normalised(shielded(resources, separators).map(inContext))),
};

/** What ARNs, and names of services, are taken apart at. */
const separators = ['/', '.', ':'];

function normalised(resources: readonly NativeResource[]): Normalised[] {
  const strays = new Map(resources.map((native) => [native.id, unknownEdges(native)] as const));
  const natives = resources.map(inShape);
  const resolve = referencesIn(natives);
  const ofType = (type: string) => natives.filter((native) => native.type === type);
  const finished = (native: NativeResource, found: Found) =>
    own(native, found, strays.get(native.id) ?? [], resolve);

  const services = servicesOf(natives).map(([native, found]) => finished(native, found));
  const block = ofType(accountBlockType).find(({ id }) => id === `${accountBlockType}/${codeScope.account}`);
  const blocks = ofType(accountBlockType).map((native) =>
    finished(native, normaliseAccountBlock(itemOf(native))),
  );
  const called = leadingTo(services, 'calls');
  const ways = [...loadBalancersOf(natives), ...apisOf(natives)].map(([native, way]) =>
    finished(native, way),
  );
  const reached = leadingTo(ways, 'routes-to');
  const strayCalls = hasStrayCalls(natives, services);
  const declaredFunction = functionsOf(
    natives,
    ({ id }) => called.has(id) || (strayCalls ? undefined : false),
  );
  const machines = instancesOf(natives, reached).map(([native, machine]) => finished(native, machine));
  const functions = ofType(functionType)
    .filter(({ id }) => called.has(id) || reached.has(id))
    .map((native) => finished(native, declaredFunction(native)));
  const ofAgents = functions.filter(({ resource }) => resource.properties['calledByAgents'] !== false);
  const users = [...services, ...ofAgents];
  const run = leadingTo(users, 'runs');
  const repositories = ofType(repositoryType)
    .filter(({ id }) => run.has(id))
    .map((native) => finished(native, declaredRepository(native, natives)));
  const buckets = ledTo(
    ofType(bucketType).map((native) => finished(native, declaredBucket(native, block))),
    leadingTo(users),
  );
  const logGroups = ledTo(
    ofType(logGroupType).map((native) => finished(native, declaredLogGroup(native))),
    leadingTo(services),
  );
  const usedKeys = leadingTo([...users, ...buckets, ...logGroups]);
  const keys = ofType(keyType)
    .filter(({ id }) => usedKeys.has(id))
    .map((native) => finished(native, declaredKey(native)));
  const neighbours = [...services, ...blocks, ...functions, ...buckets, ...logGroups, ...keys];

  const endpoints = endpointsOf(
    natives,
    neighbours.map(({ resource }) => resource),
  );
  const doors = [...endpoints.found.map(([native, door]) => finished(native, door)), ...ways, ...machines];
  const guarding = leadingTo(doors, 'guarded-by');
  const groups = ofType(securityGroupType)
    .filter(({ id }) => guarding.has(id))
    .map((native) => finished(native, declaredSecurityGroup(native)));
  const detectors = ofType(detectorType).map((native) =>
    finished(
      native,
      declaredDetector(
        native,
        services.map(({ resource }) => resource),
      ),
    ),
  );
  const reachable = neighbours.map((found) =>
    endpoints.known(found.resource) ? found : withUnknown(found, ['/related_from/routes-to']),
  );
  const around = surroundingsIn(
    natives,
    reachable.map(({ resource }) => resource),
  );
  const roles = rolesOf(natives);
  const stray = rolesOfStrayFunctions(natives, services);
  const found = [
    ...reachable,
    ...doors,
    ...groups,
    ...detectors,
    ...repositories,
    ...ofType(roleType).map((native) =>
      finished(native, roles.normalised(native, around, stray.has(native.id))),
    ),
    ...usersOf(natives, around).map(([native, user]) => finished(native, user)),
    ...classifiedOf(natives, services, buckets),
  ];
  return [...found, ...impliedBy(found)];
}

/** What principals may have permissions to. Policies of resources are read as they are written: settling comes later. */
function surroundingsIn(natives: readonly NativeResource[], resources: readonly Resource[]): Surroundings {
  const written = new Map(natives.map(({ id, configuration }) => [id, configuration] as const));
  const canonical = (value: unknown) => policyDocument(mapTexts(value, inScope));
  return {
    targets: resources.map((resource) => targetOf(resource, written.get(resource.id), canonical)),
    roles: passableRoles(natives),
    region: codeScope.region,
    canonical: inScope,
  };
}

/** Resources of the services of AI, with what the live collectors read of them in several calls. */
function servicesOf(natives: readonly NativeResource[]): (readonly [NativeResource, Found])[] {
  const ofType = (type: string) => natives.filter((native) => native.type === type);
  const sources = ofType(dataSourceType);
  const byBase = Map.groupBy(sources, ({ configuration }) => text(configuration['knowledgeBaseId']) ?? '');
  const bases = new Set(natives.map(({ id }) => lastSegment(id)));
  const isStray = [...byBase.keys()].some((base) => isUnknown(base) && !bases.has(base));
  const neighbours: Neighbours = {
    sources: ({ id }) => ({ items: byBase.get(lastSegment(id)) ?? [], complete: !isStray }),
    models: arnsOf(ofType(modelType)),
    configs: arnsOf(ofType(endpointConfigType)),
  };
  const collection = collectionsOf(
    ofType(collectionType),
    natives.filter(({ type }) => type === securityPolicyType || type === accessPolicyType),
  );
  return natives.flatMap((native) => {
    const found =
      native.type === collectionType ? collection(native) : normalisers[native.type]?.(native, neighbours);
    return found ? [[native, found] as const] : [];
  });
}

/** ARNs by what names them: names, and ARNs themselves. */
function arnsOf(natives: readonly NativeResource[]): ReadonlyMap<string, string> {
  return new Map(
    natives.flatMap(({ id }) => [
      [lastSegment(id), id],
      [id, id],
    ]),
  );
}

function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** What was found under the id and the name of its declaration, leading to what is declared. */
function own(
  native: NativeResource,
  { resource, relationships }: Found,
  strays: readonly Relationship[],
  resolve: Resolve,
): Found {
  const rebound = (id: string) => (id === resource.id ? native.id : resolve(id));
  const leading = (edge: Relationship): Relationship => ({
    ...edge,
    from: rebound(edge.from),
    to: rebound(edge.to),
  });
  const edges = [...relationships, ...strays];
  return {
    resource: {
      ...resource,
      id: native.id,
      name: nameOf(native),
      tags: { ...native.tags },
      region: resource.region === codeScope.region ? (native.region ?? resource.region) : resource.region,
    },
    relationships: edges.map(leading),
  };
}

/** Those that are led to, also by others of them: the logs of a bucket lie in another one. */
function ledTo(candidates: readonly Found[], start: ReadonlySet<string>): Found[] {
  const byId = new Map(candidates.map((found) => [found.resource.id, found] as const));
  const wanted = [...start];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    const found = byId.get(id);
    if (!found) continue;
    byId.delete(id);
    wanted.push(...found.relationships.map(({ to }) => to));
  }
  return candidates.filter(({ resource }) => !byId.has(resource.id));
}

/** What Macie does with buckets that models are fine-tuned on, or answers grounded on. */
function classifiedOf(
  natives: readonly NativeResource[],
  services: readonly Found[],
  buckets: readonly Found[],
): Normalised[] {
  const used = new Set([...leadingTo(services, 'grounded-on'), ...leadingTo(services, 'fine-tuned-on')]);
  const declared = new Map(natives.map((native) => [native.id, native] as const));
  const macie = macieOf(natives);
  return buckets.flatMap(({ resource }) => {
    const native = used.has(resource.id) ? declared.get(resource.id) : undefined;
    return native ? [{ ...macie(native, resource), impliedBy: resource.id }] : [];
  });
}

function leadingTo(found: readonly Found[], kind?: Relationship['kind']): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ relationships }) =>
      relationships.filter((edge) => kind === undefined || edge.kind === kind).map(({ to }) => to),
    ),
  );
}

/** Whether an agent calls what nobody knows. */
function hasStrayCalls(natives: readonly NativeResource[], services: readonly Found[]): boolean {
  const ids = new Set(natives.map(({ id }) => id));
  return services.some(({ relationships }) =>
    relationships.some(({ kind, to }) => kind === 'calls' && isUnknown(to) && !ids.has(to)),
  );
}

/** Roles of functions that an agent may call which does not say what it calls. */
function rolesOfStrayFunctions(
  natives: readonly NativeResource[],
  services: readonly Found[],
): ReadonlySet<unknown> {
  const functions = hasStrayCalls(natives, services)
    ? natives.filter(({ type }) => type === functionType)
    : [];
  return new Set(functions.map(({ configuration }) => configuration['role']));
}

function withUnknown({ resource, relationships }: Found, pointers: readonly string[]): Found {
  const unknown = [...new Set([...resource.unknown, ...pointers])];
  return { resource: { ...resource, unknown } satisfies Resource, relationships };
}
