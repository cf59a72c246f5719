import { KeelsonError } from '../../errors.ts';
import type { OpaResult } from './call.ts';
import { chooseCompiler } from './choose.ts';

/**
 * Runs OPA in a folder and gives what it printed, whatever it ended with.
 *
 * @param others absolute paths of the other folders that the arguments name: OPA in WASI sees no more.
 * @throws KeelsonError OPA_UNAVAILABLE when it cannot be started or does not end.
 */
export async function opa(
  args: readonly string[],
  folder: string,
  input = '',
  others: readonly string[] = [],
): Promise<OpaResult> {
  const run = await chooseCompiler();
  return run({ args, folder, input, others });
}

/**
 * Runs OPA and insists that it succeeds.
 *
 * @param others see `opa`.
 * @throws KeelsonError POLICY_INVALID with OPA's own first lines, OPA_UNAVAILABLE
 */
export async function opaOrThrow(
  args: readonly string[],
  folder: string,
  input = '',
  others: readonly string[] = [],
): Promise<string> {
  const { code, stdout, stderr } = await opa(args, folder, input, others);
  if (code !== 0) {
    throw new KeelsonError('POLICY_INVALID', `opa ${args[0]} failed: ${firstLines(stderr || stdout)}`);
  }
  return stdout;
}

function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 12).join(' | ') || 'it said nothing';
}
