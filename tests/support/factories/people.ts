import { randomUUID } from 'node:crypto';
import { database } from '~/db/client.server';
import { people, personEmails, personRoles } from '~/db/schema/accounts';
import { verifications } from '~/db/schema/accreditation';
import { affiliations, organisations } from '~/db/schema/organisations';
import { accreditations, availability, registryProfiles } from '~/db/schema/registry';
import type { Actor } from '~/domain/accounts/actor';
import type { Role } from '~/domain/accounts/role';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { firstDayOf, type Month, monthsFrom } from '~/domain/kernel/month';
import type { AccreditationLevel } from '~/domain/registry/accreditation/accreditation-status';
import { clock } from '~/platform/clock';
import { inLetters } from './in-letters';

type OrganisationRow = typeof organisations.$inferInsert;
type ProfileRow = typeof registryProfiles.$inferInsert;

export interface MadeReviewer {
  readonly id: string;
  readonly name: string;
  readonly employerId: string;
  /** With the role that fits the level. */
  readonly actor: Actor;
}

interface ReviewerOptions extends Partial<Omit<ProfileRow, 'personId' | 'slug'>> {
  readonly name?: string;
  readonly level?: AccreditationLevel;
  /** Somebody of a new employer of their own when absent. */
  readonly employerId?: string;
  readonly validUntil?: string;
  readonly minutesPerMonth?: number;
  readonly months?: readonly [Month, Month];
  /** Never signed when `null`. */
  readonly confidentialitySignedOn?: string | null;
  /** Beside the role that fits the level. */
  readonly roles?: readonly Role[];
}

/** An organisation of which everything is known. */
export async function makeOrganisation(overrides: Partial<OrganisationRow> = {}): Promise<string> {
  const id = overrides.id ?? randomUUID();
  await database()
    .insert(organisations)
    .values({
      name: `Organisatie ${inLetters(id)}`,
      kind: 'youth_provider',
      parentKnown: true,
      ...overrides,
      id,
    });
  return id;
}

/** A member of the network to whom no hard rule objects: accredited, available, with an employer nobody else has. */
export async function makeReviewer({
  name = 'Noor Voorbeeld',
  level = 'experienced',
  employerId,
  validUntil = '2035-12-31',
  minutesPerMonth = 2400,
  months = ['2030-01', '2030-12'],
  confidentialitySignedOn = '2024-01-01',
  roles = [],
  ...profile
}: ReviewerOptions = {}): Promise<MadeReviewer> {
  const id = randomUUID();
  const employer = employerId ?? (await makeOrganisation());
  const role = level === 'supervisor' ? 'supervisor' : 'reviewer';
  const allRoles: Role[] = [role, ...roles];
  await database().transaction(async (tx) => {
    await tx.insert(people).values({ id, name });
    await tx
      .insert(personEmails)
      .values({ personId: id, address: `${id}@voorbeeld.example`, verifiedAt: new Date() });
    await tx.insert(personRoles).values(allRoles.map((one) => ({ personId: id, role: one })));
    await tx.insert(registryProfiles).values({
      personId: id,
      slug: `lid-${id}`,
      memberSince: '2020-01-01',
      checkedOn: calendarDayAt(clock.now()),
      ...profile,
    });
    if (confidentialitySignedOn !== null) {
      await tx.insert(verifications).values({
        personId: id,
        kind: 'confidentiality-agreement',
        source: 'signed-agreement',
        verifiedOn: confidentialitySignedOn,
        isConfirmed: true,
      });
    }
    await tx.insert(accreditations).values({
      personId: id,
      role,
      level,
      issuedOn: '2024-01-01',
      validUntil,
      issuedBy: 'Het netwerk',
    });
    await tx.insert(affiliations).values({
      personId: id,
      organisationId: employer,
      kind: 'employer',
      functionTitle: 'kwaliteitsfunctionaris',
      startsOn: '2020-01-01',
    });
    await tx.insert(availability).values(
      monthsFrom(...months).map((month) => ({
        personId: id,
        month: firstDayOf(month),
        minutes: minutesPerMonth,
      })),
    );
  });
  return { id, name, employerId: employer, actor: { kind: 'person', personId: id, roles: allRoles } };
}
