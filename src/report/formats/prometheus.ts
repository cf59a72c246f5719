import type { StreamedFormat } from './format.ts';

/** For dashboards: the sums, in Prometheus' text format. */
export const prometheus: StreamedFormat = {
  id: 'prometheus',
  description: "for dashboards: the sums, in Prometheus' text format",

  async *stream({ results, end }) {
    const [{ newTallies }, { familiesOf }, { familyText }] = await Promise.all([
      import('../prometheus/tallies.ts'),
      import('../prometheus/families.ts'),
      import('../prometheus/exposition.ts'),
    ]);
    const tallies = newTallies();
    for await (const result of results) tallies.add(result);
    yield familiesOf(tallies, await end())
      .map((family) => familyText(family))
      .join('');
  },
};
