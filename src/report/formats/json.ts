import type { Report } from '../../generated/report.ts';
import type { WholeFormat } from './format.ts';

/** The report itself: schemas/report.schema.json. */
export const json: WholeFormat = {
  id: 'json',
  description: 'the report, by schemas/report.schema.json',

  *write({ results, ...rest }: Report) {
    // Results come last and one by one, so that a report of any size never is one string.
    const head = JSON.stringify(rest, undefined, 2);
    yield `${head.slice(0, head.lastIndexOf('\n}'))},\n  "results": [`;
    for (const [index, result] of results.entries()) {
      yield `${index === 0 ? '' : ','}\n${indented(JSON.stringify(result, undefined, 2))}`;
    }
    yield results.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
  },
};

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
