import type { Collector } from '../../collector.ts';
import { isUnknown } from '../../code/token.ts';
import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, type Found } from '../resource/found.ts';
import type { IamPolicy } from '../iam/iam-policy.ts';
import { at, only, record, text, texts, type Json } from '../resource/json.ts';
import { projectIn } from '../resource/names.ts';
import { runServiceType } from '../resource/resource-types.ts';
import type { GcpSession } from '../session/session.ts';

/** Cloud Run services: who reaches them, who may call them, and what they run as. */
export const cloudRun: Collector<GcpSession> = {
  id: 'gcp-cloud-run',
  title: 'Cloud Run',
  produces: [runServiceType],
  calls: [],
  async collect(session, sink) {
    for (const asset of await session.assets(sink, [runServiceType])) {
      session.put(sink, normaliseRunService(asset, session.directory, session.policy(asset)));
    }
  },
};

/** What Google documents where nothing is set. https://cloud.google.com/run/docs/securing/ingress */
const documented = {
  ingress: 'INGRESS_TRAFFIC_ALL',
  invokerIamDisabled: false,
  iapEnabled: false,
  defaultUriDisabled: false,
};

/**
 * A Cloud Run service as version 2 of its API spells it, with the IAM policy set on it as `iamPolicy`. Of variables the names are left.
 * https://cloud.google.com/run/docs/reference/rest/v2/projects.locations.services
 *
 * @param policy undefined where it could not be read.
 */
export function normaliseRunService(
  asset: Asset,
  directory: Directory,
  policy: IamPolicy | undefined,
): Found {
  const service = asset.data['spec'] === undefined ? asset.data : fromVersion1(asset.data);
  const isKnown = service['template'] !== undefined;
  const own = {
    ...only(service, ['ingress', 'invokerIamDisabled', 'iapEnabled', 'uri', 'defaultUriDisabled']),
    ...(isKnown && { template: templateOf(service['template']) }),
  };
  const { properties, defaults } = isKnown
    ? withDefaults(own, documented)
    : { properties: own, defaults: [] };
  const account = accountOf(asset, service['template']);
  const resource = resourceOf({ ...asset, data: { ...asset.data, labels: labelsOf(asset) } }, directory, {
    kind: 'compute',
    properties: { ...properties, ...(policy && { iamPolicy: policy }) },
    defaults,
    unknown: [
      ...(policy ? [] : ['/properties/iamPolicy']),
      ...(isKnown ? [] : [...Object.keys(documented), 'template'].map((name) => `/properties/${name}`)),
      ...(account === undefined ? ['/related/runs-as'] : []),
    ],
  });
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['runs-as', account && directory.serviceAccount(account.email), account?.evidence ?? ''],
    ]),
  };
}

const ingress: Readonly<Record<string, string>> = {
  all: 'INGRESS_TRAFFIC_ALL',
  internal: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'internal-and-cloud-load-balancing': 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
};

/** Version 1, which Cloud Asset Inventory gives, has the shape of Knative: settings are annotations, and texts. */
function fromVersion1({ metadata, spec, status }: Json): Json {
  const given = isUnknown(metadata) ? metadata : record(metadata)['annotations'];
  const annotations = record(given);
  const flag = (name: string) => {
    const value = isUnknown(given) ? given : annotations[`run.googleapis.com/${name}`];
    return value === undefined || isUnknown(value) ? value : value === true || value === 'true';
  };
  const admitted = isUnknown(given) ? given : text(annotations['run.googleapis.com/ingress']);
  const inner = record(at(spec, 'template', 'spec'));
  const all = {
    ingress: admitted === undefined ? undefined : (ingress[admitted] ?? admitted),
    invokerIamDisabled: flag('invoker-iam-disabled'),
    iapEnabled: flag('iap-enabled'),
    defaultUriDisabled: flag('default-url-disabled'),
    uri: at(status, 'url'),
    template:
      at(spec, 'template', 'spec') === undefined
        ? undefined
        : { serviceAccount: inner['serviceAccountName'], containers: inner['containers'] },
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Version 1 has them beside its name. */
function labelsOf({ data }: Asset): unknown {
  return data['labels'] ?? record(data['metadata'])['labels'];
}

function templateOf(template: unknown): unknown {
  if (isUnknown(template)) return template;
  const { serviceAccount, containers } = record(template);
  return {
    ...(serviceAccount !== undefined && serviceAccount !== '' && { serviceAccount }),
    ...(containers !== undefined && {
      containers: Array.isArray(containers) ? containers.map(containerOf) : containers,
    }),
  };
}

function containerOf(container: unknown): unknown {
  if (isUnknown(container)) return container;
  const variables = record(container)['env'];
  return {
    ...only(record(container), ['name', 'image']),
    ...(variables !== undefined && { env: Array.isArray(variables) ? variables.map(variableOf) : variables }),
  };
}

function variableOf(variable: unknown): unknown {
  return isUnknown(variable) ? variable : only(record(variable), ['name']);
}

interface Account {
  readonly email: string;
  readonly evidence: string;
}

/**
 * The account of a service: where it names none, the default one of Compute Engine, which has the number of the project in its name.
 * https://cloud.google.com/run/docs/securing/service-identity
 */
function accountOf({ ancestors }: Asset, template: unknown): Account | undefined {
  if (template === undefined || isUnknown(template)) return undefined;
  const email = text(record(template)['serviceAccount']);
  if (email !== undefined) return { email, evidence: 'template.serviceAccount' };
  const number = texts(ancestors).flatMap((name) => projectIn(name) ?? [])[0];
  return number !== undefined && /^\d+$/.test(number)
    ? {
        email: `${number}-compute@developer.gserviceaccount.com`,
        evidence: 'template.serviceAccount is absent: the default account of Compute Engine',
      }
    : undefined;
}
