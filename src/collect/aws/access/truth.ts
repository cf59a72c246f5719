/** What is known of a statement about a request: it holds, it does not, or nobody can tell. */
export type Truth = 'yes' | 'no' | 'unknown';

/** All of them hold. One that does not decides, whatever is unknown. */
export function all(truths: Iterable<Truth>): Truth {
  let found: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') found = 'unknown';
  }
  return found;
}

/** One of them holds. One that does decides, whatever is unknown. */
export function any(truths: Iterable<Truth>): Truth {
  let found: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') found = 'unknown';
  }
  return found;
}

export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}
