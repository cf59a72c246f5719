import type { Inventory } from '../../src/generated/inventory.ts';
import type { Bundle } from '../../src/policy/bundle.ts';
import { unitsOf, type Unit } from '../../src/policy/units.ts';

/** The units of a document as objects, by type in lower case: subject and what the policies read, in one. */
export async function unitsByType(
  inventory: Inventory,
  bundle: Pick<Bundle, 'checks' | 'entrypoints' | 'shapes'>,
): Promise<Map<string, Unit[]>> {
  const source = unitsOf(inventory, bundle);
  const units = new Map<string, Unit[]>();
  for await (const { bytes, count, types, spans } of source.chunks()) {
    const text = (from: number, to: number) => Buffer.from(bytes.subarray(spans[from], spans[to])).toString();
    for (let index = 0; index < count; index += 1) {
      const subject = JSON.parse(text(index * 4, index * 4 + 1)) as object;
      const unit = { ...subject, ...(JSON.parse(text(index * 4 + 2, index * 4 + 3)) as object) } as Unit;
      const type = source.types[types[index] ?? 0] ?? '';
      units.set(type, [...(units.get(type) ?? []), unit]);
    }
  }
  return units;
}
