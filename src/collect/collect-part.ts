import { callsOf } from './cloud.ts';
import type { AnyCloud } from './clouds.ts';
import type { Ledger } from './ledger.ts';
import type { Part } from './parts.ts';
import type { CollectOptions } from './run.ts';
import { runCollector } from './run-collector.ts';
import { captureTo } from './transport/capture.ts';
import { declaredOnly } from './transport/declared.ts';
import { layered, type Send } from './transport/exchange.ts';
import { answeredBy, keepAnswers } from './transport/kept-answers.ts';
import { limit } from './transport/limit.ts';
import { network } from './transport/network.ts';
import { ReadError } from './transport/problem.ts';
import { redactAnswers } from './transport/redact.ts';
import { retry } from './transport/retry.ts';
import { newVault, sealAnswers, type Vault } from './transport/sealed.ts';

/** Collects a cloud, or one account of it, into a ledger. */
export async function collectPart(
  cloud: AnyCloud,
  part: Part,
  ledger: Ledger,
  options: CollectOptions,
): Promise<void> {
  const vault = newVault();
  const send = await transport(cloud, part, vault, options);
  const sink = ledger.sinkFor(`${cloud.id}-session`);

  let session: unknown;
  try {
    session = await cloud.open({
      scope: part.scope,
      send,
      vault,
      sink,
      signal: options.signal,
      replaying: options.replay !== undefined,
      collectedAt: options.collectedAt,
    });
  } catch (error) {
    options.signal.throwIfAborted();
    if (!(error instanceof ReadError)) {
      throw error;
    }
    unread(cloud, part, ledger, error);
    return;
  }

  for (const collector of cloud.collectors) {
    options.signal.throwIfAborted();
    options.progress?.({ cloud: cloud.id, collector: collector.title, resources: ledger.resources.size });
    await runCollector(cloud.id, collector, session, ledger);
  }
  // An interruption may have ended the last reads as problems: the document would look finished.
  options.signal.throwIfAborted();
}

/** Says that nothing of a cloud, or of one account of it, could be read. */
export function unread(
  cloud: AnyCloud,
  { account }: Pick<Part, 'account'>,
  ledger: Ledger,
  { code, message }: Pick<ReadError, 'code' | 'message'>,
): void {
  const sink = ledger.sinkFor(`${cloud.id}-session`);
  const source = `${cloud.id}:${account ?? 'session'}`;
  sink.source({ id: source, cloud: cloud.id, scope: account ?? cloud.title });
  sink.failed(source, { code, message, types: cloud.collectors.flatMap(({ produces }) => produces) });
}

/** The way of every request: declared? known answer? free place? else credentials kept aside, redacted, captured, retried, sent. */
async function transport(cloud: AnyCloud, part: Part, vault: Vault, options: CollectOptions): Promise<Send> {
  const declared = declaredOnly(callsOf(cloud));
  const redact = redactAnswers(cloud.sensitive);
  const { replay, replayOf, capture, timeout, answers, keep } = options;
  if (replay) {
    return layered((part.folder && (await replayOf?.(part.folder))) || replay, declared, redact);
  }
  const { endpoint } = part.scope;
  const send = network({
    ...(endpoint !== undefined && { endpoint }),
    ...(timeout !== undefined && { timeout }),
  });
  return layered(
    send,
    declared,
    ...(answers ? [answeredBy(answers)] : []),
    ...(keep ? [keepAnswers(keep)] : []),
    ...(capture === undefined ? [] : [captureTo(`${capture}/${part.folder ?? cloud.id}`)]),
    limit(8),
    redact,
    sealAnswers(vault, cloud.sealed),
    retry(options.retry),
  );
}
