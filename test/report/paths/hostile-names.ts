import type { AttackPath } from '../../../src/generated/attack-path.ts';
import { node, path } from './example-paths.ts';

/** Names as nobody gives them to be read. */
export const hostileNames: readonly string[] = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "]]></style><img src=x onerror='alert(1)'>&amp;&lt;",
  'a\u0000b\u001b[31mc\u0008d\nline\ttab',
  'W'.repeat(5000),
  '\u202eevil\u202c and \u2066isolated\u2069',
  'שלום עולם مرحبا بالعالم',
  '﷽'.repeat(20),
  `z${'\u0301'.repeat(300)}algo`,
  '\u200b\u200d\u2060',
  '日本語の名前'.repeat(9),
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(8),
  'half \ud800 of a pair \uffff',
  '',
  '   ',
];

/** A path for each, with the name in all places where others write. */
export const hostilePaths: readonly AttackPath[] = hostileNames.map((own, index) => {
  const reason = { message: own };
  const nodes = [0, 1].map((place) =>
    node(`${own}-${index}-${place}`, {
      name: own,
      type: own,
      account: own,
      region: own,
      insights: [{ id: 'i', title: own, needed: true, reasons: [reason] }],
    }),
  );
  const [from, to] = nodes.map(({ id }) => id) as [string, string];
  return path(nodes, {
    id: String(index).padStart(2, '0').padEnd(64, '0'),
    title: own,
    narrative: own,
    rule: own,
    steps: [{ text: own, edges: [{ from, to, kind: 'reads', evidence: own }] }],
    findings: [{ check: own, title: own, resource: own, fingerprint: own, cuts: 'alone' }],
  });
});
