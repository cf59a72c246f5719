import { Script } from 'node:vm';

const slot = Symbol.for('keelson.watched');
const watched = globalThis as { [slot]?: () => unknown };
const script = new Script(`globalThis[Symbol.for('keelson.watched')]()`, { filename: 'keelson:watchdog' });

/** What `guarded` gives when the time was over. */
export const expired = Symbol('expired');

/**
 * Does synchronous work in this thread, and stops it when its time is over, in JavaScript or in WebAssembly. What was
 * stopped ran no `finally`: whatever it worked on is to be thrown away.
 *
 * @throws whatever the work throws.
 */
export function guarded<T>(work: () => T, milliseconds: number): T | typeof expired {
  watched[slot] = work;
  try {
    return script.runInThisContext({ timeout: milliseconds }) as T;
  } catch (error) {
    if (isTimeout(error)) return expired;
    throw error;
  } finally {
    delete watched[slot];
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
