import { chosenBundle, type BundleFlags, type ChosenBundle } from '../../../bundle/choice/chosen-bundle.ts';

let last: { readonly key: string; readonly at: number; readonly chosen: Promise<ChosenBundle> } | undefined;

const lasting = 5 * 60 * 1000;

/** The bundle that flags mean, kept for five minutes. */
export function bundleBy(flags: BundleFlags): Promise<ChosenBundle> {
  const key = JSON.stringify(flags);
  if (last?.key === key && Date.now() - last.at < lasting) return last.chosen;
  const asked = { key, at: Date.now(), chosen: chosenBundle(flags, {}) };
  last = asked;
  asked.chosen.catch(() => {
    if (last === asked) last = undefined;
  });
  return asked.chosen;
}
