import type { Role } from '~/domain/accounts/role';

/**
 * Who may enter a route. `rehearsal`: everybody, but only where no real people are at work
 * (development and demonstration); elsewhere the page does not exist.
 */
export type Access = 'everyone' | 'signed-in' | 'rehearsal' | readonly Role[];

const requester = ['requester'] as const;
const reviewer = ['reviewer'] as const;
const supervisor = ['supervisor'] as const;
const registered = ['reviewer', 'supervisor'] as const;
const treasurer = ['treasurer'] as const;
const coordinator = ['coordinator'] as const;

/** One row per route. A route without a row cannot be entered, and a test says so first. */
const table = {
  root: 'everyone',

  'routes/public/home': 'everyone',
  'routes/public/about': 'everyone',
  'routes/public/register': 'everyone',
  'routes/public/register-person': 'everyone',
  'routes/public/register-map': 'everyone',
  'routes/public/calendar': 'everyone',
  'routes/public/matching-rules': 'everyone',
  'routes/public/text-rules': 'everyone',
  'routes/public/contact': 'everyone',
  'routes/public/privacy': 'everyone',
  'routes/public/accessibility': 'everyone',
  'routes/public/request-format': 'everyone',
  'routes/public/request-schema': 'everyone',
  'routes/public/sitemap': 'everyone',
  'routes/public/robots': 'everyone',

  'routes/shared/sign-in': 'everyone',
  'routes/shared/sign-in-code': 'everyone',
  'routes/shared/sign-in-link': 'everyone',
  'routes/shared/demonstration-sign-in': 'rehearsal',
  'routes/shared/not-found': 'everyone',
  'routes/shared/sign-out': 'signed-in',
  'routes/shared/sign-out-everywhere': 'signed-in',
  'routes/shared/dashboard': 'signed-in',
  'routes/shared/account': 'signed-in',
  'routes/shared/account-session-end': 'signed-in',
  'routes/shared/account-language': 'signed-in',
  'routes/shared/invitations': registered,
  'routes/shared/invitation': registered,
  'routes/shared/invitation-confidentiality': registered,
  'routes/shared/invitation-independence': registered,
  'routes/shared/invitation-addition': registered,
  'routes/shared/invitation-acceptance': registered,
  'routes/shared/invitation-decline': registered,

  'routes/requester/intake-start': 'everyone',
  'routes/requester/intake-step': 'everyone',
  'routes/requester/intake-save': 'everyone',
  'routes/requester/intake-resume': 'everyone',
  'routes/requester/intake-link-renewal': 'everyone',
  'routes/requester/intake-hand-over': coordinator,
  'routes/mandate/mandate': 'everyone',
  'routes/mandate/mandate-confirmation': 'everyone',
  'routes/mandate/mandate-refusal': 'everyone',
  'routes/mandate/mandate-link-renewal': 'everyone',
  'routes/requester/intake-confirm': 'everyone',
  'routes/requester/intake-code': 'everyone',
  'routes/requester/requests': requester,
  'routes/requester/request': requester,
  'routes/requester/request-answer': requester,
  'routes/requester/request-withdrawal': requester,
  'routes/requester/request-copy': requester,
  'routes/requester/request-mandate': requester,
  'routes/requester/request-copy-pdf': requester,
  'routes/requester/request-copy-json': requester,
  'routes/requester/request-payers': requester,
  'routes/requester/request-pair': requester,
  'routes/requester/pair-objection': requester,

  'routes/reviewer/dashboard': reviewer,
  'routes/reviewer/profile': registered,
  'routes/reviewer/availability': registered,
  'routes/reviewer/absence': registered,
  'routes/reviewer/absence-change': registered,
  'routes/reviewer/absence-end': registered,
  'routes/reviewer/preferences': registered,
  'routes/reviewer/calendar-feed': registered,
  'routes/reviewer/calendar-feed-end': registered,
  'routes/reviewer/assignment': registered,

  'routes/supervisor/dashboard': supervisor,
  'routes/treasurer/dashboard': treasurer,

  'routes/coordinator/dashboard': coordinator,
  'routes/coordinator/queue': coordinator,
  'routes/coordinator/request': coordinator,
  'routes/coordinator/request-behalf': coordinator,
  'routes/coordinator/request-completion': coordinator,
  'routes/coordinator/request-after-talk': coordinator,
  'routes/coordinator/request-start': coordinator,
  'routes/coordinator/request-question': coordinator,
  'routes/coordinator/request-referral': coordinator,
  'routes/coordinator/request-refusal': coordinator,
  'routes/coordinator/request-orientation': coordinator,
  'routes/coordinator/orientation-held': coordinator,
  'routes/coordinator/request-form': coordinator,
  'routes/coordinator/request-organisations': coordinator,
  'routes/coordinator/organisation-add': coordinator,
  'routes/coordinator/organisation-consent': coordinator,
  'routes/coordinator/request-payers': coordinator,
  'routes/coordinator/payer-details-question': coordinator,
  'routes/coordinator/payer-waiver': coordinator,
  'routes/coordinator/organisation-willingness': coordinator,
  'routes/coordinator/consent-decision': coordinator,
  'routes/coordinator/request-procedures': coordinator,
  'routes/coordinator/request-ready': coordinator,
  'routes/coordinator/matching': coordinator,
  'routes/coordinator/matching-excluded': coordinator,
  'routes/coordinator/judgement': coordinator,
  'routes/coordinator/proposal': coordinator,
  'routes/coordinator/proposal-withdrawal': coordinator,
  'routes/coordinator/proposal-candidates': coordinator,
  'routes/coordinator/request-hold': coordinator,
  'routes/coordinator/request-hold-end': coordinator,
  'routes/coordinator/no-match': coordinator,
  'routes/coordinator/invitation-withdrawal': coordinator,
  'routes/coordinator/people': coordinator,
  'routes/coordinator/person-add': coordinator,
  'routes/coordinator/person': coordinator,
  'routes/coordinator/person-accreditation': coordinator,
  'routes/coordinator/person-affiliation': coordinator,
  'routes/coordinator/affiliation-change': coordinator,
  'routes/coordinator/affiliation-end': coordinator,
  'routes/coordinator/affiliation-removal': coordinator,
  'routes/coordinator/tie-check': coordinator,
  'routes/coordinator/person-role': coordinator,
  'routes/coordinator/person-role-end': coordinator,
  'routes/coordinator/organisations': coordinator,
  'routes/coordinator/organisation-new': coordinator,
  'routes/coordinator/organisation': coordinator,
  'routes/coordinator/organisation-group': coordinator,
  'routes/coordinator/organisation-facts': coordinator,
  'routes/coordinator/organisation-names': coordinator,
  'routes/coordinator/organisation-name-removal': coordinator,
  'routes/coordinator/organisation-succession': coordinator,
  'routes/coordinator/organisation-people': coordinator,
  'routes/coordinator/organisation-relation': coordinator,
  'routes/coordinator/organisation-relation-removal': coordinator,
  'routes/coordinator/duplicates': coordinator,
  'routes/coordinator/duplicate-people': coordinator,
  'routes/coordinator/people-told-apart': coordinator,
  'routes/coordinator/duplicate-organisations': coordinator,
  'routes/coordinator/organisations-told-apart': coordinator,
  'routes/coordinator/mails': coordinator,
  'routes/coordinator/mail': coordinator,
  'routes/coordinator/messages': coordinator,
  'routes/coordinator/message': coordinator,
  'routes/coordinator/message-handled': coordinator,
  'routes/coordinator/message-reopening': coordinator,
  'routes/coordinator/contents': coordinator,
  'routes/coordinator/content': coordinator,
  'routes/coordinator/context-reads': coordinator,
  'routes/coordinator/retention': coordinator,
  'routes/coordinator/erasure-batch': coordinator,
  'routes/coordinator/service-levels': coordinator,
  'routes/coordinator/service-level': coordinator,
  'routes/coordinator/service-level-default': coordinator,

  'routes/system/development-mailbox': 'rehearsal',
  'routes/system/development-mail': 'rehearsal',
} as const satisfies Record<string, Access>;

export type RouteId = keyof typeof table;
export const access: Readonly<Record<RouteId, Access>> = table;

export type Entrance = 'open' | 'sign-in-first' | 'not-found';

/** What happens to somebody at the door of a route; `null` is a visitor. */
export function entrance(routeId: RouteId, roles: readonly Role[] | null, rehearsal: boolean): Entrance {
  const who = access[routeId];
  if (who === 'everyone') return 'open';
  if (who === 'rehearsal') return rehearsal ? 'open' : 'not-found';
  if (roles === null) return 'sign-in-first';
  if (who === 'signed-in') return 'open';
  return who.some((role) => roles.includes(role)) ? 'open' : 'not-found';
}
