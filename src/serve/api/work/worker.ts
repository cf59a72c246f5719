import { KeelsonError, messageOf } from '../../../errors.ts';
import type { Tasks } from './tasks.ts';
import type { Outcome } from './workshop.ts';

type Work = { readonly [Name in keyof Tasks]: () => Promise<Perform<Name>> };
type Perform<Name extends keyof Tasks> = (message: Tasks[Name]['message']) => Promise<Tasks[Name]['value']>;

/** What each task needs is loaded when it is first asked for. */
const work: Work = {
  explore: async () => (await import('./explore.ts')).exploreTask,
  neighbourhood: async () => (await import('./neighbourhood.ts')).neighbourhoodTask,
  bom: async () => (await import('./bom.ts')).bomTask,
  plan: async () => (await import('./plan.ts')).planTask,
  compliance: async () => (await import('./compliance.ts')).complianceTask,
  report: async () => (await import('./report.ts')).reportTask,
  document: async () => (await import('./document.ts')).documentTask,
  picture: async () => (await import('./picture.ts')).pictureTask,
};

/** What the pool of threads calls. */
export async function perform<Name extends keyof Tasks>({
  name,
  message,
}: {
  readonly name: Name;
  readonly message: Tasks[Name]['message'];
}): Promise<Outcome<Tasks[Name]['value']>> {
  try {
    const task = await work[name]();
    return { value: await task(message) };
  } catch (error) {
    return {
      failed: {
        code: error instanceof KeelsonError ? error.code : undefined,
        message:
          error instanceof KeelsonError
            ? error.message
            : ((error instanceof Error ? error.stack : undefined) ?? messageOf(error)),
      },
    };
  }
}
