import { identityPart, isUnknown, unknownValue, wholeUnknown } from '../../code/token.ts';
import { EvaluationError, newTraversable, type Value } from '../../evaluation/value.ts';
import { textOf } from '../evaluate/conversion.ts';
import { groupPlace, managementGroupId, subscriptionPlace, type DeploymentPlace } from '../evaluate/place.ts';
import type { Scope } from '../evaluate/scope.ts';
import { linkTo } from '../evaluate/template-link.ts';
import { printedCall, shown } from '../evaluate/unknown.ts';
import { parts, type Functions, type TemplateFunction } from './function.ts';

const unknown = (name: string): TemplateFunction => parts((all) => unknownValue(printedCall(name, all)));

/** Functions about the template, and about what is deployed. Keys and secrets are never known. */
export const deployments: Functions = {
  parameters: parts(([name], scope, place) => scope.parameter(textOf(name), place)),
  variables: parts(([name], scope, place) => scope.variable(textOf(name), place)),
  copyindex: parts((all, scope) => copyIndex(all, scope)),
  reference: parts(([name, , full], scope) =>
    name === undefined
      ? unknownValue('reference()')
      : scope.referenced(textOf(name), full !== undefined && /^full$/i.test(textOf(full))),
  ),
  references: parts((all) => unknownValue(printedCall('references', all))),
  resourceinfo: parts(([symbol], scope) => scope.resource(textOf(symbol))),
  resourcegroup: parts((all, { place }) => resourceGroup(all, place)),
  subscription: parts(([id], { place }) => {
    const { subscription } = id === undefined ? place : subscriptionPlace(place, textOf(id));
    return newTraversable({
      attribute: (name) =>
        ({
          id: `/subscriptions/${subscription}`,
          subscriptionid: subscription,
          tenantid: identityPart('tenant'),
        })[name.toLowerCase()] ?? unknownValue(`subscription().${name}`),
      plain: () => unknownValue('subscription()'),
    });
  }),
  tenant: parts(() =>
    newTraversable({
      attribute: (name) =>
        ({ id: '/', tenantid: identityPart('tenant') })[name.toLowerCase()] ??
        unknownValue(`tenant().${name}`),
      plain: () => unknownValue('tenant()'),
    }),
  ),
  managementgroup: parts(([name], { place }) => {
    const own = name === undefined ? place.managementGroup : textOf(name);
    return newTraversable({
      attribute: (attribute) =>
        ({ id: managementGroupId(own), name: own })[attribute.toLowerCase()] ??
        unknownValue(`managementGroup().${attribute}`),
      plain: () => unknownValue('managementGroup()'),
    });
  }),
  deployment: parts((_, scope) => deployment(scope)),
  deployer: parts(() =>
    newTraversable({
      attribute: (name) =>
        ({ objectid: identityPart('deployer'), tenantid: identityPart('tenant') })[name.toLowerCase()] ??
        unknownValue(`deployer().${name}`),
      plain: () => unknownValue('deployer()'),
    }),
  ),
  // Suffixes of the public cloud; those of others are not known from a template.
  environment: parts(() => unknownValue('environment()')),
  pickzones: unknown('pickZones'),
  providers: unknown('providers'),
  listkeys: secret('listKeys'),
  listadminkeys: secret('listAdminKeys'),
  listaccountsas: secret('listAccountSas'),
  listsecrets: secret('listSecrets'),
  getsecret: secret('getSecret'),
  externalinput: unknown('externalInput'),
  readenvironmentvariable: unknown('readEnvironmentVariable'),
};

function secret(name: string): TemplateFunction {
  return parts(() => unknownValue(`${name}(…)`));
}

/** Bicep names other groups: resourceGroup('rg'), resourceGroup('subscription', 'rg'). */
function resourceGroup(all: readonly Value[], place: DeploymentPlace): Value {
  const texts = all.map(textOf);
  if (texts.length === 0 && place.level !== 'resourceGroup')
    throw new EvaluationError('there is no resource group');
  const [group = place.group, subscription] = texts.toReversed();
  const { prefix } = groupPlace(place, group, subscription);
  return newTraversable({
    attribute: (name) =>
      ({ id: prefix, name: group, type: 'Microsoft.Resources/resourceGroups' })[name.toLowerCase()] ??
      unknownValue(`resourceGroup(${all.map(shown).join(', ')}).${name}`),
    plain: () => unknownValue('resourceGroup()'),
  });
}

function deployment({ deployment: name, path }: Scope): Value {
  return newTraversable({
    attribute(attribute) {
      if (attribute.toLowerCase() === 'name') return name();
      if (attribute.toLowerCase() === 'properties') return { templateLink: { uri: linkTo(path) } };
      return unknownValue(`deployment().${attribute}`);
    },
    plain: () => unknownValue('deployment()'),
  });
}

/** The position in the loop that is named; without a name in that of the resource, else in the innermost. */
function copyIndex(all: readonly Value[], { loops }: Scope): Value {
  const lost = all.find(isUnknown);
  if (lost !== undefined) return wholeUnknown(lost);
  const name = typeof all[0] === 'string' ? all[0] : undefined;
  const offset = Number(name === undefined ? (all[0] ?? 0) : (all[1] ?? 0));
  const turn =
    name === undefined
      ? (loops.findLast(({ ofResource }) => ofResource) ?? loops.at(-1))
      : loops.findLast((loop) => loop.name?.toLowerCase() === name.toLowerCase());
  if (!turn) throw new EvaluationError('copyIndex is used outside a loop');
  return isUnknown(turn.index) ? turn.index : Number(turn.index) + offset;
}
