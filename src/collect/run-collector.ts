import type { CloudId } from './cloud.ts';
import type { Collector } from './collector.ts';
import type { Ledger } from './ledger.ts';
import { ReadError } from './transport/problem.ts';

/**
 * Runs one collector. A read that failed where it expected none makes every source of its cloud partial, and the
 * run goes on with the next collector; anything else that is thrown ends the run.
 */
export async function runCollector<Session>(
  cloud: CloudId,
  collector: Collector<Session>,
  session: Session,
  ledger: Ledger,
): Promise<void> {
  const sink = ledger.sinkFor(collector.id);
  try {
    await collector.collect(session, sink);
  } catch (error) {
    if (!(error instanceof ReadError)) {
      throw error;
    }
    const problem = { code: error.code, message: error.message, types: collector.produces };
    const ofCloud = [...ledger.sources.values()].filter((source) => source.cloud === cloud);
    ofCloud.forEach(({ id }) => sink.problem(id, problem));
  }
}
