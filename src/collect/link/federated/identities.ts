import type { Resource } from '../../../generated/inventory.ts';
import { principalId } from '../../azure/resource/edges.ts';
import { serviceAccountType } from '../../gcp/resource/resource-types.ts';
import { recordOf, textOf } from './one-or-many.ts';

/** Who signs in with tokens of an issuer, by the subject that these have. */
export interface Identity {
  readonly id: string;
  readonly subject: string;
  /** What the trust of AWS calls the issuers of its tokens. */
  readonly issuers: RegExp;
  /** Keys of conditions that hold the subject; others that a token has are its bearer's to choose. */
  readonly keys: readonly string[];
}

export function googleIdentities(live: readonly Resource[]): Identity[] {
  return live.flatMap(({ type, id, properties }) => {
    const subject = type === serviceAccountType ? textOf(properties['uniqueId']) : undefined;
    // AWS compares aud with who asked for the token (azp), which of a service account is itself.
    return subject === undefined
      ? []
      : [{ id, subject, issuers: /^accounts\.google\.com$/, keys: ['sub', 'aud'] }];
  });
}

/** Principals of managed identities, whichever resource says them. */
export function entraIdentities(live: readonly Resource[]): Identity[] {
  const principals = new Map(
    live.filter(({ cloud }) => cloud === 'azure').flatMap((resource) => principalsOf(resource)),
  );
  return [...principals].map(([subject, tenant]) => ({
    id: principalId(subject),
    subject,
    issuers: issuersOf(tenant),
    keys: ['sub'],
  }));
}

const anyTenant = '[0-9a-f-]{36}';

function issuersOf(tenant: string | undefined): RegExp {
  const own = tenant === undefined ? anyTenant : RegExp.escape(tenant);
  return new RegExp(`^(sts\\.windows\\.net/${own}/?|login\\.microsoftonline\\.com/${own}/v2\\.0/?)$`, 'i');
}

function principalsOf({ type, properties }: Resource): (readonly [id: string, tenant: string | undefined])[] {
  const own = recordOf(/\/userAssignedIdentities$/i.test(type) ? properties : properties['identity']);
  const principal = textOf(own['principalId'])?.toLowerCase();
  return principal === undefined ? [] : [[principal, textOf(own['tenantId'])?.toLowerCase()]];
}
