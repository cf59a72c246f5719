import { machine } from '../machine.ts';
import type { Measured } from './measure.ts';

const target = 100;

/** What goes into the results: a line a page. */
export function textOf(
  measured: readonly Measured[],
  {
    findings,
    clients,
    seconds,
  }: { readonly findings: number; readonly clients: number; readonly seconds: number },
): string {
  const number = new Intl.NumberFormat('en');
  const names = [...new Set(measured.map(({ name }) => name))];
  const dialects = [...new Set(measured.map(({ dialect }) => dialect))];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cellsOf = (name: string, dialect: string) => {
    const one = measured.find((figures) => figures.name === name && figures.dialect === dialect);
    if (!one) return ['', '', '', ''];
    const processor = (one.server + one.store).toFixed(1);
    return [one.median.toFixed(0), one.p95.toFixed(0), processor, one.p95 < target ? 'met' : 'missed'];
  };
  const head = ['page', ...dialects.flatMap((dialect) => [`${dialect} p50`, 'p95', 'processor', ''])];
  return `${new Date().toISOString().slice(0, 10)}, ${machine()}. ${number.format(findings)} resources with a finding each, of 100 sources and
500 accounts, with a year of sums. ${clients} clients on the same machine as server and store, each of which asks for the next page as soon as it
has the one before, for ${seconds} s a page; they have a process of their own and look at no more than status and length of an answer. Who asks
is known without looking up a token. Milliseconds; processor: of server and store together, a request. Target: 95 of 100 in less than
${target} ms. SQLite is read in the process of the server; PostgreSQL has shared buffers of 4 GB.

${[row(head), row(head.map(() => '---')), ...names.map((name) => row([name, ...dialects.flatMap((dialect) => cellsOf(name, dialect))]))].join('\n')}`;
}
