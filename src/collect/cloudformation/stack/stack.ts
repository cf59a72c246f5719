import type { Declaration } from '../../code/declaration.ts';
import type { FileProblem } from '../../code/format.ts';
import { at } from '../../code/mapping/attribute.ts';
import { identityPart, isUnknown, unknownValue } from '../../code/token.ts';
import type { Budget } from '../evaluate/budget.ts';
import { conditionOf } from '../evaluate/condition.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { isLoop, loopTurns } from '../evaluate/loop.ts';
import type { Scope } from '../evaluate/scope.ts';
import { isObject, noValue, textIn, type Value } from '../evaluate/value.ts';
import { member, textOf, type MapEntry, type Node } from '../syntax/node.ts';
import type { Template } from '../template.ts';
import { memoised } from './memo.ts';
import { parameterValue } from './parameters.ts';
import { inPartition, pseudoParameter } from './pseudo.ts';

/** What the provider computes of a resource; undefined where nobody can say. */
export type Computed = (
  type: string,
  attribute: string,
  holder: { readonly address: string; readonly attribute: (path: string) => Value },
) => string | undefined;

/** What all stacks of a root have in common. */
export interface Surroundings {
  readonly budget: Budget;
  readonly computed: Computed;
  /** The template that a nested stack names, if it is among the scanned ones. */
  readonly nested: (url: string, from: string) => Template | undefined;
  readonly problem: (file: string, problem: FileProblem) => void;
}

export interface Stack {
  declarations(): Generator<Declaration>;
  output(name: string): Value;
}

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly node: Node;
  readonly place: MapEntry['place'];
  readonly scope: Scope;
  /** The value of a property, evaluated when it is asked for. */
  readonly property: (name: string) => Value;
}

const stackType = 'AWS::CloudFormation::Stack';
const deepestStacks = 8;

/** A stack of a template: its names have values when somebody asks for them. */
export function newStack(
  template: Template,
  prefix: string,
  given: ReadonlyMap<string, Value>,
  around: Surroundings,
  depth = 0,
): Stack {
  const { budget } = around;
  const parameter = memoised((name) => {
    const declared = template.parameters.get(name)?.value;
    return declared && parameterValue(name, declared, given.get(name), scope);
  });
  const condition = memoised((name) => {
    const node = template.conditions.get(name)?.value;
    return node && conditionOf(node, scope, evaluate);
  });
  const scope: Scope = {
    budget,
    variables: new Map(),
    reference: (name) =>
      pseudoParameter(name, `${prefix}stack`) ?? parameter(name) ?? refOf(name) ?? unknownValue(name),
    attribute: (name, attribute) => attributeOf(name, attribute) ?? unknownValue(`${name}.${attribute}`),
    condition: (name) => truth(condition(name)),
    mapping(name) {
      const map = template.mappings.get(name)?.value;
      return map?.kind === 'map' ? map : undefined;
    },
  };
  const resources = memoised(() => resourcesOf());
  const stacks = memoised((name) => nestedStack(name));

  function all(): ReadonlyMap<string, Resource> {
    const made = resources('');
    return made instanceof Map ? (made as Map<string, Resource>) : new Map<string, Resource>();
  }

  function resourcesOf(): Map<string, Resource> {
    const made = new Map<string, Resource>();
    for (const [name, entry] of template.resources) {
      if (!isLoop(name)) {
        made.set(name, resourceOf(name, entry, scope));
        continue;
      }
      const turns = loopTurns(name, entry.value, scope, evaluate);
      if (typeof turns === 'string') {
        around.problem(template.file, {
          code: 'unresolved',
          message: `${name} goes over what is not known: what it makes is not judged`,
          line: entry.place.line,
          column: entry.place.column,
        });
        continue;
      }
      for (const turn of turns) {
        made.set(turn.name, resourceOf(turn.name, { value: turn.node, place: turn.place }, turn.scope));
      }
    }
    return made;
  }

  function resourceOf(name: string, { value: node, place }: MapEntry, own: Scope): Resource {
    const properties = member(node, 'Properties');
    return {
      address: prefix + name,
      type: textOf(member(node, 'Type')) ?? '',
      node,
      place,
      scope: own,
      property: memoised((property) => {
        const inner = member(properties, property);
        return inner && evaluate(inner, own);
      }),
    };
  }

  function holderOf({ address, property }: Resource) {
    return {
      address,
      attribute(path: string): Value {
        const [first = '', ...rest] = path.split('.');
        const value = property(first);
        return value === noValue ? undefined : at(value, rest.join('.'));
      },
    };
  }

  function refOf(name: string): Value {
    const resource = all().get(name);
    if (!resource) return undefined;
    return around.computed(resource.type, 'Ref', holderOf(resource)) ?? identityPart(resource.address);
  }

  function attributeOf(name: string, attribute: string): Value {
    const resource = all().get(name);
    if (!resource) return undefined;
    if (resource.type === stackType && attribute.startsWith('Outputs.')) {
      return stackIn(stacks(name))?.output(attribute.slice('Outputs.'.length));
    }
    const computed = around.computed(resource.type, attribute, holderOf(resource));
    if (computed !== undefined) return computed;
    // What a custom resource answers nobody knows; of others the ARN and the id are theirs.
    const isCustom = /^(Custom::|AWS::CloudFormation::CustomResource$)/.test(resource.type);
    return !isCustom && /(Arn|Id)$/.test(attribute)
      ? identityPart(`${resource.address}.${attribute}`)
      : undefined;
  }

  function nestedStack(name: string): Stack | undefined {
    const resource = all().get(name);
    const url = resource?.property('TemplateURL');
    const inner =
      depth < deepestStacks && typeof url === 'string' ? around.nested(url, template.file) : undefined;
    if (!resource || !inner) {
      around.problem(template.file, {
        code: 'unresolved',
        message: `${name} is made by ${textIn(url) ?? 'a template'}, which is not among the scanned files: what it declares is not judged`,
        ...(resource && { line: resource.place.line, column: resource.place.column }),
      });
      return undefined;
    }
    const parameters = resource.property('Parameters');
    const values = isObject(parameters)
      ? new Map(Object.entries(parameters))
      : new Map([...inner.parameters.keys()].map((key) => [key, unknownValue(key)] as const));
    const passed = parameters === undefined ? new Map<string, Value>() : values;
    return newStack(inner, `${resource.address}.`, passed, around, depth + 1);
  }

  function* declarationsIn(name: string, resource: Resource): Generator<Declaration> {
    if (resource.type === stackType) yield* stackIn(stacks(name))?.declarations() ?? [];
    else if (resource.type !== '') yield declarationOf(resource, template.file);
  }

  return {
    output(name) {
      const value = member(template.outputs.get(name)?.value, 'Value');
      return value && evaluate(value, scope);
    },
    *declarations() {
      for (const [name, resource] of all()) {
        const named = textOf(member(resource.node, 'Condition'));
        const holds = named === undefined || truth(condition(named));
        if (holds === false) continue;
        for (const declaration of declarationsIn(name, resource)) {
          yield holds ? declaration : decidedBy(prefix + named, declaration);
        }
      }
    },
  };
}

/** What asks for itself on its way has a token in the place of an answer. */
function truth(value: Value): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function stackIn(value: Value): Stack | undefined {
  return isObject(value) ? (value as unknown as Stack) : undefined;
}

/** What is in a nested stack is decided by what decides about the stack, and by what decides about it there. */
function decidedBy(decision: string, declaration: Declaration): Declaration {
  const uncertain = [decision, declaration.uncertain].filter((one) => one !== undefined).join(', ');
  return { ...declaration, uncertain };
}

function declarationOf({ address, type, node, place, scope }: Resource, file: string): Declaration {
  const properties = member(node, 'Properties');
  const places = new Map<string, MapEntry['place']>();
  const values = properties && evaluate(properties, scope, { pointer: '', found: places });
  const isPartial = isUnknown(values) || member(node, 'Fn::Transform') !== undefined;
  return {
    type,
    address,
    file,
    place,
    values: isObject(values) ? (inPartition(values) as Record<string, unknown>) : {},
    places,
    ...(isPartial && { incomplete: true }),
  };
}
