/**
 * The lines of a text that comes in chunks, without their ends; an empty last one too. Not by readline: it ends lines at U+2028 and
 * U+2029 as well, which JSON may hold as they are.
 */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const line = chunk.slice(start, end);
      yield begun.length === 0 ? line : [...begun, line].join('');
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.slice(start));
  }
  yield begun.join('');
}
