import { PackageURL } from 'packageurl-js';
import type { Component, Resource } from '../../generated/inventory.ts';
import type { AdvisoryData } from './data.ts';
import { advisedPackage, ecosystemNamed, normalised, type AdvisedPackage } from './ecosystem.ts';
import { findingsOf, type Finding } from './match.ts';

export interface AdvisedParts {
  readonly resources: readonly Resource[];
  readonly components: readonly Component[];
}

/**
 * Adds what is known against the packages of a document: `properties.advisories` and `known_exploited` of resources of type
 * code/package, ids of advisories at components. What cannot be told is unknown: a range without a version, an
 * ecosystem or a package that the data do not speak about, versions that cannot be compared.
 *
 * @param data undefined where there is none: nothing is known then.
 */
export function withAdvisories(
  resources: readonly Resource[],
  components: readonly Component[],
  data: AdvisoryData | undefined,
): AdvisedParts {
  const known = remembered(data);
  return {
    resources: resources.map((resource) =>
      resource.type === 'code/package' ? advisedResource(resource, data, known) : resource,
    ),
    components: components.map((component) => advisedComponent(component, known)),
  };
}

type Known = (advised: AdvisedPackage | undefined, version: string | undefined) => Finding[] | undefined;

/** A document names one version of a package in many files. */
function remembered(data: AdvisoryData | undefined): Known {
  const answers = new Map<string, Finding[] | undefined>();
  return (advised, version) => {
    if (!data || !advised || version === undefined) return undefined;
    const key = JSON.stringify([advised.ecosystem, advised.name, version]);
    if (!answers.has(key)) answers.set(key, findingsOf(advised, version, data));
    return answers.get(key);
  };
}

function advisedResource(resource: Resource, data: AdvisoryData | undefined, known: Known): Resource {
  const { properties, unknown } = resource;
  const version = unknown.includes('/properties/version') ? undefined : textIn(properties['version']);
  const found = known(packageOf(resource), version);
  const advisories = found && { advisories: found };
  const exploited = found &&
    (data?.knowsExploited === true || found.length === 0) && {
      known_exploited: found.filter(({ kev }) => kev === true).map(({ id }) => id),
    };
  return {
    ...resource,
    properties: { ...properties, ...advisories, ...exploited },
    unknown: [
      ...unknown,
      ...(advisories ? [] : ['/properties/advisories']),
      ...(exploited ? [] : ['/properties/known_exploited']),
    ],
  };
}

function packageOf({ properties }: Resource): AdvisedPackage | undefined {
  const byUrl = advisedByUrl(textIn(properties['purl']) ?? '');
  if (byUrl) return byUrl;
  const [ecosystem, name] = [textIn(properties['ecosystem']), textIn(properties['name'])];
  return ecosystem === undefined || name === undefined
    ? undefined
    : normalised({ ecosystem: ecosystemNamed(ecosystem), name });
}

function advisedComponent(component: Component, known: Known): Component {
  const found = known(advisedByUrl(component.purl), component.version);
  const ids = found?.map(({ id }) => id).toSorted() ?? [];
  return ids.length === 0 ? component : { ...component, advisories: ids };
}

function advisedByUrl(purl: string): AdvisedPackage | undefined {
  try {
    return advisedPackage(PackageURL.fromString(purl));
  } catch {
    return undefined;
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
