import { BuiltinError } from '../../engine/context.ts';
import { lookup } from '../../engine/value/collections.ts';
import { RegoObject, type Value } from '../../engine/value/model.ts';
import { functions, rangeOf } from './functions.ts';
import type { Command, Nodes, Operand, Pipe, Template } from './nodes.ts';
import { goType, isTrue, printed, type Runtime } from './values.ts';

interface Scope {
  readonly dot: Runtime;
  /** Variables, those of inner scopes last. */
  readonly variables: { readonly name: string; value: Runtime }[];
}

interface Rendering {
  readonly template: Template;
  text: string;
  depth: number;
}

type Outcome = 'done' | 'break' | 'continue';

const mostText = 64 * 1024 * 1024;
const deepest = 1000;

/**
 * Renders a template of Go's text/template.
 *
 * @throws BuiltinError when a part cannot be evaluated.
 */
export function renderTemplate(template: Template, data: Value): string {
  const rendering: Rendering = { template, text: '', depth: 0 };
  render(rendering, template.body, { dot: data, variables: [{ name: '$', value: data }] });
  return rendering.text;
}

function failure(message: string): BuiltinError {
  return new BuiltinError(`template: template:1: executing "template": ${message}`);
}

function render(rendering: Rendering, nodes: Nodes, scope: Scope): Outcome {
  for (const node of nodes) {
    if (rendering.text.length > mostText) throw failure('the text is too long');
    switch (node.kind) {
      case 'text':
        rendering.text += node.text;
        break;
      case 'action': {
        const value = evaluate(node.pipe, scope);
        if (node.pipe.variables.length === 0) rendering.text += printed(value);
        break;
      }
      case 'template':
        call(rendering, node.name, node.pipe ? evaluate(node.pipe, scope) : undefined);
        break;
      case 'break':
      case 'continue':
        return node.kind;
      case 'if':
      case 'with':
      case 'range': {
        const outcome = control(rendering, node, scope);
        if (outcome !== 'done') return outcome;
        break;
      }
      default:
        return node satisfies never;
    }
  }
  return 'done';
}

function call(rendering: Rendering, name: string, data: Runtime): void {
  const body = rendering.template.defined.get(name);
  if (!body) throw failure(`template ${JSON.stringify(name)} not defined`);
  if (rendering.depth >= deepest) throw failure('exceeded maximum template depth');
  rendering.depth += 1;
  render(rendering, body, { dot: data, variables: [{ name: '$', value: data }] });
  rendering.depth -= 1;
}

type Control = Extract<Nodes[number], { kind: 'if' | 'with' | 'range' }>;

function control(rendering: Rendering, node: Control, scope: Scope): Outcome {
  const inner: Scope = { ...scope, variables: [...scope.variables] };
  if (node.kind === 'range') return range(rendering, node, inner);
  const value = evaluate(node.pipe, inner);
  if (!isTrue(value)) return render(rendering, node.otherwise, inner);
  return render(rendering, node.body, node.kind === 'with' ? { ...inner, dot: value } : inner);
}

function range(rendering: Rendering, { pipe, body, otherwise }: Control, scope: Scope): Outcome {
  const items = rangeOf(evaluate({ ...pipe, variables: [] }, scope));
  if (items.length === 0) return render(rendering, otherwise, scope);
  for (const [key, item] of items) {
    const inner: Scope = { dot: item, variables: [...scope.variables] };
    const [first, second] = pipe.variables;
    if (second !== undefined && first !== undefined) {
      bind(inner, first, key, pipe.assigns);
      bind(inner, second, item, pipe.assigns);
    } else if (first !== undefined) bind(inner, first, item, pipe.assigns);
    if (render(rendering, body, inner) === 'break') break;
  }
  return 'done';
}

function bind(scope: Scope, name: string, value: Runtime, assigns: boolean): void {
  const known = assigns ? scope.variables.findLast((variable) => variable.name === name) : undefined;
  if (known) known.value = value;
  else scope.variables.push({ name, value });
}

function evaluate({ commands, variables, assigns }: Pipe, scope: Scope): Runtime {
  let value: Runtime;
  for (const [at, command] of commands.entries()) value = run(command, scope, at > 0 ? [value] : []);
  for (const name of variables) bind(scope, name, value, assigns);
  return value;
}

function run([first, ...rest]: Command, scope: Scope, piped: readonly Runtime[]): Runtime {
  if (first?.kind !== 'function') {
    if (!first || rest.length > 0 || piped.length > 0) throw failure("can't give argument to non-function");
    return operand(first, scope);
  }
  const { name } = first;
  const lazily = [...rest.map((one) => () => operand(one, scope)), ...piped.map((value) => () => value)];
  if (name === 'and' || name === 'or') return firstThat(lazily, name === 'or');
  const builtin = functions.get(name);
  if (!builtin) throw failure(`error calling ${name}: non-function`);
  return builtin(lazily.map((value) => value()));
}

/** The first value that decides, or the last. */
function firstThat(values: readonly (() => Runtime)[], wanted: boolean): Runtime {
  let value: Runtime;
  for (const next of values) {
    value = next();
    if (isTrue(value) === wanted) return value;
  }
  return value;
}

function operand(one: Operand, scope: Scope): Runtime {
  switch (one.kind) {
    case 'dot':
      return scope.dot;
    case 'nil':
      return undefined;
    case 'literal':
      return one.value;
    case 'field':
      return follow(scope.dot, one.path);
    case 'variable':
      return follow(scope.variables.findLast(({ name }) => name === one.name)?.value, one.path);
    case 'pipe':
      return follow(evaluate(one.pipe, scope), one.path);
    case 'function':
      return run([one], scope, []);
    default:
      return one satisfies never;
  }
}

function follow(from: Runtime, path: readonly string[]): Runtime {
  return path.reduce<Runtime>((value, name) => {
    if (value instanceof RegoObject) return lookup(value, name);
    if (value === undefined) return undefined;
    if (value === null) throw failure(`nil pointer evaluating interface {}.${name}`);
    throw failure(`can't evaluate field ${name} in type ${goType(value)}`);
  }, from);
}
