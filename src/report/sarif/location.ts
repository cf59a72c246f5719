import type { Location, PhysicalLocation, Region } from 'sarif';
import type { ReportPlace, Result } from '../../generated/report.ts';

/** The root of the repository, which files are relative to. */
export const sourceRoot = 'SRCROOT';

/** Where a result is: in its file, if it has one, and by the name its code or its provider gives it. */
export function locationOf({ resource, place }: Pick<Result, 'resource' | 'place'>): Location {
  const { file, address, id, name } = resource;
  return {
    ...(file !== undefined && isFile(file) && { physicalLocation: placeIn(file, place) }),
    logicalLocations: [{ name, fullyQualifiedName: address ?? id, kind: 'resource' }],
  };
}

/** @param place without it, the whole file. */
export function placeIn(file: string, place?: ReportPlace): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: sourceRoot },
    ...(place && { region: regionOf(place) }),
  };
}

function regionOf({ line, column, end_line, end_column }: ReportPlace): Region {
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(end_line !== undefined && { endLine: end_line }),
    ...(end_column !== undefined && { endColumn: end_column }),
  };
}

/** A relative reference (RFC 3986) of a path with slashes. */
function uriOf(file: string): string {
  return file
    .toWellFormed()
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/');
}

/** Repositories as such are in no file. */
function isFile(file: string): boolean {
  return file !== '.' && file !== '';
}
