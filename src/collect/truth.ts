/** True, false, or not known: what cannot be told apart stays undefined, and never becomes one of the others. */
export type Truth = boolean | undefined;

/** Whether one of these is so: one that is true decides, and without it one that is not known. */
export function some(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** Whether all of these are so: one that is false decides, and without it one that is not known. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
