import type { Policies } from '../formats/format.ts';

/** Names of the frameworks that controls are of, each once: with their version where the policies know it, else by id. */
export function standardsOf(controls: readonly string[], { frameworks }: Policies): string[] {
  const ids = new Set(controls.map((control) => control.split(':', 1)[0] ?? ''));
  return Array.from(ids, (id) => {
    const framework = Object.hasOwn(frameworks, id) ? frameworks[id] : undefined;
    return framework ? `${framework.title} ${framework.version}` : id;
  });
}
