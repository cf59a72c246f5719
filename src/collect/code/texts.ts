import { mapEntries, mapItems } from '../map-entries.ts';

/** A value with all its texts changed, names of fields among them, at any depth. What nothing of is changed stays what it is. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return mapItems(value, (item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return mapEntries(value, (name, inner) => [change(name), mapTexts(inner, change)]);
}
