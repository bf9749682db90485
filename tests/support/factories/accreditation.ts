import { database } from '~/db/client.server';
import { verifications } from '~/db/schema/accreditation';
import { accreditations } from '~/db/schema/registry';
import type { DecisionStep } from '~/domain/registry/accreditation/accreditation-step';
import type { VerificationKind } from '~/domain/registry/accreditation/verification-kind';

type Row = typeof accreditations.$inferInsert;

/** Appends a decision to somebody's record as it would come out of the command. */
export async function decideOn(
  personId: string,
  step: DecisionStep,
  over: Partial<Pick<Row, 'role' | 'level' | 'issuedOn' | 'validUntil'>> = {},
): Promise<void> {
  await database()
    .insert(accreditations)
    .values({ personId, role: 'reviewer', step, issuedOn: '2026-01-01', issuedBy: 'Het netwerk', ...over });
}

export async function verify(
  personId: string,
  kind: VerificationKind,
  verifiedOn: string,
  isConfirmed = true,
): Promise<void> {
  await database()
    .insert(verifications)
    .values({ personId, kind, source: 'earlier-record', verifiedOn, isConfirmed });
}
