import type { InlineWaiver } from '../../../generated/inventory.ts';
import type { ReportPlace } from '../../../generated/report.ts';
import { compare } from '../../../inventory/order.ts';
import { CodeProblem, type FileProblem, type TreeFile } from '../format.ts';
import { inlineWaivers, mostWaivers, waiversFor, type InlineWaiver as Said } from '../inline-waivers.ts';

/** The inline waivers of a repository. */
export interface WaiverFinder {
  /** Those that hold for what a file declares at a place. */
  of(file: string, place: ReportPlace): InlineWaiver[];
  /** Looks also into files that declared nothing, so that waivers which hold for nothing can be told. */
  lookInto(files: readonly TreeFile[]): void;
  /** All that were found, by file and line. */
  all(): InlineWaiver[];
}

/** More than that hold for no one resource: a file of many would make a document of many times its size. */
const mostForOne = 50;
/** Of a repository. */
const mostInAll = 10_000;
/** Languages whose files say what is deployed. Source code and lock files are not read twice for nothing. */
const declares = /\.(tf|tofu|tfvars|hcl|bicep|bicepparam|ya?ml|json|jsonc|template)$/i;

export interface WaiverFinderOptions {
  readonly fileOf: (path: string) => TreeFile | undefined;
  readonly problem: (path: string, problem: FileProblem) => void;
}

export function waiverFinder({ fileOf, problem }: WaiverFinderOptions): WaiverFinder {
  const known = new Map<string, readonly Said[]>();
  let count = 0;

  function read(file: TreeFile): readonly Said[] {
    const waivers = saidIn(file);
    const room = Math.min(mostWaivers - 1, mostInAll - count);
    count += Math.min(waivers.length, room);
    if (waivers.length <= room) return waivers;
    problem(file.path, {
      code: 'too_large',
      message: `more than ${room} waivers (keelson:ignore and those for other tools): those after them do not hold`,
    });
    return waivers.slice(0, room);
  }

  function waiversIn(path: string, file = fileOf(path)): readonly Said[] {
    const found = known.get(path) ?? (file ? read(file) : []);
    if (file) known.set(path, found);
    return found;
  }

  return {
    of: (file, place) =>
      waiversFor(place, waiversIn(file))
        .slice(0, mostForOne)
        .map((waiver) => stated(file, waiver)),
    lookInto(files) {
      for (const file of files) if (declares.test(file.path)) waiversIn(file.path, file);
    },
    all: () =>
      [...known]
        .toSorted(([left], [right]) => compare(left, right))
        .flatMap(([file, waivers]) => waivers.map((waiver) => stated(file, waiver))),
  };
}

/** A file that cannot be read has no waivers: its reader has said so. */
function saidIn(file: TreeFile): readonly Said[] {
  try {
    return inlineWaivers(file.textNow());
  } catch (error) {
    if (!(error instanceof CodeProblem)) throw error;
    return [];
  }
}

/** As the document has it. */
function stated(file: string, { check, line, reason, until, owner, problem, tool }: Said): InlineWaiver {
  return {
    check,
    file,
    line,
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
    ...(owner !== undefined && { owner }),
    ...(problem !== undefined && { problem }),
    ...(tool !== undefined && { tool }),
  };
}
