import { and, asc, desc, eq } from 'drizzle-orm';
import { activities } from '~/db/schema/activity';
import { organisations } from '~/db/schema/organisations';
import { requestPayers } from '~/db/schema/participation';
import { reviewRequests } from '~/db/schema/requests';
import type { Work } from '~/db/with-actor.server';
import { personIdOf } from '../../accounts/actor';
import type { ActivityName } from '../../activity/activity';
import type { RequestKind } from '../request-kind';
import type { RequestStatus } from '../request-status';
import { hasPayers } from './invoice-readiness';
import type { Payer } from './payer-changes';
import { type MissingOfPayer, missingOf } from './payer-readiness';

export interface PayerOnRecord extends Payer {
  readonly id: string;
  /** The name of the organisation it was recognised as. */
  readonly recognisedName: string | null;
  readonly gapsWaivedAt: Date | null;
  readonly gapsWaivedById: string | null;
  readonly gapsWaivedReason: string | null;
}

/** Only rows that row-level security shows to whoever asks. */
export async function listPayers(work: Work, requestId: string): Promise<PayerOnRecord[]> {
  return await work.tx
    .select({
      id: requestPayers.id,
      organisationId: requestPayers.organisationId,
      recognisedName: organisations.name,
      name: requestPayers.name,
      shareBasisPoints: requestPayers.shareBasisPoints,
      kvk: requestPayers.kvk,
      oin: requestPayers.oin,
      addressLine: requestPayers.addressLine,
      postalCode: requestPayers.postalCode,
      city: requestPayers.city,
      invoiceEmail: requestPayers.invoiceEmail,
      eInvoiceAddress: requestPayers.eInvoiceAddress,
      orderNumber: requestPayers.orderNumber,
      buyerReference: requestPayers.buyerReference,
      gapsWaivedAt: requestPayers.gapsWaivedAt,
      gapsWaivedById: requestPayers.gapsWaivedById,
      gapsWaivedReason: requestPayers.gapsWaivedReason,
    })
    .from(requestPayers)
    .leftJoin(organisations, eq(organisations.id, requestPayers.organisationId))
    .where(eq(requestPayers.requestId, requestId))
    .orderBy(asc(requestPayers.position));
}

export interface OwnPayers {
  readonly reference: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  readonly version: number;
  readonly payers: readonly PayerOnRecord[];
  /** Of each payer what is still to be asked; those that are complete are left out. */
  readonly missing: readonly MissingOfPayer[];
}

/** Who pays for one's own request; `null` when it is somebody else's, nobody's, or nobody pays for its kind. */
export async function findOwnPayers(work: Work, reference: string): Promise<OwnPayers | null> {
  const requesterId = personIdOf(work.actor);
  if (requesterId === null) return null;
  const [request] = await work.tx
    .select({
      id: reviewRequests.id,
      reference: reviewRequests.reference,
      kind: reviewRequests.kind,
      status: reviewRequests.status,
      version: reviewRequests.version,
    })
    .from(reviewRequests)
    .where(and(eq(reviewRequests.reference, reference), eq(reviewRequests.requesterId, requesterId)));
  if (!request || !hasPayers(request.kind)) return null;
  const { id, ...head } = request;
  const payers = await listPayers(work, id);
  return { ...head, payers, missing: missingOf(payers) };
}

/** When the requester was last asked for what is missing; `null` when they never were. */
export async function findPayerDetailsAskedAt(work: Work, requestId: string): Promise<Date | null> {
  const name: ActivityName = 'requests.payer-details-asked';
  const [asked] = await work.tx
    .select({ at: activities.at })
    .from(activities)
    .where(and(eq(activities.requestId, requestId), eq(activities.name, name)))
    .orderBy(desc(activities.id))
    .limit(1);
  return asked?.at ?? null;
}
