import { createHash } from 'node:crypto';

/** A tool of an agent: what it is and what limits it, nothing of what it says. */
export interface AgentTool {
  readonly type: string;
  readonly [fact: string]: unknown;
}

export interface AgentTools {
  readonly tools: readonly AgentTool[];
  /** Pointers of what the definition does not decide, and of what the provider's default fills in. */
  readonly unknown: readonly string[];
  readonly defaults: readonly string[];
}

/** The tools of a definition. Foundry asks before an MCP tool is called unless told otherwise. */
export function toolsOf(tools: unknown, segment: 'agents' | 'assistants'): AgentTools {
  const all = (Array.isArray(tools) ? tools : []).filter(isFields);
  const silent = all.flatMap((tool, index) =>
    tool['type'] === 'mcp' && tool['require_approval'] === undefined
      ? [`/properties/tools/${index}/require_approval`]
      : [],
  );
  // Of the older API each run may say it anew.
  const isOlder = segment === 'assistants';
  return {
    tools: all.map(toolOf),
    unknown: isOlder ? silent : [],
    defaults: isOlder ? [] : silent,
  };
}

function toolOf(tool: Fields): AgentTool {
  const type = textIn(tool, 'type') ?? '';
  // The particulars of many kinds lie below a property of the kind's name.
  const inner = partOf(tool, type) ?? {};
  const name = textIn(tool, 'name') ?? textIn(inner, 'name');
  const description = textIn(tool, 'description') ?? textIn(inner, 'description') ?? '';
  return {
    type,
    ...(name !== undefined && { name }),
    description_length: promptOf('text', description)['text_length'],
    ...(type === 'mcp' && mcpOf(tool)),
    ...(type === 'openapi' && { methods: methodsOf(inner), auth: textIn(inner, 'auth', 'type') ?? '' }),
  };
}

function mcpOf(tool: Fields): Fields {
  const approval = tool['require_approval'];
  const server = textIn(tool, 'server_url');
  return {
    server_label: textIn(tool, 'server_label') ?? '',
    ...(server !== undefined && { server: URL.parse(server)?.origin ?? '' }),
    require_approval: isFields(approval) ? 'selected' : (approval ?? 'always'),
    ...(isFields(approval) && { always_tools: namesOf(approval['always']) }),
    allowed_tools: namesOf(tool['allowed_tools']),
  };
}

/** A list of names, or an object that holds one. */
function namesOf(value: unknown): string[] {
  const list: unknown = isFields(value) ? value['tool_names'] : value;
  return (Array.isArray(list) ? list : []).filter((name) => typeof name === 'string');
}

const verbs: ReadonlySet<string> = new Set([
  'get',
  'head',
  'options',
  'trace',
  'post',
  'put',
  'patch',
  'delete',
]);

/** The methods that the operations of an OpenAPI document have, in capitals. */
function methodsOf(inner: Fields): string[] {
  const paths = partOf(inner, 'spec', 'paths') ?? {};
  const used = Object.values(paths).flatMap((path) => (isFields(path) ? Object.keys(path) : []));
  return [
    ...new Set(used.filter((verb) => verbs.has(verb.toLowerCase())).map((verb) => verb.toUpperCase())),
  ].toSorted();
}

const digested = /^\[redacted sha256:[0-9a-f]{16} length:(\d+)\]$/;

/** A prompt as hash and length, where the transport has not made it that already. */
export function promptOf(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'string' || value === '') return { [`${name}_length`]: 0 };
  const length = digested.exec(value)?.[1];
  if (length !== undefined) return { [name]: value, [`${name}_length`]: Number(length) };
  const hash = createHash('sha256').update(value).digest('hex').slice(0, 16);
  return {
    [name]: `[redacted sha256:${hash} length:${value.length}]`,
    [`${name}_length`]: value.length,
  };
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at this path, undefined if there is none. */
export function partOf(fields: Fields, ...names: string[]): Fields | undefined {
  return names.reduce<Fields | undefined>((part, name) => {
    const inner = part?.[name];
    return isFields(inner) ? inner : undefined;
  }, fields);
}

/** The text at this path, where it says something. */
export function textIn(fields: Fields, ...names: string[]): string | undefined {
  const value = partOf(fields, ...names.slice(0, -1))?.[names.at(-1) ?? ''];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
