import type { Work } from '~/db/with-actor.server';
import { addDays, addMonthsTo, type CalendarDay } from '~/domain/kernel/calendar-day';
import { monthOf } from '~/domain/kernel/month';
import { recogniseAndCheck } from '~/domain/matching/recognise-and-check.server';
import { addOrganisation } from '~/domain/requests/participation/add-organisation.server';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { handOver } from '~/domain/reviews/handover/hand-over.server';
import { handoverInput } from '~/domain/reviews/handover/handover-input';
import { listPeopleToSeat } from '~/domain/reviews/handover/people-to-seat.server';
import { coordinatorAtWork, done, type Stage } from './coordinator-at-work';
import type { RequesterKey } from './staff';
import { organisationId } from './write-world';

interface Handover {
  readonly requester: RequesterKey;
  readonly organisation: string;
  readonly involved: readonly string[];
  readonly region: string;
  readonly learningQuestion: string;
  readonly status: 'dialogue' | 'commenting';
  /** The day on which it came in each state, as far as the foundation kept it. */
  readonly days: Readonly<Record<string, CalendarDay>>;
}

/**
 * Two reviews that were under way before there was a portal: one on which people comment, and one in which an
 * organisation came to take part since.
 */
export async function settleHandovers(stage: Stage): Promise<void> {
  const work = await coordinatorAtWork(stage);
  const { today } = stage.world;
  await takeOver(work, stage, {
    requester: 'zeedijkerland',
    organisation: 'Gemeente Zeedijkerland',
    involved: ['Vrouwenopvang De Haven'],
    region: 'region:west-friesland',
    learningQuestion: 'Hoe houden we elkaar op de hoogte als een gezin naar een andere gemeente verhuist?',
    status: 'commenting',
    days: {
      dialogueOn: addDays(today, -110),
      draftingOn: addDays(today, -50),
      commentingOn: addDays(today, -12),
    },
  });
  const reference = await takeOver(work, stage, {
    requester: 'salderveen',
    organisation: 'Gemeente Salderveen',
    involved: ['Basisschool De Vlieger'],
    region: 'region:ijsselland',
    learningQuestion:
      'Wat helpt school en jeugdgezondheidszorg om samen eerder te zien dat een kind wegblijft?',
    status: 'dialogue',
    days: { exploringOn: addDays(today, -70), dialogueOn: addDays(today, -20) },
  });
  await letJoin(work, reference);
}

async function letJoin(work: Work, reference: string): Promise<void> {
  const shown = async () => ({ reference, version: (await findTriageHead(work, reference))?.version ?? 0 });
  const { requestOrganisationId: subjectId } = done(
    await addOrganisation(work, {
      ...(await shown()),
      name: 'JGZ Salderland',
      kind: 'youth_health_care',
      isInvolved: true,
      isCommissioner: false,
      willingness: 'yes',
    }),
  );
  const meant = { subject: 'listed' as const, subjectId, organisationId: organisationId('jgz-salderland') };
  done(await recogniseAndCheck(work, { ...(await shown()), ...meant, parentKnown: false }));
}

/** With the first two reviewers and supervisor whom the rules let sit there. */
async function takeOver(work: Work, { world }: Stage, handover: Handover): Promise<string> {
  const asker = world.requesters.find(({ organisation }) => organisation === handover.requester);
  if (!asker) throw new Error(`nobody asks for ${handover.requester}`);
  const { requester: _, involved, days, ...facts } = handover;
  const people = await listPeopleToSeat(work);
  const reviewers = people.filter(({ isReviewer }) => isReviewer);
  const supervisors = people.filter(({ isSupervisor }) => isSupervisor);
  for (let at = 0; at + 1 < reviewers.length; at += 2) {
    const supervisor = supervisors[at % supervisors.length];
    const input = handoverInput.parse({
      ...facts,
      ...days,
      involved: involved.join('\n'),
      requesterName: asker.person.name,
      requesterAddress: asker.person.address,
      requesterFunction: asker.post,
      careDomain: 'youth',
      form: 'compact',
      hoursPerReviewer: '24',
      months: '6',
      startMonth: monthOf(addMonthsTo(world.today, -4)),
      lead: reviewers[at]?.id,
      co: reviewers[at + 1]?.id,
      supervisor: supervisor?.id,
      reason: 'Zij doen deze review al maanden, in overleg met de opdrachtgever.',
    });
    const reference = await attempt(work, (inner) =>
      handOver(inner, { ...input, waivedReason: 'Overgenomen review: factuurgegevens volgen.' }),
    );
    if (reference) return reference;
  }
  throw new Error(`nobody may sit in the review of ${handover.organisation}`);
}

class NotThem extends Error {}

/** What was refused leaves nothing behind, as behind the door of every command. */
async function attempt(
  work: Work,
  command: (work: Work) => ReturnType<typeof handOver>,
): Promise<string | null> {
  try {
    return await work.tx.transaction(async (tx) => {
      const result = await command({ ...work, tx });
      if (!result.ok) throw new NotThem(result.reason);
      return result.value.reference;
    });
  } catch (error) {
    if (error instanceof NotThem) return null;
    throw error;
  }
}
