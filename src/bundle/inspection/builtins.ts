import { KeelsonError, messageOf } from '../../errors.ts';
import { allBuiltins } from '../../policy/builtins/families.ts';
import { EngineError } from '../../policy/engine/failure.ts';
import { replacedBuiltins } from '../../policy/engine/native/replaced.ts';
import { startEngine } from '../../policy/engine/start.ts';

export interface Builtins {
  /** Sorted. */
  readonly imported: readonly string[];
  /** Those of them that this host does not give. */
  readonly refused: readonly string[];
}

// Those that are in the module, too, are not asked for by it.
const answered = new Set(replacedBuiltins.map(({ name }) => name));

/**
 * The builtins that a module asks of its host.
 *
 * @throws KeelsonError BUNDLE_START_FAILED when it is no module of a policy.
 */
export async function builtinsOf(module: Uint8Array, where: string): Promise<Builtins> {
  let imported: readonly string[] = [];
  let given: readonly string[] = [];
  try {
    await startEngine(new Uint8Array(module), {
      async find(names) {
        const found = await allBuiltins.find(names);
        imported = names.filter((name) => !answered.has(name)).toSorted();
        given = [...found.keys()];
        return found;
      },
    });
  } catch (cause) {
    // Whoever inspects wants to know which.
    if (!(cause instanceof EngineError) || cause.code !== 'refused_builtin') {
      throw new KeelsonError(
        'BUNDLE_START_FAILED',
        `the module of ${where} cannot be loaded: ${messageOf(cause)}`,
        {
          cause,
        },
      );
    }
  }
  return { imported, refused: imported.filter((name) => !given.includes(name)) };
}
