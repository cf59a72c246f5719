import { computedAttribute } from '../../code/mapping/native.ts';
import type { Holder } from '../../code/mapping/template.ts';
import { terraformMappings } from '../mappings.ts';
import { azapiAttribute } from './azapi/azapi.ts';
import { foreignId } from './azurerm/foreign-id.ts';

/**
 * What providers compute of a resource, or of one that is looked up, as far as the tables say; undefined where nobody can.
 *
 * @param type azurerm_storage_account, data.azurerm_subnet
 */
export function computed(type: string, attribute: string, holder: Holder): string | undefined {
  return (
    azapiAttribute(type, attribute, holder) ??
    computedAttribute(terraformMappings, type, attribute, holder) ??
    foreignId(type, attribute, holder)
  );
}
