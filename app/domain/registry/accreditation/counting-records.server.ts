import { type SQL, sql } from 'drizzle-orm';
import { asSystem } from '~/db/as-system.server';
import type { Work } from '~/db/with-actor.server';
import type { AccreditationDecision } from './accreditation-step';
import type { AccreditationFacts } from './standing';
import type { Verification } from './verification-kind';

/** Decisions of these people that no other record corrects, in the order of recording. `those` is about `a`. */
export function countingDecisions(those: SQL): SQL {
  return sql`select a.person_id as "personId", a.role, a.step, a.level, a.issued_on as "issuedOn",
    a.valid_until as "validUntil", a.issued_by as "issuedBy" from accreditations a
    where a.step in ('accredited', 'renewed', 'raised', 'suspended', 'reinstated', 'withdrawn')
    and not exists (select from accreditations c where c.corrects_id = a.id) and ${those}
    order by a.issued_on, a.seq`;
}

/** The last thing verified of every kind about these people. `those` is about `v`. */
export function countingVerifications(those: SQL): SQL {
  return sql`select distinct on (v.person_id, v.kind, v.role) v.person_id as "personId", v.kind, v.role,
    v.verified_on as "verifiedOn", v.is_confirmed as "isConfirmed" from verifications v
    where v.corrects_id is null
    and not exists (select from verifications c where c.corrects_id = v.id) and ${those}
    order by v.person_id, v.kind, v.role, v.verified_on desc, v.seq desc`;
}

interface OfPerson {
  readonly personId: string;
}

/** What decides how people stand, in two statements for one person or for all. */
export async function loadAccreditationFacts(
  work: Work,
  personIds?: readonly string[],
): Promise<(personId: string) => AccreditationFacts> {
  const those = (column: SQL) =>
    personIds ? sql`${column} = any(${sql.param(personIds)}::uuid[])` : sql`true`;
  // Everybody may know how somebody stands, but not what it follows from.
  const [decisions, verifications] = await asSystem(work, 'accreditation', async ({ tx }) => [
    await tx.execute(countingDecisions(those(sql`a.person_id`))),
    await tx.execute(countingVerifications(those(sql`v.person_id`))),
  ]);
  const decisionsOf = byPerson(rowsOf<AccreditationDecision & OfPerson>(decisions));
  const verificationsOf = byPerson(rowsOf<Verification & OfPerson>(verifications));
  return (personId) => ({
    decisions: decisionsOf.get(personId) ?? [],
    verifications: verificationsOf.get(personId) ?? [],
  });
}

/** The columns are named in the statements themselves; their types are those of the schema. */
function rowsOf<Row>(answer: unknown): readonly Row[] {
  return answer as readonly Row[];
}

function byPerson<Row extends OfPerson>(rows: readonly Row[]): Map<string, Omit<Row, 'personId'>[]> {
  const found = new Map<string, Omit<Row, 'personId'>[]>();
  for (const { personId, ...row } of rows) {
    const known = found.get(personId);
    if (known) known.push(row);
    else found.set(personId, [row]);
  }
  return found;
}
