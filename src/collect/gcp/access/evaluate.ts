import { every, some, type Truth } from '../../truth.ts';
import { conveniencePrincipal, type Binding, type IamPolicy } from '../iam/iam-policy.ts';
import { holds, type Attributes } from './condition.ts';
import { denies, type DenyRule } from './deny-policy.ts';
import { isWithin, type Principals } from './principal.ts';
import { includes, type CustomRoles } from './roles.ts';

/** A resource, or something that holds it, with the policies that are set there. */
export interface Place {
  /** As evidence names it: projects/alpha. */
  readonly name: string;
  /** Undefined where it could not be read. */
  readonly allow: IamPolicy | undefined;
  /** Of projects, folders and organizations alone; undefined where they could not be read. */
  readonly deny: readonly DenyRule[] | undefined;
}

export interface Request {
  /** As allow policies name it: serviceAccount:…, user:…, principal://…, allUsers. */
  readonly principal: string;
  /** Permission of the first version: storage.objects.get. */
  readonly permission: string;
  /** What conditions see of the resource. */
  readonly attributes: Attributes;
}

export interface Around extends Principals {
  readonly customRoles: CustomRoles;
  /** Whether a principal has a basic role by the policy of a project. */
  readonly hasBasicRole: (principal: string, role: string, project: string) => Truth;
}

export interface Answer {
  readonly decision: 'allowed' | 'denied' | 'unknown';
  /** Bindings and deny policies that decided, or may decide where it is unknown. Empty where nothing gives it. */
  readonly by: readonly string[];
}

/**
 * What Google Cloud answers to a request: deny policies first, of all that holds the resource, then allow policies, of these and of the
 * resource. Principal access boundaries, organization policies and perimeters of services are no part of it.
 * https://cloud.google.com/iam/docs/policy-types#evaluation
 *
 * @param places the resource first, then what holds it, nearest first.
 */
export function evaluate(request: Request, places: readonly Place[], around: Around): Answer {
  const denied = isDenied(request, places, around);
  if (denied.truth === true) return { decision: 'denied', by: denied.by };
  const granted = decided(
    places.flatMap(({ name, allow }): Judged[] =>
      allow
        ? allow.bindings.map((binding) => [`${binding.role} on ${name}`, grants(binding, request, around)])
        : [[name, undefined]],
    ),
  );
  if (granted.truth === false) return { decision: 'denied', by: [] };
  return granted.truth === true && denied.truth === false
    ? { decision: 'allowed', by: granted.by }
    : { decision: 'unknown', by: [...new Set([...denied.by, ...granted.by])] };
}

/** Whether a deny policy takes a permission. */
export function isDenied(
  { principal, permission }: Pick<Request, 'principal' | 'permission'>,
  places: readonly Pick<Place, 'name' | 'deny'>[],
  around: Principals,
): { truth: Truth; by: readonly string[] } {
  return decided(
    places.flatMap(({ name, deny }): Judged[] =>
      deny
        ? deny.map((rule) => [rule.policy, denies(rule, principal, permission, around)])
        : [[name, undefined]],
    ),
  );
}

/** Whether a binding gives a permission to a principal. */
function grants(binding: Binding, request: Request, around: Around): Truth {
  return every([
    some(binding.members.map((member) => isMember(request.principal, member, around))),
    gives(binding, request, around),
  ]);
}

/** Whether a binding gives a permission to its members. */
export function gives(
  { role, condition }: Pick<Binding, 'role' | 'condition'>,
  { permission, attributes }: Pick<Request, 'permission' | 'attributes'>,
  { customRoles }: Pick<Around, 'customRoles'>,
): Truth {
  return every([
    includes(role, permission, customRoles),
    condition ? holds(condition.expression, attributes) : true,
  ]);
}

function isMember(principal: string, member: string, around: Around): Truth {
  const group = conveniencePrincipal(member);
  return group
    ? around.hasBasicRole(principal, group.role, group.project)
    : isWithin(principal, member, around);
}

type Judged = readonly [by: string, truth: Truth];

function decided(judged: readonly Judged[]): { truth: Truth; by: string[] } {
  const truth = some(judged.map(([, one]) => one));
  const by = judged.filter(([, one]) => truth !== false && one === truth).map(([name]) => name);
  return { truth, by: [...new Set(by)] };
}
