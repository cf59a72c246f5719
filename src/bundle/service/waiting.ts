/** Requests that wait for something new. */
export interface Waiting {
  readonly count: number;
  /**
   * Waits until something changed, the time is over, the client is gone, or the server ends.
   *
   * @returns false without waiting when too many wait.
   */
  wait(milliseconds: number, gone: AbortSignal): Promise<boolean>;
  /** Ends all waits. */
  wake(): void;
}

export function waitingRoom(limit: number): Waiting {
  const sleepers = new Set<() => void>();
  return {
    get count() {
      return sleepers.size;
    },
    async wait(milliseconds, gone) {
      if (sleepers.size >= limit) return false;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, milliseconds);
      sleepers.add(resolve);
      gone.addEventListener('abort', () => resolve(), { once: true });
      if (gone.aborted) resolve();
      await promise;
      sleepers.delete(resolve);
      clearTimeout(timer);
      return true;
    },
    wake() {
      for (const resolve of sleepers) resolve();
    },
  };
}
