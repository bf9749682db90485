import { and, eq, isNull } from 'drizzle-orm';
import { requestOrganisations, requestPayers } from '~/db/schema/participation';
import type { Work } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf } from '~/domain/kernel/month';
import { endMatching } from '~/domain/matching/end-matching.server';
import type { MeetingMode } from '~/domain/registry/expertise';
import type { ReviewForm } from '~/domain/registry/review-form';
import type {
  CompletionReason,
  NoMatchReason,
  ReferralTarget,
  RefusalReason,
} from '~/domain/requests/closing/closing-reason';
import { completeRequest } from '~/domain/requests/closing/complete-request.server';
import { declineRequest } from '~/domain/requests/closing/decline-request.server';
import { recordNoMatch } from '~/domain/requests/closing/record-no-match.server';
import { referRequest } from '~/domain/requests/closing/refer-request.server';
import { withdrawRequest } from '~/domain/requests/closing/withdraw-request.server';
import type { WithdrawalReason } from '~/domain/requests/closing/withdrawal-reason';
import { readContext } from '~/domain/requests/context/read-context.server';
import { readAnswers } from '~/domain/requests/intake/intake-answers';
import { submitRequest } from '~/domain/requests/intake/submit-request.server';
import { completeOrganisations } from '~/domain/requests/participation/complete-organisations.server';
import { recogniseOrganisation } from '~/domain/requests/participation/recognise-organisation.server';
import { recordConsent } from '~/domain/requests/participation/record-consent.server';
import type { ReviewerCount } from '~/domain/requests/reviewer-count';
import { answerQuestion } from '~/domain/requests/triage/answer-question.server';
import { askQuestion } from '~/domain/requests/triage/ask-question.server';
import { chooseForm } from '~/domain/requests/triage/choose-form.server';
import { holdOrientation } from '~/domain/requests/triage/hold-orientation.server';
import { planOrientation } from '~/domain/requests/triage/plan-orientation.server';
import { startTriage } from '~/domain/requests/triage/start-triage.server';
import { workingDayAgo } from '../working-day';
import { organisationId } from '../write-world';
import { asCoordinator, asRequester, requesterOf, requestOf, shown, succeeded } from './scene';
import type { Named, Scene, Step, Story } from './story';
import { kindOf, typedStory, writtenName } from './typed-story';

export const submit: Step = async (scene) => {
  const { story, requests, now } = scene;
  const requester = requesterOf(scene);
  const typed = typedStory(story.answers, requester, calendarDayAt(now));
  const answers = readAnswers(kindOf(story.answers), typed);
  if (!answers) throw new Error(`the intake of the story ${story.key} is not complete`);
  const { language } = requester.person;
  const submission = { answers, language, filledInById: null, followsRequestId: null };
  const submitted = succeeded(scene, await submitRequest(await asRequester(scene), submission));
  requests.set(story.key, { id: submitted.requestId, reference: submitted.reference });
};

/** The coordinator takes it on and reads what it is about. */
export const takeOn: Step = async (scene) => {
  const work = await asCoordinator(scene);
  succeeded(scene, await startTriage(work, await shown(scene)));
  await readContext(work, requestOf(scene).id, 'coordinator');
};

/** Every name that matched nothing by itself gets the organisation the requester meant. */
export const recognise: Step = async (scene) => {
  const work = await asCoordinator(scene);
  const meant = new Map(
    namedIn(scene.story.answers).map((named: Named) => [
      writtenName(named),
      organisationId(named.organisation),
    ]),
  );
  // One at a time: a payer of the same name is recognised together with the organisation.
  for (let next = await unrecognised(work, scene); next; next = await unrecognised(work, scene)) {
    const input = {
      subject: next.subject,
      subjectId: next.id,
      organisationId: meant.get(next.name),
      parentKnown: true,
    } as const;
    succeeded(scene, await recogniseOrganisation(work, { ...(await shown(scene)), ...input }));
  }
};

async function unrecognised(work: Work, scene: Scene) {
  const { id } = requestOf(scene);
  const [listed] = await work.tx
    .select({ id: requestOrganisations.id, name: requestOrganisations.name })
    .from(requestOrganisations)
    .where(and(eq(requestOrganisations.requestId, id), isNull(requestOrganisations.organisationId)))
    .limit(1);
  if (listed) return { ...listed, subject: 'listed' as const };
  const [payer] = await work.tx
    .select({ id: requestPayers.id, name: requestPayers.name })
    .from(requestPayers)
    .where(and(eq(requestPayers.requestId, id), isNull(requestPayers.organisationId)))
    .limit(1);
  return payer ? { ...payer, subject: 'payer' as const } : null;
}

function namedIn(answers: Story['answers']): readonly Named[] {
  if (!('kind' in answers)) {
    return [...(answers.commissioners ?? []), ...answers.involved, ...answers.payers];
  }
  return answers.kind === 'consult' ? answers.involved : [];
}

/** A consult, a session or a talk was given. */
export function finish(reason: CompletionReason, explanation: string): Step {
  return async (scene) => {
    const input = { ...(await shown(scene)), reason, explanation };
    succeeded(scene, await completeRequest(await asCoordinator(scene), input));
  };
}

/** To be answered by a day so many working days before today, ahead when negative. */
export function ask(question: string, dueAgo: number): Step {
  return async (scene) => {
    const dueOn = workingDayAgo(scene.world.today, dueAgo);
    const input = { ...(await shown(scene)), question, dueOn };
    succeeded(scene, await askQuestion(await asCoordinator(scene), input));
  };
}

export function answer(text: string): Step {
  return async (scene) => {
    const input = { ...(await shown(scene)), answer: text, kept: '' };
    succeeded(scene, await answerQuestion(await asRequester(scene), input));
  };
}

/** A talk so many working days before today, ahead when negative. */
export function planTalk(ago: number, plannedTime: string, mode: MeetingMode = 'online'): Step {
  return async (scene) => {
    const plannedOn = workingDayAgo(scene.world.today, ago);
    const input = { ...(await shown(scene)), plannedOn, plannedTime, mode };
    succeeded(scene, await planOrientation(await asCoordinator(scene), input));
  };
}

export const holdTalk: Step = async (scene) => {
  succeeded(scene, await holdOrientation(await asCoordinator(scene), await shown(scene)));
};

export interface Size {
  readonly form: ReviewForm;
  readonly hours: number;
  readonly months: number;
  readonly startsInMonths?: number;
  readonly wantsTrainee?: boolean;
  readonly reviewers?: ReviewerCount;
}

export function choose(size: Size): Step {
  const { form, hours, months, startsInMonths = 1, wantsTrainee = false, reviewers = 2 } = size;
  return async (scene) => {
    const startMonth = addMonths(monthOf(calendarDayAt(scene.now)), startsInMonths);
    const chosen = { form, reviewers, months, startMonth, wantsTrainee, hoursPerReviewer: hours * 60 };
    const input = { ...(await shown(scene)), ...chosen };
    succeeded(scene, await chooseForm(await asCoordinator(scene), input));
  };
}

/** Everybody on the list agrees, but for the last so many, who have been asked. */
export function consent(stillAsked = 0): Step {
  return async (scene) => {
    const work = await asCoordinator(scene);
    const listed = await work.tx
      .select({ id: requestOrganisations.id })
      .from(requestOrganisations)
      .where(eq(requestOrganisations.requestId, requestOf(scene).id))
      .orderBy(requestOrganisations.name);
    for (const [at, { id }] of listed.entries()) {
      const given = at < listed.length - stillAsked;
      const details = given
        ? { byFunction: 'bestuurder', consentOn: calendarDayAt(scene.now), groundRulesVersion: '2' }
        : {};
      const state = { requestOrganisationId: id, consent: given ? 'given' : 'asked', ...details } as const;
      succeeded(scene, await recordConsent(work, { ...(await shown(scene)), ...state }));
    }
  };
}

export const complete: Step = async (scene) => {
  succeeded(scene, await completeOrganisations(await asCoordinator(scene), await shown(scene)));
};

export function decline(reason: RefusalReason, explanation: string): Step {
  return async (scene) => {
    const input = { ...(await shown(scene)), reason, explanation };
    succeeded(scene, await declineRequest(await asCoordinator(scene), input));
  };
}

export function refer(target: ReferralTarget, explanation: string): Step {
  return async (scene) => {
    const input = { ...(await shown(scene)), target, explanation };
    succeeded(scene, await referRequest(await asCoordinator(scene), input));
  };
}

export function noMatch(reason: NoMatchReason, explanation: string): Step {
  return async (scene) => {
    const input = { ...(await shown(scene)), reason, explanation };
    succeeded(scene, await recordNoMatch(await asCoordinator(scene), input));
  };
}

export function withdraw(reason: WithdrawalReason): Step {
  return async (scene) => {
    const work = await asRequester(scene);
    const input = { ...(await shown(scene)), reason };
    const { requestId } = succeeded(scene, await withdrawRequest(work, input));
    await endMatching(work, { requestId, reason: 'request-closed' });
  };
}
