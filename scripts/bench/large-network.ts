import type { affiliations, organisationRelations, organisations } from '~/db/schema/organisations';
import { addYears, type CalendarDay } from '~/domain/kernel/calendar-day';
import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { youthRegions } from '~/domain/organisations/reference/youth-regions';
import { type Chance, chanceFor } from '../demonstration/chance';

const organisationCount = 2_000;
const holdingCount = 300;
const arrangementCount = 40;

type OrganisationRow = typeof organisations.$inferInsert & { readonly id: string };
type RelationRow = typeof organisationRelations.$inferInsert;
export type AffiliationRow = typeof affiliations.$inferInsert;

export interface LargeNetwork {
  readonly organisations: readonly OrganisationRow[];
  readonly relations: readonly RelationRow[];
}

/** Two thousand organisations: holdings with their parts, joint arrangements of municipalities, and mergers. */
export function largeNetwork(today: CalendarDay): LargeNetwork {
  const chance = chanceFor('organisations of the large world');
  const made = Array.from({ length: organisationCount }, (_, at): OrganisationRow => {
    const region = chance.pick(youthRegions);
    return {
      id: chance.id(),
      name: `${chance.pick(firstParts)}${chance.pick(lastParts)} ${at}`,
      kind: chance.pick(organisationKinds),
      provinceCode: region.provinceCode,
      youthRegionCode: region.code,
      parentKnown: !chance.oneIn(20),
    };
  });
  const holdings = made.slice(0, holdingCount);
  const parts = made.slice(holdingCount, 1_400);
  const arrangements = made.slice(1_400, 1_400 + arrangementCount);
  const partners = made.slice(1_400 + arrangementCount);
  const since = addYears(today, -6);
  return {
    organisations: made,
    relations: [
      ...parts.map(({ id }) => relation(id, chance.pick(holdings).id, 'parent', since)),
      ...partners
        .slice(0, 400)
        .map(({ id }) => relation(id, chance.pick(arrangements).id, 'joint-arrangement', since)),
      ...partners
        .slice(400, 460)
        .map(({ id }) => relation(id, chance.pick(parts).id, 'successor', addYears(today, -2))),
    ],
  };
}

function relation(
  fromId: string,
  toId: string,
  kind: RelationRow['kind'],
  validFrom: CalendarDay,
): RelationRow {
  return { fromId, toId, kind, validFrom };
}

/** An employer for nearly everybody; earlier employers and side functions for some. */
export function tiesOf(
  personId: string,
  chance: Chance,
  network: LargeNetwork,
  today: CalendarDay,
): AffiliationRow[] {
  const ties: AffiliationRow[] = [];
  if (!chance.oneIn(25)) {
    ties.push({
      personId,
      organisationId: chance.pick(network.organisations).id,
      kind: 'employer',
      functionTitle: chance.pick(functionTitles),
      startsOn: addYears(today, -1),
    });
  }
  if (chance.oneIn(2)) {
    ties.push({
      personId,
      organisationId: chance.pick(network.organisations).id,
      kind: 'employer',
      functionTitle: chance.pick(functionTitles),
      startsOn: addYears(today, -12),
      endsOn: addYears(today, -2 - chance.below(5)),
    });
  }
  if (chance.oneIn(3)) {
    ties.push({
      personId,
      organisationId: chance.pick(network.organisations).id,
      kind: chance.pick(['board', 'supervisory-board', 'advisory', 'volunteer'] as const),
      functionTitle: 'lid',
      startsOn: addYears(today, -2),
    });
  }
  return ties;
}

const functionTitles = [
  'gedragswetenschapper',
  'jeugdbeschermer',
  'beleidsadviseur',
  'bestuurder',
  'teamleider',
];
const firstParts = ['Linden', 'Berken', 'Water', 'Zonne', 'Heide', 'Duin', 'Polder', 'Rivier', 'Hof', 'Ster'];
const lastParts = [
  'huis',
  'zorg',
  'kring',
  'hulp',
  'werk',
  'oord',
  'bescherming',
  'begeleiding',
  'team',
  'school',
];
