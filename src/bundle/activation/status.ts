import { KeelsonError, messageOf } from '../../errors.ts';

/** What goes on with the bundle of one place, in the shape of OPA's status API. Times are RFC 3339. */
export interface BundleStatus {
  readonly name: string;
  readonly active_revision?: string;
  readonly type?: 'snapshot';
  /** Bytes of the archive. */
  readonly size?: number;
  readonly last_request?: string;
  readonly last_successful_request?: string;
  readonly last_successful_download?: string;
  readonly last_successful_activation?: string;
  /** Why the last attempt failed; absent when it did not. */
  readonly code?: 'bundle_error';
  readonly message?: string;
  /** Keelson's own code of the refusal. */
  readonly errors?: readonly { readonly code: string; readonly message: string }[];
}

/** What is sent to a status service. */
export interface Status {
  readonly labels: Readonly<Record<string, string>>;
  readonly bundles: Readonly<Record<string, BundleStatus>>;
}

export function requested(status: BundleStatus, now: Date): BundleStatus {
  return { ...status, last_request: now.toISOString() };
}

/** The place answered that nothing changed. */
export function unchanged(status: BundleStatus, now: Date): BundleStatus {
  return { ...withoutFailure(status), last_successful_request: now.toISOString() };
}

export function activated(
  status: BundleStatus,
  { revision, size }: { readonly revision: string; readonly size: number },
  now: Date,
): BundleStatus {
  const at = now.toISOString();
  return {
    ...withoutFailure(status),
    active_revision: revision,
    type: 'snapshot',
    size,
    last_successful_request: at,
    last_successful_download: at,
    last_successful_activation: at,
  };
}

export function failed(status: BundleStatus, error: unknown): BundleStatus {
  const message = messageOf(error);
  const code = error instanceof KeelsonError ? error.code : 'unexpected';
  return { ...status, code: 'bundle_error', message, errors: [{ code, message }] };
}

function withoutFailure(status: BundleStatus): BundleStatus {
  const { code: _, message: __, errors: ___, ...rest } = status;
  return rest;
}
