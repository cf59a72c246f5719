import { PassThrough } from 'node:stream';
import test from 'ava';
import { statusLine } from '../../src/cli/progress.ts';

function stream(isTTY: boolean) {
  const output = Object.assign(new PassThrough(), { isTTY, columns: 20 }) as unknown as NodeJS.WriteStream &
    PassThrough;
  return { output, text: () => String(output.read() ?? '') };
}

test('progress writes over one line of a terminal, cut to its width, and clears it', (t) => {
  const { output, text } = stream(true);
  const status = statusLine(output);
  status.show('aws: Amazon Bedrock … 12 resources so far');
  status.clear();

  t.is(text(), '\r\u001b[Kaws: Amazon Bedroc…\r\u001b[K');
});

test('piped, there is no progress', (t) => {
  const { output, text } = stream(false);
  const status = statusLine(output);
  status.show('anything');
  status.clear();

  t.is(text(), '');
});
