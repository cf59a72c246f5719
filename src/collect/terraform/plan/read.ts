import { CodeProblem, type CodeContext, type TreeFile } from '../../code/format.ts';
import { nativeResources } from '../../code/mapping/native.ts';
import { terraformMappings } from '../mappings.ts';
import { withAzapi } from '../mappings/azapi/azapi.ts';
import { computed } from '../mappings/computed.ts';
import { readPlan, type PlanOptions } from './plan.ts';

/** Plans of large estates are far larger than code that somebody wrote. In bytes. */
const largestPlan = 256 * 1024 * 1024;

const tables: Omit<PlanOptions, 'file'> = {
  computed,
  attributes: (type) => ['id', ...Object.keys(terraformMappings.types.get(type)?.attributes ?? {})],
};

/** Reads plans and states. Each is a root of its own. */
export async function readPlans(files: readonly TreeFile[], { sink, signal }: CodeContext): Promise<void> {
  for (const file of files) {
    signal.throwIfAborted();
    try {
      const { declarations, problems } = readPlan(await file.text(largestPlan), {
        ...tables,
        file: file.path,
      });
      for (const problem of problems) sink.problem(file.path, problem);
      const native = nativeResources(declarations, terraformMappings);
      await sink.native(file.path, withAzapi(declarations, native));
    } catch (error) {
      if (!(error instanceof CodeProblem)) throw error;
      sink.problem(file.path, error.problem);
    }
  }
}
