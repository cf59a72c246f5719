import { findOpa } from '../../src/bundle/compiler/opa.ts';
import { main } from '../../src/cli/main.ts';
import { ownEnvironment, type Ran } from './keelson.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command as keelson() does, in the thread of the test: a process of its own takes several times as long, since nothing is
 * loaded and nothing is compiled there. For tests of what a command says and writes, not of the process. One at a time, since
 * a command has the environment and the output of the process for itself: not for files whose other tests ask the user's cache
 * for tools meanwhile.
 */
export function keelsonHere(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const ran = last.then(() => run(args, more));
  last = ran.catch(() => undefined);
  return ran;
}

async function run(args: readonly string[], more: NodeJS.ProcessEnv): Promise<Ran> {
  const opa = await findOpa();
  const { env, exitCode } = process;
  const stdout = taken(process.stdout);
  const stderr = taken(process.stderr);
  process.env = {
    // Where tools of tests are: other tests of the file may ask meanwhile.
    ...Object.fromEntries(Object.entries(env).filter(([name]) => /^(CI$|KEELSON_)/.test(name))),
    ...ownEnvironment(),
    KEELSON_OPA: opa,
    ...more,
  };
  try {
    const code = await main([process.execPath, 'keelson', ...args]);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.giveBack();
    stderr.giveBack();
    process.env = env;
    process.exitCode = exitCode;
  }
}

/** What is written to a stream from now on. The stream stays: threads need their own for what they have to say. */
function taken(stream: NodeJS.WriteStream) {
  const chunks: Buffer[] = [];
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, encoding?: unknown, done: unknown = encoding) => {
    chunks.push(Buffer.from(chunk));
    if (typeof done === 'function') process.nextTick(done);
    return true;
  };
  return {
    text: () => Buffer.concat(chunks).toString('utf8'),
    giveBack: () => {
      stream.write = write;
    },
  };
}
