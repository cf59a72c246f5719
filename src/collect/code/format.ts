import type { Component, Place, Problem, Relationship, Resource } from '../../generated/inventory.ts';
import type { NativeResource } from './declaration.ts';

/** A file of the scanned tree. Nothing is read before it is asked for. */
export interface TreeFile {
  /** Relative to the root of the repository, or else to the scanned folder, with slashes. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Where it lies on this machine, for readers that stream. */
  readonly location: string;
  /** The first 4 KiB, decoded as UTF-8 without errors. */
  head(): Promise<string>;
  /**
   * The whole text.
   *
   * @param limit in bytes; 16 MiB where it is left out
   * @throws CodeProblem too_large beyond the limit, invalid when it is not UTF-8, unreadable.
   */
  text(limit?: number): Promise<string>;
  /** The same at once, for code that reads a file in the middle of an expression. */
  textNow(): string;
}

/** What is wrong with one file: recorded for that file, and the rest is scanned. */
export type FileProblem = Pick<Problem, 'code' | 'message'> & {
  readonly line?: number;
  readonly column?: number;
  /** Native types of which resources may be missing or incomplete because of it. */
  readonly types?: readonly string[];
};

/** Where readers of code put what they find. */
export interface CodeSink {
  /**
   * Puts all resources of one root (a root module, a template), normalised as their clouds' live ones are.
   *
   * @param root path of the folder or file, which makes ids unique: infra/prod.
   */
  native(root: string, resources: readonly NativeResource[]): Promise<void>;
  /** Puts a resource of code's own: a package, an image, an MCP server. Its origin names file and line. */
  resource(resource: CodeResource): void;
  relate(relationship: Relationship): void;
  component(component: Component): void;
  /** Records what could not be read of a file; the source is partial then. */
  problem(file: string, problem: FileProblem): void;
}

/** A resource that exists only in code. The sink fills in its cloud, account and source. */
export type CodeResource = Pick<Resource, 'type' | 'kind' | 'name' | 'properties'> &
  Partial<Pick<Resource, 'tags' | 'unknown' | 'ai'>> & {
    /** Unique in the repository: `<path>#<what>`. */
    readonly key: string;
    readonly file: string;
    readonly line: number;
    readonly column?: number;
    readonly end_line?: number;
    readonly end_column?: number;
    readonly address?: string;
    /** Where properties are set, by pointers into the resource. */
    readonly places?: Readonly<Record<string, Place>>;
  };

export interface CodeContext {
  readonly sink: CodeSink;
  /** Files by path, of all formats: modules, variables and templates beside the files that were recognised. */
  readonly tree: Tree;
  readonly signal: AbortSignal;
  /** Id that the sink gives to a resource of `key`. */
  idOf(key: string): string;
}

export interface Tree {
  file(path: string): TreeFile | undefined;
  /** Files directly in a folder, sorted by path; '' is the root. */
  folder(path: string): readonly TreeFile[];
}

/** One kind of file. Each lies in a folder of its own below src/collect/, and has its line in formats.ts. */
export interface CodeFormat {
  /** terraform, arm, cloudformation, lockfiles … */
  readonly id: string;
  readonly title: string;
  /** Whether a file may be of the format, by its path alone. */
  mayTake(path: string): boolean;
  /** Whether it is, by its first 4 KiB. Absent: the path says enough. */
  takes?(head: string, path: string): boolean;
  /**
   * Reads all files that were taken, sorted by path. What is wrong with one is a problem of it, never thrown.
   * Imports the reader only now: `read: async (files, context) => (await import('./read.ts')).read(files, context)`.
   */
  read(files: readonly TreeFile[], context: CodeContext): Promise<void>;
}

/** A file that cannot be read further. Readers turn it into a problem of the file. */
export class CodeProblem extends Error {
  override readonly name = 'CodeProblem';
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}
