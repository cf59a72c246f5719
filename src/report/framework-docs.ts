import type { Control, Framework } from '../generated/framework.ts';

/** The list of all frameworks as Markdown, each with its page `frameworks/<id>.md`. */
export function frameworksDocs(frameworks: ReadonlyMap<string, Framework>): string {
  const rows = [...frameworks].map(([id, { title, version, controls }]) => {
    const answered = controls.filter(({ checks }) => checks.length > 0).length;
    return `| [\`${id}\`](frameworks/${id}.md) | ${title} | ${version} | ${controls.length} | ${answered} |`;
  });
  return [
    '# Frameworks',
    '',
    '| id | framework | version | controls | answered by checks |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/**
 * A framework as Markdown: of each control the checks that answer it.
 *
 * @param pageOf address of what is said of a check.
 */
export function frameworkPage(framework: Framework, pageOf: (check: string) => string): string {
  const { title, version, url, controls } = framework;
  return [
    `# ${title}, ${version}`,
    '',
    ...(url === undefined ? [] : [`<${url}>`, '']),
    'Who says that the checks answer a control is in brackets. Those in italics are there by our reasoning, which stands below.',
    '',
    ...controls.flatMap((control) => controlLines(control, pageOf)),
  ].join('\n');
}

function controlLines(control: Control, pageOf: (check: string) => string): string[] {
  const { id, title, checks, manual, source, reasoned } = control;
  const ours = new Set(reasoned?.checks);
  const linked = checks.map((check) => {
    const link = `[${check}](${pageOf(check)})`;
    return ours.has(check) ? `_${link}_` : link;
  });
  return [
    `## ${id}: ${title}`,
    '',
    ...(linked.length > 0
      ? [`${linked.join(', ')}${source === undefined ? '' : ` (${source})`}`]
      : ['No check.']),
    '',
    ...(reasoned ? [`_${reasoned.because}_`, ''] : []),
    ...(manual === undefined ? [] : [`To attest: ${manual}`, '']),
  ];
}
