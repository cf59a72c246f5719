import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { emptyFolder } from '../../files/empty-folder.ts';
import { leftOut } from '../../left-out.ts';
import { mavenArtifact } from '../../maven-artifact.ts';
import { runJava } from './java.ts';

/** What Jenkins' warnings plugin reads reports of Code Climate by. */
const library = {
  coordinates: 'se.bjurr.violations:violations-lib:1.157.3:jar',
  sha256: '764004b016b5b08051220f7e799b656ec01a7e49dfcfdfaea0ae81a965367c29',
};

/** The issues of a report in Code Climate's form, a line each; undefined, which the test tells, where the reader is not there. */
export async function issuesReadByJenkins(t: ExecutionContext, text: string): Promise<string[] | undefined> {
  const found = await mavenArtifact(library);
  if ('missing' in found) {
    leftOut(t, found.missing);
    return undefined;
  }
  const file = join(await emptyFolder(t), 'report.json');
  await writeFile(file, text);
  const lines = await runJava('CodeClimate.java', [file], [join(found.path, 'archive')]);
  return lines.split('\n').filter((line) => line !== '');
}
