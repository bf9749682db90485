import { addDays, type CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { addMonths, firstDayOf, monthOf, monthsFrom } from '~/domain/kernel/month';
import { youthRegions } from '~/domain/organisations/reference/youth-regions';
import {
  type MeetingMode,
  meetingModes,
  sectors,
  spokenLanguages,
  themes,
} from '~/domain/registry/expertise';
import { type ShownField, shownFields } from '~/domain/registry/profile/shown-field';
import { reviewForms } from '~/domain/registry/review-form';
import { chanceFor } from './chance';
import type { AbsenceSeed, MemberPlan, MemberSeed } from './member';
import { accreditationsOf } from './member-accreditations';
import { memberPlans } from './member-plans';
import { preferencesOf } from './member-preferences';
import { aboutBeginnings, aboutEndings } from './member-texts';
import { tiesOf } from './member-ties';
import { verificationsOf } from './member-verifications';
import { organisationOf } from './organisation-list';
import { addressOf, nameAt, type PersonSeed } from './person';

/** Everybody of the register, as of this day. */
export function membersOn(today: CalendarDay): MemberSeed[] {
  return memberPlans.map((plan) => memberOn(plan, today));
}

function memberOn(plan: MemberPlan, today: CalendarDay): MemberSeed {
  const accreditations = accreditationsOf(plan, today);
  const memberSince = accreditations.map(({ issuedOn }) => issuedOn).sort()[0] ?? today;
  return {
    person: personOf(plan, memberSince),
    profile: profileOf(plan, memberSince, today),
    accreditations,
    verifications: verificationsOf(plan, memberSince, today),
    ties: tiesOf(plan, today),
    availability: availabilityOf(plan, memberSince, today),
    absences: absencesOf(plan, today),
    preferences: preferencesOf(plan, today),
  };
}

function personOf({ place, level, isSupervisor }: MemberPlan, memberSince: CalendarDay): PersonSeed {
  const name = nameAt(place);
  return {
    id: chanceFor(`member ${place}`).id(),
    name,
    address: addressOf(name),
    language: place % 23 === 5 ? 'en' : 'nl',
    roles: [...(level ? ['reviewer' as const] : []), ...(isSupervisor ? ['supervisor' as const] : [])],
    createdAt: dutchInstant(memberSince, '09:00'),
  };
}

function profileOf(plan: MemberPlan, memberSince: CalendarDay, today: CalendarDay): MemberSeed['profile'] {
  const chance = chanceFor(`profile ${plan.place}`);
  const { twist } = plan;
  const regions = youthRegions.filter((one) => one.provinceCode === plan.province);
  const home = plan.employer ? organisationOf(plan.employer).region : chance.pick(regions).code;
  const about = `${aboutBeginnings[plan.place % aboutBeginnings.length]} ${aboutEndings[plan.place % aboutEndings.length]}`;
  return {
    about: plan.place % 11 === 7 ? '' : about,
    careDomain: chance.pick(['youth', 'youth', 'youth', 'both', 'both', 'adult'] as const),
    themes: chance.some(themes.slice(0, -1), 3 + chance.below(4)),
    sectors: [
      ...new Set([...(plan.sector ? [plan.sector] : []), ...chance.some(sectors, 1 + chance.below(2))]),
    ],
    reviewForms: chance.some(reviewForms, 2 + chance.below(3)),
    spokenLanguages: ['nl', ...chance.some(spokenLanguages.slice(1), chance.below(3))],
    meetingModes: modesAt(plan.place),
    provinceCodes: [plan.province],
    youthRegionCodes: [...new Set([home, chance.pick(regions).code])],
    shownFields: shownBy(plan),
    isListed: twist !== 'unlisted' && twist !== 'left',
    memberSince,
    leftOn: null,
    suspendedAt: twist === 'suspended' ? dutchInstant(addDays(today, -30), '10:00') : null,
    suspendedReason: twist === 'suspended' ? 'op eigen verzoek, tot na een studieperiode' : null,
    maxConcurrentReviews: 1 + chance.below(3),
    checkedOn: addDays(today, -daysUnchecked(plan, chance.below(plan.place % 7 === 6 ? 600 : 200))),
    updatedAt: dutchInstant(addDays(today, -10 - chance.below(180)), '16:30'),
  };
}

/** Most answer the yearly question in time; a few have it before them, and three let it lie. */
function daysUnchecked({ twist }: MemberPlan, drawn: number): number {
  if (twist === 'sunk') return 365 + 38;
  if (twist === 'hidden') return 365 + 66;
  return twist === 'blocked' ? 365 + 97 : Math.min(drawn, 365 + 5);
}

function modesAt(place: number): MeetingMode[] {
  return place % 3 === 0 ? [...meetingModes] : place % 3 === 1 ? ['live', 'hybrid'] : ['live'];
}

function shownBy({ place, twist }: MemberPlan): ShownField[] {
  if (twist === 'shows-little') return ['themes', 'regions'];
  return shownFields.filter((field) => field !== 'availability' || place % 5 !== 3);
}

const monthsBack = 26;
const monthsAhead = 12;

/** Hours as people gave them over the past two years and give them for the year to come. */
function availabilityOf(
  { place, twist }: MemberPlan,
  memberSince: CalendarDay,
  today: CalendarDay,
): MemberSeed['availability'] {
  const chance = chanceFor(`availability ${place}`);
  const usual = chance.pick([600, 720, 900, 900, 1200, 1500]);
  const thisMonth = monthOf(today);
  const last = twist === 'left' ? addMonths(thisMonth, -2) : addMonths(thisMonth, monthsAhead - 1);
  return monthsFrom(addMonths(thisMonth, -monthsBack), last)
    .map((month) => {
      const minutes = month.endsWith('-08')
        ? 0
        : usual + 60 * chance.below(5) - (chance.oneIn(9) ? usual : 0);
      return [firstDayOf(month), minutes] as const;
    })
    .filter(([month]) => month >= firstDayOf(monthOf(memberSince)));
}

function absencesOf({ place, twist }: MemberPlan, today: CalendarDay): AbsenceSeed[] {
  const from = (startsIn: number, days: number, kind: AbsenceSeed['kind'] = 'fully-away') => [
    { kind, startsOn: addDays(today, startsIn), endsOn: addDays(today, startsIn + days) },
  ];
  if (twist === 'away-now') return from(-25, 90);
  if (twist === 'away-soon') return from(35, 45);
  if (twist === 'finishes-running') return from(-60, 150, 'finishes-running');
  // A holiday that is far enough ahead to stand in the way of nothing.
  if (twist === undefined && place % 3 === 0) return from(150 + place, 12, 'finishes-running');
  return twist === undefined && place % 3 === 1 ? from(200 + place, 16) : [];
}
