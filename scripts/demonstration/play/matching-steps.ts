import { and, eq, inArray } from 'drizzle-orm';
import { invitations } from '~/db/schema/matching';
import { acceptInvitation } from '~/domain/matching/accept-invitation.server';
import { acceptPair as acceptPairCommand } from '~/domain/matching/accept-pair.server';
import { agreeConfidentiality } from '~/domain/matching/agree-confidentiality.server';
import { declareIndependence } from '~/domain/matching/declare-independence.server';
import { declineInvitation } from '~/domain/matching/decline-invitation.server';
import { expireInvitations } from '~/domain/matching/expire-invitations.server';
import {
  type DeclineReason,
  openInvitationStatuses,
  type SeatName,
} from '~/domain/matching/invitation-status';
import { judgeIndependence } from '~/domain/matching/judge-independence.server';
import { loadSnapshot } from '~/domain/matching/load-snapshot.server';
import type { ObjectionReason } from '~/domain/matching/matching-inputs';
import { objectToPair } from '~/domain/matching/object-to-pair.server';
import { organisationsToJudge } from '~/domain/matching/organisations-to-judge.server';
import { proposePair } from '~/domain/matching/propose-pair.server';
import { readContext } from '~/domain/requests/context/read-context.server';
import { choosePeople } from './choose-people';
import { asCoordinator, asJob, asMember, asRequester, requestOf, shown, succeeded } from './scene';
import type { Scene, Step } from './story';

interface ProposalWishes {
  /** Places in the register of people to propose where the rules allow it. */
  readonly preferred?: readonly number[];
  readonly alternates?: number;
}

/** Kept only where somebody was chosen over others with more points. */
const orderReason = 'Zij kennen de streek en hebben in deze maanden de meeste rust.';

export function propose({ preferred = [], alternates = 1 }: ProposalWishes = {}): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const chosen = await choosePeople(work, requestOf(scene).id, {
      preferred: preferred.flatMap((place) => scene.world.members[place]?.person.id ?? []),
      alternates,
    });
    const input = { ...(await shown(scene)), ...chosen, overrides: [], orderReason };
    succeeded(scene, await proposePair(work, input));
  };
}

export function agree(seat: SeatName): Step {
  return async (scene) => {
    const { invitationId, work } = await invited(scene, seat);
    succeeded(scene, await agreeConfidentiality(work, { invitationId }));
  };
}

/** No tie to anybody of the list; then they read the question. */
export function declare(seat: SeatName): Step {
  return async (scene) => {
    const { invitationId, work } = await invited(scene, seat);
    const { id } = requestOf(scene);
    const listed = await organisationsToJudge(work, id);
    const answers = listed.map(({ requestOrganisationId }) => ({
      requestOrganisationId,
      hasTie: 'no' as const,
    }));
    succeeded(scene, await declareIndependence(work, { invitationId, answers, hasPartInCase: 'no' }));
    await readContext(work, id, 'candidate');
  };
}

/** A tie to the first organisation of the list: a no that is remembered. */
export function declareTie(seat: SeatName): Step {
  return async (scene) => {
    const { invitationId, work } = await invited(scene, seat);
    const listed = await organisationsToJudge(work, requestOf(scene).id);
    const answers = listed.map(({ requestOrganisationId }, at) => ({
      requestOrganisationId,
      hasTie: at === 0 ? ('yes' as const) : ('no' as const),
    }));
    succeeded(scene, await declareIndependence(work, { invitationId, answers, hasPartInCase: 'no' }));
  };
}

export function accept(seat: SeatName): Step {
  return async (scene) => {
    const { invitationId, work } = await invited(scene, seat);
    succeeded(scene, await acceptInvitation(work, { invitationId }));
  };
}

export function declineSeat(seat: SeatName, reason: DeclineReason, note = ''): Step {
  return async (scene) => {
    const { invitationId, work } = await invited(scene, seat);
    succeeded(scene, await declineInvitation(work, { invitationId, reason, note }));
  };
}

/** The whole handshake in one sitting. */
export function take(seat: SeatName): Step[] {
  return [agree(seat), declare(seat), accept(seat)];
}

export const acceptPair: Step = async (scene) => {
  const work = await asRequester(scene);
  await readContext(work, requestOf(scene).id, 'requester');
  succeeded(scene, await acceptPairCommand(work, await shown(scene)));
};

export function objectTo(seat: SeatName, reason: ObjectionReason): Step {
  return async (scene) => {
    const input = { ...(await shown(scene)), seat, reason };
    succeeded(scene, await objectToPair(await asRequester(scene), input));
  };
}

/** What the worker does on the schedule. */
export const expire: Step = async (scene) => {
  succeeded(scene, await expireInvitations(await asJob(scene, 'expire-invitations')));
};

/** The first person whose independence data cannot tell gets the coordinator's own judgement. */
export function judgeOne(reason: string): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const snapshot = await loadSnapshot(work, requestOf(scene).id);
    const candidate = snapshot?.candidates.find(
      ({ employerGroupKnown, ties }) =>
        employerGroupKnown && ties.some(({ verdict }) => verdict === 'unjudged'),
    );
    if (!candidate) throw new Error(`there is nobody to judge in the story ${scene.story.key}`);
    const organisationIds = candidate.ties
      .filter(({ verdict }) => verdict === 'unjudged')
      .map(({ organisationId }) => organisationId);
    const judgement = {
      personId: candidate.personId,
      organisationIds,
      isIndependent: 'yes',
      reason,
    } as const;
    succeeded(scene, await judgeIndependence(work, { ...(await shown(scene)), ...judgement }));
  };
}

/** Whoever is invited to this seat, at work. */
async function invited(scene: Scene, seat: SeatName) {
  const [invitation] = await scene.tx
    .select({ invitationId: invitations.id, personId: invitations.personId })
    .from(invitations)
    .where(
      and(
        eq(invitations.requestId, requestOf(scene).id),
        eq(invitations.seat, seat),
        inArray(invitations.status, [...openInvitationStatuses]),
      ),
    );
  if (!invitation) throw new Error(`nobody is invited as ${seat} in the story ${scene.story.key}`);
  return {
    invitationId: invitation.invitationId,
    work: await asMember(scene, invitation.personId),
  };
}
