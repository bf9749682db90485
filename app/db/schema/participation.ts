import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisationKinds } from '~/domain/organisations/organisation-kind';
import { consentStates, willingnesses } from '~/domain/requests/intake/request-answers';
import { consentDecisions } from '~/domain/requests/participation/consent-decision';
import { people } from './accounts';
import { instant, oneOf } from './columns';
import { organisations } from './organisations';
import { reviewRequests } from './requests';

/** Every organisation around a request with the parts it plays. Their names are confidential: row-level security. */
export const requestOrganisations = pgTable(
  'request_organisations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    /** Empty until the coordinator recognised it: independence cannot be judged before that. */
    organisationId: uuid('organisation_id').references(() => organisations.id),
    name: text('name').notNull(),
    kind: text('kind', { enum: organisationKinds }).notNull(),
    /** Where it sits, as the requester wrote it: tells organisations of the same name apart. */
    place: text('place').notNull().default(''),
    isRequester: boolean('is_requester').notNull().default(false),
    isCommissioner: boolean('is_commissioner').notNull().default(false),
    isInvolved: boolean('is_involved').notNull().default(false),
    willingness: text('willingness', { enum: willingnesses }).notNull().default('unknown'),
    willingnessOn: date('willingness_on').notNull(),
    consent: text('consent', { enum: consentStates }).notNull().default('none'),
    consentByFunction: text('consent_by_function'),
    consentOn: date('consent_on'),
    groundRulesVersion: text('ground_rules_version'),
    joinedOn: date('joined_on'),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [
    check('request_organisations_kind', oneOf(t.kind, organisationKinds)),
    check('request_organisations_willingness', oneOf(t.willingness, willingnesses)),
    check('request_organisations_consent', oneOf(t.consent, consentStates)),
    check(
      'request_organisations_consent_complete',
      sql`${t.consent} not in ('given', 'withdrawn') or (${t.consentByFunction} is not null and ${t.consentOn} is not null and ${t.groundRulesVersion} is not null)`,
    ),
    check('request_organisations_name_length', sql`length(${t.name}) between 2 and 160`),
    uniqueIndex('request_organisations_name').on(t.requestId, sql`lower(${t.name})`),
    uniqueIndex('request_organisations_organisation').on(t.requestId, t.organisationId),
    uniqueIndex('request_organisations_one_requester').on(t.requestId).where(sql`${t.isRequester}`),
    index('request_organisations_request').on(t.requestId),
  ],
);

/** Who pays which part, ready for an invoice. Shares of a request sum to 10,000: `request_payers_whole` (migration). */
export const requestPayers = pgTable(
  'request_payers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    position: smallint('position').notNull(),
    name: text('name').notNull(),
    shareBasisPoints: integer('share_basis_points').notNull(),
    kvk: text('kvk'),
    oin: text('oin'),
    addressLine: text('address_line').notNull().default(''),
    postalCode: text('postal_code').notNull().default(''),
    city: text('city').notNull().default(''),
    invoiceEmail: text('invoice_email').notNull().default(''),
    /** Where an e-invoice goes: scheme and identifier in the Peppol network, such as `0190:` and an OIN. */
    eInvoiceAddress: text('e_invoice_address').notNull().default(''),
    orderNumber: text('order_number').notNull().default(''),
    buyerReference: text('buyer_reference').notNull().default(''),
    /** What is missing was set aside by the coordinator, with the reason. */
    gapsWaivedAt: instant('gaps_waived_at'),
    gapsWaivedById: uuid('gaps_waived_by_id').references(() => people.id),
    gapsWaivedReason: text('gaps_waived_reason'),
  },
  (t) => [
    check('request_payers_share', sql`${t.shareBasisPoints} between 1 and 10000`),
    check('request_payers_kvk', sql`${t.kvk} ~ '^[0-9]{8}$'`),
    check('request_payers_oin', sql`${t.oin} ~ '^[0-9]{20}$'`),
    check('request_payers_e_invoice', sql`${t.eInvoiceAddress} ~ '^([0-9]{4}:[A-Za-z0-9.:-]{1,50})?$'`),
    check(
      'request_payers_waived',
      sql`num_nulls(${t.gapsWaivedAt}, ${t.gapsWaivedById}, ${t.gapsWaivedReason}) in (0, 3)`,
    ),
    uniqueIndex('request_payers_position').on(t.requestId, t.position),
    uniqueIndex('request_payers_name').on(t.requestId, sql`lower(${t.name})`),
  ],
);

/** An organisation took its consent back, or refused it after all: a coordinator decides how it goes on. */
export const requestConsentDecisions = pgTable(
  'request_consent_decisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestOrganisationId: uuid('request_organisation_id')
      .notNull()
      .references(() => requestOrganisations.id, { onDelete: 'cascade' }),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    askedAt: instant('asked_at').notNull(),
    decision: text('decision', { enum: consentDecisions }),
    reason: text('reason'),
    decidedById: uuid('decided_by_id').references(() => people.id),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    check('request_consent_decisions_decision', oneOf(t.decision, consentDecisions)),
    check(
      'request_consent_decisions_decided',
      sql`num_nulls(${t.decision}, ${t.reason}, ${t.decidedById}, ${t.decidedAt}) in (0, 4)`,
    ),
    check('request_consent_decisions_reason', sql`length(trim(${t.reason})) between 10 and 600`),
    uniqueIndex('request_consent_decisions_one_open')
      .on(t.requestOrganisationId)
      .where(sql`${t.decidedAt} is null`),
    index('request_consent_decisions_request').on(t.requestId),
  ],
);
