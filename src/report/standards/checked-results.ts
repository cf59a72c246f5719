import type { Result } from '../../generated/report.ts';
import { validateDefinition } from '../../schema/validate.ts';
import type { Judging } from '../reporting.ts';
import { refuseMisfit } from '../misfit.ts';

/**
 * Results as they come, each by the report's schema.
 *
 * @throws KeelsonError EVALUATION_FAILED where policies gave something else.
 */
export async function* checkedResults({ results }: Pick<Judging, 'results'>): AsyncGenerator<Result> {
  for await (const result of results) {
    refuseMisfit(validateDefinition('report', 'result', result));
    yield result;
  }
}
