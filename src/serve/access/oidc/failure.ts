import * as client from 'openid-client';
import type { Refusal } from '../request.ts';
import { ProviderUnavailable } from './provider.ts';

/** What somebody is told whose sign-in failed. Nothing of what the provider or the browser sent is in it but error codes. */
export function failureOf(error: unknown): Refusal {
  if (error instanceof ProviderUnavailable) return unavailable;
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError) {
    return refused(
      `the provider refused: ${/^[a-z_]{1,50}$/.test(error.error) ? error.error : 'for a reason of its own'}`,
    );
  }
  if (error instanceof client.ClientError && error.code !== 'OAUTH_INVALID_RESPONSE') {
    if (error.code === 'OAUTH_TIMEOUT') return unavailable;
    const code = /^OAUTH_[A-Z_]{1,60}$/.test(error.code ?? '') ? error.code : undefined;
    return refused(`what the provider said does not hold${code === undefined ? '' : ` (${code})`}`);
  }
  if (error instanceof TypeError && error.message === 'fetch failed') return unavailable;
  return refused('what the provider said does not hold');
}

export const unavailable: Refusal = {
  status: 503,
  detail: 'the provider cannot be asked now; tokens of the service still count',
  retryAfter: 10,
};

function refused(reason: string): Refusal {
  return {
    status: 401,
    detail: `sign-in failed: ${reason}; begin again at /auth/login`,
    audited: { action: 'sign-in.failed', target: 'sign-in', reason },
  };
}
