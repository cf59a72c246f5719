/**
 * Waits until this process is told to end: SIGTERM or SIGINT. The second time it ends at once, whatever is under way.
 *
 * @returns the signal.
 */
export async function toldToEnd(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    // What other commands do then is to stop in the middle.
    process.removeAllListeners(name);
    process.once(name, () => {
      resolve(name);
      for (const again of ['SIGINT', 'SIGTERM'] as const) {
        process.removeAllListeners(again);
        process.on(again, () => process.exit(130));
      }
    });
  }
  return promise;
}
