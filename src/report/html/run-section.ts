import { code } from '../markup/inline.ts';
import { markup, type Part } from '../markup/markup.ts';
import type { Section } from './view.ts';

/** What was run, on what, and when: by this a report is known again. */
export const runSection: Section = {
  id: 'run',
  title: 'Run details',

  *body({ report: { schema, run } }) {
    const { tool, bundle, document, changed_since: changed } = run;
    const rows: (readonly [string, Part])[] = [
      ['Tool', `${tool.name} ${tool.version}`],
      ['Report', code(schema)],
      ['Started', markup`<time>${run.started_at}</time>`],
      ['Finished', markup`<time>${run.finished_at}</time>`],
      ['Bundle', code(bundle.revision)],
      ['Digest of the bundle', code(bundle.digest)],
      ['Checks in the bundle', bundle.checks],
      ['Inventory collected', markup`<time>${document.collected_at}</time>`],
      ['Digest of the inventory', code(document.digest)],
      ['Resources', document.resources],
      ['Relationships', document.relationships],
      ['Sources', run.sources.length],
      ...(changed
        ? ([
            ['Changed since', code(changed.ref)],
            ['Merge base', code(changed.merge_base)],
            ['Changed files', changed.files],
          ] as const)
        : []),
    ];
    yield markup`<dl>${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  },
};
