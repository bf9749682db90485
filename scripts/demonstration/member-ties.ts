import { addDays, addYears, type CalendarDay, yearOf } from '~/domain/kernel/calendar-day';
import { sectorOfKind } from '~/domain/matching/sector-of-kind';
import type { OrganisationKind } from '~/domain/organisations/organisation-kind';
import { type Chance, chanceFor } from './chance';
import type { MemberPlan, TieSeed } from './member';
import { withoutMembers } from './member-plans';
import { assignments, familyTies, sideFunctions, titlesIn } from './member-texts';
import { type OrganisationKey, organisationList, organisationOf } from './organisation-list';

/** Nobody sits on their board or helps them as a volunteer. */
const publicBodies: readonly OrganisationKind[] = ['municipality', 'police', 'public_prosecution', 'other'];

/** Employers now and before, assignments, side functions and relatives: every organisation at most once. */
export function tiesOf(plan: MemberPlan, today: CalendarDay): TieSeed[] {
  const chance = chanceFor(`ties ${plan.place}`);
  const elsewhere = chance.shuffled(
    organisationList.filter(({ key, ...one }) => {
      const hasStaff = key !== plan.employer && !withoutMembers.includes(key);
      return hasStaff && !('groupUnknown' in one);
    }),
  );
  const next = (): OrganisationKey => elsewhere.pop()?.key ?? 'wadrand';
  const employedSince = addDays(addYears(today, -2 - chance.below(9)), -chance.below(330));

  const ties: TieSeed[] = [];
  if (plan.employer) ties.push(job(chance, plan.employer, employedSince, null));
  else ties.push(...assignmentsOf(chance, today, [next(), next()]));
  if (plan.place % 2 === 1) ties.push(formerJob(chance, next(), employedSince));
  // What is left of a municipality that no longer exists.
  if (plan.place === 12) {
    const mergedOn = `${yearOf(today) - 1}-01-01`;
    ties.push(job(chance, 'eemswolde', addYears(mergedOn, -6), addDays(mergedOn, -1)));
  }
  if (plan.place % 4 === 2) {
    const { kind, title } = chance.pick(sideFunctions);
    const besides = elsewhere.filter((one) => !publicBodies.includes(one.kind));
    ties.push({
      organisation: chance.pick(besides).key,
      kind,
      functionTitle: title,
      startsOn: addDays(today, -200 - chance.below(1500)),
      endsOn: null,
    });
  }
  if (plan.twist === 'family') {
    ties.push({
      organisation: next(),
      kind: 'family',
      functionTitle: chance.pick(familyTies),
      startsOn: addYears(today, -4),
      endsOn: null,
    });
  }
  return ties;
}

function job(
  chance: Chance,
  organisation: OrganisationKey,
  startsOn: CalendarDay,
  endsOn: CalendarDay | null,
): TieSeed {
  const titles = titlesIn(sectorOfKind[organisationOf(organisation).kind]);
  return { organisation, kind: 'employer', functionTitle: chance.pick(titles), startsOn, endsOn };
}

/** Ended just before the present job began, or years before that. */
function formerJob(chance: Chance, organisation: OrganisationKey, employedSince: CalendarDay): TieSeed {
  const endsOn = addDays(employedSince, chance.oneIn(3) ? -700 : -1);
  return job(chance, organisation, addYears(endsOn, -3 - chance.below(4)), endsOn);
}

/** A practice of one's own: one assignment that runs and one that ended. */
function assignmentsOf(
  chance: Chance,
  today: CalendarDay,
  [running, ended]: readonly [OrganisationKey, OrganisationKey],
): TieSeed[] {
  const functionTitle = chance.pick(assignments);
  const endedOn = addDays(today, -60 - chance.below(900));
  return [
    { organisation: running, kind: 'client', functionTitle, startsOn: addDays(today, -150), endsOn: null },
    { organisation: ended, kind: 'client', functionTitle, startsOn: addDays(endedOn, -240), endsOn: endedOn },
  ];
}
