import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bomOf } from '../../src/bom/bom.ts';
import { collectDocument } from '../../src/cli/collect-document.ts';
import type { Bom, BomItem } from '../../src/generated/bom.ts';
import { bomFormats } from '../../src/report/bom/formats.ts';

const signal = AbortSignal.timeout(120_000);
// Resources of code are named by the repository's folder, which a clone may call anything.
const folder = await mkdtemp(join(tmpdir(), 'keelson-test-'));
await cp('examples/app', join(folder, 'app'), { recursive: true });

export const estateDocument = await collectDocument({ replay: 'examples/estate' }, {}, signal);
export const appDocument = await collectDocument({ paths: [join(folder, 'app')] }, {}, signal);
await rm(folder, { recursive: true, force: true });

export const estate = bomOf(estateDocument);
export const app = bomOf(appDocument);

/** A bill as a format writes it. */
export function written(id: string, bom: Bom, width = 100): string {
  const format = bomFormats.find((one) => one.id === id);
  if (!format) throw new Error(`there is no format ${id}`);
  return format.write(bom, { width, colour: false });
}

/** The one item of a kind and name. */
export function itemOf(bom: Bom, kind: BomItem['kind'], name: string): BomItem {
  const [found, ...others] = bom.items.filter((item) => item.kind === kind && item.name === name);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} ${kind} ${name}`);
  return found;
}

/** References as texts. */
export function said(references: BomItem['uses']): string[] {
  return references.map(({ edge, name, listed }) => `${edge} ${name}${listed ? '' : ' (not listed)'}`);
}
