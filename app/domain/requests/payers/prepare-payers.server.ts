import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { refusedBy } from '~/db/refused-by.server';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { matchOrganisationNames } from '../../organisations/names/match-organisation-names.server';
import { screenTexts } from '../intake/screen-answers';
import { changeRequest, type LockedRequest } from '../triage/open-for-triage.server';
import { completeShares } from './cost-shares';
import { canInvoice, gapFields, openGaps, type PayerStanding } from './invoice-readiness';
import { areUnchanged, haveSameDetails, isSamePayer, type Payer } from './payer-changes';
import { payerField } from './payer-form';
import { withoutAbsent } from './payer-row';
import type { TypedPayer } from './payers-inputs';
import { listPayers } from './payers-of-request.server';

interface NewPayer extends Payer, PayerStanding {
  readonly id: string;
  readonly gapsWaivedById: string | null;
  readonly gapsWaivedReason: string | null;
  /** The row of the form it was typed in. */
  readonly row: number;
}

export interface PreparedPayers {
  readonly before: readonly (Payer & PayerStanding)[];
  readonly after: readonly NewPayer[];
  /** Recognised organisations that ask, commission or were involved. */
  readonly around: ReadonlySet<string>;
}

export type PreparationRefusal = 'private-data' | 'shares-not-whole';

/**
 * The payers as they will be: everybody's share, who is known already, and what is set aside still. Nothing is
 * written. The caller holds the lock on the request.
 */
export async function preparePayers(
  work: Work,
  requestId: string,
  typed: readonly TypedPayer[],
): Promise<Result<PreparedPayers, PreparationRefusal>> {
  const { errors } = screenTexts(typed.flatMap(textsOf));
  if (Object.keys(errors).length > 0) return fail('private-data', errors);
  const shares = completeShares(typed.map(({ share }) => share));
  if (!shares) return fail('shares-not-whole');
  const before = await listPayers(work, requestId);
  const known = await matchOrganisationNames(
    work,
    typed.map(({ name }) => name),
  );
  const around = await organisationsAround(work, requestId);
  const after = typed.map(({ share: _, ...payer }, index): NewPayer => {
    const was = before.find((one) => isSamePayer(one, payer));
    const details = { ...payer, ...withoutAbsent(payer) };
    const stands = was !== undefined && haveSameDetails(was, details);
    return {
      ...details,
      id: was?.id ?? randomUUID(),
      organisationId:
        was?.organisationId ??
        around.find((one) => isSamePayer(one, payer))?.organisationId ??
        known.get(payer.name) ??
        null,
      shareBasisPoints: shares[index] ?? 0,
      gapsWaivedAt: stands ? was.gapsWaivedAt : null,
      gapsWaivedById: stands ? was.gapsWaivedById : null,
      gapsWaivedReason: stands ? was.gapsWaivedReason : null,
    };
  });
  return succeed({ before, after, around: new Set(around.map(({ organisationId }) => organisationId)) });
}

function textsOf({ row, ...payer }: TypedPayer) {
  const columns = [
    'name',
    'addressLine',
    'city',
    'eInvoiceAddress',
    'orderNumber',
    'buyerReference',
  ] as const;
  return columns.map((column) => ({
    name: payerField(row, column),
    text: payer[column] ?? '',
    screening: 'record' as const,
  }));
}

interface Around {
  readonly name: string;
  readonly organisationId: string;
}

async function organisationsAround(work: Work, requestId: string): Promise<Around[]> {
  const rows = await work.tx
    .select({ name: requestOrganisations.name, organisationId: requestOrganisations.organisationId })
    .from(requestOrganisations)
    .where(eq(requestOrganisations.requestId, requestId));
  return rows.flatMap(({ name, organisationId }) =>
    organisationId === null ? [] : [{ name, organisationId }],
  );
}

/** What an invoice would miss, pointed at in the form; `null` when invoices can go out. */
export function missingFields(after: readonly NewPayer[]): Record<string, string> | null {
  if (canInvoice(after).allowed) return null;
  return Object.fromEntries(
    after.flatMap((payer) =>
      openGaps(payer).flatMap((gap) => {
        const [first] = gapFields[gap];
        const empty = gap === 'address' ? gapFields.address.filter((field) => !payer[field]) : [first];
        return empty.map((field) => [payerField(payer.row, field), 'required'] as const);
      }),
    ),
  );
}

/** Puts these payers in the place of those on record, in one go: their shares are whole before and after. */
export async function replacePayers(
  work: Work,
  request: LockedRequest,
  { before, after }: PreparedPayers,
): Promise<void> {
  if (areUnchanged(before, after)) return;
  await work.tx.delete(requestPayers).where(eq(requestPayers.requestId, request.id));
  await refusedBy({ request_payers_name: 'organisation-twice' }, () =>
    work.tx.insert(requestPayers).values(
      after.map(({ row: _, ...payer }, index) => ({
        ...payer,
        requestId: request.id,
        position: index + 1,
      })),
    ),
  );
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.payers-changed',
    requestId: request.id,
    data: {
      payers: after.length,
      unrecognised: after.filter(({ organisationId }) => organisationId === null).length,
      becameReady: !canInvoice(before).allowed && canInvoice(after).allowed,
    },
  });
}
