import { readNamed, runnableOf } from '../../bundle/release/named.ts';
import { selfTest } from '../../bundle/self-test/self-test.ts';
import { startEvaluation } from '../../policy/evaluation/evaluation.ts';
import { plain } from '../../report/terminal.ts';

/** keelson bundle test: who made the bundle may be anybody, so it is asked in a thread that can be ended. */
export async function runTest(reference: string, releases?: string): Promise<void> {
  const bundle = await runnableOf(await readNamed(reference, releases));
  const evaluation = await startEvaluation(bundle, { threads: 1 });
  try {
    const { units, outcomes } = await selfTest(bundle, evaluation);
    const result =
      units === 0
        ? 'carries no examples (releases before 0.4.0 and folders do not), so there was nothing to test'
        : `${units} examples, ${outcomes} outcomes, all as the bundle says`;
    process.stdout.write(`${plain(bundle.revision)}: ${result}\n`);
  } finally {
    await evaluation.close();
  }
}
