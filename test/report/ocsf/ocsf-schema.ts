import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pythonPackage } from '../../python-package.ts';

const run = promisify(execFile);

/** Schemas of the classes, made by ocsf-json-schema of what schema.ocsf.io exports: what they do not name is refused. */
const program = `
import json, sys
from ocsf_json_schema import get_ocsf_schema, OcsfJsonSchemaEmbedded
schema = OcsfJsonSchemaEmbedded(get_ocsf_schema(version=sys.argv[1]))
profiles = [[], ["cloud"], ["security_control"], ["cloud", "security_control"]]
print(json.dumps({
  f"{uid} {','.join(chosen)}": schema.get_class_schema(schema.lookup_class_name_from_uid(uid), chosen)
  for uid in (2002, 2003) for chosen in profiles}))
`;

export type EventProblems = (event: unknown) => string[];

/** What OCSF's own definition of a version says against an event, by its class and profiles; or why that is not known. */
export async function ocsfProblems(version: string): Promise<EventProblems | { readonly missing: string }> {
  const found = await pythonPackage({
    name: 'ocsf-json-schema',
    version: '1.2.0',
    sha256: '64d819042d20c3c04bc0d024c7c47c41006ebbe0209ce768ba6efa1240106708',
  });
  if ('missing' in found) return found;
  const { stdout } = await run('python3', ['-c', program, version], {
    env: { ...process.env, PYTHONPATH: found.path },
    maxBuffer: 256 * 1024 * 1024,
  });
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validators = new Map(
    Object.entries(JSON.parse(stdout) as Record<string, object>).map(([key, schema]) => [
      key,
      ajv.compile(schema),
    ]),
  );
  return (event) => {
    const { class_uid: uid, metadata } = event as { class_uid: number; metadata: { profiles?: string[] } };
    const validate = validators.get(`${uid} ${(metadata.profiles ?? []).join(',')}`);
    if (!validate) return [`there is no class ${uid} with profiles ${metadata.profiles?.join(',')}`];
    if (validate(event)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}
