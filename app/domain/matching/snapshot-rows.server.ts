import { type SQL, sql } from 'drizzle-orm';
import type { Work } from '~/db/with-actor.server';
import { doesReviews } from '../accounts/does-reviews.server';
import type { CalendarDay } from '../kernel/calendar-day';
import type { Minutes } from '../kernel/minutes';
import { type Month, monthOf } from '../kernel/month';
import type { AffiliationKind } from '../organisations/ties/affiliation-kind';
import { type PinnedTie, pinnedTies } from '../organisations/ties/pinned-ties.server';
import type { AccreditationDecision } from '../registry/accreditation/accreditation-step';
import { countingDecisions, countingVerifications } from '../registry/accreditation/counting-records.server';
import type { Verification } from '../registry/accreditation/verification-kind';
import type { AskFrequency } from '../registry/availability/ask-frequency';
import type { CareDomain } from '../registry/expertise';
import type { ConflictSource, DeclineReason } from './invitation-status';
import type { CallAnswer } from './open-call/call-answer';
import { minutesOfSeat } from './seat-minutes.server';
import type { AbsenceSnapshot } from './snapshot';
import { companionRows } from './two-people/companion-rows.server';
import type { PairRuleKind } from './two-people/pair-rule';

/**
 * The statements behind a snapshot. Plain SQL, because ten thousand people are read for one page: lists of words
 * travel as one text, months of availability as one text per person.
 */
export interface PeopleScope {
  readonly requestId: string;
  readonly organisationIds: readonly string[];
  readonly onDay: CalendarDay;
  readonly startOn: CalendarDay;
  readonly endOn: CalendarDay;
  /** Only these people; everybody in the register when absent. */
  readonly personIds?: readonly string[];
}

interface OfPerson {
  readonly personId: string;
}

export interface ProfileRow extends OfPerson {
  readonly name: string;
  /** Not deactivated, and a reviewer or supervisor now. */
  readonly isActive: boolean;
  readonly isSuspended: boolean;
  readonly leftOn: CalendarDay | null;
  readonly memberSince: CalendarDay;
  readonly checkedOn: CalendarDay | null;
  readonly careDomain: CareDomain;
  readonly themes: string;
  readonly sectors: string;
  readonly reviewForms: string;
  readonly spokenLanguages: string;
  readonly provinceCodes: string;
  readonly youthRegionCodes: string;
  readonly maxConcurrentReviews: number;
  readonly meetingModes: string;
  readonly skipUntilOn: CalendarDay | null;
  readonly askFrequency: AskFrequency | null;
  readonly preferredForms: string | null;
  readonly ratherNotThemes: string | null;
  readonly farthest: number | null;
  /** To the newest call for the request. */
  readonly callAnswer: CallAnswer | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface AffiliationRow extends OfPerson {
  readonly organisationId: string;
  readonly kind: AffiliationKind;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay | null;
}

/** The other of a rule about two people. */
export interface CompanionRow extends OfPerson {
  readonly companionId: string;
  readonly companion: string;
  readonly kind: PairRuleKind;
}

export interface SeatRow extends OfPerson {
  readonly runningReviews: number;
  readonly minutesThisYear: number;
  readonly lastReviewOn: CalendarDay | null;
  readonly lastAcceptedOn: CalendarDay | null;
}

/** A seat somebody accepted in another review, and when its hours are spent. */
export interface TakenRow extends OfPerson {
  readonly startMonth: CalendarDay;
  readonly months: number;
  readonly minutes: Minutes;
}

export interface InvitationRow extends OfPerson {
  readonly declineReason: DeclineReason | null;
  readonly confidentialityAgreedOn: CalendarDay | null;
  readonly independenceDeclared: boolean;
}

export interface JudgementRow extends OfPerson {
  readonly organisationId: string;
  readonly isIndependent: boolean;
}

/** Everything about the people of the scope, in a constant number of statements. */
export async function readPeople(work: Work, scope: PeopleScope) {
  const of = those(scope);
  const person = sql`person_id`;
  const { requestId, onDay, startOn, endOn } = scope;

  const [
    profiles,
    accreditations,
    verifications,
    affiliations,
    availability,
    absences,
    seats,
    taken,
    mentors,
    supervisors,
    companions,
  ] = await Promise.all([
    read<ProfileRow>(
      work,
      sql`select r.person_id as "personId", p.name, p.deactivated_at is null and ${doesReviews(sql`r.person_id`)} as "isActive",
          r.suspended_at is not null as "isSuspended", r.left_on as "leftOn", r.member_since as "memberSince",
          r.checked_on as "checkedOn", r.care_domain as "careDomain",
          array_to_string(r.themes, ' ') as themes, array_to_string(r.sectors, ' ') as sectors,
          array_to_string(r.review_forms, ' ') as "reviewForms",
          array_to_string(r.spoken_languages, ' ') as "spokenLanguages",
          array_to_string(r.province_codes, ' ') as "provinceCodes",
          array_to_string(r.youth_region_codes, ' ') as "youthRegionCodes",
          r.max_concurrent_reviews as "maxConcurrentReviews",
          array_to_string(r.meeting_modes, ' ') as "meetingModes",
          w.skip_until as "skipUntilOn", w.at_most_once_per as "askFrequency",
          array_to_string(w.preferred_forms, ' ') as "preferredForms",
          array_to_string(w.rather_not_themes, ' ') as "ratherNotThemes",
          w.farthest_kilometres as farthest, said.answer as "callAnswer", home.latitude, home.longitude
          from registry_profiles r join people p on p.id = r.person_id
          left join work_preferences w on w.person_id = r.person_id
          left join call_answers said on said.person_id = r.person_id and said.call_id = (
            select c.id from open_calls c where c.request_id = ${requestId}
            order by c.opened_at desc, c.id desc limit 1)
          left join municipalities home on home.code = w.home_municipality_code where ${of(sql`r.person_id`)}`,
    ),
    read<AccreditationDecision & OfPerson>(work, countingDecisions(of(sql`a.person_id`))),
    read<Verification & OfPerson>(work, countingVerifications(of(sql`v.person_id`))),
    read<AffiliationRow>(
      work,
      sql`select person_id as "personId", organisation_id as "organisationId", kind,
          starts_on as "startsOn", ends_on as "endsOn" from affiliations
          where starts_on <= ${onDay} and ${of(person)}`,
    ),
    read<OfPerson & { readonly months: string }>(
      work,
      sql`select person_id as "personId",
          string_agg(month || ' ' || minutes, ' ') as months from availability
          where month between ${startOn} and ${endOn} and ${of(person)} group by person_id`,
    ),
    read<AbsenceSnapshot & OfPerson>(
      work,
      sql`select person_id as "personId", kind, starts_on as "startsOn", ends_on as "endsOn" from absences
          where ends_on >= ${startOn} and starts_on <= ${endOn} and ${of(person)} order by starts_on`,
    ),
    read<SeatRow>(
      work,
      sql`select s.person_id as "personId",
          (count(*) filter (where s.place is not null and s.state in ('accepted', 'confirmed')))::int
            as "runningReviews",
          coalesce(sum(${minutesOfSeat()})
            filter (where s.accepted_at >= date_trunc('year', ${onDay}::date)), 0)::int as "minutesThisYear",
          to_char(max(coalesce(s.ended_at, s.confirmed_at))
            filter (where s.state in ('confirmed', 'completed')), 'YYYY-MM-DD') as "lastReviewOn",
          to_char(max(s.accepted_at) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "lastAcceptedOn"
          from seats s join review_requests r on r.id = s.request_id
          where s.state <> 'released' and s.request_id <> ${requestId} and ${of(sql`s.person_id`)}
          group by s.person_id`,
    ),
    read<TakenRow>(
      work,
      sql`select s.person_id as "personId", r.months,
          greatest(r.start_month, date_trunc('month', s.accepted_at at time zone 'Europe/Amsterdam')::date)::text
            as "startMonth",
          ${minutesOfSeat()}::int as minutes
          from seats s join review_requests r on r.id = s.request_id
          where s.state in ('accepted', 'confirmed') and s.request_id <> ${requestId} and r.months is not null
          and ${of(sql`s.person_id`)}`,
    ),
    read<OfPerson & { readonly mentorId: string }>(
      work,
      sql`select trainee_id as "personId", mentor_id as "mentorId" from mentorships
          where starts_on <= ${onDay} and (ends_on is null or ends_on >= ${onDay})
          and ${of(sql`trainee_id`)} order by mentor_id`,
    ),
    read<OfPerson & { readonly supervisorId: string }>(
      work,
      sql`select r.person_id as "personId", s.person_id as "supervisorId" from seats r
          join seats s on s.request_id = r.request_id and s.seat = 'supervisor'
            and s.state in ('confirmed', 'completed')
          where r.seat <> 'supervisor' and r.state in ('confirmed', 'completed')
            and r.request_id <> ${requestId} and ${of(sql`r.person_id`)}
          order by s.confirmed_at desc, s.id`,
    ),
    read<CompanionRow>(work, companionRows(of, scope)),
  ]);
  return {
    profiles,
    accreditations,
    verifications,
    affiliations,
    availability,
    absences,
    seats,
    taken,
    mentors,
    supervisors,
    companions,
  };
}

/** What is on record between people and this request. */
export async function readDealings(
  work: Work,
  { requestId, organisationIds, onDay, personIds }: PeopleScope,
) {
  const of = those({ personIds });
  const [conflicts, invitations, judgements, pinned] = await Promise.all([
    read<OfPerson & { readonly source: ConflictSource }>(
      work,
      sql`select distinct person_id as "personId", source from conflict_declarations
        where ended_at is null and not is_pinned
        and (request_id = ${requestId} or organisation_id = any(${sql.param(organisationIds)}::uuid[]))
        and ${of(sql`person_id`)} order by person_id, source`,
    ),
    read<InvitationRow>(
      work,
      sql`select person_id as "personId", decline_reason as "declineReason",
        to_char(confidentiality_agreed_at, 'YYYY-MM-DD') as "confidentialityAgreedOn",
        independence_declared_at is not null and status in ('cleared', 'accepted') and not exists (
          select from request_organisations o where o.request_id = invitations.request_id
            and not o.is_requester and o.added_at > invitations.independence_declared_at)
          as "independenceDeclared"
        from invitations where request_id = ${requestId} and ${of(sql`person_id`)} order by invited_at`,
    ),
    read<JudgementRow>(
      work,
      sql`select person_id as "personId", organisation_id as "organisationId",
        is_independent as "isIndependent" from independence_judgements
        where request_id = ${requestId} and ${of(sql`person_id`)}`,
    ),
    read<PinnedTie>(work, pinnedTies(of, onDay)),
  ]);
  return { conflicts, invitations, judgements, pinned };
}

/** Whether a column is of one of the people of the scope. */
function those({ personIds }: Pick<PeopleScope, 'personIds'>): (column: SQL) => SQL {
  return (column) => (personIds ? sql`${column} = any(${sql.param(personIds)}::uuid[])` : sql`true`);
}

/** The months of one person as they travel, each with its first day: `2026-03-01 600 2026-04-01 480`. */
export function monthsOf(text: string): Record<Month, number> {
  const parts = text.split(' ');
  const months: Record<Month, number> = {};
  for (let at = 0; at + 1 < parts.length; at += 2) months[monthOf(parts[at] ?? '')] = Number(parts[at + 1]);
  return months;
}

async function read<Row>(work: Work, query: SQL): Promise<readonly Row[]> {
  // The columns are named in the statement itself; their types are those of the schema.
  return (await work.tx.execute(query)) as unknown as readonly Row[];
}
