import { sql } from 'drizzle-orm';
import { organisationReferences } from '~/domain/merging/organisations/organisation-references';
import { personReferences } from '~/domain/merging/people/person-references';
import { type References, splitReference } from '~/domain/merging/reference-rule';
import type { Database } from './client.server';

/**
 * An organisation that was recognised after somebody took their seat may be one they are tied to: the coordinator is
 * shown it and decides. Confirmed is confirmed without such a tie.
 */
function notRecognisedLater(seat: string, organisation: string): string {
  return `not exists (
    select from activities l
    where l.request_id = ${seat}.request_id and l.name = 'requests.organisation-recognised'
      and l.data->>'subjectId' = ${organisation}.id::text
      and l.at >= coalesce(${seat}.confirmed_at, ${seat}.accepted_at))`;
}

/**
 * Two records of one person, or of one organisation, were made one afterwards: then what each did alone can meet. The
 * coordinator was shown it at the merge and decides.
 */
function notMergedLater(person: string, organisation: string | null, since: string): string {
  return `not exists (
    select from activities m
    where m.at >= ${since} and ((m.name = 'merging.people-merged' and m.person_id = ${person})
      ${organisation ? `or (m.name = 'merging.organisations-merged' and m.organisation_id = ${organisation})` : ''}))`;
}

/** A rule about two people without a last day that was on record, and had begun, when the second seat was taken. */
function heldWhenTaken(rule: string, at: string): string {
  return `${rule}.ended_at is null and ${rule}.ends_on is null
    and ${rule}.recorded_at < ${at} and ${rule}.starts_on <= ${at}::date`;
}

/** Nothing but what happened is left with a merged record: of every column that moves, as one query. */
function leftBehind(references: References, table: string): string {
  return Object.entries(references)
    .filter(([, { rule }]) => rule !== 'keep')
    .map(([reference]) => {
      const { table: from, column } = splitReference(reference);
      return `select '${reference}' as reference, m.id from ${from} r
        join ${table} m on m.id = r.${column} where m.merged_into_id is not null`;
    })
    .join(' union all ');
}

/** What must never be true of the whole database. Each query returns the rows that break it: there are none. */
export const invariants: Readonly<Record<string, string>> = {
  'a confirmed request has exactly the seats of its reviewers and a supervisor, each held by somebody else or left open': `
    select r.reference from review_requests r
    left join (
      select request_id, seat, person_id::text as who from seats where state in ('confirmed', 'completed')
      union all select request_id, seat, id::text from seat_vacancies where filled_at is null
    ) s on s.request_id = r.id
    where r.status = 'confirmed'
    group by r.id
    having array_agg(s.seat order by s.seat) is distinct from case r.reviewers
        when 1 then array['lead', 'supervisor']
        when 2 then array['co', 'lead', 'supervisor']
        else array['co', 'lead', 'supervisor', 'third'] end
      or count(distinct s.who) <> r.reviewers + 1`,

  'in a confirmed request somebody is asked only for a seat that was left': `
    select i.id from invitations i join review_requests r on r.id = i.request_id
    where r.status = 'confirmed' and i.status in ('sent', 'confidential', 'cleared')
      and not exists (select from seat_vacancies v
        where v.request_id = i.request_id and v.seat = i.seat and v.filled_at is null)`,

  'whoever joined a running review as a participant has a row that says so, or was there before': `
    select p.request_organisation_id from review_participants p
    join request_organisations o on o.id = p.request_organisation_id
    where p.joined_later is not null and p.joined_later not in ('preparing', 'exploring', 'dialogue')`,

  'only a confirmed request with a confirmed proposal has confirmed seats': `
    select r.reference, s.seat from seats s
    join review_requests r on r.id = s.request_id
    join proposals p on p.id = s.proposal_id
    where s.state = 'confirmed' and (r.status <> 'confirmed' or p.status <> 'confirmed')`,

  'a seat was accepted through an invitation to that seat': `
    select s.id from seats s
    where s.state in ('accepted', 'confirmed', 'completed') and not exists (
      select from invitations i
      where i.proposal_id = s.proposal_id and i.seat = s.seat and i.person_id = s.person_id
        and i.status = 'accepted')`,

  'a reviewer has no current tie to an organisation around their own request': `
    select s.id from seats s
    join affiliations a on a.person_id = s.person_id
    join request_organisations o on o.request_id = s.request_id and o.organisation_id = a.organisation_id
    where s.state in ('accepted', 'confirmed')
      and daterange(a.starts_on, a.ends_on, '[]') @> s.accepted_at::date
      and not exists (
        select from independence_judgements j
        where j.request_id = s.request_id and j.person_id = s.person_id
          and j.organisation_id = a.organisation_id and j.is_independent)
      and not exists (
        select from proposal_overrides v
        where v.proposal_id = s.proposal_id and v.person_id = s.person_id
          and v.rule = 'H4' and not o.is_involved)
      and ${notRecognisedLater('s', 'o')}
      and ${notMergedLater('s.person_id', 'o.organisation_id', 's.accepted_at')}`,

  'nobody holds a seat against a conflict that was on record when they took it': `
    select s.id from seats s
    join conflict_declarations c on c.person_id = s.person_id and c.ended_at is null
      and c.declared_at < s.accepted_at
    where s.state in ('accepted', 'confirmed')
      and ${notMergedLater('s.person_id', 'c.organisation_id', 's.accepted_at')}
      and (c.request_id = s.request_id or exists (
      select from request_organisations o
      where o.request_id = s.request_id and o.organisation_id = c.organisation_id
        and ${notRecognisedLater('s', 'o')}))`,

  'nobody works beside somebody they never work beside': `
    select s.id from seats s
    join seats o on o.request_id = s.request_id and o.id <> s.id and o.state in ('accepted', 'confirmed')
    join pair_rules r on r.one_id = least(s.person_id, o.person_id)
      and r.other_id = greatest(s.person_id, o.person_id)
    where s.state in ('accepted', 'confirmed') and r.kind = 'never-together'
      and ${heldWhenTaken('r', 'greatest(s.accepted_at, o.accepted_at)')}
      and ${notMergedLater('s.person_id', null, 's.accepted_at')}
      and ${notMergedLater('o.person_id', null, 'o.accepted_at')}`,

  'whoever only reviews with one other reviews with nobody else': `
    select s.id from seats s
    join seats o on o.request_id = s.request_id and o.id <> s.id and o.state in ('accepted', 'confirmed')
    join pair_rules r on s.person_id in (r.one_id, r.other_id) and o.person_id not in (r.one_id, r.other_id)
    where s.state in ('accepted', 'confirmed') and 'supervisor' not in (s.seat, o.seat)
      and r.kind = 'only-together'
      and ${heldWhenTaken('r', 'greatest(s.accepted_at, o.accepted_at)')}
      and ${notMergedLater('s.person_id', null, 's.accepted_at')}
      and ${notMergedLater('o.person_id', null, 'o.accepted_at')}`,

  'an accepted invitation holds its seat': `
    select i.id from invitations i
    where i.status = 'accepted' and not exists (
      select from seats s
      where s.proposal_id = i.proposal_id and s.seat = i.seat and s.person_id = i.person_id
        and s.state <> 'released')`,

  'a request is proposed exactly while its proposal is open': `
    select r.reference from review_requests r
    left join proposals p on p.request_id = r.id and p.status = 'open'
    where (r.status = 'proposed') <> (p.id is not null)`,

  'an open call is of a request that is being matched': `
    select r.reference from open_calls c join review_requests r on r.id = c.request_id
    where c.closed_at is null and r.status <> 'matching'`,

  'who said no to a request is not asked again': `
    select later.id from invitations later
    join invitations before on before.request_id = later.request_id and before.person_id = later.person_id
    where before.status = 'declined' and later.invited_at > before.responded_at
      and ${notMergedLater('later.person_id', null, 'later.invited_at')}`,

  'nobody is invited by themselves, or to a question of their own': `
    select i.id from invitations i
    join proposals p on p.id = i.proposal_id
    join review_requests r on r.id = i.request_id
    where i.person_id in (p.proposed_by_id, r.requester_id)
      and ${notMergedLater('i.person_id', null, 'i.invited_at')}`,

  'a request waits for an answer exactly when a question is open': `
    select r.reference from review_requests r
    left join request_questions q on q.request_id = r.id and q.answered_at is null
    where (r.status = 'info_needed' and q.id is null)
      or (q.id is not null and r.status <> 'info_needed' and r.closed_at is null)`,

  'seats, invitations and proposals agree on their request': `
    select s.id from seats s join proposals p on p.id = s.proposal_id where p.request_id <> s.request_id
    union all
    select i.id from invitations i join proposals p on p.id = i.proposal_id where p.request_id <> i.request_id`,

  'a closed request has nothing open': `
    select r.reference from review_requests r
    where r.closed_at is not null and (
      exists (select from proposals p where p.request_id = r.id and p.status = 'open')
      or exists (select from seats s where s.request_id = r.id and s.state in ('accepted', 'confirmed'))
      or exists (select from invitations i
        where i.request_id = r.id and i.status in ('sent', 'confidential', 'cleared'))
      or exists (select from request_consent_decisions d
        where d.request_id = r.id and d.decided_at is null))`,

  'a decision about a consent is open only while that organisation says no': `
    select o.id from request_consent_decisions d
    join request_organisations o on o.id = d.request_organisation_id
    where d.decided_at is null and o.consent not in ('refused', 'withdrawn')`,

  'every request has its context, its requesting organisation and its beginning on record': `
    select r.reference from review_requests r
    where not exists (select from request_contexts c where c.request_id = r.id)
      or not exists (select from request_keys k where k.request_id = r.id)
      or not exists (select from request_organisations o where o.request_id = r.id and o.is_requester)
      or not exists (select from activities a where a.request_id = r.id)`,

  'cost shares of a request sum to the whole': `
    select request_id from request_payers group by request_id having sum(share_basis_points) <> 10000`,

  'a confirmed request has payers, and what an invoice to them needs is there or was set aside': `
    select r.reference, p.position from review_requests r
    left join request_payers p on p.request_id = r.id
    where r.status = 'confirmed' and (p.id is null or (p.gaps_waived_at is null and (
      num_nulls(p.kvk, p.oin) = 2
      or '' in (p.address_line, p.postal_code, p.city)
      or (p.e_invoice_address = '' and p.invoice_email = '')
      or (p.order_number = '' and p.buyer_reference = ''))))`,

  'a mail that was sent or given up holds no secret': `
    select id from outbox_mails where secrets is not null and status not in ('queued', 'failed')`,

  'a request waits for a mandate exactly when somebody is asked for it': `
    select r.reference from review_requests r
    left join request_mandates m on m.request_id = r.id and m.answered_at is null and m.ended_at is null
    where (r.status = 'awaiting_mandate') <> (m.id is not null)`,

  'everybody who can sign in has exactly one main address': `
    select p.id from people p join person_emails e on e.person_id = p.id
    group by p.id having count(*) filter (where e.is_primary) <> 1`,

  'what was erased is gone, and its reference was not given again': `
    select r.reference from review_requests r join request_tombstones t on t.reference = r.reference`,

  'no mail names what was erased': `
    select t.reference, m.id from request_tombstones t
    join outbox_mails m on exists (select from jsonb_each_text(m.data) part where part.value = t.reference)
    union all
    select t.reference, m.id from request_tombstones t
    join development_mails m on position(t.reference in m.subject || m.text || m.html) > 0`,

  'every reference that was given out has its request or its tombstone': `
    select g.reference from request_references g
    where not exists (select from review_requests r where r.reference = g.reference)
      and not exists (select from request_tombstones t where t.reference = g.reference)`,

  'a run that erased requests left a tombstone of each': `
    select b.id from erasure_batches b
    where coalesce((b.counts ->> 'requests')::int, 0)
      <> (select count(*) from request_tombstones t where t.batch_id = b.id)`,

  'of whoever was stripped nothing is left, and nothing waits for them': `
    select p.id from people p
    where p.name = '–' and p.deactivated_at is not null
      and (exists (select from person_emails e where e.person_id = p.id)
        or exists (select from person_roles r where r.person_id = p.id and r.ended_at is null)
        or exists (select from sessions s where s.user_id = p.id)
        or exists (select from review_requests r where r.requester_id = p.id))`,

  'nothing is left with a person whose record was merged': leftBehind(personReferences, 'people'),

  'nothing is left with an organisation whose record was merged': leftBehind(
    organisationReferences,
    'organisations',
  ),

  'a merged record says who it was merged into, and is nobody any more': `
    select p.id from people p
    where p.merged_into_id is not null and (p.name <> '–' or p.deactivated_at is null)`,

  'nobody deactivated is listed in the register': `
    select r.person_id from registry_profiles r join people p on p.id = r.person_id
    where r.is_listed and p.deactivated_at is not null`,
};

interface BrokenInvariant {
  readonly invariant: string;
  /** At most five. */
  readonly rows: readonly unknown[];
}

export async function brokenInvariants(database: Database): Promise<BrokenInvariant[]> {
  const broken: BrokenInvariant[] = [];
  for (const [invariant, query] of Object.entries(invariants)) {
    const rows = await database.execute(sql.raw(`select * from (${query}) as broken limit 5`));
    if (rows.length > 0) broken.push({ invariant, rows: [...rows] });
  }
  return broken;
}
