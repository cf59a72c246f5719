import type { Exploration } from '../../generated/exploration.ts';
import type { Screen } from '../formats/format.ts';

/** One way to write what a query found. */
export interface ExplorationFormat {
  readonly id: string;
  readonly description: string;
  write(exploration: Exploration, screen: Screen): string;
}

/** The text of a value in a column: lists are joined, objects are JSON. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
