import { addYears, type CalendarDay } from '~/domain/kernel/calendar-day';
import { dutchInstant } from '~/domain/kernel/dutch-instant';
import { chanceFor } from './chance';
import { memberPlans } from './member-plans';
import type { OrganisationKey } from './organisation-list';
import { addressOf, nameAt, type PersonSeed } from './person';

const coordinatorCount = 2;
const firstPlace = memberPlans.length;

export function coordinatorsOn(today: CalendarDay): PersonSeed[] {
  return Array.from({ length: coordinatorCount }, (_, at) => officer(firstPlace + at, 'coordinator', today));
}

export function treasurerOn(today: CalendarDay): PersonSeed {
  return officer(firstPlace + coordinatorCount, 'treasurer', today);
}

function officer(place: number, role: 'coordinator' | 'treasurer', today: CalendarDay): PersonSeed {
  const name = nameAt(place);
  return {
    id: chanceFor(`officer ${place}`).id(),
    name,
    address: addressOf(name),
    language: 'nl',
    roles: [role],
    createdAt: dutchInstant(addYears(today, -5), `09:${10 + (place % 10)}`),
  };
}

interface RequesterPost {
  readonly organisation: OrganisationKey;
  readonly post: string;
  readonly language?: 'en';
}

/** One requester per organisation that ever asked; the demonstration offers the first of the list. */
const requesterPosts = [
  { organisation: 'krommerlek', post: 'beleidsadviseur jeugd' },
  { organisation: 'salderveen', post: 'strategisch adviseur sociaal domein' },
  { organisation: 'duinrade', post: 'programmamanager jeugd' },
  { organisation: 'wolderland', post: 'kwaliteitsadviseur' },
  { organisation: 'lichtboei', post: 'manager kwaliteit en veiligheid' },
  { organisation: 'linde-jeugdhulp', post: 'bestuurssecretaris' },
  { organisation: 'kempenrode', post: 'afdelingshoofd jeugd' },
  { organisation: 'mergelpoort', post: 'gedragsdeskundige' },
  { organisation: 'polderhaven', post: 'beleidsmedewerker zorg en veiligheid' },
  { organisation: 'veilig-thuis', post: 'kwaliteitsfunctionaris' },
  { organisation: 'drieland', post: 'adviseur patiëntveiligheid' },
  { organisation: 'zeedijkerland', post: 'regisseur jeugdhulp' },
  { organisation: 'tussenwater-ggz', post: 'head of quality', language: 'en' },
  { organisation: 'scheldewaarde', post: 'teammanager jeugd' },
  { organisation: 'wijdeblik', post: 'directeur onderwijs en kwaliteit' },
  { organisation: 'noorderwiek', post: 'bestuurder' },
  { organisation: 'geulrade', post: 'accounthouder jeugdhulp' },
  { organisation: 'waldterp', post: 'beleidsadviseur' },
  { organisation: 'reiger', post: 'locatiemanager', language: 'en' },
  { organisation: 'veluwerode', post: 'adviseur inkoop jeugd' },
] as const satisfies readonly RequesterPost[];

export type RequesterKey = (typeof requesterPosts)[number]['organisation'];

export interface RequesterSeed {
  readonly person: PersonSeed;
  readonly organisation: RequesterKey;
  readonly post: string;
}

export function requestersOn(today: CalendarDay): RequesterSeed[] {
  return requesterPosts.map((one: RequesterPost & { organisation: RequesterKey }, at) => {
    const name = nameAt(firstPlace + coordinatorCount + 1 + at);
    return {
      organisation: one.organisation,
      post: one.post,
      person: {
        id: chanceFor(`requester ${one.organisation}`).id(),
        name,
        address: addressOf(name, one.organisation),
        language: one.language ?? 'nl',
        roles: ['requester'],
        createdAt: dutchInstant(addYears(today, -3), `10:${10 + at}`),
      },
    };
  });
}
