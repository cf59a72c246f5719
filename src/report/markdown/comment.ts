/** GitHub takes comments of 65,536 characters, to which a marker of whoever writes it may come. */
const longest = 65_000;

const cutHere = '… and more in the full report: this is as long as a comment may be.';

/**
 * Paragraphs as a comment on a pull request, of which what comes first counts most. Where they are too long whole lines are left
 * out, so that rows of tables stay rows, and that is said.
 */
export function commentOf(paragraphs: readonly string[]): string {
  const text = `${paragraphs.join('\n\n')}\n`;
  if (text.length <= longest) return text;
  const kept: string[] = [];
  let length = cutHere.length + 2;
  for (const line of text.split('\n')) {
    length += line.length + 1;
    if (length > longest) break;
    kept.push(line);
  }
  return `${kept.join('\n').trimEnd()}\n\n${cutHere}\n`;
}
