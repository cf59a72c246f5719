import { z, type ZodRawShape } from 'zod';
import type { Client } from '../client/index.ts';

/** What an assistant can ask. None changes anything. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: ZodRawShape;
  readonly ask: (client: Client, input: never) => Promise<unknown>;
}

function tool<Shape extends ZodRawShape>(
  name: string,
  title: string,
  description: string,
  input: Shape,
  ask: (client: Client, input: z.infer<z.ZodObject<Shape>>) => Promise<unknown>,
): Tool {
  return { name, title, description, input, ask };
}

const level = z.enum(['critical', 'high', 'medium', 'low']);
const some = z.number().int().min(1).max(50).default(20).describe('How many at most.');
const cursor = z.string().max(2000).optional().describe('`next` of the answer before.');
const word = z.string().min(1).max(500);

export const tools: readonly Tool[] = [
  tool(
    'find_findings',
    'Find findings',
    'Findings of the AI estate that are open, worst first.',
    {
      level: z.array(level).max(4).optional(),
      state: z
        .array(z.enum(['open', 'fixed', 'regressed', 'waived', 'stale']))
        .max(5)
        .optional(),
      check: word.optional().describe('Id of a check.'),
      account: word.optional(),
      cloud: z.enum(['azure', 'aws', 'gcp', 'code']).optional(),
      source: word.optional(),
      owner: word.optional(),
      tag: word.optional().describe('name or name=value'),
      text: z.string().min(1).max(200).optional().describe('What the name of the resource begins with.'),
      framework: word.optional(),
      overdue: z.boolean().optional(),
      attack_path: z.boolean().optional().describe('Whether an attack path leads over it.'),
      limit: some,
      cursor,
    },
    (client, { check, account, cloud, source, owner, tag, ...rest }) => {
      const lists = { check, account, cloud, source, owner, tag };
      const asked = Object.entries(lists).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, [value]]],
      );
      return client.listFindings({ ...rest, ...(Object.fromEntries(asked) as object) });
    },
  ),
  tool(
    'get_finding',
    'Get a finding',
    'One finding: evidence, remediation, and what became of it.',
    { fingerprint: word },
    async (client, { fingerprint }) => {
      const [finding, events] = await Promise.all([
        client.getFinding({ fingerprint }),
        client.listFindingEvents({ fingerprint, limit: 20 }),
      ]);
      return { ...finding, events: events.items };
    },
  ),
  tool(
    'list_attack_paths',
    'List attack paths',
    'Ways by which an attacker gets from an entry to a target, worst first.',
    { level: z.array(level).max(4).optional(), finding: word.optional(), limit: some, cursor },
    (client, input) => client.listAttackPaths(input),
  ),
  tool(
    'get_attack_path',
    'Get an attack path',
    'One attack path: its steps, what shows them and which findings cut it.',
    { id: word },
    (client, { id }) => client.getAttackPath({ id }),
  ),
  tool('list_queries', 'List queries', 'The questions that explore knows by name.', {}, (client) =>
    client.listQueries(),
  ),
  tool(
    'explore',
    'Explore the graph',
    'Asks the graph of all resources: the id of a query, or a text such as: find ai-agent connected by grounded-on to storage as data',
    { query: z.string().min(1).max(2000), rows: some },
    (client, { query, rows }) => client.explore({ query, rows }),
  ),
  tool(
    'explain_check',
    'Explain a check',
    'What a check asks, why, how to mend what it finds, and how many findings of it are open.',
    { id: word },
    (client, { id }) => client.getCheck({ id }),
  ),
  tool(
    'posture_score',
    'Posture score',
    'How it stands now: scores of sources, and what is open.',
    {},
    (client) => client.getScore(),
  ),
  tool('list_sources', 'List sources', 'What is scanned, and how it stands.', {}, (client) =>
    client.listSources(),
  ),
  tool(
    'list_runs',
    'List runs',
    'Runs of sources, newest first.',
    { source: word.optional(), limit: some, cursor },
    (client, { source, ...rest }) =>
      client.listRuns({ ...rest, ...(source !== undefined && { source: [source] }) }),
  ),
];
