import type { Inventory } from '../generated/inventory.ts';
import type { Scope } from '../generated/config.ts';
import { toDocument } from '../inventory/document.ts';
import { callsOf, type CloudId } from './cloud.ts';
import { cloudIds, loadCloud, type AnyCloud } from './clouds.ts';
import { newLedger, refill, type Ledger } from './ledger.ts';
import { runCollector } from './run-collector.ts';
import { captureTo } from './transport/capture.ts';
import { declaredOnly } from './transport/declared.ts';
import { layered, type Send } from './transport/exchange.ts';
import { limit } from './transport/limit.ts';
import { network } from './transport/network.ts';
import { ReadError } from './transport/problem.ts';
import { redactAnswers } from './transport/redact.ts';
import { retry, type RetryOptions } from './transport/retry.ts';

export interface CollectOptions {
  readonly scope: Scope;
  /** Files and folders of code to scan. */
  readonly paths?: readonly string[];
  /** What was collected before, and is linked with the rest. */
  readonly over?: Inventory | undefined;
  /** Clouds that were collected before: they are not asked again. */
  readonly parts?: CloudParts | undefined;
  readonly signal: AbortSignal;
  /** When the state was read: now, or the capture's own time. */
  readonly collectedAt: string;
  /** Keeps the redacted answers below this folder. */
  readonly capture?: string;
  /** Answers from a capture instead of the network. */
  readonly replay?: Send;
  readonly retry?: RetryOptions;
  readonly timeout?: number;
  readonly progress?: (progress: Progress) => void;
  /** Told what is to be known of the data that were used. */
  readonly notice?: ((text: string) => void) | undefined;
}

/** Documents of clouds, each without the others; a text says why there is none. */
export type CloudParts = ReadonlyMap<CloudId, Inventory | string>;

export interface Progress {
  readonly cloud: CloudId | 'code';
  readonly collector: string;
  readonly resources: number;
}

/** Collects all clouds of the scope, one after another, then code, into one document. What fails is in its sources. */
export async function collect(options: CollectOptions): Promise<Inventory> {
  const ledger = newLedger();
  if (options.over) refill(ledger, options.over);
  for (const id of cloudIds.filter((cloud) => options.scope[cloud] !== undefined)) {
    const part = options.parts?.get(id);
    if (typeof part === 'object') refill(ledger, part);
    else if (part !== undefined) unread(await loadCloud(id), ledger, { code: 'unavailable', message: part });
    else await collectCloud(await loadCloud(id), ledger, options);
  }
  if (cloudIds.filter((cloud) => options.scope[cloud] !== undefined).length > 1) {
    const { federatedLinks } = await import('./link/federated/federated.ts');
    const sink = ledger.sinkFor('link');
    for (const edge of federatedLinks([...ledger.resources.values()])) sink.relate(edge);
  }
  if (options.paths && options.paths.length > 0) {
    const { collectCode } = await import('./code/collect.ts');
    await collectCode(ledger, {
      paths: options.paths,
      signal: options.signal,
      notice: options.notice,
      progress: (collector) =>
        options.progress?.({ cloud: 'code', collector, resources: ledger.resources.size }),
    });
    const { complete } = await import('./complete.ts');
    await complete(ledger, options);
  }
  return toDocument(ledger, options.collectedAt);
}

async function collectCloud(cloud: AnyCloud, ledger: Ledger, options: CollectOptions): Promise<void> {
  const scope = options.scope[cloud.id] ?? {};
  const send = transport(cloud, scope.endpoint, options);
  const sink = ledger.sinkFor(`${cloud.id}-session`);

  let session: unknown;
  try {
    session = await cloud.open({
      scope,
      send,
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
    unread(cloud, ledger, error);
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

/** Says that nothing of a cloud could be read. */
function unread(
  cloud: AnyCloud,
  ledger: Ledger,
  { code, message }: Pick<ReadError, 'code' | 'message'>,
): void {
  const sink = ledger.sinkFor(`${cloud.id}-session`);
  const source = `${cloud.id}:session`;
  sink.source({ id: source, cloud: cloud.id, scope: cloud.title });
  sink.failed(source, { code, message, types: cloud.collectors.flatMap(({ produces }) => produces) });
}

/** The way of every request: declared? free place? known answer? else redacted, captured, retried, sent. */
function transport(cloud: AnyCloud, endpoint: string | undefined, options: CollectOptions): Send {
  const declared = declaredOnly(callsOf(cloud));
  const redact = redactAnswers(cloud.sensitive);
  if (options.replay) {
    return layered(options.replay, declared, redact);
  }
  const send = network({
    ...(endpoint !== undefined && { endpoint }),
    ...(options.timeout !== undefined && { timeout: options.timeout }),
  });
  const layers = [declared, limit(8), redact, retry(options.retry)];
  return options.capture === undefined
    ? layered(send, ...layers)
    : layered(
        send,
        declared,
        captureTo(`${options.capture}/${cloud.id}`),
        limit(8),
        redact,
        retry(options.retry),
      );
}
