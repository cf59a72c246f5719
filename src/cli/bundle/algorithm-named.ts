import { algorithmNames, type AlgorithmName } from '../../bundle/signature/algorithm-names.ts';
import { KeelsonError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';

/**
 * The algorithm that was typed.
 *
 * @throws KeelsonError USAGE with the near miss.
 */
export function algorithmNamed(
  typed: string,
  known: readonly AlgorithmName[] = algorithmNames,
): AlgorithmName {
  const found = known.find((name) => name === typed);
  if (found) return found;
  const meant = nearest(typed, known);
  throw new KeelsonError(
    'USAGE',
    `--algorithm ${typed} is none of ${known.join(', ')}${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
  );
}
