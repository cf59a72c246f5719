import type { AiPackage } from '../../catalog/ai-packages.ts';
import type { CodeContext } from '../../code/format.ts';
import type { Ecosystem } from '../../packages/package.ts';
import { purlOf } from '../../packages/purl.ts';

export interface SdkPlace {
  readonly file: string;
  readonly module: string;
  readonly line: number;
  readonly column: number;
}

/** Where each package is imported. */
export type SdkPlaces = Map<AiPackage, SdkPlace[]>;

const mostLocations = 200;

/** One resource a package and repository. */
export function putSdks(sdks: SdkPlaces, { sink }: CodeContext): void {
  for (const [{ ecosystem, name, category, provider }, places] of sdks) {
    const [first] = places;
    const purl = purlOf(ecosystem as Ecosystem, name, undefined);
    if (!first || purl === undefined) continue;
    sink.resource({
      key: `sdk#${purl}`,
      type: 'code/sdk-use',
      kind: 'package',
      name,
      file: first.file,
      line: first.line,
      column: first.column,
      properties: {
        ecosystem,
        name,
        purl,
        category,
        ...(provider !== undefined && { provider }),
        modules: [...new Set(places.map(({ module }) => module))].toSorted().slice(0, mostLocations),
        files: new Set(places.map(({ file }) => file)).size,
        locations: places.slice(0, mostLocations).map(({ file, line }) => `${file}:${line}`),
      },
      ai: { sdk: name, ...(provider !== undefined && { provider }) },
    });
  }
}
