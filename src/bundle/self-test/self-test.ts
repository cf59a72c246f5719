import { KeelsonError } from '../../errors.ts';
import type { BundleExample, BundleExamples } from '../../generated/bundle-examples.ts';
import type { Bundle } from '../../policy/bundle-files.ts';
import { taskChecksOf } from '../../policy/checks-of.ts';
import { startEvaluation } from '../../policy/evaluation/evaluation.ts';
import type { Evaluation, TaskCheck, Verdict } from '../../policy/evaluation/task.ts';
import { validate } from '../../schema/validate.ts';

/** How much a self-test has asked. A bundle without examples, as those before 0.4.0, has none of either. */
export interface SelfTested {
  readonly units: number;
  /** One for each unit and check of its type. */
  readonly outcomes: number;
}

/** Examples are answered in a millisecond; whatever takes this long is wrong. */
const limits = { batchMilliseconds: 1000 };

/**
 * Asks a bundle about the examples that it carries, and compares with what it says it answers.
 *
 * @param evaluation to ask; one in this thread, ended when done, where there is none.
 * @throws KeelsonError BUNDLE_SELF_TEST_FAILED naming check and example, or what is wrong with the examples;
 * BUNDLE_START_FAILED and BUNDLE_BUILTIN_REFUSED when the module cannot be run.
 */
export async function selfTest(
  bundle: Pick<Bundle, 'name' | 'checks' | 'data' | 'entrypoints' | 'examples' | 'module' | 'revision'>,
  evaluation?: Evaluation,
): Promise<SelfTested> {
  const examples = readExamples(bundle);
  const asked = evaluation ?? (await startEvaluation(bundle, { limits }));
  try {
    const tested = { units: 0, outcomes: 0 };
    for (const [type, ofType = []] of Object.entries(examples)) {
      const checks = await testType(bundle, asked, type, ofType);
      tested.units += ofType.length;
      tested.outcomes += ofType.length * checks.length;
    }
    return tested;
  } finally {
    if (!evaluation) await asked.close();
  }
}

function readExamples({ examples = {}, revision }: Pick<Bundle, 'examples' | 'revision'>): BundleExamples {
  const problem = validate('bundle-examples', examples);
  if (problem !== undefined) throw failed(revision, `its examples are malformed: ${problem}`);
  return examples as BundleExamples;
}

async function testType(
  bundle: Pick<Bundle, 'name' | 'checks' | 'entrypoints' | 'revision'>,
  evaluation: Evaluation,
  type: string,
  examples: readonly BundleExample[],
): Promise<readonly TaskCheck[]> {
  const entrypoint = bundle.entrypoints.get(type.toLowerCase());
  if (entrypoint === undefined) {
    throw failed(bundle.revision, `it has examples of ${type}, and no checks for that`);
  }
  const checks = taskChecksOf(bundle, type.toLowerCase());
  const { texts, codes } = await evaluation.answer({ entrypoint, checks, ...unitsOf(examples) });
  for (const [index, example] of examples.entries()) {
    const verdicts = JSON.parse(texts[codes[index] ?? -1] ?? '{}') as Readonly<Record<string, Verdict>>;
    for (const { id } of checks) {
      const problem = difference(verdicts[id], example.outcomes[id] ?? 'pass');
      if (problem !== undefined) throw failed(bundle.revision, `${id} ${problem} on ${example.name}`);
    }
  }
  return checks;
}

function unitsOf(examples: readonly BundleExample[]): {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
} {
  const texts = examples.map(({ unit }) => Buffer.from(unit));
  let end = 0;
  return { bytes: Buffer.concat(texts), ends: Uint32Array.from(texts, (text) => (end += text.byteLength)) };
}

function difference({ status, message }: Verdict = { status: 'pass' }, expected: string): string | undefined {
  if (status === expected) return undefined;
  return `says ${status}${message === undefined ? '' : ` (${message})`} and not ${expected}`;
}

function failed(revision: string, reason: string): KeelsonError {
  return new KeelsonError('BUNDLE_SELF_TEST_FAILED', `the bundle ${revision} fails its self-test: ${reason}`);
}
