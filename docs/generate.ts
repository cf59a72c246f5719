import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readChecks } from '../src/bundle/build/annotations.ts';
import { checkDocs } from '../src/report/check-docs.ts';
import { packageRoot } from '../src/schema/files.ts';

const page = join(packageRoot, 'docs', 'checks.md');
const banner =
  '<!-- Generated from the metadata of policies/checks by docs/generate.ts. Do not edit; run npm run generate. -->';

/** docs/checks.md, from the metadata of the checks. */
export async function checksPage(): Promise<string> {
  const text = `${banner}\n\n${checkDocs(await readChecks(join(packageRoot, 'policies')))}`;
  return format(text, { ...(await resolveConfig(page)), parser: 'markdown' });
}

if (process.argv[1] === import.meta.filename) {
  await writeFile(page, await checksPage());
}
