import { packBundle, unpackBundle, type BundleFiles } from '../../../../src/bundle/archive/archive.ts';
import { compile } from '../../../../src/bundle/build/build.ts';
import { signFiles } from '../../../../src/bundle/signature/sign.ts';
import { text, type Good, type Row } from './row.ts';

export function modules({ files, rego, signer, scope }: Good): Row[] {
  const pack = async (module: Uint8Array) =>
    packBundle(await signFiles(new Map([...files, ['policy.wasm', module]]), signer, { scope }));
  const own = files.get('policy.wasm') as Uint8Array;
  const compiled = async (module: string) => {
    const source = new Map([...rego, ['checks/logging.rego', text(module)]]);
    return packBundle(await signFiles(await unpackedWasm(source), signer, { scope }));
  };
  const ruled = (rules: string) =>
    compiled(new TextDecoder().decode(rego.get('checks/logging.rego')).replace(/^compliant if .*$/m, rules));
  return [
    ['a module that is no WebAssembly', () => pack(text('not wasm')), 'BUNDLE_START_FAILED'],
    ['half a module', () => pack(own.subarray(0, own.length / 2)), 'BUNDLE_START_FAILED'],
    ['an empty module', () => pack(Uint8Array.from(header)), 'BUNDLE_START_FAILED'],
    [
      'a module that wants another host',
      () => pack(wanting('env', 'delete_all_files')),
      'BUNDLE_START_FAILED',
    ],
    ['a module that never starts', () => pack(looping), 'BUNDLE_START_FAILED'],
    ['a module that traps when it starts', () => pack(trapping), 'BUNDLE_START_FAILED'],
    [
      'a policy that calls the network',
      () =>
        ruled(
          'compliant if http.send({"method": "GET", "url": "http://169.254.169.254/"}).status_code == 200',
        ),
      'BUNDLE_BUILTIN_REFUSED',
    ],
    [
      'a policy that asks for the environment',
      () => ruled('compliant if opa.runtime().env.HOME'),
      'BUNDLE_BUILTIN_REFUSED',
    ],
    [
      'a policy that resolves names',
      () => ruled('compliant if net.lookup_ip_addr("x.example")'),
      'BUNDLE_BUILTIN_REFUSED',
    ],
  ];
}

const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
// Type 0 is () -> (); function 0 is of it, and is run at the start.
const typed = [1, 4, 1, 0x60, 0, 0];
const startingWith = (...body: number[]) => {
  const functions = [3, 2, 1, 0];
  const start = [8, 1, 0];
  const code = [10, body.length + 4, 1, body.length + 2, 0, ...body, 0x0b];
  return Uint8Array.from([...header, ...typed, ...functions, ...start, ...code]);
};
const looping = startingWith(0x03, 0x40, 0x0c, 0, 0x0b);
const trapping = startingWith(0);

function wanting(module: string, name: string): Uint8Array {
  const [from, what] = [[...text(module)], [...text(name)]];
  const body = [1, from.length, ...from, what.length, ...what, 0, 0];
  const imports = [2, body.length, ...body];
  return Uint8Array.from([...header, ...typed, ...imports]);
}

async function unpackedWasm(source: BundleFiles): Promise<BundleFiles> {
  return unpackBundle((await compile(source)).wasm, 'compiled');
}
