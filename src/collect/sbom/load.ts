import { isUtf8 } from 'node:buffer';
import { gunzip } from 'node:zlib';
import { messageOf } from '../../errors.ts';
import { CodeProblem, type TreeFile } from '../code/format.ts';
import { readStart } from '../code/tree-file.ts';

/** In bytes, unpacked: SBOMs of large images have some ten MB. */
export const largestSbom = 64 * 1024 * 1024;

/**
 * The text of a file, unpacked.
 *
 * @throws CodeProblem too_large, invalid, unreadable
 */
export async function loadText(file: TreeFile): Promise<string> {
  const bytes = await readStart(file.location, largestSbom + 1);
  if (bytes.length > largestSbom) throw tooLarge(file);
  const plain = file.path.endsWith('.gz') ? await unpacked(bytes, file) : bytes;
  if (!isUtf8(plain)) throw new CodeProblem({ code: 'invalid', message: `${file.path} is not UTF-8` });
  const text = plain.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

async function unpacked(bytes: Buffer, file: TreeFile): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  gunzip(bytes, { maxOutputLength: largestSbom }, (error, result) =>
    error ? reject(error) : resolve(result),
  );
  try {
    return await promise;
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(file);
    throw new CodeProblem(
      { code: 'invalid', message: `${file.path} is no whole gzip file: ${messageOf(cause)}` },
      { cause },
    );
  }
}

function tooLarge({ path }: TreeFile): CodeProblem {
  return new CodeProblem({
    code: 'too_large',
    message: `${path}: SBOMs of more than ${largestSbom / 1024 / 1024} MiB are not read`,
  });
}
