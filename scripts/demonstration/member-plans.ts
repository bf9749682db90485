import { sectorOfKind } from '~/domain/matching/sector-of-kind';
import { provinces } from '~/domain/organisations/reference/provinces';
import { sectors } from '~/domain/registry/expertise';
import { chanceFor } from './chance';
import type { MemberPlan, MemberTwist } from './member';
import { type OrganisationKey, organisationList, organisationOf } from './organisation-list';

export const reviewerCount = 60;
/** Beside these, one of the reviewers supervises too. */
export const supervisorCount = 7;

/** Nobody works at what no longer exists, nor at the inspectorate. */
export const withoutMembers: readonly OrganisationKey[] = [
  'eemswolde',
  'oosterterp',
  'toezicht',
  'linde',
  'tussenwater',
];

const reviewerTwists: ReadonlyMap<number, MemberTwist> = new Map([
  [13, 'expires-soon'],
  [14, 'unlisted'],
  [16, 'family'],
  [17, 'expired'],
  [19, 'away-now'],
  [22, 'unlisted'],
  [25, 'expires-soon'],
  [26, 'family'],
  [28, 'finishes-running'],
  [29, 'expired'],
  [31, 'accreditation-suspended'],
  [33, 'unlisted'],
  [34, 'shows-little'],
  [35, 'verification-due'],
  [36, 'away-soon'],
  [37, 'verification-lapsed'],
  [38, 'family'],
  [39, 'unlisted'],
  [40, 'shows-little'],
  [41, 'expires-soon'],
  [43, 'suspended'],
  [44, 'sunk'],
  [45, 'hidden'],
  [46, 'left'],
  [47, 'shows-little'],
  [48, 'blocked'],
  [50, 'unlisted'],
  [51, 'applied'],
  [52, 'away-now'],
  [53, 'training-again'],
  [54, 'review-again'],
  [55, 'unlisted'],
  [57, 'away-soon'],
  [58, 'accreditation-withdrawn'],
] as const);

/** Five reviewers in every province: one or two experienced, two or three accredited, one in training. */
function reviewerPlan(place: number): MemberPlan {
  const round = Math.floor(place / provinces.length);
  const province = provinces[place % provinces.length]?.code ?? 'PV26';
  const level = round === 0 ? 'experienced' : round === 4 ? 'trainee' : 'accredited';
  const employers = organisationList
    .filter((one) => one.province === province && !withoutMembers.includes(one.key))
    .map((one) => one.key);
  const employer = place % 9 === 8 ? null : (employers[round % employers.length] ?? null);
  const twist = reviewerTwists.get(place);
  return {
    place,
    level: level === 'accredited' && place % 16 === 15 ? 'experienced' : level,
    isSupervisor: place === 3,
    province,
    employer,
    sector: sectorAt(place, employer),
    ...(twist ? { twist } : {}),
  };
}

const supervisorEmployers: readonly (OrganisationKey | null)[] = [
  null,
  'wadrand',
  'drieland',
  null,
  'overstap',
  'kinderbescherming',
  null,
];

function supervisorPlan(at: number): MemberPlan {
  const employer = supervisorEmployers[at] ?? null;
  const place = reviewerCount + at;
  const home = employer ? organisationOf(employer).province : provinces[(at * 5) % provinces.length]?.code;
  return {
    place,
    level: null,
    isSupervisor: true,
    province: home ?? 'PV26',
    employer,
    sector: sectorAt(place, employer),
    ...(at === 6 ? { twist: 'expires-soon' as const } : {}),
  };
}

function sectorAt(place: number, employer: OrganisationKey | null): MemberPlan['sector'] {
  if (employer) return sectorOfKind[organisationOf(employer).kind];
  return chanceFor(`sector ${place}`).pick(sectors);
}

export const memberPlans: readonly MemberPlan[] = [
  ...Array.from({ length: reviewerCount }, (_, place) => reviewerPlan(place)),
  ...Array.from({ length: supervisorCount }, (_, at) => supervisorPlan(at)),
];
