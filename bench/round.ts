import type { Contestant } from './contestants.ts';
import type { Inputs } from './inputs.ts';
import { measure, type Run } from './measure.ts';
import type { Tools } from './tools.ts';

/** What a contestant did with an estate, round by round. */
export interface Result {
  readonly contestant: Contestant;
  readonly resources: number;
  /** Empty where it could not run. */
  readonly runs: readonly Run[];
}

/**
 * Lets all contestants judge an estate: in order, then in reverse, and so on, so that none always follows the same.
 *
 * @throws Error when their findings differ.
 */
export async function judgeBy(
  contestants: readonly Contestant[],
  inputs: Inputs,
  tools: Tools,
  { rounds, say }: { readonly rounds: number; readonly say: (text: string) => void },
): Promise<Result[]> {
  const results: { contestant: Contestant; resources: number; command: string[]; runs: Run[] }[] = [];
  for (const contestant of contestants) {
    say(`${inputs.resources}: making ready for ${contestant.name}`);
    const command = (await contestant.command(inputs, tools)) ?? [];
    results.push({ contestant, resources: inputs.resources, command, runs: [] });
  }
  const running = results.filter(({ command }) => command.length > 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const { contestant, command, runs } of round % 2 === 0 ? running : running.toReversed()) {
      await contestant.prepare?.(inputs);
      const run = await measure(command);
      runs.push(run);
      say(`${inputs.resources}: round ${round + 1}, ${contestant.name}: ${run.seconds.toFixed(3)} s`);
      refuseOtherFindings(results);
    }
  }
  return results;
}

function refuseOtherFindings(results: readonly Result[]): void {
  for (const estate of ['estate', 'changed estate']) {
    const said = results
      .filter(({ contestant, runs }) => contestant.findings === estate && runs.length > 0)
      .flatMap(({ contestant, runs }) => runs.map((run) => ({ name: contestant.name, ...run.said })));
    const [first] = said;
    for (const other of said) {
      if (other.fingerprint === undefined || other.fingerprint !== first?.fingerprint) {
        throw new Error(`the findings differ: ${JSON.stringify(first)} and ${JSON.stringify(other)}`);
      }
    }
  }
}
