import type { Transaction } from '~/db/client.server';
import { accreditationReasons, verifications } from '~/db/schema/accreditation';
import { accreditations } from '~/db/schema/registry';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { chanceFor } from './chance';
import type { World } from './world';

/** The records of accreditation and of what was verified, each written on its day by the first coordinator. */
export async function writeRecords(tx: Transaction, { members, coordinators }: World): Promise<void> {
  const recordedById = coordinators[0]?.id ?? null;
  const steps = members.flatMap(({ person, accreditations: track }) =>
    track.map(({ reason, ...row }, at) => ({
      row: {
        ...row,
        id: chanceFor(`step ${person.id} ${at}`).id(),
        personId: person.id,
        issuedBy: row.outcome ? 'Opleidingscommissie Leerkring' : 'Erkenningscommissie Leerkring',
        recordedById,
        recordedAt: dutchInstant(row.issuedOn, '14:00'),
      },
      reason,
    })),
  );
  await tx.insert(accreditations).values(steps.map(({ row }) => row));
  await tx
    .insert(accreditationReasons)
    .values(steps.flatMap(({ row, reason }) => (reason ? [{ accreditationId: row.id, reason }] : [])));
  await tx.insert(verifications).values(
    members.flatMap(({ person, verifications: verified }) =>
      verified.map((one) => ({
        ...one,
        personId: person.id,
        isConfirmed: true,
        recordedById,
        recordedAt: dutchInstant(one.verifiedOn, '14:10'),
      })),
    ),
  );
}
