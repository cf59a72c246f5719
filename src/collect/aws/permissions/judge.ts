import type { Resource } from '../../../generated/inventory.ts';
import type { Context } from '../access/context.ts';
import { decideInOrganization, type Judge } from '../access/decision.ts';
import { accountOfPrincipal } from '../access/principal.ts';
import { policyOf, relevantTo, type Policy } from '../access/statement.ts';
import { asRecord, records, text } from '../config/config-item.ts';
import { policyDocument } from '../iam/policy-document.ts';
import { accountType } from '../resource/account.ts';
import { isAdministrator } from './permissions.ts';

/** Policies of an organisation, of each level from the root down to the account. */
type Levels = readonly (readonly Policy[])[];

/** What an organisation says of an account: which it is, and what it leaves to principals and resources there. */
interface Membership {
  readonly ofPrincipal: Context;
  readonly ofResource: Context;
  readonly serviceControl: Limits;
  readonly resourceControl: Limits;
}

/** Statements that may be about an action; undefined where they take nothing of it. */
type Limits = (action: string) => Levels | undefined;

/** Decides with what is known of the organisations of these accounts: their policies, and the keys that tell who is of which. */
export function judgeAmong(resources: readonly Resource[]): Judge {
  const accounts = new Map(
    resources.flatMap((one) => (one.type === accountType ? [[one.account, membershipOf(one)] as const] : [])),
  );
  return (request, policies) => {
    const { action, context } = request;
    const principals = accounts.get(accountOfPrincipal(request.principal) ?? '');
    const owners = accounts.get(request.resourceAccount ?? '');
    return decideInOrganization(
      { ...request, context: { ...principals?.ofPrincipal, ...owners?.ofResource, ...context } },
      {
        ...policies,
        serviceControl: principals?.serviceControl(action),
        resourceControl: owners?.resourceControl(action),
      },
    );
  };
}

function membershipOf({ properties }: Resource): Membership {
  const { organizationId: id, organizationPath: path } = properties;
  const serviceControl = levelsOf(properties['serviceControlPolicies']);
  const resourceControl = levelsOf(properties['resourceControlPolicies'], [allowing]);
  return {
    ofPrincipal: keysOf('aws:Principal', id, path),
    ofResource: keysOf('aws:Resource', id, path),
    serviceControl: byAction(serviceControl),
    resourceControl: byAction(resourceControl),
  };
}

/** Keys of the organisation, which one that is in none certainly does not have. */
function keysOf(prefix: string, id: unknown, path: unknown): Context {
  if (id === null) return { [`${prefix}OrgID`]: null, [`${prefix}OrgPaths`]: null };
  const [known, way] = [text(id), text(path)];
  return {
    ...(known !== undefined && { [`${prefix}OrgID`]: known }),
    ...(way !== undefined && { [`${prefix}OrgPaths`]: [way] }),
  };
}

/** Policies that nobody read may say anything. */
const unread: Levels = [[{ name: '', statements: undefined }]];

/** AWS's own resource control policy, which stands at each level and cannot be taken away: others only deny. */
const allowing = policyOf('RCPFullAWSAccess', {
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
});

function levelsOf(written: unknown, always: readonly Policy[] = []): Levels {
  if (!Array.isArray(written)) return unread;
  return written.map((level) => {
    const policies = records(asRecord(level)['policies']).map((policy) =>
      policyOf(text(policy['policyName']) ?? '', policyDocument(policy['policyDocument'])),
    );
    return [...policies, ...always];
  });
}

function byAction(levels: Levels): Limits {
  const known = new Map<string, Levels | undefined>();
  return (action) => {
    if (!known.has(action)) {
      const about = levels.map((policies) => policies.map((one) => relevantTo(one, action)));
      known.set(action, about.every(isOpen) ? undefined : about);
    }
    return known.get(action);
  };
}

/** Whether policies of a level let everything through that is asked, as AWS's own do: most say no more of most. */
function isOpen(policies: readonly Policy[]): boolean {
  const statements = policies.map(({ statements: said }) => said);
  return (
    statements.every((said) => said?.every(({ effect }) => effect === 'Allow')) &&
    statements.some((said) => said?.some(isAdministrator))
  );
}
