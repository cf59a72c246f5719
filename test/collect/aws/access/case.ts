import type { Policies, Decision } from '../../../../src/collect/aws/access/decision.ts';
import type { Request } from '../../../../src/collect/aws/access/context.ts';
import { policyOf, type Policy } from '../../../../src/collect/aws/access/statement.ts';

/** What AWS documents of one request. */
export interface Case {
  readonly name: string;
  /** The page that says so. */
  readonly url: string;
  readonly request: Request;
  readonly policies: Written;
  readonly expected: 'allowed' | 'explicit' | 'implicit' | 'unknown';
  /** Sid of a statement that decided. */
  readonly by?: string;
}

type Statements = readonly object[] | 'not known';

/** Policies as lists of statements; a policy that nobody could read is not known. */
export interface Written {
  readonly identity?: Statements;
  readonly resource?: Statements;
  readonly boundary?: Statements;
  readonly session?: Statements;
  /** Level by level, from the root down. */
  readonly serviceControl?: readonly Statements[];
  readonly resourceControl?: readonly Statements[];
}

export const evaluation = guide('reference_policies_evaluation-logic_policy-eval-denyallow');
export const withinAccount = guide('reference_policies_evaluation-logic_policy-eval-basics');
export const crossAccount = guide('reference_policies_evaluation-logic-cross-account');
export const difference = guide('reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay');
export const boundaries = guide('access_policies_boundaries');
export const operators = guide('reference_policies_elements_condition_operators');
export const sets = guide('reference_policies_condition-single-vs-multi-valued-context-keys');
export const elements = (name: string) => guide(`reference_policies_elements_${name}`);
export const variables = guide('reference_policies_variables');
export const keys = guide('reference_policies_condition-keys');

export function guide(page: string): string {
  return `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html`;
}

export function organizations(page: string): string {
  return `https://docs.aws.amazon.com/organizations/latest/userguide/${page}.html`;
}

export const account = '111122223333';
export const other = '444455556666';
export const carlos = { kind: 'user', arn: `arn:aws:iam::${account}:user/carlossalazar` } as const;
export const role = { kind: 'role', arn: `arn:aws:iam::${account}:role/examplerole` } as const;
export const session = {
  ...role,
  session: `arn:aws:sts::${account}:assumed-role/examplerole/examplerolesessionname`,
} as const;

export const bucket = 'arn:aws:s3:::amzn-s3-demo-bucket';
export const object = `${bucket}/report.csv`;

type Elements = Readonly<Record<string, unknown>>;

export function allow(action: unknown, resource: unknown = '*', more: Elements = {}): object {
  return { Effect: 'Allow', Action: action, Resource: resource, ...more };
}

export function deny(action: unknown, resource: unknown = '*', more: Elements = {}): object {
  return { Effect: 'Deny', Action: action, Resource: resource, ...more };
}

export function when(operator: string, key: string, value: unknown): { Condition: object } {
  return { Condition: { [operator]: { [key]: value } } };
}

export function toAws(...names: string[]): { Principal: object } {
  return { Principal: { AWS: names } };
}

/** A request for an object of a bucket in the principal's account. */
export function getObject(more: Partial<Request> = {}): Request {
  return { principal: carlos, action: 's3:GetObject', resource: object, resourceAccount: account, ...more };
}

/** The policies as the module takes them. */
export function policiesOf(written: Written): Policies {
  const { identity = [], resource, boundary, session: passed, serviceControl, resourceControl } = written;
  return {
    identity: [read('identity', identity)],
    resource: resource && read('resource', resource),
    boundary: boundary && read('boundary', boundary),
    session: passed && [read('session', passed)],
    serviceControl: serviceControl?.map((level) => [read('scp', level)]),
    resourceControl: resourceControl?.map((level) => [read('rcp', level)]),
  };
}

function read(name: string, statements: Statements): Policy {
  return policyOf(
    name,
    statements === 'not known' ? undefined : { Version: '2012-10-17', Statement: statements },
  );
}

export function answerOf({ answer, denial }: Decision): string {
  return denial ?? answer;
}
