import { identityPart } from '../../../code/token.ts';
import { azurerm } from './azurerm.ts';

// Which network something looked up lies in decides nothing but for machines, and what lies before these is unknown where it is not declared.
const mapped = azurerm.flatMap(({ types, parts }) =>
  types
    .filter(({ to }) => !/^Microsoft\.Network\/(?!privateEndpoints)/.test(to))
    .flatMap(({ from }) => from)
    .concat(parts.flatMap(({ from }) => from)),
);

/**
 * The id of an Azure resource of a type that no table maps, declared or looked up: it will have one, and none that a resource has
 * which the tables map. What is named as part of a mapped type may have that one's id.
 *
 * @param type azurerm_subnet, data.azurerm_subnet
 */
export function foreignId(
  type: string,
  attribute: string,
  { address }: { readonly address: string },
): string | undefined {
  const own = type.replace(/^data\./, '');
  if (attribute !== 'id' || !own.startsWith('azurerm_')) return undefined;
  const isPart = mapped.some((known) => own === known || own.startsWith(`${known}_`));
  return isPart ? undefined : identityPart(`${address}.id`);
}
