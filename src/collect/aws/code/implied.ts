import type { Normalised } from '../../code/clouds.ts';
import { isUnknown } from '../../code/token.ts';
import { accountOf } from '../resource/account.ts';
import { accountArn, parseArn } from '../resource/arn.ts';
import { resourceIn, type Found } from '../resource/found.ts';
import { keyType } from '../storage/kms.ts';
import { foundationModelArn, normaliseFoundationModel } from '../bedrock/foundation-model.ts';
import { codeScope } from './scope.ts';

/** Resources that are there whenever something that is declared leads to them: models of the catalogue, keys of AWS, the account. */
export function impliedBy(found: readonly Found[]): Normalised[] {
  const declared = new Set(found.map(({ resource }) => resource.id));
  const implied = new Map<string, Normalised>();
  for (const { resource, relationships } of found) {
    for (const { to } of relationships) {
      if (declared.has(to) || implied.has(to) || isUnknown(to)) continue;
      const made = madeFor(to);
      if (made) implied.set(to, { ...made, impliedBy: resource.id });
    }
  }
  return [...implied.values()];
}

function madeFor(id: string): Found | undefined {
  if (id === accountArn(codeScope)) return accountOf(codeScope, undefined, 'account');
  const arn = parseArn(id);
  if (arn?.service === 'kms' && arn.resource.startsWith('alias/aws/')) return keyOfAws(id, arn.resource);
  if (foundationModelArn(id) !== id) return undefined;
  const region = arn?.region ?? '';
  return normaliseFoundationModel({ ...codeScope, region }, id, undefined);
}

/** A key that AWS makes for a service when it is first asked for: nobody can switch it off. */
function keyOfAws(id: string, name: string): Found {
  return {
    resource: resourceIn(codeScope, {
      id,
      type: keyType,
      kind: 'key',
      name,
      properties: { keyManager: 'AWS', keyState: 'Enabled' },
      unknown: ['/properties/KeyRotationStatus', '/properties/Policy'],
    }),
    relationships: [],
  };
}
