import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { aliasKinds } from '~/domain/organisations/names/alias-kind';
import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { affiliationKinds, organisationRelationKinds } from '~/domain/organisations/ties/affiliation-kind';
import { people } from './accounts';
import { instant, oneOf } from './columns';

export const provinces = pgTable('provinces', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
});

export const youthRegions = pgTable('youth_regions', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  provinceCode: text('province_code')
    .notNull()
    .references(() => provinces.code),
});

export const municipalities = pgTable('municipalities', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  provinceCode: text('province_code')
    .notNull()
    .references(() => provinces.code),
  youthRegionCode: text('youth_region_code').references(() => youthRegions.code, { onUpdate: 'cascade' }),
  latitude: doublePrecision('latitude'),
  longitude: doublePrecision('longitude'),
  validFrom: date('valid_from'),
  validUntil: date('valid_until'),
});

/**
 * Province and youth region follow the municipality where one is named (trigger `organisations_place`); a name that
 * changes stays as an alias (trigger `organisations_former_name`).
 */
export const organisations = pgTable(
  'organisations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    kind: text('kind', { enum: organisationKinds }).notNull(),
    municipalityCode: text('municipality_code').references(() => municipalities.code),
    provinceCode: text('province_code').references(() => provinces.code),
    youthRegionCode: text('youth_region_code').references(() => youthRegions.code, { onUpdate: 'cascade' }),
    kvk: text('kvk'),
    oin: text('oin'),
    /** Whether we know its whole group. Unknown means that independence cannot be judged. */
    parentKnown: boolean('parent_known').notNull().default(false),
    /** The first and last day it existed; null where not known, and for what still exists. */
    validFrom: date('valid_from'),
    validUntil: date('valid_until'),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** A second record of one organisation: nothing but what happened under it is left here. */
    mergedIntoId: uuid('merged_into_id').references((): AnyPgColumn => organisations.id),
  },
  (t) => [
    check('organisations_kind', oneOf(t.kind, organisationKinds)),
    check('organisations_kvk', sql`${t.kvk} ~ '^[0-9]{8}$'`),
    check('organisations_oin', sql`${t.oin} ~ '^[0-9]{20}$'`),
    check('organisations_name_length', sql`length(${t.name}) between 2 and 160`),
    check('organisations_period', sql`${t.validUntil} >= ${t.validFrom}`),
    uniqueIndex('organisations_name').on(sql`lower(${t.name})`),
    uniqueIndex('organisations_municipality').on(t.municipalityCode).where(sql`${t.kind} = 'municipality'`),
    check('organisations_merged', sql`${t.mergedIntoId} <> ${t.id}`),
    index('organisations_merged_into').on(t.mergedIntoId).where(sql`${t.mergedIntoId} is not null`),
  ],
);

export const organisationAliases = pgTable(
  'organisation_aliases',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    alias: text('alias').notNull(),
    kind: text('kind', { enum: aliasKinds }).notNull().default('written'),
    /** The last day of a former name, where known. */
    usedUntil: date('used_until'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.alias] }),
    check('organisation_aliases_kind', oneOf(t.kind, aliasKinds)),
    check('organisation_aliases_length', sql`length(${t.alias}) between 2 and 160`),
  ],
);

/**
 * from is part of, or became, to. One relation twice in one period is excluded by
 * `organisation_relations_no_overlap`; a circle of parents or of successors by the trigger
 * `organisation_relations_no_circle` (migration).
 */
export const organisationRelations = pgTable(
  'organisation_relations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fromId: uuid('from_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    toId: uuid('to_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: organisationRelationKinds }).notNull(),
    validFrom: date('valid_from'),
    validUntil: date('valid_until'),
  },
  (t) => [
    check('organisation_relations_kind', oneOf(t.kind, organisationRelationKinds)),
    check('organisation_relations_two', sql`${t.fromId} <> ${t.toId}`),
    check('organisation_relations_period', sql`${t.validUntil} >= ${t.validFrom}`),
    check('organisation_relations_succession', sql`${t.kind} <> 'successor' or ${t.validUntil} is null`),
    index('organisation_relations_from').on(t.fromId, t.kind),
    index('organisation_relations_to').on(t.toId, t.kind),
  ],
);

/** Overlap of the same tie is excluded by `affiliations_no_overlap` (migration). */
export const affiliations = pgTable(
  'affiliations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: affiliationKinds }).notNull(),
    functionTitle: text('function_title').notNull().default(''),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    /** Reported by the person: counts for independence, and is shown to nobody else before a coordinator looked. */
    awaitsLook: boolean('awaits_look').notNull().default(false),
  },
  (t) => [
    check('affiliations_kind', oneOf(t.kind, affiliationKinds)),
    check('affiliations_period', sql`${t.endsOn} >= ${t.startsOn}`),
    check('affiliations_function_length', sql`length(${t.functionTitle}) <= 120`),
    index('affiliations_person').on(t.personId),
    index('affiliations_organisation').on(t.organisationId),
  ],
);
