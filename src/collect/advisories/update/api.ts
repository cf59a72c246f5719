import { follow } from '../../../bundle/transfer/follow.ts';
import type { Answer, Ask, Terms } from '../../../bundle/transfer/exchange.ts';
import { KeelsonError } from '../../../errors.ts';
import type { AdvisedEcosystem } from '../../../generated/advisories.ts';
import type { Gathering } from '../osv/gather.ts';

const queriesAtOnce = 500;
const requestsAtOnce = 8;
const mostPages = 100;
const mostAdvisories = 100_000;

/**
 * Takes the records of OSV's API: which there are by /v1/querybatch, each by /v1/vulns/ID.
 * https://google.github.io/osv.dev/api/
 *
 * @throws KeelsonError ADVISORIES_UNAVAILABLE, ADVISORIES_INVALID
 */
export async function gatherFromApi(
  base: URL,
  packages: readonly AdvisedEcosystem[],
  gathering: Gathering,
  terms: Pick<Terms, 'signal' | 'backOff'>,
): Promise<void> {
  const asking: Terms = { ...terms, name: base.href, failure: 'ADVISORIES_UNAVAILABLE' };
  const ids = [...(await idsOf(base, packages, asking))];
  const queue = ids.values();
  await Promise.all(
    Array.from({ length: requestsAtOnce }, async () => {
      for (const id of queue) {
        const url = new URL(`v1/vulns/${encodeURIComponent(id)}`, base);
        gathering.add(await json({ method: 'GET', url: url.href, maximumBytes: 16 * 1024 * 1024 }, asking));
      }
    }),
  );
}

interface Query {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly page_token?: string;
}

async function idsOf(base: URL, packages: readonly AdvisedEcosystem[], terms: Terms): Promise<Set<string>> {
  const ids = new Set<string>();
  let queries: Query[] = packages.flatMap(({ ecosystem, packages: names }) =>
    names.map((name) => ({ package: { ecosystem, name } })),
  );
  for (let page = 0; queries.length > 0; page += 1) {
    if (page >= mostPages || ids.size > mostAdvisories) {
      throw new KeelsonError('ADVISORIES_INVALID', `${base.href} answers without end`);
    }
    const next: Query[] = [];
    for (let at = 0; at < queries.length; at += queriesAtOnce) {
      const batch = queries.slice(at, at + queriesAtOnce);
      for (const [index, result] of (await batchOf(base, batch, terms)).entries()) {
        for (const { id } of result.vulns ?? []) if (typeof id === 'string') ids.add(id);
        const query = batch[index];
        if (query && result.next_page_token) next.push({ ...query, page_token: result.next_page_token });
      }
    }
    queries = next;
  }
  return ids;
}

interface BatchResult {
  readonly vulns?: readonly { readonly id?: unknown }[];
  readonly next_page_token?: string;
}

async function batchOf(base: URL, queries: readonly Query[], terms: Terms): Promise<readonly BatchResult[]> {
  const answer = (await json(
    {
      method: 'POST',
      url: new URL('v1/querybatch', base).href,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queries }),
      maximumBytes: 64 * 1024 * 1024,
    },
    terms,
  )) as { results?: unknown } | null;
  const results = answer?.results;
  if (!Array.isArray(results) || results.length !== queries.length) {
    throw new KeelsonError('ADVISORIES_INVALID', `${base.href} does not answer as OSV's API does`);
  }
  return results.map((result: unknown) => (result ?? {}) as BatchResult);
}

async function json(ask: Ask, terms: Terms): Promise<unknown> {
  const answer: Answer = await follow(ask, terms);
  if (answer.status !== 200) {
    throw new KeelsonError('ADVISORIES_UNAVAILABLE', `cannot get ${ask.url}: it answered ${answer.status}`);
  }
  try {
    return JSON.parse(Buffer.from(answer.body).toString('utf8'));
  } catch (cause) {
    throw new KeelsonError('ADVISORIES_INVALID', `${ask.url} does not answer in JSON`, { cause });
  }
}
