import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { KeelsonError, messageOf } from '../../errors.ts';
import type { ServiceConfig } from '../../generated/service.ts';
import { locatedYaml } from '../../schema/located-yaml.ts';
import { firstError } from '../../schema/validate.ts';
import { withAbsoluteFiles } from './absolute.ts';
import { fillEnvironment, type Environment } from './environment.ts';
import { nearMiss } from './near-miss.ts';
import { problemOf } from './rules.ts';

/**
 * Reads the configuration of the service: variables of the environment are filled in, files are absolute.
 *
 * @throws KeelsonError CONFIG_INVALID with file and line, and without any value.
 */
export async function readServiceConfig(
  file: string,
  environment: Environment = process.env,
): Promise<ServiceConfig> {
  return parseServiceConfig(await readConfigText(file), file, environment);
}

/** @throws KeelsonError CONFIG_INVALID */
export async function readConfigText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new KeelsonError('CONFIG_INVALID', `cannot read the configuration ${file}: ${messageOf(cause)}`, {
      cause,
    });
  });
}

/** As readServiceConfig, of a text. */
export async function parseServiceConfig(
  text: string,
  file: string,
  environment: Environment,
): Promise<ServiceConfig> {
  const { document, lineOf } = locatedYaml(text, file, 'CONFIG_INVALID');
  const refuse = (line: number, said: string): never => {
    throw new KeelsonError('CONFIG_INVALID', `${file}:${line}: ${said}`);
  };
  const missing = fillEnvironment(document, environment);
  if (missing) {
    refuse(lineAt(text, missing.offset), `the environment has no variable ${missing.name}`);
  }
  const config: unknown = document.toJS() ?? {};
  const misfit = firstError('service', config);
  if (misfit) {
    const { pointer, unknown } = misfit;
    const meant = unknown === undefined ? undefined : nearMiss(pointer, unknown);
    refuse(lineOf(pointer, unknown), misfit.text + (meant === undefined ? '' : `, did you mean ${meant}?`));
  }
  const problem = await problemOf(config as ServiceConfig);
  if (problem) refuse(lineOf(problem.pointer), problem.text);
  return withAbsoluteFiles(config as ServiceConfig, dirname(resolve(file)));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
