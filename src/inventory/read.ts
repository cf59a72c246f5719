import { constants, createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { KeelsonError, messageOf } from '../errors.ts';
import { textLines } from '../files/text-lines.ts';
import type { Inventory } from '../generated/inventory.ts';
import { validate, validateDefinition } from '../schema/validate.ts';
import type { Header, Line } from './lines.ts';
import { refuseOtherVersion } from './version.ts';

/**
 * Reads a document in either form, told apart by its first line.
 *
 * @throws KeelsonError DOCUMENT_INVALID naming file, line or path, and what is wrong there.
 */
export async function readInventory(file: string): Promise<Inventory> {
  return (await isLines(file)) ? readLines(file) : readWhole(file);
}

/**
 * Whether a file holds the newline-delimited form, which can be streamed.
 *
 * @throws KeelsonError DOCUMENT_INVALID when it cannot be read.
 */
export async function isLines(file: string): Promise<boolean> {
  return isHeader(await firstLine(file));
}

async function firstLine(file: string): Promise<string> {
  try {
    // A pipe that nobody writes to would keep a blocking open waiting for ever.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) throw new Error('it is not a file');
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
      return buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? '';
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new KeelsonError('DOCUMENT_INVALID', `cannot read the inventory ${file}: ${messageOf(cause)}`, {
      cause,
    });
  }
}

function isHeader(line: string): boolean {
  try {
    const value = JSON.parse(line) as Partial<Inventory>;
    return value.schema !== undefined && !Object.values(lists).some((list) => Object.hasOwn(value, list));
  } catch {
    return false;
  }
}

async function readWhole(file: string): Promise<Inventory> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file)) {
    chunks.push(chunk as Buffer);
  }
  const document = parsed(Buffer.concat(chunks).toString('utf8'), file) as Inventory;
  refuseOtherVersion(document, file);
  const problem = validate('inventory', document);
  if (problem) {
    throw new KeelsonError('DOCUMENT_INVALID', `${file}: ${problem}`);
  }
  return document;
}

function readLines(file: string): Promise<Inventory> {
  return inventoryOfLines(linesIn(file), file);
}

/**
 * The document that lines are.
 *
 * @param file names it in errors.
 * @throws KeelsonError DOCUMENT_INVALID
 */
export async function inventoryOfLines(lines: AsyncIterable<string>, file: string): Promise<Inventory> {
  let document = emptyDocument();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (number > 1 && line.trim() === '') {
      continue;
    }
    const where = `${file}:${number}`;
    const value = parsed(line, where);
    if (number === 1) {
      refuseOtherVersion(value, where);
      // The header's members come first, as in the other form.
      document = { ...(value as Header), ...emptyDocument() };
    } else {
      add(document, value as Line, where);
    }
  }
  const problem = validate('inventory', {
    ...document,
    resources: [],
    relationships: [],
    sources: [],
    components: [],
  });
  if (problem) {
    throw new KeelsonError('DOCUMENT_INVALID', `${file}: ${problem}`);
  }
  return document;
}

function linesIn(file: string): AsyncGenerator<string> {
  return textLines(createReadStream(file, 'utf8') as AsyncIterable<string>);
}

const emptyDocument = () =>
  ({ sources: [], resources: [], relationships: [], components: [] }) as unknown as Inventory;

const lists = {
  source: 'sources',
  resource: 'resources',
  relationship: 'relationships',
  component: 'components',
} as const;

function add(document: Inventory, line: Line, where: string): void {
  const [[kind, value] = [], ...others] = Object.entries(line ?? {});
  if (kind === undefined || others.length > 0 || !Object.hasOwn(lists, kind)) {
    throw new KeelsonError(
      'DOCUMENT_INVALID',
      `${where}: not a line of an inventory (${Object.keys(lists).join(', ')})`,
    );
  }
  const problem = validateDefinition('inventory', kind, value);
  if (problem) {
    throw new KeelsonError('DOCUMENT_INVALID', `${where}: ${problem}`);
  }
  (document[lists[kind as keyof typeof lists]] as unknown[]).push(value);
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KeelsonError('DOCUMENT_INVALID', `${where} is not JSON: ${messageOf(cause)}`, { cause });
  }
}
