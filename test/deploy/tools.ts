import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goModuleTool, type GoTool } from '../go-tool.ts';
import { pythonTool } from '../python-tool.ts';

const module = join(import.meta.dirname, 'go');

/** Helm's engine and the reader of compose files, in one program: KEELSON_DEPLOYMENT_READERS, or what Go builds of go/ into the cache. */
export const deploymentReaders = (): Promise<GoTool> => (readers ??= builtReaders());
let readers: Promise<GoTool> | undefined;

async function builtReaders(): Promise<GoTool> {
  const sources = await Promise.all(
    ['main.go', 'go.mod', 'go.sum'].map((name) => readFile(join(module, name), 'utf8')),
  );
  const version = createHash('sha256').update(sources.join('')).digest('hex').slice(0, 12);
  return goModuleTool(
    module,
    'github.com/keelson/keelson/test/deploy',
    version,
    'KEELSON_DEPLOYMENT_READERS',
  );
}

/** Validates manifests by the schemas of Kubernetes, which come with it. */
export const kubernetesValidate = (): Promise<GoTool> =>
  pythonTool('kubernetes-validate', '1.37.0', 'kubernetes-validate', 'KEELSON_KUBERNETES_VALIDATE');
