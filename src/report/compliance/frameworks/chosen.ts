import { KeelsonError } from '../../../errors.ts';
import type { Framework } from '../../../generated/framework.ts';
import { nearest } from '../../../nearest.ts';
import type { Bundle } from '../../../policy/bundle-files.ts';
import { isOwnFramework, readOwnFramework } from './own.ts';

/** A framework that was asked for. */
export interface ChosenFramework {
  readonly id: string;
  /** `bundle`, or the file that it was read from. */
  readonly origin: string;
  readonly framework: Framework;
}

/**
 * The frameworks that names mean, each once: ids of those of the bundle, or files of one's own.
 *
 * @throws KeelsonError USAGE for a name that there is not, with the near miss; FRAMEWORK_INVALID
 */
export async function chosenFrameworks(
  names: readonly string[],
  bundle: Pick<Bundle, 'checks' | 'frameworks'>,
): Promise<ChosenFramework[]> {
  const chosen = new Map<string, ChosenFramework>();
  for (const name of names) {
    const one = isOwnFramework(name) ? await readOwnFramework(name, bundle.checks) : shipped(name, bundle);
    const other = chosen.get(one.id);
    if (other && other.origin !== one.origin) {
      throw new KeelsonError(
        'USAGE',
        `two frameworks have the id ${one.id}: ${other.origin} and ${one.origin}`,
      );
    }
    chosen.set(one.id, one);
  }
  if (chosen.size === 0) throw new KeelsonError('USAGE', `no framework is named: ${listHint}`);
  return [...chosen.values()];
}

const listHint = 'keelson compliance --list names them all';

function shipped(name: string, { frameworks }: Pick<Bundle, 'frameworks'>): ChosenFramework {
  const ids = Object.keys(frameworks);
  const id = ids.find((known) => known.toLowerCase() === name.toLowerCase());
  const framework = id === undefined ? undefined : frameworks[id];
  if (id !== undefined && framework) return { id, origin: 'bundle', framework };
  const meant = nearest(name, ids);
  throw new KeelsonError(
    'USAGE',
    `there is no framework ${name}${meant === undefined ? '' : ` (did you mean ${meant}?)`}; ${listHint}`,
  );
}
