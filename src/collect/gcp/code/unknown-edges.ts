import type { Relationship } from '../../../generated/inventory.ts';
import type { NativeResource } from '../../code/declaration.ts';
import { isUnknown } from '../../code/token.ts';
import { at } from '../resource/json.ts';

type Kind = Relationship['kind'];

/** Which edges the normalisers read below blocks and lists, of all types. */
const readBelow: readonly (readonly [path: string, ...kinds: Kind[]])[] = [
  ['gceSetup', 'runs-as', 'reads', 'encrypted-by'],
  ['gceSetup.serviceAccounts', 'runs-as'],
  ['gceSetup.metadata', 'reads'],
  ['gceSetup.bootDisk', 'encrypted-by'],
  ['gceSetup.dataDisks', 'encrypted-by'],
  ['spec', 'runs-as', 'built-from', 'reads'],
  ['spec.template', 'runs-as'],
  ['spec.template.spec', 'runs-as'],
  ['template', 'runs-as'],
  ['serviceAccounts', 'runs-as'],
  ['spec.containerSpec', 'built-from'],
  ['spec.packageSpec', 'reads'],
  ['metadata', 'reads'],
  ['deployedModels', 'serves'],
  ['deployedIndexes', 'deploys'],
  ['dataStoreIds', 'grounded-on'],
  ['predictRequestResponseLoggingConfig', 'logs-to'],
  ['predictRequestResponseLoggingConfig.enabled', 'logs-to'],
  ['predictRequestResponseLoggingConfig.bigqueryDestination', 'logs-to'],
  ['virtualMachine', 'encrypted-by'],
  ['virtualMachine.virtualMachineConfig', 'encrypted-by'],
  ['virtualMachine.virtualMachineConfig.encryptionConfig', 'encrypted-by'],
  ['softwareConfig', 'reads'],
  ['encryptionSpec', 'encrypted-by'],
  ['encryption', 'encrypted-by'],
  ['cmekConfig', 'encrypted-by'],
  ['defaultEncryptionConfiguration', 'encrypted-by'],
  ['encryptionConfiguration', 'encrypted-by'],
];

/** Edges that lead nobody knows where: normalisers find none below a block that is not known, nor in a list of unknown items. */
export function unknownEdges({ id, configuration }: NativeResource): Relationship[] {
  return readBelow.flatMap(([path, ...kinds]) => {
    const value = at(configuration, ...path.split('.'));
    const to = Array.isArray(value) && path !== 'dataStoreIds' ? value.find(isUnknown) : value;
    return isUnknown(to) ? kinds.map((kind) => ({ from: id, to, kind, evidence: path })) : [];
  });
}
