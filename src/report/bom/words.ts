import type { Bom, BomItem } from '../../generated/bom.ts';

/** Where something is, in few words: a place in code, or cloud, region and group. */
export function placeOf({ where: { cloud, account, region, group, file, line } }: BomItem): string {
  if (file !== undefined) return `${file}${line === undefined ? '' : `:${line}`}`;
  return [cloud, region, group ?? account].filter((part) => part !== undefined).join(' ');
}

/** What the bill is about: the scope where one was asked. */
export function subjectOf({ sources }: Bom): string {
  const [only, ...others] = sources;
  return only && others.length === 0 ? (only.name ?? only.scope) : 'AI estate';
}

/** What could not be read, a line a problem: nothing that is missing looks like nothing that is there. */
export function gapLines({ sources, kinds }: Bom): string[] {
  return [
    ...(kinds ? [`Only what was asked for is listed: ${kinds.join(', ')}`] : []),
    ...sources
      .filter(({ status }) => status !== 'complete')
      .flatMap(({ id, status, problems }) => {
        const lines = problems.map(({ code, message }) => `${id} ${status}: ${code}: ${oneLine(message)}`);
        return lines.length > 0 ? lines : [`${id} ${status}`];
      }),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
