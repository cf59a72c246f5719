import { createHash } from 'node:crypto';
import { lastPart } from '../catalogue/calls.ts';
import type { Call, Value } from './calls.ts';
import type { Program } from './uses.ts';

/** Instructions of an agent, without what they say. */
export interface Instructions {
  /** The first 12 hexadecimal digits. */
  readonly sha256: string;
  /** In UTF-16 code units. */
  readonly length: number;
}

/** An agent that is defined as a literal. */
export interface AgentUse {
  readonly name?: string;
  /** The package that runs it. */
  readonly framework: string;
  readonly call: string;
  readonly model?: string;
  /** Names of what it may call; undefined where they cannot be told. */
  readonly tools?: readonly string[];
  readonly instructions?: Instructions;
  readonly unknown: readonly string[];
  readonly line: number;
  readonly column: number;
}

export function agentsOf(program: Program): AgentUse[] {
  const { bindings, catalogue, constants } = program;
  return program.calls.flatMap((call) => {
    const sdk = bindings.sdkOf(call.callee);
    if (!sdk || !catalogue.calls.isAgent(bindings.canonical(call.callee))) return [];
    const name = nameOf(call, program);
    const model = constants.text(call.named.get('model'));
    const tools = toolsOf(call);
    const instructions = instructionsOf(call, program);
    return [
      {
        line: call.line,
        column: call.column,
        call: lastPart(call.callee),
        framework: sdk.name,
        ...(name !== undefined && { name: name.slice(0, 200) }),
        ...(model !== undefined && { model: model.slice(0, 200) }),
        ...(tools && { tools }),
        ...(instructions && { instructions }),
        unknown: tools ? [] : ['tools'],
      },
    ];
  });
}

function nameOf(call: Call, { constants }: Program): string | undefined {
  return (
    constants.text(call.named.get('name') ?? call.named.get('Name') ?? call.named.get('role')) ?? call.givenTo
  );
}

/** Names of functions, classes and texts; undefined where something else stands in the list. */
function toolsOf(call: Call): string[] | undefined {
  const value = call.named.get('tools') ?? call.named.get('Tools') ?? call.named.get('functions');
  const items = call.lists.get('tools') ?? call.lists.get('Tools') ?? call.lists.get('functions');
  if (!value) return call.spread ? undefined : [];
  if (!items) return undefined;
  const names = items.map((item) => item.word ?? item.call ?? item.text);
  return names.every((name) => name !== undefined) ? names.map((name) => name.slice(0, 200)) : undefined;
}

function instructionsOf(call: Call, { constants, catalogue }: Program): Instructions | undefined {
  const values = [...call.named].flatMap(([name, value]): Value[] =>
    catalogue.calls.isInstructions(name) ? [value] : [],
  );
  const texts = values.map((value) => constants.text(value)).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : digestOf(texts.join('\n'));
}

/** What is kept of a prompt. */
export function digestOf(text: string): Instructions {
  return { sha256: createHash('sha256').update(text).digest('hex').slice(0, 12), length: text.length };
}
