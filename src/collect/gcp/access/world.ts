import type { Resource } from '../../../generated/inventory.ts';
import { every, some, type Truth } from '../../truth.ts';
import type { Directory, Project } from '../resource/directory.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { projectName } from '../resource/names.ts';
import { projectType } from '../resource/resource-types.ts';
import type { DenyRule } from './deny-policy.ts';
import type { Around, Place } from './evaluate.ts';
import { isWithin, type Principals } from './principal.ts';
import type { CustomRoles } from './roles.ts';

/** What a scan knows beside resources and their allow policies. */
export interface Known {
  readonly customRoles: CustomRoles;
  /** Rules of the deny policies of projects/ID, folders/N or organizations/N; undefined where they could not be read. */
  readonly denyRules: (container: string) => readonly DenyRule[] | undefined;
  /** When the state was read; undefined where that says nothing, as of code. */
  readonly now?: Date | undefined;
}

/** Who principals are, as far as resources and their places say. Who is in groups and domains nobody here knows. */
export function aroundOf(resources: readonly Resource[], directory: Directory, known: Known): Around {
  const principals: Principals = {
    members: () => undefined,
    above: (account) => {
      const project = projectOf(/projects\/([^/]+)/.exec(directory.serviceAccount(account))?.[1], directory);
      return project && [`projects/${project.number}`, ...project.ancestors];
    },
  };
  const policies = new Map(
    resources.map(({ id, properties }) => [id, properties['iamPolicy'] as IamPolicy | undefined]),
  );

  /** Roles that a project inherits may make members of its groups too, or not. */
  function hasBasicRole(principal: string, role: string, named: string): Truth {
    const project = directory.projectId(named);
    const own = holds(policies.get(projectName(project)), principal, role);
    const inherited = (projectOf(project, directory)?.ancestors ?? []).map((name) =>
      holds(
        policies.get(`//cloudresourcemanager.googleapis.com/${name}`) ?? { bindings: [] },
        principal,
        role,
      ),
    );
    return own === false && some(inherited) !== false ? undefined : own;
  }

  function holds(policy: IamPolicy | undefined, principal: string, role: string): Truth {
    if (!policy) return undefined;
    const bindings = policy.bindings.filter((binding) => binding.role === role);
    return some(
      bindings.map(({ members, condition }) =>
        every([
          some(members.map((member) => isWithin(principal, member, principals))),
          condition ? undefined : true,
        ]),
      ),
    );
  }

  return { ...principals, customRoles: known.customRoles, hasBasicRole };
}

/** What holds a resource, nearest first, with the deny policies there; undefined where that is not known. */
export function containersOf(
  { id, type, account }: Pick<Resource, 'id' | 'type' | 'account'>,
  directory: Directory,
  { denyRules }: Pick<Known, 'denyRules'>,
): readonly Pick<Place, 'name' | 'deny'>[] {
  return namesAbove(id, type, account, directory).map((name) => ({ name, deny: denyRules(name) }));
}

// What holds a folder without projects is not told: whoever knows no deny policies of that name does not know them.
const somewhere = 'what holds it';

function namesAbove(id: string, type: string, account: string, directory: Directory): string[] {
  if (account !== '' || type === projectType) {
    return [`projects/${account}`, ...(projectOf(account, directory)?.ancestors ?? [somewhere])];
  }
  const own = id.replace(/^\/\/[^/]+\//, '');
  const chain = directory.projects.find(({ ancestors }) => ancestors.includes(own))?.ancestors;
  if (chain) return chain.slice(chain.indexOf(own));
  return own.startsWith('organizations/') ? [own] : [own, somewhere];
}

function projectOf(id: string | undefined, { projects }: Directory): Project | undefined {
  return projects.find((project) => project.id === id);
}
