import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { decoded } from '#tests/support/page-forms';
import type { Role } from '~/domain/accounts/role';
import { stepPath, stepsOf } from '~/domain/requests/intake/intake-form';
import { requestKinds } from '~/domain/requests/request-kind';
import { translator } from '~/i18n/translate';
import routes from '~/routes';

export const audiences = [
  'visitor',
  'requester',
  'reviewer',
  'supervisor',
  'treasurer',
  'coordinator',
] as const;
export type Audience = (typeof audiences)[number];

/** The address of every page, as the map of the portal has it; routes that only take forms or give files left out. */
export const pagePatterns: readonly string[] = routes
  .filter(({ file }) => file.endsWith('.tsx'))
  .map(({ index, path }) => (index ? '/' : `/${path}`));

/** Pages to which no link leads: from a mail, in the middle of a form, or nowhere at all. */
export const withoutLink: Readonly<Partial<Record<Audience, readonly string[]>>> = {
  visitor: [
    '/inloggen/link/van-een-mail',
    '/aanvraag/bevestigen',
    '/dev/mail',
    '/bestaat-niet',
    '/aanvraag/bewaren',
    '/aanvraag/verder/van-een-mail',
    '/mandaat/van-een-mail',
    '/urenbevestiging/van-een-mail',
    '/profiel-controle/demonstratie',
    '/leren/abonnement/van-een-mail',
    ...requestKinds.flatMap((kind) => stepsOf(kind).map((step) => stepPath(kind, step))),
  ],
};

/** Only there after the form of the page before, or while something waits for an answer that is rarely asked. */
export const passedInJourneys = [
  '/inloggen/code',
  '/aanvraag/controleren',
  '/uitnodigingen/:invitationId/onafhankelijkheid',
  '/uitnodigingen/:invitationId/aanvulling',
  '/evaluatie/:token',
  '/penningmeester/uitbetalingen/:payout/betaald',
  '/uren/vergoedingen/:payout',
  '/evaluatie/dank',
  '/aanvraag/:reference/leerreview/offerte',
  '/aanvraag/:reference/leerreview/publicatie',
  '/aanvraag/:reference/leerreview/aanbevelingen/:recommendationId',
  '/uren/tijd/:entryId',
  '/uren/onkosten/:expenseId',
  '/penningmeester/exports/:export',
  '/reviews/:reference/bijeenkomsten/:learningSessionId',
  '/reviews/:reference/offerte/akkoord/:position',
  '/reviews/:reference/toetsen/:gate/heropenen',
  '/reviews/:reference/supervisie/:supervisionId',
  '/reviews/:reference/rapport/publicatie',
  '/reviews/:reference/aanbevelingen/:recommendationId/wijzigen',
  '/coordinator/uren/:personId/:month/terug',
  '/coordinator/uren/:personId/:month/heropenen',
  '/penningmeester/regels/:lineId',
  '/penningmeester/facturen/:invoiceNumber',
  '/penningmeester/facturen/:invoiceNumber/betaling',
  '/penningmeester/facturen/:invoiceNumber/creditnota',
  '/penningmeester/betalers/:accountPayerId/bevestiging',
  '/penningmeester/geschillen',
  '/penningmeester/geschillen/:confirmationId/:disputedLine',
  '/reviews/:reference/bevindingen/review',
  '/bevindingen/:findingId/wijzigen',
  '/bevindingen/:findingId/indelen',
  '/bevindingen/:findingId/intrekken',
  '/reviews/:reference/aanbevelingen/:recommendationId/effect',
  '/coordinator/mensen/:personId/terugkeer',
  '/coordinator/jaarverslagen/:year/teruggave',
  '/coordinator/aanvragen/:reference/organisaties/:id/besluit',
];

/** How many pages of one pattern are opened to find links on: few where all are alike, more where states differ. */
const mostAlike = 3;
const mostInStates: Readonly<Record<string, number>> = {
  '/coordinator/aanvragen/:reference': 30,
  '/coordinator/aanvragen/:reference/betalers': 10,
  '/coordinator/mensen/:personId': 10,
  '/aanvraag/:reference': 10,
  '/uitnodigingen/:invitationId': 10,
  '/methodiek/beheer/:resourceId': 8,
};

/** For each pattern of a page the first address that a walk along every link comes by, in the order of the walk. */
export async function walk(request: APIRequestContext, audience: Audience): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const opened = new Map<string, number>();
  const seen = new Set<string>();
  const waiting = ['/', ...(audience === 'visitor' ? [] : ['/mijn']), ...(withoutLink[audience] ?? [])];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    const address = new URL(at, 'http://portal.example');
    const pattern = patternOf(address.pathname);
    if (pattern === undefined || seen.has(at)) continue;
    const times = opened.get(pattern) ?? 0;
    if (times >= (mostInStates[pattern] ?? mostAlike)) continue;
    seen.add(at);
    opened.set(pattern, times + 1);
    const answer = await request.get(at, { maxRedirects: 0 });
    const location = answer.headers().location;
    if (location) waiting.push(location);
    if (answer.status() !== 200 && pattern !== '/*') continue;
    if (!found.has(pattern)) found.set(pattern, at);
    const html = await answer.text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) waiting.push(decoded(href));
  }
  return found;
}

/** What was found along the links, by pattern of page, each with the first address that has it. */
export interface Walked {
  /** By the first of the people with this role, who is who looks at the pages. */
  readonly pages: Readonly<Record<string, string>>;
  /** By any of them: what one sees depends on what they have. */
  readonly patterns: readonly string[];
}

const walkedFile = (audience: Audience) =>
  path.resolve(import.meta.dirname, `../../.local/journeys/walked/${audience}.json`);

/** Kept for whoever looks at the pages, who may be another process. */
export function keepWalked(audience: Audience, walked: Walked): void {
  mkdirSync(path.dirname(walkedFile(audience)), { recursive: true });
  writeFileSync(walkedFile(audience), JSON.stringify(walked));
}

export function walkedBy(audience: Audience): Walked {
  return JSON.parse(readFileSync(walkedFile(audience), 'utf8')) as Walked;
}

/** The people of the demonstration with a role, in the order in which the sign-in page offers them. */
export async function demonstrationPeople(request: APIRequestContext, role: Role): Promise<string[]> {
  const html = await (await request.get('/inloggen')).text();
  const label = translator('nl')(`shell:roles.${role}`);
  const form = new RegExp(`<form[^>]*aria-label="${label}"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1] ?? '';
  return [...form.matchAll(/name="personId" value="([^"]+)"/g)].map(([, id = '']) => id);
}

export async function become(request: APIRequestContext, personId: string): Promise<void> {
  await request.post('/inloggen/demonstratie', {
    form: { personId },
    headers: { 'sec-fetch-site': 'same-origin' },
    maxRedirects: 0,
  });
}

const matchers = pagePatterns.map((pattern) => ({
  pattern,
  form: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`),
  weight: pattern.split('/').filter((part) => part !== '' && !/^[:*]/.test(part)).length,
}));

/** Fixed words of an address go before parameters, as in the router; English pages are walked by their Dutch address. */
function patternOf(pathname: string): string | undefined {
  if (pathname.startsWith('/en') || /\.\w+$/.test(pathname)) return undefined;
  const fitting = matchers.filter(({ form }) => form.test(pathname));
  return fitting.sort((a, b) => b.weight - a.weight)[0]?.pattern;
}
