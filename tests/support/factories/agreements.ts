import { makePerson } from '#tests/support/factories/requests';
import { withActor } from '~/db/with-actor.server';
import type { Actor } from '~/domain/accounts/actor';
import type { PairRuleKind } from '~/domain/matching/two-people/pair-rule';
import { recordPairRule } from '~/domain/matching/two-people/record-pair-rule.server';
import type { NewPinnedConflict } from '~/domain/organisations/ties/inputs';
import { pinConflict } from '~/domain/organisations/ties/pin-conflict.server';
import type { MadeReviewer } from './people';

export async function makeCoordinator(name = 'Coco Spreekt Af'): Promise<Actor> {
  return { kind: 'person', personId: await makePerson(name, ['coordinator']), roles: ['coordinator'] };
}

interface RuleOptions {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly by?: Actor;
  readonly reason?: string;
}

/** A rule about two people, through the command; throws when it is refused. */
export async function agree(
  kind: PairRuleKind,
  one: Pick<MadeReviewer, 'id'>,
  other: Pick<MadeReviewer, 'id'>,
  { startsOn = '2026-01-01', endsOn, by, reason = 'Zo is het afgesproken.' }: RuleOptions = {},
): Promise<string> {
  const coordinator = by ?? (await makeCoordinator());
  const recorded = await withActor(coordinator, (work) =>
    recordPairRule(work, one.id, { otherId: other.id, kind, startsOn, endsOn, reason }),
  );
  if (!recorded.ok) throw new Error(recorded.reason);
  return recorded.value.ruleId;
}

/** A pinned conflict, through the command; throws when it is refused. */
export async function pinOn(
  person: Pick<MadeReviewer, 'id'>,
  organisationId: string,
  over: Partial<NewPinnedConflict> & { readonly by?: Actor } = {},
): Promise<string> {
  const { by, ...facts } = over;
  const coordinator = by ?? (await makeCoordinator());
  const pinned = await withActor(coordinator, (work) =>
    pinConflict(work, person.id, {
      organisationId,
      pinnedKind: 'family',
      informant: 'member',
      saidOn: '2026-01-01',
      reason: 'Een naaste werkt daar.',
      ...facts,
    }),
  );
  if (!pinned.ok) throw new Error(pinned.reason);
  return pinned.value.conflictId;
}
