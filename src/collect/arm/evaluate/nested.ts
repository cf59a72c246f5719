import type { Place } from '../../../generated/inventory.ts';
import { identityPart, isUnknown, readable, unknownValue } from '../../code/token.ts';
import { isObject, isTraversable, type Value } from '../../evaluation/value.ts';
import type { JsonNode } from '../../json/parse.ts';
import { pathBeside } from '../syntax/path.ts';
import { templateOf } from '../syntax/template.ts';
import type { Nested, Template } from '../syntax/expression.ts';
import { deploymentOf, type Deployment, type Given, type NestedOf } from './deployment.ts';
import { safely } from './expression.ts';
import { factsOf } from './facts.ts';
import { lastName } from './id.ts';
import { placeMeant, placeNamed, type Instance, type InstanceContext } from './instance.ts';
import { placeOf } from './place.ts';
import type { Surroundings } from './surroundings.ts';
import { pathOfLink } from './template-link.ts';

/** As Azure has it, and a little more. */
const deepest = 16;

/** Deploys what templates deploy. @param chain files around, the outermost first */
export function nestedOf(around: Surroundings, chain: readonly string[]): NestedOf {
  const libraries = new Map<string, Deployment | undefined>();
  const self: NestedOf = {
    deployment: (instance, context, template) => nestedDeployment(instance, context, template, around, chain),
    library(path) {
      if (!libraries.has(path)) libraries.set(path, libraryOf(path, around, chain));
      return libraries.get(path);
    },
  };
  return self;
}

function nestedDeployment(
  instance: Instance,
  context: InstanceContext,
  template: Template,
  around: Surroundings,
  chain: readonly string[],
): Deployment | undefined {
  const { resource, scope, named } = instance;
  const { nested } = resource;
  if (!nested) return undefined;
  const inner = innerTemplate(instance, nested, template, around, chain);
  if (!inner) return undefined;
  const { name, address } = named();
  const meant = placeMeant(resource, scope, context.target) ?? placeNamed(resource, scope, context.target);
  return deploymentOf({
    template: inner,
    given: givenTo(safely(nested.parameters, scope), nested.isWrapped),
    target: meant,
    prefix: `${resource.symbol === undefined ? context.prefix + readable(lastName(name)) + instance.suffix : address}.`,
    name: () => name,
    around,
    ...(nested.outer && { outer: scope }),
    nested: nestedOf(around, [...chain, inner.file]),
  });
}

function innerTemplate(
  { resource, scope }: Instance,
  { template }: Nested,
  { file }: Template,
  around: Surroundings,
  chain: readonly string[],
): Template | undefined {
  const refused = (code: 'unresolved' | 'invalid' | 'too_large', message: string) =>
    around.problem(file, { code, message, line: resource.place.line, column: resource.place.column });
  if (chain.length >= deepest) {
    refused('too_large', `deployments are nested more than ${deepest} deep: what is deeper is not judged`);
    return undefined;
  }
  if (template && 'resources' in template) return template;
  if (template && 'value' in template) {
    const made = templateOfValue(safely(template.value, scope), file, resource.place);
    if (!made) refused('unresolved', 'the template is not known: what it declares is not judged');
    return made;
  }
  const { path, source } = linked(template, scope, file);
  if (path !== undefined && chain.includes(path)) {
    refused('invalid', `${path} deploys itself: that is not judged again`);
    return undefined;
  }
  const found = path === undefined ? undefined : around.template(path);
  if (!found)
    refused('unresolved', `${source} is not among the scanned files: what it declares is not judged`);
  return found;
}

/** A template that expressions make. Of one in which something is not known, nobody knows what its expressions are. */
function templateOfValue(value: Value, file: string, place: Place): Template | undefined {
  if (!isObject(value)) return undefined;
  const template = templateOf(nodeOf(value), { file, place: () => place });
  return template.resources.length === 0 || factsOf(value).holds === 'nothing' ? template : undefined;
}

function nodeOf(value: Value): JsonNode {
  const [start, end] = [0, 0];
  if (Array.isArray(value)) return { kind: 'array', items: value.map(nodeOf), start, end };
  if (isTraversable(value)) return nodeOf(value.plain());
  if (isObject(value)) {
    const entries = Object.entries(value).map(([name, inner]) => ({ name, value: nodeOf(inner), start }));
    return { kind: 'object', entries, start, end };
  }
  return { kind: 'value', value: (value ?? null) as string | number | boolean | null, start, end };
}

function linked(
  link: Exclude<Nested['template'], Template | { readonly value: unknown }>,
  scope: Instance['scope'],
  file: string,
): { readonly path: string | undefined; readonly source: string } {
  if (!link) return { path: undefined, source: 'the template' };
  const value = safely('path' in link ? link.path : link.uri, scope);
  if (typeof value !== 'string') return { path: undefined, source: 'the template' };
  const source = readable(value).slice(0, 200);
  if (isUnknown(value)) return { path: undefined, source };
  // Registries and template specs of Bicep are no files.
  const isElsewhere = /^(br|ts)[:/]/.test(value);
  const path = isElsewhere ? undefined : 'path' in link ? pathBeside(file, value) : pathOfLink(value);
  return { path, source: path ?? source };
}

function libraryOf(path: string, around: Surroundings, chain: readonly string[]): Deployment | undefined {
  const template = chain.length < deepest ? around.template(path) : undefined;
  return (
    template &&
    deploymentOf({
      template,
      given: () => undefined,
      target: placeOf(template.scope),
      prefix: `${path}.`,
      name: () => identityPart('deployment'),
      around,
      nested: nestedOf(around, [...chain, path]),
    })
  );
}

/** Of parameters that are not known themselves each one may be given. */
function givenTo(parameters: Value, isWrapped: boolean): Given {
  if (!isObject(parameters)) {
    return isUnknown(parameters) ? (name) => unknownValue(`parameters('${name}')`) : () => undefined;
  }
  const isOpen = Object.keys(parameters).some(isUnknown);
  const given = new Map(
    Object.entries(parameters).map(([name, value]) => [
      name.toLowerCase(),
      isWrapped ? unwrapped(name, value) : value,
    ]),
  );
  return (name) => given.get(name) ?? (isOpen ? unknownValue(`parameters('${name}')`) : undefined);
}

/** `{ value }`, or a reference to a secret, which is not known. */
function unwrapped(name: string, given: Value): Value {
  if (isObject(given) && Object.hasOwn(given, 'value')) return given['value'];
  return unknownValue(`parameters('${name}')`);
}
