import { messageOf } from '../../../errors.ts';
import { limits } from '../limits.ts';
import { isAlpineDatabase, readAlpineDatabase } from './alpine.ts';
import { isDebianStatus, readDebianStatus } from './debian.ts';
import { isDotnetDependencies, readDotnetDependencies } from './dotnet.ts';
import type { Finding } from './finding.ts';
import { isJavaArchive, readJavaArchive } from './java.ts';
import { isNodePackage, readNodePackage } from './node.ts';
import { isOsRelease, readOsRelease } from './os-release.ts';
import { isPythonMetadata, readPythonMetadata } from './python.ts';
import { isRpmDatabase, rpmDatabase } from './rpm.ts';

/** A kind of file that is known by its path and read as a whole. */
export interface WholeFile {
  readonly is: (path: string) => boolean;
  /** Larger ones are not read, and that is said. In bytes. */
  readonly largest: number;
  readonly read: (bytes: Buffer, path: string) => Finding[] | Promise<Finding[]>;
}

const text =
  (read: (content: string) => Finding[]): WholeFile['read'] =>
  (bytes, path) => {
    try {
      return read(bytes.toString('utf8'));
    } catch (error) {
      // Broken JSON: installed software has some, in tests and templates.
      if (!(error instanceof SyntaxError)) throw error;
      return [{ kind: 'unread', code: 'invalid', reason: `${path}: ${messageOf(error)}` }];
    }
  };

const small = 4 * 1024 * 1024;

export const wholeFiles: readonly WholeFile[] = [
  { is: isPythonMetadata, largest: small, read: text(readPythonMetadata) },
  { is: isNodePackage, largest: small, read: text(readNodePackage) },
  { is: isJavaArchive, largest: limits.jar, read: readJavaArchive },
  { is: isDotnetDependencies, largest: limits.text, read: text(readDotnetDependencies) },
  { is: isDebianStatus, largest: limits.text, read: text(readDebianStatus) },
  { is: isAlpineDatabase, largest: limits.text, read: text(readAlpineDatabase) },
  { is: isOsRelease, largest: small, read: text(readOsRelease) },
  // Not read, so never too large.
  { is: isRpmDatabase, largest: 0, read: rpmDatabase },
];
