import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { type References, splitReference } from './reference-rule';

export interface Merge {
  readonly keptId: string;
  readonly removedId: string;
}

/** Keys of rows by `table.column`: with these and the kept id somebody can say what was where before. */
export type MovedRows = Map<string, string[]>;

/** Points everything without a rule of its own at the kept record. Gives the keys of the rows that moved or went. */
export async function moveReferences(
  work: Work,
  references: References,
  { keptId, removedId }: Merge,
): Promise<MovedRows> {
  const moved: MovedRows = new Map();
  for (const [reference, rule] of Object.entries(references)) {
    const { table, column } = quoted(reference);
    if (rule.rule === 'unite') {
      const same = rule.on.map((name) => {
        const other = sql.identifier(name);
        return sql`k.${other} is not distinct from r.${other}`;
      });
      const gone = await work.tx.execute<{ key: string }>(sql`
        delete from ${table} r using ${table} k
        where r.${column} = ${removedId} and k.${column} = ${keptId} and ${sql.join(same, sql` and `)}
        returning ${keyOf(sql`r`)} as key`);
      note(moved, `${reference} gone`, gone);
    }
    if (rule.rule === 'unite' || rule.rule === 'move') {
      const rows = await work.tx.execute<{ key: string }>(sql`
        update ${table} r set ${column} = ${keptId} where r.${column} = ${removedId}
        returning ${keyOf(sql`r`)} as key`);
      note(moved, reference, rows);
    }
  }
  return moved;
}

/** How many rows point at each of these records, by `table.column`; in one statement. */
export async function countReferences(
  work: Work,
  references: References,
  ids: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const parts = Object.keys(references).flatMap((reference) => {
    const { table, column } = quoted(reference);
    return ids.map(
      (id) => sql`select ${reference} as reference, ${id} as id, (select count(*)::int from ${table} r
        where r.${column} = ${id}) as count`,
    );
  });
  const rows = await work.tx.execute<{ reference: string; id: string; count: number }>(
    sql.join(parts, sql` union all `),
  );
  const counts = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
  for (const { reference, id, count } of rows) if (count > 0) counts.get(id)?.set(reference, count);
  return counts;
}

/** A merge that leaves something behind is a bug: it is thrown, and with it everything is undone. */
export async function assertNothingLeft(
  work: Work,
  references: References,
  removedId: string,
): Promise<void> {
  const left = (await countReferences(work, references, [removedId])).get(removedId) ?? new Map();
  const behind = [...left.keys()].filter((reference) => references[reference]?.rule !== 'keep');
  if (behind.length > 0) throw new Error(`a merge left ${behind.join(', ')} behind`);
}

/** The state before, as ids and codes, for the activity: `table.column` and the keys of its rows. */
export function movedAsData(moved: MovedRows): Record<string, string> {
  return Object.fromEntries(
    [...moved].filter(([, keys]) => keys.length > 0).map(([reference, keys]) => [reference, keys.join(' ')]),
  );
}

export function note(moved: MovedRows, reference: string, rows: Iterable<{ readonly key: string }>): void {
  const keys = [...rows].map(({ key }) => key);
  if (keys.length > 0) moved.set(reference, [...(moved.get(reference) ?? []), ...keys]);
}

/** The id of a row, or the ids and codes that make it the only one; never a text somebody typed. */
function keyOf(row: SQL): SQL {
  const all = sql`to_jsonb(${row})`;
  return sql`coalesce(${all}->>'id', concat_ws('/', ${all}->>'request_id', ${all}->>'proposal_id', ${all}->>'seat',
    ${all}->>'rank', ${all}->>'rule', ${all}->>'month', ${all}->>'kind', ${all}->>'status', ${all}->>'outcome',
    ${all}->>'key', ${all}->>'version', ${all}->>'slug', ${all}->>'one_id', ${all}->>'other_id'))`;
}

function quoted(reference: string): { readonly table: SQL; readonly column: SQL } {
  const { table, column } = splitReference(reference);
  return { table: sql`${sql.identifier(table)}`, column: sql`${sql.identifier(column)}` };
}
