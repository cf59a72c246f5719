import { openSync } from 'node:fs';
import { WASI } from 'node:wasi';
import { workerData } from 'node:worker_threads';

/** One run of OPA. Its streams are files. */
export interface Job {
  readonly module: WebAssembly.Module;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  /** Folders of the disk by their names inside. */
  readonly preopens: Record<string, string>;
  readonly stdin: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly writtenBytes: number;
}

type FdWrite = (fd: number, vectors: number, count: number, written: number) => number;

const job = workerData as Job;
const wasi = new WASI({
  version: 'preview1',
  args: ['opa', ...job.args],
  env: job.env,
  preopens: job.preopens,
  stdin: openSync(job.stdin, 'r'),
  stdout: openSync(job.stdout, 'w'),
  stderr: openSync(job.stderr, 'w'),
  returnOnExit: true,
});
const imports = (wasi.getImportObject() as { wasi_snapshot_preview1: Record<string, unknown> })
  .wasi_snapshot_preview1;
const instance = new WebAssembly.Instance(job.module, {
  wasi_snapshot_preview1: { ...imports, fd_write: bounded(imports['fd_write'] as FdWrite) },
});
process.exitCode = wasi.start(instance);

/** Ends the run when it has written too much. */
function bounded(write: FdWrite): FdWrite {
  let total = 0;
  return (fd, vectors, count, written) => {
    const errno = write(fd, vectors, count, written);
    const { buffer } = instance.exports['memory'] as WebAssembly.Memory;
    if (errno === 0) total += new DataView(buffer).getUint32(written, true);
    if (total > job.writtenBytes) throw new Error(`it wrote more than ${job.writtenBytes} bytes`);
    return errno;
  };
}
