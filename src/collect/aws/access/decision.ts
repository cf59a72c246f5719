import type { Request } from './context.ts';
import type { Principal } from './principal.ts';
import { asked, type Asked, type Policy } from './statement.ts';
import { all, any, type Truth } from './truth.ts';
import { weigh, weighLevels, type Evidence, type Weight } from './weight.ts';

/** The policies that apply to a request. Those of an organisation are taken where somebody knows them. */
export interface Policies {
  /** All of the principal's own: inline, managed, and those of its groups. */
  readonly identity: readonly Policy[];
  /** The policy of the resource. */
  readonly resource?: Policy | undefined;
  readonly boundary?: Policy | undefined;
  /** Those passed when the session began. */
  readonly session?: readonly Policy[] | undefined;
  /** Service control policies of the principal's account: of the root, each organisational unit and the account itself. */
  readonly serviceControl?: readonly (readonly Policy[])[] | undefined;
  /** Resource control policies of the resource's account, level by level. */
  readonly resourceControl?: readonly (readonly Policy[])[] | undefined;
}

export interface Decision {
  readonly answer: 'allowed' | 'denied' | 'unknown';
  /** Whether a statement denies, or none allows. */
  readonly denial?: 'explicit' | 'implicit';
  /** The statements that decided. */
  readonly evidence: readonly Evidence[];
  /** Of what is allowed: statements of the organisation that may deny it, for all that is known. */
  readonly unless?: readonly Evidence[];
}

/**
 * Whether AWS lets a request through: "How AWS enforcement code logic evaluates requests to allow or deny access", "Policy evaluation
 * for requests within a single account" and "Cross-account policy evaluation logic". Where something that matters is not known, so
 * is the answer.
 */
export function decide(request: Request, policies: Policies): Decision {
  const question = asked(request, policies.boundary !== undefined);
  const weights = weightsOf(question, policies);
  const found = Object.values(weights).filter((weight) => weight !== undefined);

  const denying = found.flatMap((weight) => weight.denying);
  if (denying.length > 0) return { answer: 'denied', denial: 'explicit', evidence: denying };
  const allowed = isAllowed(question, weights);
  if (allowed === 'no') return { answer: 'denied', denial: 'implicit', evidence: [] };
  const doubtful = found.flatMap((weight) => weight.mayDeny);
  if (allowed === 'yes' && doubtful.length === 0) {
    return { answer: 'allowed', evidence: found.flatMap((weight) => weight.allowing) };
  }
  return { answer: 'unknown', evidence: [...doubtful, ...found.flatMap((weight) => weight.mayAllow)] };
}

/** How a request is decided: by what is given, and what the judge knows beside. */
export type Judge = (request: Request, policies: Policies) => Decision;

/**
 * The same, but that what policies of the organisation may take, for all that is known, is allowed, and the decision names them: they are
 * read by few who scan, and hang on much that nobody knows. Without that, hardly anything could be said.
 */
export function decideInOrganization(request: Request, policies: Policies): Decision {
  const { serviceControl, resourceControl, ...own } = policies;
  const decision = decide(request, own);
  // Most of what is asked nobody allows: that is found without the organisation.
  if (decision.answer !== 'allowed' || !(serviceControl ?? resourceControl)) return decision;
  const limits = { identity: [], serviceControl, resourceControl };
  const weights = weightsOf(asked(request, policies.boundary !== undefined), limits);
  const found = [weights.serviceControl, weights.resourceControl].filter((weight) => weight !== undefined);

  const denying = found.flatMap((weight) => weight.denying);
  if (denying.length > 0) return { answer: 'denied', denial: 'explicit', evidence: denying };
  const allowed = all(found.map(({ allow }) => allow));
  if (allowed === 'no') return { answer: 'denied', denial: 'implicit', evidence: [] };
  const mayAllow = allowed === 'unknown' ? found.flatMap((weight) => weight.mayAllow) : [];
  const unless = [...found.flatMap((weight) => weight.mayDeny), ...mayAllow];
  return unless.length > 0 ? { ...decision, unless } : decision;
}

interface Weights {
  readonly identity: Weight;
  readonly resource: Weight;
  readonly boundary: Weight | undefined;
  readonly session: Weight | undefined;
  readonly serviceControl: Weight | undefined;
  readonly resourceControl: Weight | undefined;
}

function weightsOf(question: Asked, policies: Policies): Weights {
  const { identity, resource, boundary, session, serviceControl, resourceControl } = policies;
  // Roles that services link to themselves are under no control of the organisation.
  const isExempt =
    question.principal.kind === 'role' && question.principal.arn.includes(':role/aws-service-role/');
  const isOfAccount = question.ownAccount !== undefined;
  return {
    identity: weigh('identity', identity, question),
    resource: weigh('resource', resource ? [resource] : [], question),
    boundary: boundary && weigh('boundary', [boundary], question),
    session: session && weigh('session', session, question),
    serviceControl:
      serviceControl && !isExempt && isOfAccount
        ? weighLevels('service control', serviceControl, question)
        : undefined,
    resourceControl:
      resourceControl && !isExempt && hasResourceControl(question)
        ? weighLevels('resource control', resourceControl, question)
        : undefined,
  };
}

/** Resources of these services alone are under resource control policies ("List of AWS services that support RCPs"). */
const resourceControlled = new Set(['s3', 'sts', 'kms', 'sqs', 'secretsmanager', 'ecr', 'aoss']);

function hasResourceControl({ action }: Request): boolean {
  return resourceControlled.has(action.split(':', 1)[0]?.toLowerCase() ?? '');
}

/** Whether an allow is found wherever one is needed, leaving denials aside. */
function isAllowed(question: Asked, weights: Weights): Truth {
  const { serviceControl, resourceControl } = weights;
  const organisation = all([serviceControl?.allow ?? 'yes', resourceControl?.allow ?? 'yes']);
  return all([organisation, isGiven(question, weights)]);
}

function isGiven(question: Asked, { identity, resource, boundary, session }: Weights): Truth {
  const { principal, ownAccount, resourceAccount } = question;
  const { itself, behind, account, everyone } = resource.byNaming;
  if (ownAccount === undefined) return any([itself, everyone]);
  const limits = all([boundary?.allow ?? 'yes', session?.allow ?? 'yes']);
  const own = ownSide(principal, identity.allow, limits, session !== undefined);
  const anyNaming = any([itself, behind, account, everyone]);
  const within = any([
    itself,
    everyone,
    all([behind, limits]),
    needsResourcePolicy(question) ? all([account, own]) : own,
  ]);
  const across = all([anyNaming, own]);
  if (resourceAccount === undefined) return within === across ? within : 'unknown';
  return resourceAccount === ownAccount ? within : across;
}

/** What the principal's own account gives it: its policies within their limits. */
function ownSide(principal: Principal, identity: Truth, limits: Truth, hasSession: boolean): Truth {
  // The root user has no policies and full access.
  if (principal.kind === 'root') return 'yes';
  // A federated user without a session policy has what resource policies give, and no more.
  if (principal.kind === 'federated-user' && !hasSession) return 'no';
  return all([identity, limits]);
}

const trusts = /^sts:(AssumeRole|TagSession|SetSourceIdentity)/i;

/** Keys of KMS and trust policies of roles must allow within an account too. */
function needsResourcePolicy({ action, resource }: Request): boolean {
  return trusts.test(action) || (/^kms:/i.test(action) && /^arn:[^:]+:kms:[^:]*:[^:]*:key\//.test(resource));
}
