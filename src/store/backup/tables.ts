import type { Dialect, Reading } from '../database.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns of its primary key. */
  readonly key: readonly string[];
  /** Tables that its rows refer to. */
  readonly refersTo: readonly string[];
}

export interface Column {
  readonly name: string;
  readonly isBytes: boolean;
  /** The store numbers its rows itself. */
  readonly isIdentity: boolean;
}

/** What is only there while it is worked on, or says nothing but of the store itself. */
function isPassing(name: string): boolean {
  return (
    name.startsWith('staged_') || name.startsWith('sqlite_') || ['migrations', 'history_turn'].includes(name)
  );
}

/** The tables whose rows make up a store, those that others refer to first. */
export async function tablesOf(queries: Reading, dialect: Dialect): Promise<Table[]> {
  const tables = await (dialect === 'sqlite' ? sqliteTables(queries) : postgresqlTables(queries));
  const left = new Map(tables.map((table) => [table.name, table]));
  const ordered: Table[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find(({ name, refersTo }) =>
      refersTo.every((other) => other === name || !left.has(other)),
    );
    if (!next) throw new Error('the tables refer to each other in a circle');
    left.delete(next.name);
    ordered.push(next);
  }
  return ordered;
}

async function sqliteTables(queries: Reading): Promise<Table[]> {
  const tables = await queries.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  return Promise.all(
    tables
      .filter(({ name }) => !isPassing(name))
      .map(async ({ name, sql }) => {
        const columns = await queries.all<{ name: string; type: string; pk: number }>(
          'SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid',
          [name],
        );
        const references = await queries.all<{ table: string }>(
          'SELECT DISTINCT "table" FROM pragma_foreign_key_list($1)',
          [name],
        );
        const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
        return {
          name,
          columns: columns.map((column) => ({
            name: column.name,
            isBytes: column.type === 'BLOB',
            isIdentity: column.pk > 0 && /AUTOINCREMENT/i.test(sql),
          })),
          key: key.map((column) => column.name),
          refersTo: references.map(({ table }) => table),
        };
      }),
  );
}

async function postgresqlTables(queries: Reading): Promise<Table[]> {
  const columns = await queries.all<{ table_name: string; name: string; type: string; identity: string }>(
    `SELECT c.table_name, c.column_name AS name, c.data_type AS type, c.is_identity AS identity
     FROM information_schema.columns AS c
     JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
     WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`,
  );
  const constraints = await queries.all<{
    name: string;
    kind: string;
    other: string | null;
    columns: string[];
  }>(
    `SELECT r.relname AS name, c.contype AS kind, o.relname AS other,
       ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k (number, place)
         JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = k.number ORDER BY k.place) AS columns
     FROM pg_constraint AS c JOIN pg_class AS r ON r.oid = c.conrelid LEFT JOIN pg_class AS o ON o.oid = c.confrelid
     WHERE c.contype IN ('p', 'f') AND r.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())`,
  );
  return [...Map.groupBy(columns, (column) => column.table_name)]
    .filter(([name]) => !isPassing(name))
    .map(([name, own]) => ({
      name,
      columns: own.map((column) => ({
        name: column.name,
        isBytes: column.type === 'bytea',
        isIdentity: column.identity === 'YES',
      })),
      key: constraints.find((one) => one.name === name && one.kind === 'p')?.columns ?? [],
      refersTo: constraints.flatMap((one) =>
        one.name === name && one.kind === 'f' ? (one.other ?? []) : [],
      ),
    }));
}
