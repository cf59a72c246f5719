import { folderOf } from '../../code/tree.ts';

/** A path beside a file; undefined where it leads out of the tree. */
export function pathBeside(file: string, relative: string): string | undefined {
  if (relative.startsWith('/')) return undefined;
  const steps = folderOf(file) === '' ? [] : folderOf(file).split('/');
  for (const step of relative.replaceAll('\\', '/').split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
