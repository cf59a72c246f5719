import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** A compiler of JSON Schemas with the settings that all of Keelson's schemas are written for. */
export function newCompiler(options: Options = {}): Ajv2020 {
  const compiler = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    // Errors are about the alternative that is meant, not about the first.
    discriminator: true,
    ...options,
  });
  formats.default(compiler);
  return compiler;
}
