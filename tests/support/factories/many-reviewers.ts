import { sql } from 'drizzle-orm';
import { database } from '~/db/client.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { clock } from '~/platform/clock';

/**
 * A whole network at once, for measuring: so many reviewers with a number in their name, one in ten a supervisor,
 * over one organisation per 25 people, with their hours over 2030.
 */
export async function makeManyReviewers(count: number): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.execute(sql`
      insert into organisations (name, kind, parent_known)
      select 'Werkgever ' || n, 'youth_provider', n % 20 <> 0 from generate_series(1, ${Math.ceil(count / 25)}) n`);
    await tx.execute(sql`
      insert into people (name) select 'Lid ' || lpad(n::text, 6, '0') from generate_series(1, ${count}) n`);
    await tx.execute(sql`
      create temporary table fresh on commit drop as
      select id, row_number() over (order by name) as n from people where name ~ '^Lid [0-9]{6}$'`);
    await tx.execute(sql`
      insert into person_roles (person_id, role)
      select id, case when n % 10 = 0 then 'supervisor' else 'reviewer' end from fresh`);
    await tx.execute(sql`
      insert into registry_profiles (person_id, slug, care_domain, themes, sectors, review_forms, spoken_languages,
        province_codes, member_since, checked_on)
      select id, 'lid-' || n, (array['youth', 'adult', 'both'])[1 + n % 3], array['neglect', 'addiction'],
        array[(array['education', 'youth-care', 'municipality'])[1 + n % 3]], array['compact', 'full'], array['nl'],
        array['ZZ'], '2020-01-01', ${calendarDayAt(clock.now())}::date from fresh`);
    await tx.execute(sql`
      insert into verifications (person_id, kind, source, verified_on, is_confirmed)
      select id, 'confidentiality-agreement', 'signed-agreement', '2024-01-01', true from fresh`);
    await tx.execute(sql`
      insert into accreditations (person_id, role, level, issued_on, valid_until, issued_by)
      select id, case when n % 10 = 0 then 'supervisor' else 'reviewer' end,
        case when n % 10 = 0 then 'supervisor' else (array['trainee', 'accredited', 'experienced'])[1 + n % 3] end,
        '2024-01-01', '2035-01-01', 'Het netwerk' from fresh`);
    await tx.execute(sql`
      insert into affiliations (person_id, organisation_id, kind, starts_on, ends_on)
      select f.id, o.id, k.kind, k.starts_on, k.ends_on from fresh f
      cross join (values ('employer', date '2022-01-01', null), ('board', date '2015-01-01', date '2024-01-01'))
        as k (kind, starts_on, ends_on)
      join (select id, row_number() over (order by name) as n from organisations where name ~ '^Werkgever ') o
        on o.n = 1 + (f.n + case k.kind when 'board' then 7 else 0 end) % ${Math.ceil(count / 25)}`);
    await tx.execute(sql`
      insert into availability (person_id, month, minutes)
      select f.id, m::date, 600 + 60 * (f.n % 20)
      from fresh f cross join generate_series(timestamp '2030-01-01', '2030-12-01', '1 month') m`);
  });
  await database().execute(sql`analyze`);
}
