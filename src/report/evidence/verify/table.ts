import type { EvidenceVerification } from '../../../generated/evidence-verification.ts';
import type { Screen } from '../../formats/format.ts';
import { painter, plain } from '../../terminal.ts';

const states = {
  ok: { words: 'ok', style: 'green' },
  failed: { words: 'FAILED', style: 'red' },
  'not-checked': { words: 'not checked', style: 'yellow' },
} as const;

const verdicts = {
  verified: 'verified: all was checked and holds',
  'partly-verified': 'what was asked to be checked holds; the rest was not checked',
  incomplete: 'NOT VERIFIED: something that has to be checked could not be',
  failed: 'NOT VERIFIED: something does not match',
  refused: 'REFUSED: a signature does not count',
} as const;

/** The checks of a package for people, with what was found. */
export function verificationTable(
  { package: { file, digest }, verdict, checks }: EvidenceVerification,
  { colour }: Screen,
): string {
  const paint = painter(colour);
  const lines = checks.flatMap(({ title, status, messages }) => {
    const { words, style } = states[status];
    const said = messages.map((message) => `${' '.repeat(13)}${plain(message)}`);
    return [`${paint(style, words.padEnd(12))} ${plain(title)}`, ...said];
  });
  return `${[plain(file), digest, '', ...lines, '', verdicts[verdict]].join('\n')}\n`;
}
