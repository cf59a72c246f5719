import type { Sink } from '../../collector.ts';
import { containerAppType } from '../compute/container-apps.ts';
import { siteType } from '../compute/app-service.ts';
import { listIn, objectIn, textIn } from './picked.ts';
import { discover, isType, type AzureSession, type GraphRow } from '../session/session.ts';

/** Ids of resources by the host names that they answer to. */
export type Hosts = ReadonlyMap<string, string>;

const accountType = 'Microsoft.CognitiveServices/accounts';
const searchType = 'Microsoft.Search/searchServices';
const answering = [accountType, searchType, siteType, containerAppType];

/** What gateways may have behind them, undefined where that could not be read. */
export async function discoverHosts(session: AzureSession, sink: Sink): Promise<Hosts | undefined> {
  const rows = await discover(session, sink, answering);
  return rows && hostsOf(rows);
}

/** A host that several resources have, as endpoints of regions are, names none of them. */
export function hostsOf(rows: readonly GraphRow[]): Hosts {
  const named = rows.flatMap((row) => [...new Set(namesOf(row))].map((host) => [host, row.id] as const));
  return new Map(
    [...Map.groupBy(named, ([host]) => host)].flatMap(([host, all]) => {
      const [first, ...others] = all;
      return first && others.length === 0 ? [[host, first[1]] as const] : [];
    }),
  );
}

const shared = /\.api\.cognitive\.microsoft\.com$/;

function namesOf(row: GraphRow): string[] {
  const properties = objectIn(row.properties);
  const texts = isType(row, accountType)
    ? accountHosts(properties)
    : isType(row, searchType)
      ? [`${row.name}.search.windows.net`]
      : isType(row, siteType)
        ? // Code does not say it.
          [
            properties['defaultHostName'] ?? `${row.name}.azurewebsites.net`,
            ...listIn(properties['hostNames']),
          ]
        : [objectIn(objectIn(properties['configuration'])['ingress'])['fqdn']];
  return texts
    .flatMap((text) => textIn(text)?.toLowerCase() ?? [])
    .flatMap((text) => hostIn(text) ?? text)
    .filter((host) => !shared.test(host));
}

/** https://learn.microsoft.com/azure/ai-services/cognitive-services-custom-subdomains */
function accountHosts({ endpoint, endpoints, customSubDomainName }: Readonly<Record<string, unknown>>) {
  const own = textIn(customSubDomainName);
  const domains = ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com'];
  return [
    endpoint,
    ...Object.values(objectIn(endpoints)),
    ...(own === undefined ? [] : domains.map((domain) => `${own}.${domain}`)),
  ];
}

/** The host of an address, in lower case. */
export function hostIn(address: string): string | undefined {
  return /^[a-z]+:\/\//i.test(address) ? URL.parse(address)?.hostname.toLowerCase() : undefined;
}
