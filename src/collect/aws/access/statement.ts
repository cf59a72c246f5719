import { hasToken, isUnknown } from '../../code/token.ts';
import { matches, statementsOf, type Statement } from '../iam/policy-document.ts';
import { holds } from './condition.ts';
import { keysOf, type Keys, type Request } from './context.ts';
import { matchesValue } from './pattern.ts';
import { accountOfPrincipal, isNotSpared } from './principal.ts';
import { all, any, not, type Truth, truthOf } from './truth.ts';

/** A policy by the name that evidence calls it. Without statements nobody knows what it says. */
export interface Policy {
  readonly name: string;
  readonly statements: readonly Statement[] | undefined;
}

/** A policy of a document, whose statements are not known where the document is not. */
export function policyOf(name: string, document: Record<string, unknown> | undefined): Policy {
  return { name, statements: document && statementsOf(document) };
}

/** The policy with the statements that may be about an action: most say nothing of most. */
export function relevantTo({ name, statements }: Policy, action: string): Policy {
  return {
    name,
    statements: statements?.filter((statement) => matchesAction(statement, action) !== 'no'),
  };
}

/** A request with its condition keys, so that these are worked out once. */
export interface Asked extends Request {
  readonly keys: Keys;
  /** Account of the principal; undefined for services and those of identity providers. */
  readonly ownAccount: string | undefined;
  /** Whether the principal has a permissions boundary. */
  readonly isBounded: boolean;
}

export function asked(request: Request, isBounded: boolean): Asked {
  return { ...request, keys: keysOf(request), ownAccount: accountOfPrincipal(request.principal), isBounded };
}

/**
 * Whether a statement applies to a request by action, resource and conditions, as "IAM JSON policy elements reference" says of each;
 * who asks is another matter (`principal.ts`), but for whom a statement spares.
 */
export function applies(statement: Statement, request: Asked): Truth {
  const action = matchesAction(statement, request.action);
  if (action === 'no') return 'no';
  const resource = matchesResource(statement, request);
  if (resource === 'no') return 'no';
  const spares = Object.keys(statement.notPrincipals).length > 0;
  const who = spares ? isNotSpared(statement, request.principal, request.isBounded) : 'yes';
  return all([action, resource, who, holds(statement, request.keys)]);
}

/** Whether Action names an operation, or NotAction does not. Without case, with wildcards. */
export function matchesAction({ actions, notActions }: Statement, action: string): Truth {
  if (notActions.length > 0) return not(any(notActions.map((pattern) => matchesOne(pattern, action))));
  // A statement of which no action is known is about who knows what.
  return actions.length === 0 ? 'unknown' : any(actions.map((pattern) => matchesOne(pattern, action)));
}

function matchesOne(pattern: string, action: string): Truth {
  if (isUnknown(pattern)) {
    const reading = { keys: () => undefined, variables: false, wildcards: true };
    return matchesValue(pattern.toLowerCase(), action.toLowerCase(), reading);
  }
  return truthOf(matches(pattern, action, true));
}

/** Whether Resource names the ARN, or NotResource does not. Trust policies name none: they are about their role. */
function matchesResource(statement: Statement, { resource, keys }: Asked): Truth {
  const { resources, notResources, variables } = statement;
  const reading = { keys, variables, wildcards: true, isClass: true };
  const anywhere = hasToken(resource) ? wherever(resource) : resource;
  const matched = (pattern: string): Truth => {
    const found = matchesValue(pattern, resource, reading);
    if (found !== 'no' || anywhere === resource) return found;
    return matchesValue(pattern, anywhere, reading) === 'no' ? 'no' : 'unknown';
  };
  if (notResources.length > 0) {
    return not(any(notResources.map((pattern) => spared(pattern, matched(pattern)))));
  }
  if (resources.length > 0) return any(resources.map(matched));
  const isAboutOwner = Object.keys({ ...statement.principals, ...statement.notPrincipals }).length > 0;
  return isAboutOwner ? 'yes' : 'unknown';
}

/** The ARN in whichever region and account: of code nobody knows where it is deployed to. */
function wherever(arn: string): string {
  const parts = arn.split(':');
  return parts.map((part, index) => ((index === 3 || index === 4) && hasToken(part) ? '*' : part)).join(':');
}

/** A variable without a value may make all of the statement invalid: what it then spares nobody knows. */
function spared(pattern: string, matched: Truth): Truth {
  return matched === 'no' && pattern.includes('${') ? 'unknown' : matched;
}
