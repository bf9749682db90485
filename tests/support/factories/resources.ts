import { withActor } from '~/db/with-actor.server';
import { type Actor, personIdOf } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { type CalendarDay, calendarDayAt } from '~/domain/kernel/calendar-day';
import type { Result } from '~/domain/kernel/result';
import { addResource } from '~/domain/resources/add-resource.server';
import type { ResourceInput } from '~/domain/resources/inputs';
import { offerDraft } from '~/domain/resources/offer-draft.server';
import { findOpenVersion } from '~/domain/resources/open-resource.server';
import { publishOffer } from '~/domain/resources/publish-offer.server';
import { usualReviewBy } from '~/domain/resources/review-by';
import { saveDraft } from '~/domain/resources/save-draft.server';
import { startDraft } from '~/domain/resources/start-draft.server';
import { clock } from '~/platform/clock';
import { makePerson } from './requests';

export const typedResource: ResourceInput = {
  titleNl: 'Kijken met de kennis van toen',
  summaryNl: 'Hoe je een gebeurtenis bekijkt zonder wijsheid achteraf.',
  bodyNl: '## Waarom\n\nAchteraf is alles helder. De tunnel had geen lamp.',
  titleEn: 'Looking with what was known then',
  summaryEn: 'How to look at an event without hindsight.',
  bodyEn: '## Why\n\nAfterwards all is clear. The tunnel had no lamp.',
  kind: 'article',
  audience: 'public',
  roles: [],
  steps: ['step-2'],
  moments: ['exploring', 'gate-analysis'],
};

const { kind: _, audience: __, roles: ___, steps: ____, moments: _____, ...onlyTexts } = typedResource;

/** Its words alone. */
export const textsOfTyped = onlyTexts;

export async function makeActor(name: string, roles: readonly Role[]): Promise<Actor> {
  return { kind: 'person', personId: await makePerson(name, roles), roles };
}

/** Somebody who writes and somebody who publishes. */
export async function makeEditors(): Promise<{ readonly writer: Actor; readonly checker: Actor }> {
  return {
    writer: await makeActor('Wim Schrijver', ['supervisor']),
    checker: await makeActor('Coco Coördinator', ['coordinator']),
  };
}

export function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.reason} ${JSON.stringify(result.fields)}`);
  return result.value;
}

export async function draftOf(writer: Actor, change: Partial<ResourceInput> = {}): Promise<string> {
  const added = await withActor(writer, (work) => addResource(work, { ...typedResource, ...change }));
  return done(added).resourceId;
}

export async function openVersionOf(actor: Actor, resourceId: string) {
  const version = await withActor(actor, (work) => findOpenVersion(work, resourceId));
  if (!version) throw new Error('nothing is being worked on');
  return version;
}

/** Offers the draft and has somebody else publish it. */
export async function publishDraft(
  { writer, checker }: { readonly writer: Actor; readonly checker: Actor },
  resourceId: string,
  reviewByOn: CalendarDay = usualReviewBy(calendarDayAt(clock.now())),
): Promise<void> {
  const { revision } = await openVersionOf(writer, resourceId);
  done(await withActor(writer, (work) => offerDraft(work, { resourceId, revision })));
  done(await withActor(checker, (work) => publishOffer(work, { resourceId, revision, reviewByOn })));
}

/** A published resource, written by one and published by the other. */
export async function publishedBy(
  editors: { readonly writer: Actor; readonly checker: Actor },
  change: Partial<ResourceInput> = {},
  reviewByOn?: CalendarDay,
): Promise<string> {
  const resourceId = await draftOf(editors.writer, change);
  await publishDraft(editors, resourceId, reviewByOn);
  return resourceId;
}

/** The next version, with another Dutch title, published too. */
export async function publishNext(
  editors: { readonly writer: Actor; readonly checker: Actor },
  resourceId: string,
  titleNl: string,
): Promise<void> {
  const { writer } = editors;
  done(await withActor(writer, (work) => startDraft(work, resourceId)));
  const { revision } = await openVersionOf(writer, resourceId);
  const input = { resourceId, revision, changeNote: 'Een betere titel.', ...textsOfTyped, titleNl };
  done(await withActor(writer, (work) => saveDraft(work, input)));
  await publishDraft(editors, resourceId);
}

export function idOf(actor: Actor): string {
  return personIdOf(actor) ?? '';
}
