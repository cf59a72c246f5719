import type { Relationship } from '../../generated/inventory.ts';
import type { Collector } from '../collector.ts';
import { principalId } from './edges.ts';
import { put, type Found } from './found.ts';
import { levelsOf, type Level } from './permission-levels.ts';
import { authorizationQuery } from './queries.ts';
import { property, resourceOf, text } from './resource.ts';
import { graphRows, type AzureSession, type GraphRow } from './session.ts';

const assignmentType = 'Microsoft.Authorization/roleAssignments';
const definitionType = 'Microsoft.Authorization/roleDefinitions';

/** Who may do what: role assignments, inherited ones included, with the levels that their roles give. */
export const authorization: Collector<AzureSession> = {
  id: 'azure-authorization',
  title: 'Azure role assignments',
  produces: [assignmentType, definitionType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: [
        'Microsoft.ResourceGraph/resources/read',
        `${assignmentType}/read`,
        `${definitionType}/read`,
      ],
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
    const above = session.subscriptions[0]?.source ?? '';
    const levels = levelsByRole((definitions ?? []) as unknown as GraphRow[]);

    for (const row of (assignments ?? []) as unknown as GraphRow[]) {
      put(session, sink, fromAbove(assignment(row, levels), above));
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
          above,
        ),
      );
    }
  },
};

/** What lies at a management group or the tenant is told by the first subscription that inherits it. */
function fromAbove(found: Found, source: string): Found {
  const own = found.resource.account !== '';
  return own ? found : { ...found, resource: { ...found.resource, origin: { kind: 'live', source } } };
}

type Levels = ReadonlyMap<string, readonly Level[]>;

/** Levels by the GUID at the end of a role definition's id, which is the same at every scope. */
export function levelsByRole(definitions: readonly GraphRow[]): Levels {
  return new Map(definitions.map((row) => [guidOf(row.id), levelsOf(row.properties?.['permissions'])]));
}

/** The hundreds of built-in roles that nobody has are no part of the estate. */
function assignedOnly(definitions: readonly GraphRow[], assignments: readonly GraphRow[]): GraphRow[] {
  const assigned = new Set(
    assignments.map((row) => guidOf(text({ properties: { ...row.properties } }, 'roleDefinitionId') ?? '')),
  );
  return definitions.filter(({ id }) => assigned.has(guidOf(id)));
}

/** An assignment: its principal has a permission of each level on its scope. */
export function assignment(row: GraphRow, levels: Levels): Found {
  const resource = resourceOf(row, { type: assignmentType, kind: 'role-assignment' });
  const principal = text(resource, 'principalId');
  const scope = text(resource, 'scope');
  const role = text(resource, 'roleDefinitionId');
  if (principal === undefined || scope === undefined || role === undefined) {
    return { resource, relationships: [] };
  }
  // A condition narrows the assignment in ways that are not evaluated: it is shown, and gives no level for certain.
  const conditional = property(resource, 'condition') !== undefined;
  const relationships = (conditional ? [] : (levels.get(guidOf(role)) ?? [])).map((level): Relationship => ({
    from: principalId(principal),
    to: scope,
    kind: 'has-permission',
    level,
    evidence: row.id,
  }));
  return { resource, relationships };
}

function guidOf(id: string): string {
  return id.split('/').at(-1)?.toLowerCase() ?? '';
}
