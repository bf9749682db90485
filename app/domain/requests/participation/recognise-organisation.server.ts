import { and, eq, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { refusedBy } from '~/db/refused-by.server';
import { organisations } from '~/db/schema/organisations';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { recordActivity } from '../../activity/record-activity.server';
import { fail, type Result, succeed } from '../../kernel/result';
import { createOrganisation } from '../../organisations/create-organisation.server';
import type { OrganisationKind } from '../../organisations/organisation-kind';
import { changeRequest, openForTriage, type TriageRefusal } from '../triage/open-for-triage.server';
import type { recognitionInput } from '../triage/triage-inputs';

type Input = { reference: string } & z.infer<typeof recognitionInput>;
type Refusal = TriageRefusal | 'organisation-known' | 'organisation-listed';

interface Subject {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly kvk: string | null;
  readonly oin: string | null;
}

/**
 * Says which organisation a typed name means: one we know, or a new one of that name. A payer of the same name is
 * recognised with it. Without this nobody's independence can be judged.
 */
export async function recogniseOrganisation(
  work: Work,
  input: Input,
): Promise<Result<{ organisationId: string }, Refusal>> {
  const opened = await openForTriage(work, input, 'recognise-organisation');
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const subject = await (input.subject === 'listed' ? listed : payer)(work, request.id, input.subjectId);
  if (!subject) return fail('not-found');

  const organisationId = input.organisationId
    ? await known(work, input.organisationId)
    : await added(work, subject, input.parentKnown);
  if (organisationId === null) return fail('not-found');

  if (input.subject === 'listed') {
    await refusedBy({ request_organisations_organisation: 'organisation-listed' }, () =>
      work.tx
        .update(requestOrganisations)
        .set({ organisationId })
        .where(eq(requestOrganisations.id, input.subjectId)),
    );
  } else {
    await work.tx.update(requestPayers).set({ organisationId }).where(eq(requestPayers.id, input.subjectId));
  }
  await work.tx
    .update(requestPayers)
    .set({ organisationId })
    .where(
      and(
        eq(requestPayers.requestId, request.id),
        isNull(requestPayers.organisationId),
        eq(sql`lower(${requestPayers.name})`, subject.name.toLowerCase()),
      ),
    );
  await changeRequest(work, request, {});
  await recordActivity(work, {
    name: 'requests.organisation-recognised',
    requestId: request.id,
    data: { subject: input.subject, subjectId: input.subjectId },
  });
  return succeed({ organisationId });
}

async function listed(work: Work, requestId: string, id: string): Promise<Subject | null> {
  const [row] = await work.tx
    .select({ name: requestOrganisations.name, kind: requestOrganisations.kind })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.id, id), eq(requestOrganisations.requestId, requestId)));
  return row ? { ...row, kvk: null, oin: null } : null;
}

async function payer(work: Work, requestId: string, id: string): Promise<Subject | null> {
  const [row] = await work.tx
    .select({ name: requestPayers.name, kvk: requestPayers.kvk, oin: requestPayers.oin })
    .from(requestPayers)
    .where(and(eq(requestPayers.id, id), eq(requestPayers.requestId, requestId)));
  return row ? { ...row, kind: 'other' } : null;
}

async function known(work: Work, id: string): Promise<string | null> {
  const [row] = await work.tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(eq(organisations.id, id), isNull(organisations.mergedIntoId)));
  return row?.id ?? null;
}

async function added(work: Work, subject: Subject, parentKnown: boolean): Promise<string | null> {
  const created = await createOrganisation(work, { ...subject, parentKnown });
  return created.ok ? created.value.organisationId : null;
}
