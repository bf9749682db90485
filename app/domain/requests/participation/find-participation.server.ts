import type { Work } from '~/db/with-actor.server';
import { type CalendarDay, calendarDayAt } from '../../kernel/calendar-day';
import { findTriageHead, listRequestOrganisations, type TriageHead } from '../triage/triage-queries.server';
import { listConsentDecisions, listConsentHistory } from './consent-queries.server';

type Listed = Awaited<ReturnType<typeof listRequestOrganisations>>[number];

export interface Participation {
  readonly head: TriageHead;
  readonly organisation: Listed;
  readonly history: Awaited<ReturnType<typeof listConsentHistory>>;
  readonly decisions: Awaited<ReturnType<typeof listConsentDecisions>>;
  readonly today: CalendarDay;
}

/** One organisation of a request for its coordinator; `null` for whoever may not see it, and in their own request. */
export async function findParticipation(
  work: Work,
  reference: string,
  requestOrganisationId: string | undefined,
): Promise<Participation | null> {
  const head = await findTriageHead(work, reference);
  if (!head || head.isOwn) return null;
  const listed = await listRequestOrganisations(work, head.id);
  const organisation = listed.find(({ id }) => id === requestOrganisationId);
  if (!organisation) return null;
  return {
    head,
    organisation,
    history: await listConsentHistory(work, head.id, organisation.id),
    decisions: await listConsentDecisions(work, organisation.id),
    today: calendarDayAt(work.now),
  };
}
