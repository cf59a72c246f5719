import type { Collector, Sink } from './collector.ts';
import type { ApiCall } from './transport/declared.ts';
import type { Send } from './transport/exchange.ts';
import type { SensitiveFields } from './transport/redact.ts';
import type { Sealing, Vault } from './transport/sealed.ts';

export type CloudId = 'azure' | 'aws' | 'gcp';

/** What a cloud's session is opened with. `Scope` is its part of the configuration. */
export interface OpenOptions<Scope> {
  readonly scope: Scope;
  /** Where every API request of every SDK client must go: it limits, retries, redacts, captures or replays. */
  readonly send: Send;
  /** Has the credentials that answers gave (`sealed`). */
  readonly vault: Vault;
  readonly sink: Sink;
  readonly signal: AbortSignal;
  /** A replay has no credentials: clients are given a token that nobody checks. */
  readonly replaying: boolean;
  /** When the state is read: now, or the capture's own time. */
  readonly collectedAt: string;
}

/** One cloud: its collectors and the session they share. Each lies in src/collect/<id>/cloud.ts. */
export interface Cloud<Scope, Session> {
  readonly id: CloudId;
  readonly title: string;
  readonly collectors: readonly Collector<Session>[];
  /** Calls of the session itself: finding scopes and regions, discovery. */
  readonly calls: readonly ApiCall[];
  /** Fields of this cloud's answers that hold secrets or prompts, beside those known everywhere. */
  readonly sensitive: SensitiveFields;
  /** Answers that are credentials: nothing but the session gets them. */
  readonly sealed?: Sealing;
  /**
   * Makes the SDK clients over `send` and declares a source for each scope asked.
   *
   * @throws ReadError no_credentials or denied when nothing at all can be read.
   */
  open(options: OpenOptions<Scope>): Promise<Session>;
  /** The provider's own form of a role with exactly these permissions. */
  role(permissions: readonly string[]): unknown;
}

/** All permissions of a cloud, sorted, without duplicates. */
export function permissionsOf(cloud: Pick<Cloud<never, never>, 'calls' | 'collectors'>): string[] {
  return [...new Set(callsOf(cloud).flatMap((call) => call.permissions))].toSorted();
}

/** All calls that the session and the collectors of a cloud may make. */
export function callsOf(cloud: Pick<Cloud<never, never>, 'calls' | 'collectors'>): ApiCall[] {
  return [...cloud.calls, ...cloud.collectors.flatMap((collector) => collector.calls)];
}
