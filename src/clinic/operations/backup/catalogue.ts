import type { PoolClient } from 'pg';

export interface StoredTable {
  name: string;
  /** Those that hold what was written; generated ones follow from them. */
  columns: string[];
  /** Even its owner sees the rows of one clinic in each transaction. */
  isOfAClinic: boolean;
}

/** What keeps track of the others, and is written by the migrations themselves. */
const OWN_RECORD = 'migration';

/**
 * Every table of the schema, each after those it refers to. Read from the database, so that no table of a later release
 * can be forgotten.
 */
export async function tablesOf(client: PoolClient): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable & { needs: string[] }>(
    `select c.relname as name, c.relforcerowsecurity as "isOfAClinic",
       array(select attname::text from pg_attribute
             where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
       array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
             where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> $1
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [OWN_RECORD],
  );
  const sorted: StoredTable[] = [];
  const placed = new Set<string>();
  let waiting = rows;
  while (waiting.length > 0) {
    const next = waiting.filter(({ needs }) => needs.every((name) => placed.has(name)));
    if (next.length === 0)
      throw new Error(
        `These tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}`,
      );
    for (const { needs: _needs, ...table } of next) {
      sorted.push(table);
      placed.add(table.name);
    }
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return sorted;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ');
