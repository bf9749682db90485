import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { languages } from '~/domain/accounts/language';
import { linkPurposes, mandateAnswers } from '~/domain/requests/mandate/mandate';
import { requestKinds } from '~/domain/requests/request-kind';
import { people } from './accounts';
import { bytea, citext, instant, oneOf } from './columns';
import { reviewRequests } from './requests';

/** Answers of an intake that is being written, reachable only with the token whose hash this is, or a mailed link. */
export const intakeDrafts = pgTable(
  'intake_drafts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tokenHash: text('token_hash').notNull(),
    kind: text('kind', { enum: requestKinds }).notNull(),
    /** Sealed with a key of its own, which is locked with the key of the portal. */
    lockedKey: bytea('locked_key'),
    sealedAnswers: bytea('sealed_answers'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** The coordinator who writes it for somebody who phoned. */
    onBehalfById: uuid('on_behalf_by_id').references(() => people.id),
    /** When the coordinator laid it before that person, who alone can send it. */
    handedOverAt: instant('handed_over_at'),
    /** A talk this question follows from: it keeps the reference of the talk. */
    followsRequestId: uuid('follows_request_id').references(() => reviewRequests.id, { onDelete: 'cascade' }),
    /** A submitted draft is emptied and remembers what it became, so that a second submit finds the first. */
    becameRequestId: uuid('became_request_id').references(() => reviewRequests.id, { onDelete: 'cascade' }),
  },
  (t) => [
    check('intake_drafts_kind', oneOf(t.kind, requestKinds)),
    uniqueIndex('intake_drafts_token').on(t.tokenHash),
    check(
      'intake_drafts_emptied',
      sql`num_nulls(${t.lockedKey}, ${t.sealedAnswers}) = case when ${t.becameRequestId} is null then 0 else 2 end`,
    ),
    check('intake_drafts_handed_over', sql`${t.handedOverAt} is null or ${t.onBehalfById} is not null`),
  ],
);

/** The second official who has to say whether a question may be asked, while it waits and afterwards. */
export const requestMandates = pgTable(
  'request_mandates',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => reviewRequests.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    function: text('function').notNull(),
    address: citext('address').notNull(),
    language: text('language', { enum: languages }).notNull(),
    askedAt: instant('asked_at').notNull(),
    answer: text('answer', { enum: mandateAnswers }),
    answeredAt: instant('answered_at'),
    /** The requester asked somebody else instead, or the request ended. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    check('request_mandates_language', oneOf(t.language, languages)),
    check('request_mandates_answer', oneOf(t.answer, mandateAnswers)),
    check('request_mandates_answered', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
    uniqueIndex('request_mandates_one_open')
      .on(t.requestId)
      .where(sql`${t.answeredAt} is null and ${t.endedAt} is null`),
    index('request_mandates_request').on(t.requestId),
  ],
);

/** A link in a mail that opens one thing for a while. Only its hash is kept; an expired one can be mailed anew. */
export const mailedLinks = pgTable(
  'mailed_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tokenHash: text('token_hash').notNull(),
    purpose: text('purpose', { enum: linkPurposes }).notNull(),
    draftId: uuid('draft_id').references(() => intakeDrafts.id, { onDelete: 'cascade' }),
    mandateId: uuid('mandate_id').references(() => requestMandates.id, { onDelete: 'cascade' }),
    address: citext('address').notNull(),
    language: text('language', { enum: languages }).notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('mailed_links_token').on(t.tokenHash),
    check('mailed_links_purpose', oneOf(t.purpose, linkPurposes)),
    check('mailed_links_language', oneOf(t.language, languages)),
    check(
      'mailed_links_target',
      sql`(${t.purpose} = 'draft') = (${t.draftId} is not null) and (${t.purpose} = 'mandate') = (${t.mandateId} is not null)`,
    ),
    index('mailed_links_draft').on(t.draftId),
    index('mailed_links_mandate').on(t.mandateId),
  ],
);
