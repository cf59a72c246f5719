import type { Database } from '../database.ts';

const most = 256;
const kept = new WeakMap<Database, Map<string, Promise<unknown>>>();

/**
 * What work gives, or gave for the same key since the history and the sources last changed: whoever changes them takes a turn or says when
 * they did. Who asks while it is worked on waits for that.
 *
 * @param isCurrent whether what was given holds by itself, where it follows from the time too.
 */
export async function keptAnswer<Given>(
  database: Database,
  key: readonly unknown[],
  work: () => Promise<Given>,
  isCurrent: (given: Given) => boolean = () => true,
): Promise<Given> {
  const answers = kept.get(database) ?? new Map<string, Promise<unknown>>();
  kept.set(database, answers);
  const name = JSON.stringify([await stateOf(database), ...key]);
  const known = answers.get(name);
  const answer = known ?? work();
  // Those used last are at the end.
  answers.delete(name);
  answers.set(name, answer);
  if (answers.size > most) answers.delete(answers.keys().next().value ?? '');
  try {
    const given = (await answer) as Given;
    if (known === undefined || isCurrent(given)) return given;
  } catch (error) {
    answers.delete(name);
    throw error;
  }
  if (answers.get(name) === known) answers.delete(name);
  return keptAnswer(database, key, work, isCurrent);
}

async function stateOf(database: Database): Promise<unknown[]> {
  const state = await database.first(
    `SELECT h.turns, count(*) AS sources, count(s.removed_at) AS removed, max(s.updated_at) AS updated, max(s.removed_at) AS last_removed
     FROM history_turn h LEFT JOIN sources s ON 1 = 1 GROUP BY h.turns`,
  );
  return Object.values(state ?? {});
}
