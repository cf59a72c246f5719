import type { Declaration } from '../code/declaration.ts';
import type { FileProblem } from '../code/format.ts';
import { newBudget } from '../evaluation/budget.ts';
import { evaluate } from './evaluate/expression.ts';
import type { Files, Scope } from './evaluate/scope.ts';
import { EvaluationError } from '../evaluation/value.ts';
import { attributeValue } from './module/block.ts';
import { moduleInstance, type Surroundings } from './module/instance.ts';
import { rootProviders } from './module/providers.ts';
import type { Computed } from './module/resource.ts';
import type { ModuleSource } from './module/source.ts';
import type { ProviderMajors } from './module/versions.ts';
import type { Body } from './syntax/expression.ts';
import { givenBy } from './tfvars.ts';

export interface RootOptions {
  readonly source: ModuleSource;
  /** Bodies of the files of values that Terraform reads by itself, in its order. */
  readonly values: readonly Body[];
  readonly module: (folder: string) => ModuleSource | undefined;
  readonly computed: Computed;
  readonly files: Files;
  /** Versions of providers that are chosen already. */
  readonly locked?: ProviderMajors;
}

export interface EvaluatedRoot {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly (FileProblem & { readonly file: string })[];
}

/** The resources that a root module and the modules it calls declare, evaluated. */
export function evaluateRoot({
  source,
  values,
  module,
  computed,
  files,
  locked,
}: RootOptions): EvaluatedRoot {
  const budget = newBudget();
  const problems: (FileProblem & { file: string })[] = [];
  const seen = new Set<string>();
  const around: Surroundings = {
    module,
    computed,
    budget,
    files,
    root: source.folder,
    majors: new Map([...source.majors, ...(locked ?? [])]),
    unresolved(call, name) {
      const key = `${call.file}:${call.place.line}`;
      if (seen.has(key)) return;
      seen.add(key);
      problems.push({
        file: call.file,
        code: 'unresolved',
        message: `module.${call.labels[0] ?? ''} comes from ${name}, which is not among the scanned files: what it declares is not judged`,
        line: call.place.line,
        column: call.place.column,
      });
    },
  };
  const scope: Scope = { evaluate, budget, files, lookup: () => undefined };
  const given = givenBy(values, (body, name) => {
    const attribute = body.attributes.get(name);
    return attribute && attributeValue(attribute, scope);
  });
  const instance = moduleInstance(
    source,
    '',
    given,
    rootProviders(source, () => scope),
    around,
  );
  const declarations: Declaration[] = [];
  try {
    for (const declaration of instance.declarations()) declarations.push(declaration);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    problems.push({
      file: source.folder || '.',
      code: 'too_large',
      message: `${error.message}: what is left of this root module is not judged`,
    });
  }
  problems.push(
    ...[...budget.cycles].map((message) => ({
      file: source.folder || '.',
      code: 'invalid' as const,
      message,
    })),
  );
  return { declarations, problems };
}
