import { KeelsonError } from '../errors.ts';
import type { Format } from '../report/formats/format.ts';
import { formats } from '../report/formats/formats.ts';

/** @throws KeelsonError USAGE when there is no such format. */
export function formatNamed(id: string): Format {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) {
    throw new KeelsonError(
      'USAGE',
      `there is no format ${id}; there are ${formats.map((known) => known.id).join(', ')}`,
    );
  }
  return format;
}
