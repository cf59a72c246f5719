import { isUnknown, unknownValue, wholeUnknown, identityPart } from '../../code/token.ts';
import { EvaluationError, newTraversable, type Value } from '../../evaluation/value.ts';
import { textOf } from '../evaluate/conversion.ts';
import type { Scope } from '../evaluate/scope.ts';
import { parts, whole, type Functions, type TemplateFunction } from './function.ts';

const secret = (name: string): TemplateFunction => parts(() => unknownValue(`${name}(…)`));

/** Functions about the template, and about what is deployed. Keys and secrets are never known. */
export const deployments: Functions = {
  parameters: whole(([name], scope) => scope.parameter(textOf(name))),
  variables: whole(([name], scope) => scope.variable(textOf(name))),
  copyindex: parts((all, scope) => copyIndex(all, scope)),
  reference: parts(([name], scope) =>
    name === undefined ? unknownValue('reference()') : scope.referenced(textOf(name)),
  ),
  references: parts(() => unknownValue('references(…)')),
  // Bicep names other groups: resourceGroup('rg'), resourceGroup('subscription', 'rg').
  resourcegroup: parts((all, { place }) => ({
    id: `/subscriptions/${all.length > 1 ? textOf(all[0]) : place.subscription}/resourceGroups/${textOf(all.at(-1) ?? place.group)}`,
    name: textOf(all.at(-1) ?? place.group),
    location: unknownValue('resourceGroup().location'),
    tags: unknownValue('resourceGroup().tags'),
  })),
  subscription: parts((_, { place }) => ({
    id: `/subscriptions/${place.subscription}`,
    subscriptionId: place.subscription,
    tenantId: identityPart('tenant'),
    displayName: unknownValue('subscription().displayName'),
  })),
  tenant: parts(() => ({ tenantId: identityPart('tenant') })),
  managementgroup: parts(() => unknownValue('managementGroup()')),
  deployment: parts(() => ({
    name: identityPart('deployment'),
    location: unknownValue('deployment().location'),
    properties: unknownValue('deployment().properties'),
  })),
  deployer: parts(() => ({ objectId: identityPart('deployer'), tenantId: identityPart('tenant') })),
  environment: parts(() => environment),
  pickzones: parts(() => unknownValue('pickZones(…)')),
  providers: parts(() => unknownValue('providers(…)')),
  listkeys: secret('listKeys'),
  listadminkeys: secret('listAdminKeys'),
  listaccountsas: secret('listAccountSas'),
  listsecrets: secret('listSecrets'),
  getsecret: secret('getSecret'),
  loadtextcontent: whole(
    ([path], scope) => scope.file(textOf(path)) ?? unknownValue(`loadTextContent('${textOf(path)}')`),
  ),
  loadjsoncontent: whole(([path], scope) => loaded(textOf(path), scope)),
};

function loaded(path: string, scope: Scope): Value {
  const text = scope.file(path);
  if (text === undefined) return unknownValue(`loadJsonContent('${path}')`);
  try {
    return JSON.parse(text) as Value;
  } catch (cause) {
    throw new EvaluationError(`${path} is no JSON`, { cause });
  }
}

/** The position in the loop that is named, or in the innermost. */
function copyIndex(all: readonly Value[], { loops }: Scope): Value {
  const lost = all.find(isUnknown);
  if (lost !== undefined) return wholeUnknown(lost);
  const name = typeof all[0] === 'string' ? all[0] : undefined;
  const offset = Number(name === undefined ? (all[0] ?? 0) : (all[1] ?? 0));
  const turn = loops.findLast(
    (loop) => name === undefined || loop.name?.toLowerCase() === name.toLowerCase(),
  );
  if (!turn) throw new EvaluationError('copyIndex is used outside a loop');
  return isUnknown(turn.index) ? turn.index : Number(turn.index) + offset;
}

/** Suffixes of the public cloud; those of others are not known from a template. */
const environment = newTraversable({
  attribute: (name) => unknownValue(`environment().${name}`),
  plain: () => unknownValue('environment()'),
});
