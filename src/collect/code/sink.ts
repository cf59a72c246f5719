import type { CodeOrigin, Origin, Place, Resource } from '../../generated/inventory.ts';
import type { ReportPlace } from '../../generated/report.ts';
import type { CloudId } from '../cloud.ts';
import type { Sink } from '../collector.ts';
import { cloudsFromCode, type Normalised } from './clouds.ts';
import type { NativeResource } from './declaration.ts';
import type { CodeResource, CodeSink, FileProblem } from './format.ts';
import { codeId, identified } from './ids.ts';
import { keepUnknown } from './keep-unknown.ts';
import { redactResource } from './redact.ts';
import type { Repository } from './repository.ts';
import { mayLead } from './may-lead.ts';
import { settle, type Declared, type Unsettled } from './settle.ts';
import { readable } from './token.ts';
import type { WaiverFinder } from './waivers/finder.ts';

/** What a sink for code writes to, and in whose name. */
export interface CodeSinkOptions {
  readonly repository: Repository;
  /** Id of the source. */
  readonly source: string;
  readonly sink: Sink;
  /** The inline waivers of the repository. */
  readonly waivers?: WaiverFinder;
}

/** Where the readers of one repository put what they find. */
export function codeSink({ repository, source, sink, waivers }: CodeSinkOptions): CodeSink {
  const self: CodeSink = {
    async native(root, resources) {
      const clouds = Map.groupBy(resources, ({ cloud }) => cloud);
      for (const [cloud, own] of clouds) {
        for (const { resource, relationships } of await normalised(cloud, root, own)) {
          sink.resource(resource);
          sink.relate({
            from: codeId(repository.name, ''),
            to: resource.id,
            kind: 'provisions',
            evidence: placeText(resource.origin),
          });
          relationships.forEach((relationship) => sink.relate(relationship));
        }
      }
    },
    resource(resource) {
      const made = ownResource(resource);
      sink.resource(made);
      sink.relate({
        from: codeId(repository.name, ''),
        to: made.id,
        kind: 'contains',
        evidence: placeText(made.origin),
      });
    },
    relate: (relationship) => sink.relate(relationship),
    component: (component) => sink.component(component),
    problem(file, problem) {
      const { line, column, types, code } = problem;
      sink.problem(source, {
        code,
        message: problemText(file, problem),
        resource: line === undefined ? file : `${file}:${line}`,
        ...(file !== '' && { file }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...(types && { types }),
      });
    },
  };
  return self;

  async function normalised(
    cloud: CloudId,
    root: string,
    resources: readonly NativeResource[],
  ): Promise<Unsettled[]> {
    const load = cloudsFromCode[cloud];
    if (!load) return [];
    const fromCode = await load();
    const spelling = new Map(fromCode.types.map((type) => [type.toLowerCase(), type] as const));
    const known = resources.flatMap((resource) => {
      const type = spelling.get(resource.type.toLowerCase());
      return type === undefined ? [] : [{ ...resource, type }];
    });
    const named = identified(repository.name, root, known);
    const redacted = named.resources.map((resource) => redactResource(resource, fromCode.sensitive));
    const configurations = new Map(redacted.map(({ id, configuration }) => [id, configuration]));
    const found = fromCode.normalise(redacted);
    return settle(
      found.map(({ resource, relationships, impliedBy }) => ({
        resource: withOrigin(
          keepUnknown(resource, configurations.get(resource.id)),
          named.of(impliedBy ?? resource.id),
          root,
        ),
        relationships,
      })),
      withImplied(named.declared, found, root),
      mayLead,
    ).map(({ resource, relationships }) => ({
      resource: { ...resource, account: resource.account === '' ? repository.name : resource.account },
      relationships,
    }));
  }

  function withImplied(declared: Declared, found: readonly Normalised[], root: string): Declared {
    const implied = new Set(found.flatMap(({ resource, impliedBy }) => (impliedBy ? [resource.id] : [])));
    return {
      ...declared,
      idOf: (native) =>
        declared.idOf(native) ??
        (implied.has(native) ? codeId(repository.name, `${root}#${readable(native)}`) : undefined),
    };
  }

  function withOrigin(resource: Resource, native: NativeResource | undefined, root: string): Resource {
    const { address, file, place } = native?.declared ?? {
      address: readable(resource.id),
      file: root,
      place: firstLine,
    };
    const places = Object.fromEntries(
      [...(native?.places ?? [])].map(([pointer, at]) => [`/properties${pointer}`, at] as const),
    );
    return {
      ...resource,
      unknown: native?.declared.incomplete ? ['/properties', '/related'] : resource.unknown,
      origin: {
        kind: 'code',
        source,
        file,
        ...place,
        address,
        ...(Object.keys(places).length > 0 && { places }),
        ...heldBy(file, place),
      },
    };
  }

  function ownResource(resource: CodeResource) {
    const { key, file, line, column, end_line, end_column, address, places, ...rest } = resource;
    return {
      tags: {},
      unknown: [],
      ...rest,
      id: codeId(repository.name, key),
      cloud: 'code',
      account: repository.name,
      region: '',
      origin: {
        kind: 'code',
        source,
        file,
        line,
        ...(column !== undefined && { column }),
        ...(end_line !== undefined && { end_line }),
        ...(end_column !== undefined && { end_column }),
        ...(address !== undefined && { address }),
        ...heldBy(file, {
          line,
          ...(column !== undefined && { column }),
          ...(end_line !== undefined && { end_line }),
          ...(end_column !== undefined && { end_column }),
        }),
        ...(places && Object.keys(places).length > 0 && { places: { ...places } }),
      },
      defaults: [],
    } satisfies Resource;
  }

  function heldBy(file: string, place: ReportPlace): Pick<CodeOrigin, 'waivers'> {
    const held = waivers?.of(file, place) ?? [];
    return held.length > 0 ? { waivers: held } : {};
  }
}

const firstLine: Place = { line: 1, column: 1, end_line: 1, end_column: 1 };

function placeText(origin: Origin): string {
  return origin.kind === 'code' ? `${origin.file}:${origin.line}` : '';
}

/** What, where: the file's name once, whether the reader said it or not. */
function problemText(file: string, { message, line }: FileProblem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return message.startsWith(file) ? message : `${where}: ${message}`;
}
