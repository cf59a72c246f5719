import type { Bom } from '../../../generated/bom.ts';

/**
 * How complete this is, by https://cyclonedx.org/docs/1.7/json/#compositions: incomplete where something could not be read. Of code
 * nobody knows what it does beyond what is seen, so that stays unknown.
 */
export function compositionsOf({ complete, sources, kinds, items }: Bom, root: string): object[] {
  const lacking = items.filter(({ incomplete }) => incomplete.length > 0).map(({ id }) => id);
  const isLive = sources.length > 0 && sources.every(({ cloud }) => cloud !== 'code');
  const aggregate =
    !complete || kinds ? 'incomplete' : isLive && lacking.length === 0 ? 'complete' : 'unknown';
  return [
    { aggregate, assemblies: [root], dependencies: [root] },
    ...(lacking.length > 0 ? [{ aggregate: 'incomplete', assemblies: lacking, dependencies: lacking }] : []),
  ];
}
