import { aiPackageFinder } from '../catalog/ai-packages.ts';
import { CodeProblem, type CodeContext, type TreeFile } from '../code/format.ts';
import { kindOf } from './files.ts';
import { settled, type ReadFile } from './lock.ts';
import { putPackages, type AiPackageFinder } from './put.ts';

/** @param isAi finds packages of the catalogue. */
export async function readPackageFiles(
  files: readonly TreeFile[],
  context: CodeContext,
  isAi: AiPackageFinder = aiPackageFinder(),
): Promise<void> {
  const read: ReadFile[] = [];
  for (const file of files) {
    context.signal.throwIfAborted();
    const made = await readOne(file, context);
    if (made) read.push(made);
  }
  for (const file of settled(read)) putPackages(file, context, isAi);
}

async function readOne(file: TreeFile, context: CodeContext): Promise<ReadFile | undefined> {
  const { path } = file;
  try {
    if (path.endsWith('bun.lockb')) {
      throw new CodeProblem({
        code: 'unsupported',
        message:
          'lock files of Bun in binary are not read: write bun.lock (bun install --save-text-lockfile)',
      });
    }
    const kind = kindOf(path);
    if (!kind) return undefined;
    const content = kind.read(await file.text(), path, (beside) => textBeside(beside, context));
    content.problems?.forEach((problem) => context.sink.problem(path, problem));
    return { path, kind, content };
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    context.sink.problem(path, { types: ['code/package'], ...error.problem });
    return undefined;
  }
}

function textBeside(path: string, { tree }: CodeContext): string | undefined {
  try {
    return tree.file(path)?.textNow();
  } catch (error) {
    if (error instanceof CodeProblem) return undefined;
    throw error;
  }
}
