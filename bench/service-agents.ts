import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/*
 * node bench/service-agents.ts URL COUNT: that many clients, each with a connection of its own, get a bundle and wait for the
 * next. Prints a line when all wait, and the time when the last one has it, in milliseconds since 1970.
 */

const [url = '', count = '0'] = process.argv.slice(2);
const agents = Array.from({ length: Number(count) }, () => new Agent({ keepAlive: true, maxSockets: 1 }));

const tags = await Promise.all(agents.map((agent) => taken(agent, {})));
const next = agents.map((agent, index) =>
  taken(agent, { 'if-none-match': tags[index] ?? '', prefer: 'modes=snapshot;wait=300' }),
);
// The requests are on their way; the server takes a part of this to have them all wait.
await delay(2_000);
process.stdout.write('waiting\n');
const got = await Promise.all(next);
process.stdout.write(`${Date.now()}\n`);
if (got.some((tag, index) => tag === tags[index])) throw new Error('an agent was told that nothing changed');
for (const agent of agents) agent.destroy();

/** The tag of what was got, once all of it is there. */
async function taken(agent: Agent, headers: Record<string, string>): Promise<string | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  get(url, { agent, headers }, resolve).on('error', reject);
  const response = await promise;
  let bytes = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) bytes += part.byteLength;
  if (response.statusCode !== 200 || bytes !== Number(response.headers['content-length'])) {
    throw new Error(`answered ${response.statusCode}`);
  }
  return response.headers.etag;
}
