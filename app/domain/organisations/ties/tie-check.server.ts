import type { Work } from '~/db/with-actor.server';
import { hasRole } from '../../accounts/actor';
import { type CalendarDay, calendarDayAt, isCalendarDay } from '../../kernel/calendar-day';
import { listKnownOrganisations } from '../names/known-organisations.server';
import { searchOrganisationNames } from '../names/organisation-name';
import { findTie } from './find-tie.server';
import type { FoundTie } from './found-tie';
import { findPersonToJudge, listPeopleToJudge, type NamedPerson } from './people-to-judge.server';

/** What somebody asks: by id where it is known, by a typed name where it is not. */
export interface TieQuestion {
  readonly personId?: string | undefined;
  readonly personName: string;
  readonly organisationId?: string | undefined;
  readonly organisationName: string;
  /** As typed; today when empty. */
  readonly day: string;
}

type Choices = readonly NamedPerson[];

export interface TieCheck {
  readonly onDay: CalendarDay;
  readonly isDay: boolean;
  readonly person: NamedPerson | null;
  readonly organisation: NamedPerson | null;
  /** Those a typed name may mean, when there are several. */
  readonly people: Choices;
  readonly organisations: Choices;
  readonly found: FoundTie | null;
}

const most = 8;

/** Finds whom and what is meant, and the tie when both are clear. Nothing for anybody but the coordinator. */
export async function checkTie(work: Work, question: TieQuestion): Promise<TieCheck | null> {
  if (!hasRole(work.actor, 'coordinator')) return null;
  const { day } = question;
  const isDay = day === '' || isCalendarDay(day);
  const onDay = day !== '' && isDay ? day : calendarDayAt(work.now);
  const people = await peopleMeant(work, question);
  const organisations = await organisationsMeant(work, question);
  const person = only(people);
  const organisation = only(organisations);
  const found =
    person && organisation && isDay ? await findTie(work, person.id, organisation.id, onDay) : null;
  return {
    onDay,
    isDay,
    person,
    organisation,
    people: person ? [] : people,
    organisations: organisation ? [] : organisations,
    found,
  };
}

function only(choices: Choices): NamedPerson | null {
  return choices.length === 1 ? (choices[0] ?? null) : null;
}

async function peopleMeant(work: Work, { personId, personName }: TieQuestion): Promise<Choices> {
  const known = personId ? await findPersonToJudge(work, personId) : null;
  return known ? [known] : listPeopleToJudge(work, personName);
}

/** A name that is written just like this means that organisation, also when it is part of the names of others. */
async function organisationsMeant(
  work: Work,
  { organisationId, organisationName }: TieQuestion,
): Promise<Choices> {
  const known = await listKnownOrganisations(work);
  const chosen = known.find(({ id }) => id === organisationId);
  if (chosen) return [chosen];
  const typed = organisationName.toLowerCase();
  const exact = known.filter(({ name }) => name.toLowerCase() === typed);
  if (exact.length === 1) return exact;
  const ids = new Set(searchOrganisationNames(organisationName, known));
  return known
    .filter(({ id }) => ids.has(id))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
    .slice(0, most)
    .map(({ id, name }) => ({ id, name }));
}
