import type { Result } from '../../generated/report.ts';
import { facetsOf } from './facets.ts';
import { filterForm } from './filter-form.ts';
import { checkGroup } from './check-group.ts';
import { markup } from '../markup/markup.ts';
import type { Section } from './view.ts';
import { counted } from './words.ts';

/** Every result, by check, the worst first. All can be read without a script, which only leaves out what is not asked for. */
export const findingsSection: Section = {
  id: 'findings',
  title: 'Findings',

  *body({ report, source }) {
    const { results } = report;
    if (results.length === 0) {
      yield markup`<p>There is no result.</p>`;
      return;
    }
    const groups = [...Map.groupBy<string, Result>(results, ({ check }) => check).values()];
    const facets = facetsOf(results);
    yield markup`<p>${counted(results.length, 'result')} of ${counted(groups.length, 'check')}, by check, the worst first.</p>
<noscript><p>Filters and sorting need scripts. Everything is here without them: open a check, then a result.</p></noscript>`;
    yield filterForm(facets, groups, report.summary.baseline !== undefined);
    yield markup`<div id="groups">`;
    for (const [index, group] of groups.entries()) yield checkGroup(group, index, { facets, source });
    yield markup`</div>`;
  },
};
