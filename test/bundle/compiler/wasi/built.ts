import { cachedWasiPackage } from '../../../../src/bundle/compiler/build-wasi.ts';

/** The folder of OPA's package for WASI, which `npm test` has built already. */
export const wasiPackageFolder = process.env['KEELSON_OPA_WASI'] ?? (await cachedWasiPackage());
