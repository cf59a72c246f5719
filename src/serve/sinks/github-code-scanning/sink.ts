import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { GithubCodeScanningSink } from '../../../generated/service.ts';
import { sarif } from '../../../report/formats/sarif.ts';
import { filtersOf } from '../filters.ts';
import { reportAbout, textOf } from '../outgoing/report-of.ts';
import { DeliveryProblem } from '../request/problem.ts';
import { send } from '../request/send.ts';
import type { Deliver, DeliveryContext } from '../sink.ts';
import { commitOf } from './commit.ts';
import { openInCode } from './open-in-code.ts';

const compress = promisify(gzip);

/**
 * An analysis of what is open in code, and then waits for what GitHub makes of it
 * (https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data).
 */
export const deliver: Deliver<GithubCodeScanningSink> = async (outgoing, sink, context) => {
  if (!/^[\w.-]+\/[\w.-]+$/.test(sink.repository)) {
    throw new DeliveryProblem('the repository is not written as owner/name');
  }
  const { sha, ref } = await commitOf(sink);
  const results = await openInCode(context.queries, outgoing.run.source, filtersOf(sink));
  const text = await textOf(sarif, await reportAbout(context.queries, outgoing.run.id, results));
  const base = `${(sink.api_url ?? 'https://api.github.com').replace(/\/+$/, '')}/repos/${sink.repository}/code-scanning/sarifs`;
  const { text: answer } = await send(
    {
      url: base,
      headers: headersOf(sink),
      body: JSON.stringify({
        commit_sha: sha,
        ref,
        sarif: (
          await compress(withCategory(text, sink.category ?? `keelson/${outgoing.run.source}`))
        ).toString('base64'),
        tool_name: 'Keelson',
        started_at: outgoing.at,
      }),
    },
    context,
  );
  const { id } = JSON.parse(answer) as { id?: unknown };
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id))
    throw new DeliveryProblem('GitHub gave no id of the upload');
  await processed(`${base}/${id}`, sink, context);
};

function headersOf({ token }: GithubCodeScanningSink): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
  };
}

/** The part of the id before its last slash tells analyses apart: another of the same replaces it. */
function withCategory(text: string, category: string): string {
  const log = JSON.parse(text) as { runs: { automationDetails?: { id: string } }[] };
  for (const run of log.runs) run.automationDetails = { id: `${category}/` };
  return JSON.stringify(log);
}

const asks = 12;

async function processed(url: string, sink: GithubCodeScanningSink, context: DeliveryContext): Promise<void> {
  for (let ask = 0; ask < asks; ask += 1) {
    const { text } = await send({ url, method: 'GET', headers: headersOf(sink) }, context);
    const { processing_status: status, errors } = JSON.parse(text) as {
      processing_status?: string;
      errors?: unknown;
    };
    if (status === 'complete') return;
    if (status === 'failed') {
      const said = Array.isArray(errors) ? errors.map(String).join('; ').slice(0, 300) : 'no reason';
      throw new DeliveryProblem(`GitHub could not process the analysis: ${said}`, { final: true });
    }
    await sleep(Math.min(15_000, 250 * 2 ** ask), undefined, { signal: context.signal });
  }
  throw new DeliveryProblem('GitHub has not processed the analysis in time');
}
