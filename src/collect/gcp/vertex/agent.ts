import type { Asset } from '../session/assets.ts';
import type { Directory } from '../resource/directory.ts';
import { edgesFrom, resourceOf, withDefaults, without, type Found } from '../resource/found.ts';
import { at, record, text } from '../resource/json.ts';
import { dataName, keyName } from '../resource/names.ts';

/** https://cloud.google.com/vertex-ai/generative-ai/docs/reference/rest/v1/projects.locations.reasoningEngines */
export function normaliseReasoningEngine(asset: Asset, directory: Directory): Found {
  const spec = without(record(asset.data['spec']), ['classMethods', 'sourceCodeSpec']);
  const properties = { ...without(asset.data, ['spec']), spec };
  const framework = text(spec['agentFramework']);
  const resource = resourceOf(asset, directory, {
    kind: 'ai-agent',
    properties,
    ai: { provider: 'google', ...(framework !== undefined && { sdk: framework }) },
  });
  const account = text(spec['serviceAccount']) ?? accountOf(text(spec['effectiveIdentity']));
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['runs-as', account && directory.serviceAccount(account), 'spec.serviceAccount'],
      ['built-from', text(at(spec, 'containerSpec', 'imageUri')), 'spec.containerSpec.imageUri'],
      ...(['pickleObjectGcsUri', 'dependencyFilesGcsUri', 'requirementsGcsUri'] as const).map((name) => {
        const uri = text(at(spec, 'packageSpec', name));
        return ['reads', uri && dataName(uri), `spec.packageSpec.${name}`] as const;
      }),
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}

/** Agents may have an identity of their own, which is no service account. */
function accountOf(identity: string | undefined): string | undefined {
  return identity?.endsWith('.gserviceaccount.com') === true
    ? identity.replace(/^serviceAccount:/, '')
    : undefined;
}

/** https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.notebookRuntimeTemplates */
export function normaliseRuntimeTemplate(asset: Asset, directory: Directory): Found {
  const { properties, defaults } = withDefaults(without(asset.data, ['isDefault']), {
    'networkSpec/enableInternetAccess': false,
    'idleShutdownConfig/idleShutdownDisabled': false,
    'shieldedVmConfig/enableSecureBoot': false,
  });
  const resource = resourceOf(asset, directory, { kind: 'ai-compute', properties, defaults });
  const account = text(properties['serviceAccount']);
  const key = text(at(properties, 'encryptionSpec', 'kmsKeyName'));
  return {
    resource,
    relationships: edgesFrom(resource.id, [
      ['runs-as', account && directory.serviceAccount(account), 'serviceAccount'],
      ['encrypted-by', key && directory.canonical(keyName(key)), 'encryptionSpec.kmsKeyName'],
    ]),
  };
}
