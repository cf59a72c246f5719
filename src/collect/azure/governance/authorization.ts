import type { Relationship } from '../../../generated/inventory.ts';
import type { Collector } from '../../collector.ts';
import type { Access } from '../access/evaluate.ts';
import { levelsGiven } from '../access/levels.ts';
import { roleGuid, type Roles } from '../access/role-assignment.ts';
import { denyAssignment, denyAssignmentList, denyAssignmentType, readDenials } from './deny-assignments.ts';
import { principalId } from '../resource/edges.ts';
import { put, type Found } from '../resource/found.ts';
import { authorizationQuery } from '../resource-graph/queries.ts';
import { property, resourceOf, text } from '../resource/resource.ts';
import { graphRows, type AzureSession, type GraphRow } from '../session/session.ts';

const assignmentType = 'Microsoft.Authorization/roleAssignments';
const definitionType = 'Microsoft.Authorization/roleDefinitions';

/** Who may do what: role assignments, inherited ones included, with the levels that they give and no deny assignment takes. */
export const authorization: Collector<AzureSession> = {
  id: 'azure-authorization',
  title: 'Azure role assignments',
  produces: [assignmentType, definitionType, denyAssignmentType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: [
        'Microsoft.ResourceGraph/resources/read',
        `${assignmentType}/read`,
        `${definitionType}/read`,
      ],
    },
    {
      request: `GET management.{}/subscriptions/{}/${denyAssignmentList.segment}`,
      permissions: [denyAssignmentList.permission],
    },
  ],

  async collect(session, sink) {
    const options = { authorizationScopeFilter: 'AtScopeAboveAndBelow' } as const;
    const definitions = await graphRows(
      session,
      sink,
      authorizationQuery('roledefinitions'),
      [definitionType],
      options,
    );
    const assignments = await graphRows(
      session,
      sink,
      authorizationQuery('roleassignments'),
      [assignmentType],
      options,
    );
    const denials = await readDenials(session, sink);
    const source = session.subscriptions[0]?.source ?? '';
    const access: Rules = {
      roles: rolesIn((definitions ?? []) as unknown as GraphRow[]),
      denyAssignments: denials.at,
      above: denials.above,
    };

    for (const row of (assignments ?? []) as unknown as GraphRow[]) {
      put(session, sink, fromAbove(assignment(row, access), source));
    }
    for (const row of assignedOnly(
      (definitions ?? []) as unknown as GraphRow[],
      (assignments ?? []) as unknown as GraphRow[],
    )) {
      put(
        session,
        sink,
        fromAbove(
          { resource: resourceOf(row, { type: definitionType, kind: 'role' }), relationships: [] },
          source,
        ),
      );
    }
    for (const row of denials.rows) {
      put(session, sink, fromAbove({ resource: denyAssignment(row), relationships: [] }, source));
    }
  },
};

/** What lies at a management group or the tenant is told by the first subscription that inherits it. */
function fromAbove(found: Found, source: string): Found {
  const own = found.resource.account !== '';
  return own ? found : { ...found, resource: { ...found.resource, origin: { kind: 'live', source } } };
}

/** Permissions of roles by their definitions. */
export function rolesIn(definitions: readonly GraphRow[]): Roles {
  const known = new Map(definitions.map((row) => [roleGuid(row.id), row.properties?.['permissions']]));
  return (id) => known.get(roleGuid(id));
}

/** The hundreds of built-in roles that nobody has are no part of the estate. */
function assignedOnly(definitions: readonly GraphRow[], assignments: readonly GraphRow[]): GraphRow[] {
  const assigned = new Set(
    assignments.map((row) => roleGuid(text({ properties: { ...row.properties } }, 'roleDefinitionId') ?? '')),
  );
  return definitions.filter(({ id }) => assigned.has(roleGuid(id)));
}

/** What an assignment is judged by beside itself. Nobody here knows who is in which group. */
type Rules = Pick<Access, 'roles' | 'denyAssignments' | 'above'>;

/** Of declared assignments: code cannot deny, and says nothing of what Azure does. */
export function declaredRules(definitions: readonly GraphRow[]): Rules {
  return { roles: rolesIn(definitions), denyAssignments: () => [], above: () => undefined };
}

/** An assignment: its principal has a permission of each level on its scope. */
export function assignment(row: GraphRow, rules: Rules): Found {
  const resource = resourceOf(row, { type: assignmentType, kind: 'role-assignment' });
  const principal = text(resource, 'principalId');
  const scope = text(resource, 'scope');
  const role = text(resource, 'roleDefinitionId');
  if (principal === undefined || scope === undefined || role === undefined) {
    return { resource, relationships: [] };
  }
  const type = text(resource, 'principalType');
  const own = {
    id: row.id,
    principalId: principal,
    ...(type !== undefined && { principalType: type }),
    scope,
    roleDefinitionId: role,
    condition: property(resource, 'condition'),
  };
  const access: Access = { ...rules, roleAssignments: [own], groups: () => undefined };
  const relationships = levelsGiven(own, access).map((level): Relationship => ({
    from: principalId(principal),
    to: scope,
    kind: 'has-permission',
    level,
    evidence: row.id,
  }));
  return { resource, relationships };
}
