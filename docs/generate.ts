import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { checksIn, inspectPolicies } from '../src/bundle/build/annotations.ts';
import { controlsOf, readFrameworks } from '../src/bundle/build/frameworks.ts';
import { insightsIn } from '../src/bundle/build/graph/insights.ts';
import { graphRulesOf } from '../src/bundle/build/graph/rules.ts';
import { readPolicies } from '../src/bundle/build/sources.ts';
import { checkDocs, cloudNames } from '../src/report/check-docs.ts';
import { checkPage } from '../src/report/check-page.ts';
import { attackRuleDocs } from '../src/report/attack-rule-docs.ts';
import { frameworkPage, frameworksDocs } from '../src/report/framework-docs.ts';
import { graphDocs } from '../src/report/graph-docs.ts';
import { queryDocs } from '../src/report/query-docs.ts';
import { packageRoot } from '../src/schema/files.ts';

const banner = (of: string) =>
  `<!-- Generated from ${of} by docs/generate.ts. Do not edit; run npm run generate. -->`;

/** The pages that are made of the policies, by their path in docs/. */
export async function generatedPages(): Promise<Map<string, string>> {
  const policies = await readPolicies(join(packageRoot, 'policies'));
  const inspected = await inspectPolicies(policies.folder);
  const checks = checksIn(inspected);
  const insights = insightsIn(inspected);
  const names = { insights: insights.map(({ id }) => id), checks: checks.map(({ id }) => id) };
  const { paths, queries } = graphRulesOf(policies, names);
  const frameworks = readFrameworks(policies.frameworks, checks);
  const clouds = Map.groupBy(checks, cloudOf);
  const folderOf = new Map(checks.map((check) => [check.id, `checks/${cloudOf(check)}.md#${check.id}`]));
  const pageOf = (id: string) => folderOf.get(id) ?? '';

  const metadata = banner('the metadata of policies/checks');
  const pages = new Map([
    ['checks.md', `${metadata}\n\n${checkDocs(checks, pageOf)}`],
    ['frameworks.md', `${banner('policies/frameworks')}\n\n${frameworksDocs(frameworks)}`],
    ['attack-paths.md', `${banner('policies/graph/paths')}\n\n${attackRuleDocs(paths)}`],
    [
      'graph.md',
      `${banner('src/graph/vocabulary.ts and policies/graph/insights')}\n\n${graphDocs(insights)}`,
    ],
    ['queries.md', `${banner('policies/graph/queries')}\n\n${queryDocs(queries)}`],
  ]);
  for (const [id, framework] of frameworks) {
    const text = frameworkPage(framework, (check) => `../${pageOf(check)}`);
    pages.set(`frameworks/${id}.md`, `${banner(`policies/frameworks/${id}.yaml`)}\n\n${text}`);
  }
  for (const [cloud, members] of clouds) {
    const whole = members.map((check) =>
      Object.assign({}, check, { controls: controlsOf(check.id, frameworks) }),
    );
    pages.set(
      `checks/${cloud}.md`,
      `${metadata}\n\n${checkPage(`Checks of ${cloudNames[cloud] ?? cloud}`, whole)}`,
    );
  }
  return new Map(
    await Promise.all([...pages].map(async ([path, text]) => [path, await formatted(path, text)] as const)),
  );
}

function cloudOf({ package: path }: { readonly package: string }): string {
  return path.split('.')[1] ?? '';
}

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(join(packageRoot, 'docs', path));
  return format(text, { ...options, parser: 'markdown' });
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await generatedPages()) {
    const file = join(packageRoot, 'docs', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
