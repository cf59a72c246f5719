import { readFile } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { HttpCredentials } from './http-get.ts';

/**
 * What the environment says about bundle services: KEELSON_BUNDLE_TOKEN or KEELSON_BUNDLE_TOKEN_FILE, and the files
 * KEELSON_BUNDLE_CA, KEELSON_BUNDLE_CERT and KEELSON_BUNDLE_KEY, each PEM.
 *
 * @throws KeelsonError USAGE when a file cannot be read.
 */
export async function httpCredentials(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<HttpCredentials> {
  const fileIn = async (variable: string) => {
    const file = environment[variable];
    if (!file) return undefined;
    return readFile(file, 'utf8').catch((cause: unknown) => {
      throw new KeelsonError('USAGE', `cannot read what ${variable} names: ${messageOf(cause)}`, { cause });
    });
  };
  const [inFile, ca, cert, key] = await Promise.all([
    fileIn('KEELSON_BUNDLE_TOKEN_FILE'),
    fileIn('KEELSON_BUNDLE_CA'),
    fileIn('KEELSON_BUNDLE_CERT'),
    fileIn('KEELSON_BUNDLE_KEY'),
  ]);
  const token = (environment['KEELSON_BUNDLE_TOKEN'] || inFile)?.trim();
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new KeelsonError('USAGE', 'the token for bundles holds what no token does, such as a space');
  }
  return { ...(token && { token }), ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
}
