import type { Attestation } from '../../../generated/attestations.ts';
import type { Framework } from '../../../generated/framework.ts';
import { nearest } from '../../../nearest.ts';
import { invalid } from './invalid.ts';

/**
 * Refuses attestations of frameworks or controls that there are not, with the near miss: one that is about nothing would be missed by
 * nobody.
 *
 * @param frameworks those of the bundle and those that were asked for, by id.
 * @throws KeelsonError ATTESTATIONS_INVALID
 */
export function refuseUnknown(
  attestations: readonly Attestation[],
  frameworks: ReadonlyMap<string, Framework>,
  file: string,
): void {
  for (const { framework: id, control } of attestations) {
    const framework = frameworks.get(id);
    if (!framework) {
      throw invalid(
        file,
        `there is no framework ${id}${hint(id, [...frameworks.keys()])}; name the file of one of your own with --framework`,
      );
    }
    const controls = framework.controls.map((known) => known.id);
    if (!controls.includes(control)) {
      throw invalid(file, `${id} has no control ${control}${hint(control, controls)}`);
    }
  }
}

function hint(typed: string, known: readonly string[]): string {
  const meant = nearest(typed.slice(0, 200), known);
  return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}
