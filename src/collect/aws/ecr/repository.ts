import { asRecord, text } from '../config/config-item.ts';
import { plain, resourceIn, type Found } from '../resource/found.ts';
import type { Place } from '../resource/arn.ts';
import { matches } from '../iam/policy-document.ts';
import type { AwsScope } from '../session/scope.ts';

export const repositoryType = 'AWS::ECR::Repository';
export const registryScanningType = 'AWS::ECR::RegistryScanningConfiguration';

type Fields = Readonly<Record<string, unknown>>;

const ownImage =
  /^([^./]+)\.dkr[.-]ecr(?:-fips)?\.([^./]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)\/(.+?)(?::[^:/]*)?(?:@sha256:.*)?$/;

/** The repository of an image, as ARN; undefined for images of other accounts and of other registries. */
export function repositoryArn(
  { partition, account }: Pick<Place, 'partition' | 'account'>,
  image: string | undefined,
): string | undefined {
  const [, owner, region, name] = ownImage.exec(image ?? '') ?? [];
  // What code says of its account is no number.
  const isForeign = owner === undefined || (/^\d{12}$/.test(owner) && owner !== account);
  return isForeign ? undefined : `arn:${partition}:ecr:${region}:${owner}:repository/${name}`;
}

/** How a registry scans a repository: by which kind of scan, and how often by the rules that cover it. */
export interface RegistryScanning {
  readonly scanType: unknown;
  /** Where there are rules, those that none covers are scanned by hand, whatever they say themselves. */
  readonly hasRules: boolean;
  readonly scanFrequencies: readonly unknown[];
}

/** What the scanning configuration of a registry says about a repository. */
export function registryScanning(configuration: Fields, repository: string): RegistryScanning {
  const rules = records(configuration['rules']);
  const covering = rules.filter((rule) =>
    records(rule['repositoryFilters']).some((filter) => covers(text(filter['filter']) ?? '', repository)),
  );
  return {
    scanType: configuration['scanType'],
    hasRules: rules.length > 0,
    scanFrequencies: covering.map((rule) => rule['scanFrequency']),
  };
}

/** A filter without wildcard covers all repositories whose name contains it. */
function covers(filter: string, repository: string): boolean {
  return filter.includes('*') ? matches(filter, repository) : filter !== '' && repository.includes(filter);
}

export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

/**
 * A repository with the scans of its images.
 *
 * @param scanning undefined when the configuration of the registry could not be read.
 */
export function normaliseRepository(
  scope: AwsScope,
  id: string,
  repository: Fields,
  scanning: RegistryScanning | string | undefined,
): Found {
  const { repositoryName, imageTagMutability, imageScanningConfiguration } = repository;
  return {
    resource: resourceIn(scope, {
      id,
      type: repositoryType,
      kind: 'registry',
      name: text(repositoryName) ?? id,
      properties: plain({
        repositoryName,
        imageTagMutability,
        imageScanningConfiguration,
        registryScanning: scanning,
      }),
      unknown: scanning === undefined ? ['/properties/registryScanning'] : [],
    }),
    relationships: [],
  };
}
