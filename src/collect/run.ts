import type { Inventory } from '../generated/inventory.ts';
import type { Scope } from '../generated/config.ts';
import { toDocument } from '../inventory/document.ts';
import { acrossAccounts } from './across-accounts.ts';
import type { CloudId } from './cloud.ts';
import { cloudIds, loadCloud } from './clouds.ts';
import { collectPart, unread } from './collect-part.ts';
import { newLedger, refill, type Ledger } from './ledger.ts';
import { partsOf, type Part } from './parts.ts';
import { fromAnswers } from './from-answers.ts';
import type { Send } from './transport/exchange.ts';
import { mapLimit } from './transport/limit.ts';
import type { KeptAnswer } from './transport/kept-answers.ts';
import type { RetryOptions } from './transport/retry.ts';

export interface CollectOptions {
  readonly scope: Scope;
  /** Files and folders of code to scan. */
  readonly paths?: readonly string[];
  /** What was collected before, and is linked with the rest. */
  readonly over?: Inventory | undefined;
  /** Parts of the scope that were collected before: they are not asked again. */
  readonly parts?: CollectedParts | undefined;
  readonly signal: AbortSignal;
  /** When the state was read: now, or the capture's own time. */
  readonly collectedAt: string;
  /** Keeps the redacted answers below this folder. */
  readonly capture?: string;
  /** Answers that others got before: what has one is not asked. */
  readonly answers?: readonly KeptAnswer[];
  /** Told every redacted answer. */
  readonly keep?: ((answer: KeptAnswer) => void) | undefined;
  /** Answers from a capture instead of the network. */
  readonly replay?: Send;
  /** The same of one account, whose answers lie in a folder of the capture. */
  readonly replayOf?: (folder: string) => Promise<Send>;
  readonly retry?: RetryOptions;
  readonly timeout?: number;
  readonly progress?: (progress: Progress) => void;
  /** Told what is to be known of the data that were used. */
  readonly notice?: ((text: string) => void) | undefined;
}

/** What jobs gave, by the ids of their parts: documents, each without the others, or answers. A text says why there is nothing. */
export type CollectedParts = ReadonlyMap<string, Inventory | Answers | string>;

export interface Answers {
  readonly answers: readonly KeptAnswer[];
}

export interface Progress {
  readonly cloud: CloudId | 'code';
  readonly collector: string;
  readonly resources: number;
}

/** Collects all parts of the scope, one after another, then code, into one document. What fails is in its sources. */
export async function collect(options: CollectOptions): Promise<Inventory> {
  const ledger = newLedger();
  if (options.over) refill(ledger, options.over);
  const clouds = cloudIds.filter((cloud) => options.scope[cloud] !== undefined);
  for (const cloud of clouds) await collectCloud(cloud, ledger, options);
  if (clouds.length > 1) {
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

// Each has limits of its own at the provider; this bounds what is kept in memory for them.
const accountsAtOnce = 4;

/** Collects a cloud, where it is not collected already: each of its parts into a document of its own, which are then joined. */
async function collectCloud(cloud: CloudId, ledger: Ledger, options: CollectOptions): Promise<void> {
  const parts = partsOf(options.scope).filter((part) => part.cloud === cloud);
  const whole = given(options, cloud);
  if (whole !== undefined) {
    await take(whole, { cloud }, ledger);
    return;
  }
  const begun: Ledger[] = [ledger];
  const known = await mapLimit(
    parts,
    accountsAtOnce,
    async (part) =>
      given(options, part.id) ??
      (await fromAnswers(part, options)) ??
      (await documentOf(part, begun, options)),
  );
  // In the order of the scope, whoever was ready first.
  for (const [index, document] of known.entries()) await take(document, parts[index] ?? { cloud }, ledger);
  if (parts.length > 1) await acrossAccounts(cloud, ledger);
}

/** The document that a job gave, or why it gave none. */
function given({ parts }: CollectOptions, id: string): Inventory | string | undefined {
  const known = parts?.get(id);
  return typeof known === 'object' && 'answers' in known ? undefined : known;
}

/** @param begun ledgers of what was collected before, and of what is beside. */
async function documentOf(part: Part, begun: Ledger[], options: CollectOptions): Promise<Inventory> {
  const own = newLedger();
  begun.push(own);
  const { progress } = options;
  const all = () => begun.reduce((sum, { resources }) => sum + resources.size, 0);
  await collectPart(await loadCloud(part.cloud), part, own, {
    ...options,
    ...(progress && { progress: (made) => progress({ ...made, resources: all() }) }),
  });
  return toDocument(own, options.collectedAt);
}

/** Puts into the ledger what was collected of a part, or says why that is nothing. */
async function take(
  known: Inventory | string,
  part: Pick<Part, 'cloud' | 'account'>,
  ledger: Ledger,
): Promise<void> {
  if (typeof known === 'object') refill(ledger, known);
  else unread(await loadCloud(part.cloud), part, ledger, { code: 'unavailable', message: known });
}
