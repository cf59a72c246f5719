import type { Report, Result } from '../../src/generated/report.ts';
import type { ReportStream } from '../../src/report/formats/format.ts';
import { count, newTally } from '../../src/report/report.ts';

/** As many results as are asked for, made of those of a report by turns, each of a resource of its own. None is kept. */
export function manyResults({ results: templates, run, summary }: Report, results: number): ReportStream {
  const tally = newTally();

  async function* made(): AsyncGenerator<Result> {
    for (let index = 0; index < results; index += 1) {
      const template = templates[index % templates.length];
      if (!template) return;
      const { resource } = template;
      const result = {
        ...template,
        resource: { ...resource, id: `${resource.id}/${index}`, name: `${resource.name}-${index}` },
        fingerprint: index.toString(16).padStart(64, '0'),
      };
      count(tally, result);
      yield result;
    }
  }

  return {
    results: made(),
    end: () =>
      Promise.resolve({
        run,
        summary: { ...summary, status: tally.status, risk: tally.risk },
        attack_paths: [],
        fix_plan: [],
      }),
  };
}
