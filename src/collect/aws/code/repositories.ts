import type { NativeResource } from '../../code/declaration.ts';
import { hasToken, isUnknown, unknownValue } from '../../code/token.ts';
import { asRecord, text } from '../config/config-item.ts';
import {
  normaliseRepository,
  records,
  registryScanning,
  registryScanningType,
  type RegistryScanning,
} from '../ecr/repository.ts';
import type { Found } from '../resource/found.ts';
import { isThereWith } from './certain.ts';
import { codeScope } from './scope.ts';

/**
 * A repository that code declares. How its registry scans is known where code declares that in the same region; a repository that is
 * scanned by itself needs no registry to do so.
 */
export function declaredRepository(native: NativeResource, natives: readonly NativeResource[]): Found {
  const registry = natives.find(
    (other) =>
      other.type === registryScanningType && other.region === native.region && isThereWith(other, native),
  );
  const own = asRecord(native.configuration['imageScanningConfiguration'])['scanOnPush'];
  const scanning = registry
    ? scanningBy(registry, native.configuration['repositoryName'])
    : own === true
      ? onlyOwn
      : undefined;
  return normaliseRepository(codeScope, native.id, native.configuration, scanning);
}

const onlyOwn: RegistryScanning = { scanType: undefined, hasRules: false, scanFrequencies: [] };

function scanningBy({ configuration }: NativeResource, repository: unknown): RegistryScanning | string {
  const lists = records(configuration['rules']).map((rule) => rule['repositoryFilters']);
  const filters = lists.flatMap((list) => records(list).map(({ filter }) => filter));
  const isOpen = isUnknown(configuration['rules']) || lists.some(isUnknown) || filters.some(isUnknown);
  const isNamed = filters.some((filter) => text(filter) !== undefined && filter !== '*');
  return isOpen || (isNamed && (typeof repository !== 'string' || hasToken(repository)))
    ? unknownValue('which rules of the registry cover the repository')
    : registryScanning(configuration, text(repository) ?? '');
}
