import { and, eq, isNull } from 'drizzle-orm';
import { callAnswers, openCalls } from '~/db/schema/open-calls';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { answerCall } from '~/domain/matching/open-call/answer-call.server';
import { type CallAnswer, callTerms } from '~/domain/matching/open-call/call-answer';
import { openCall } from '~/domain/matching/open-call/open-call.server';
import { addWorkingDays } from '~/domain/requests/service-levels/working-days';
import { asCoordinator, asJob, asMember, requestOf, shown, succeeded } from './scene';
import type { Step } from './story';

/** Everybody who may take a seat is asked who would like to. */
export const call: Step = async (scene) => {
  const answerUntilOn = addWorkingDays(calendarDayAt(scene.now), callTerms.usual);
  succeeded(scene, await openCall(await asCoordinator(scene), { ...(await shown(scene)), answerUntilOn }));
};

/** Answers to the call, by as many people it reached in the order of the register; the first of all waits. */
export function sayToCall(answers: readonly CallAnswer[]): Step {
  return async (scene) => {
    const { tx } = await asJob(scene, 'demonstration');
    const reached = await tx
      .select({ callId: openCalls.id, personId: callAnswers.personId })
      .from(callAnswers)
      .innerJoin(openCalls, eq(openCalls.id, callAnswers.callId))
      .where(and(eq(openCalls.requestId, requestOf(scene).id), isNull(openCalls.closedAt)));
    const places = new Map(scene.world.members.map(({ person }, place) => [person.id, place]));
    const placeOf = ({ personId }: { personId: string }) => places.get(personId) ?? 0;
    const others = reached.filter((one) => placeOf(one) > 0).sort((a, b) => placeOf(a) - placeOf(b));
    for (const [at, answer] of answers.entries()) {
      const one = others[at];
      if (!one) throw new Error(`the call of the story ${scene.story.key} reaches too few people`);
      const work = await asMember(scene, one.personId);
      succeeded(scene, await answerCall(work, { callId: one.callId, answer }));
    }
  };
}
