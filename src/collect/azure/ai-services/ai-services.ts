import type { Resource } from '../../../generated/inventory.ts';
import { segmentsOf } from '../../code/token.ts';
import type { Collector, Sink } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import { aiServicesChildren, childCalls, childTypes, putChildren } from './children.ts';
import { discoverStores, type Stores } from './connection-target.ts';
import {
  diagnosticSettingsCall,
  diagnosticSettingType,
  putDiagnosticSettings,
} from '../governance/diagnostic-settings.ts';
import { edge, edgeTo, identityEdges } from '../resource/edges.ts';
import { agentType, type Guards } from '../foundry/agent.ts';
import { agentCalls, putAgents } from '../foundry/agents.ts';
import { put, type Found } from '../resource/found.ts';
import { property, resourceOf, text, withUnknown } from '../resource/resource.ts';
import { discover, type AzureSession, type GraphRow } from '../session/session.ts';

export const accountType = 'Microsoft.CognitiveServices/accounts';
const projectType = 'Microsoft.CognitiveServices/accounts/projects';

const accountPath =
  'management.{}/subscriptions/{}/resourceGroups/{}/providers/Microsoft.CognitiveServices/accounts/{}';

/** Azure AI services, Azure OpenAI and Foundry: accounts, projects, deployments, content filters, connections. */
export const aiServices: Collector<AzureSession> = {
  id: 'azure-ai-services',
  title: 'Azure AI services',
  produces: [accountType, projectType, ...childTypes, agentType, diagnosticSettingType],
  calls: [
    {
      request: 'POST management.{}/providers/Microsoft.ResourceGraph/resources',
      permissions: [
        'Microsoft.ResourceGraph/resources/read',
        'Microsoft.CognitiveServices/accounts/read',
        'Microsoft.CognitiveServices/accounts/projects/read',
      ],
    },
    ...childCalls(accountPath),
    ...agentCalls,
    diagnosticSettingsCall(accountPath),
  ],

  async collect(session, sink) {
    const rows = await discover(session, sink, [accountType, projectType]);
    const stores = await discoverStores(session, sink);
    const accounts = (rows ?? [])
      .filter(({ type }) => type.toLowerCase() === accountType.toLowerCase())
      .map(account);
    const projects = (rows ?? [])
      .filter(({ type }) => type.toLowerCase() === projectType.toLowerCase())
      .map(project);

    const holders = new Map<string, Holder>();
    await mapLimit(accounts, 4, async (found) => {
      holders.set(found.resource.id.toLowerCase(), await collectAccount(session, sink, found, stores));
    });
    await mapLimit(projects, 4, (found) =>
      collectProject(session, sink, found, stores, holders.get(accountOf(found).toLowerCase())),
    );
  },
};

/** What projects need of their account. */
interface Holder {
  readonly account: Resource;
  readonly guards: Guards | undefined;
}

function accountOf({ resource }: Found): string {
  return resource.id.replace(/\/projects\/[^/]+$/i, '');
}

async function collectAccount(
  session: AzureSession,
  sink: Sink,
  found: Found,
  stores: Stores,
): Promise<Holder> {
  const children: Found[] = [];
  const unknown = [
    ...(await putChildren(session, sink, found.resource, aiServicesChildren.ofAccount, stores, children)),
    ...(await putDiagnosticSettings(session, sink, found.resource)),
  ];
  put(session, sink, { ...found, resource: withUnknown(found.resource, unknown) });
  return {
    account: found.resource,
    guards: unknown.includes('/related/deploys') ? undefined : guardsOf(children),
  };
}

/** What guards each model that is deployed. */
function guardsOf(children: readonly Found[]): Guards {
  return new Map(
    children
      .filter(({ resource }) => resource.kind === 'ai-deployment')
      .map(({ resource, relationships }) => [
        resource.name.toLowerCase(),
        relationships.find(({ kind }) => kind === 'guarded-by')?.to,
      ]),
  );
}

async function collectProject(
  session: AzureSession,
  sink: Sink,
  found: Found,
  stores: Stores,
  holder: Holder | undefined,
): Promise<void> {
  const unknown = [
    ...(await putChildren(session, sink, found.resource, aiServicesChildren.ofProject, stores)),
    ...(await putAgents(
      session,
      sink,
      found.resource,
      holder && text(holder.account, 'customSubDomainName'),
      {
        account: holder?.account.id ?? accountOf(found),
        guards: holder?.guards,
      },
    )),
  ];
  put(session, sink, { ...found, resource: withUnknown(found.resource, unknown) });
}

/** An account. Azure documents keys and public access as on where the API says nothing. */
export function account(row: GraphRow): Found {
  const resource = resourceOf(row, {
    type: accountType,
    kind: 'ai-service',
    defaults: { disableLocalAuth: false, publicNetworkAccess: 'Enabled' },
    ai: { provider: 'Azure' },
  });
  return {
    resource,
    relationships: [...identityEdges(resource), ...encryptionEdges(resource), ...ownedStorageEdges(resource)],
  };
}

/** A Foundry project of an account. */
export function project(row: GraphRow): Found {
  const parent = row.id.replace(/\/projects\/[^/]+$/i, '');
  const name = segmentsOf(row.name).at(-1) ?? row.name;
  const resource = resourceOf(
    { ...row, name },
    { type: projectType, kind: 'ai-project', ai: { provider: 'Azure' } },
  );
  return {
    resource,
    relationships: [edge(parent, 'contains', resource.id, 'id'), ...identityEdges(resource)],
  };
}

function encryptionEdges(resource: Resource) {
  const vault = text(resource, 'encryption', 'keyVaultProperties', 'keyVaultUri');
  const key = text(resource, 'encryption', 'keyVaultProperties', 'keyName');
  return vault !== undefined && key !== undefined
    ? [
        edge(
          resource.id,
          'encrypted-by',
          `${vault.replace(/\/$/, '')}/keys/${key}`,
          'encryption.keyVaultProperties',
        ),
      ]
    : [];
}

function ownedStorageEdges(resource: Resource) {
  const owned = property(resource, 'userOwnedStorage');
  return (Array.isArray(owned) ? owned : []).flatMap((item: unknown) =>
    edgeTo({ ...resource, properties: item as Resource['properties'] }, 'depends-on', 'resourceId'),
  );
}
