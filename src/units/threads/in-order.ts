import { setImmediate as nextTurn } from 'node:timers/promises';

export interface InOrderOptions<Piece, Result> {
  readonly pieces: Iterable<Piece>;
  /** Whether another thread can be given a piece. */
  readonly ready: () => boolean;
  /** Works on a piece in another thread; undefined when that failed. */
  readonly there: (piece: Piece) => Promise<{ readonly value: Result } | undefined>;
  /** Works on a piece in this thread. */
  readonly here: (piece: Piece) => Result;
  /** Pieces that may be worked on, or wait to be their turn, at a time. */
  readonly atOnce: number;
}

interface Begun<Piece, Result> {
  readonly piece: Piece;
  /** When another thread is done, or failed. */
  done?: Promise<void>;
  result?: () => Result;
}

/**
 * Works on pieces in other threads, and in this one while they are busy.
 *
 * @returns the results in the order of the pieces. What `here` throws is thrown when it is the piece's turn.
 */
export async function* inOrder<Piece, Result>({
  pieces,
  ready,
  there,
  here,
  atOnce,
}: InOrderOptions<Piece, Result>): AsyncGenerator<Result> {
  const iterator = pieces[Symbol.iterator]();
  const begun: Begun<Piece, Result>[] = [];
  let ended = false;

  function next(): { readonly piece: Piece } | undefined {
    if (ended || begun.length >= atOnce) return undefined;
    const { done, value } = iterator.next();
    if (done) ended = true;
    return done ? undefined : { piece: value };
  }

  function giveAway(): void {
    while (ready()) {
      const taken = next();
      if (!taken) return;
      const work: Begun<Piece, Result> = { piece: taken.piece };
      begun.push(work);
      work.done = workThere(work);
    }
  }

  async function workThere(work: Begun<Piece, Result>): Promise<void> {
    const result = await there(work.piece);
    work.result = result ? () => result.value : () => here(work.piece);
    giveAway();
  }

  function workHere(): boolean {
    const taken = next();
    if (taken) begun.push({ piece: taken.piece, result: settled(() => here(taken.piece)) });
    return taken !== undefined;
  }

  try {
    for (;;) {
      giveAway();
      const [first] = begun;
      if (first?.result) {
        begun.shift();
        yield first.result();
      } else if (workHere()) {
        // What other threads are done with comes between two turns of the event loop.
        await nextTurn();
      } else if (first) await first.done;
      else return;
    }
  } finally {
    ended = true;
  }
}

/** Works now, and gives or throws what came of it later. */
function settled<Result>(work: () => Result): () => Result {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
