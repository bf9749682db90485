import type { AreaKey } from '~/i18n/message-key';
import type { Audience } from './audience';

export interface NavigationItem {
  readonly to: string;
  readonly label: AreaKey<'shell'>;
  /** Pages that belong under this item by what they are about, not by their address. */
  readonly also?: readonly string[];
}

const invitations = { to: '/uitnodigingen', label: 'navigation.invitations', also: ['/oproepen'] } as const;
const account = { to: '/account', label: 'navigation.account' } as const;
const profile = {
  to: '/reviewer/profiel',
  label: 'navigation.profile',
  also: ['/reviewer/functies', '/reviewer/erkenning', '/reviewer/verklaring', '/reviewer/vertrek'],
} as const;
const availability = {
  to: '/reviewer/beschikbaarheid',
  label: 'navigation.availability',
  also: ['/reviewer/afwezigheid', '/reviewer/voorkeuren', '/reviewer/agenda'],
} as const;

const findings = { to: '/bevindingen', label: 'navigation.findings' } as const;
const learning = { to: '/leren', label: 'navigation.learning' } as const;
const methodology = { to: '/methodiek', label: 'navigation.methodology' } as const;
const hours = { to: '/uren', label: 'navigation.hours' } as const;

/** The main menu of each audience. */
export const navigation: Readonly<Record<Audience, readonly NavigationItem[]>> = {
  public: [
    { to: '/over-leerreviews', label: 'navigation.about' },
    { to: '/methodiek', label: 'navigation.methodology' },
    { to: '/register', label: 'navigation.register' },
    learning,
    { to: '/aanvraag', label: 'navigation.request' },
    { to: '/matchingregels', label: 'navigation.rules' },
    { to: '/contact', label: 'navigation.contact' },
  ],
  'signed-in': [{ to: '/mijn', label: 'navigation.dashboard' }, account],
  requester: [
    { to: '/aanvragen', label: 'navigation.requests' },
    { to: '/aanvraag', label: 'navigation.request' },
    { to: '/register', label: 'navigation.register' },
    account,
  ],
  reviewer: [
    { to: '/reviewer', label: 'navigation.dashboard' },
    invitations,
    hours,
    methodology,
    availability,
    learning,
    profile,
    account,
  ],
  supervisor: [
    { to: '/supervisor', label: 'navigation.dashboard' },
    invitations,
    findings,
    hours,
    methodology,
    availability,
    learning,
    profile,
    account,
  ],
  treasurer: [
    { to: '/penningmeester', label: 'navigation.dashboard' },
    { to: '/penningmeester/facturen', label: 'navigation.invoices', also: ['/penningmeester/geschillen'] },
    {
      to: '/penningmeester/uitbetalingen',
      label: 'navigation.payouts',
      also: ['/penningmeester/betaalbestanden'],
    },
    { to: '/penningmeester/tarieven', label: 'navigation.rates' },
    { to: '/penningmeester/ontvangers', label: 'navigation.payees' },
    {
      to: '/penningmeester/boekhouding',
      label: 'navigation.books',
      also: ['/penningmeester/jaar', '/penningmeester/regels'],
    },
    { to: '/penningmeester/exports', label: 'navigation.exports' },
    { to: '/penningmeester/instellingen', label: 'navigation.settings', also: ['/penningmeester/maanden'] },
    account,
  ],
  coordinator: [
    { to: '/coordinator', label: 'navigation.dashboard' },
    {
      to: '/coordinator/aanvragen',
      label: 'navigation.queue',
      also: ['/coordinator/samen-plannen'],
    },
    {
      to: '/coordinator/leerreviews',
      label: 'navigation.reviews',
      also: ['/coordinator/aanbevelingen'],
    },
    { ...findings, also: ['/coordinator/bevindingen', '/coordinator/indelingen'] },
    { to: '/coordinator/uren', label: 'navigation.hours' },
    {
      to: '/coordinator/mensen',
      label: 'navigation.people',
      also: [
        '/coordinator/erkenningen',
        '/coordinator/wijzigingen',
        '/coordinator/dubbel',
        '/coordinator/verdeling',
      ],
    },
    { to: '/coordinator/organisaties', label: 'navigation.organisations', also: ['/coordinator/banden'] },
    learning,
    { to: '/coordinator/postvak', label: 'navigation.inbox' },
    { to: '/coordinator/berichten', label: 'navigation.messages' },
    {
      to: '/coordinator/teksten',
      label: 'navigation.texts',
      also: ['/coordinator/toetslijsten', '/coordinator/jaarverslagen'],
    },
    { to: '/methodiek/beheer', label: 'navigation.methodology', also: ['/methodiek'] },
    { to: '/coordinator/termijnen', label: 'navigation.levels' },
    { to: '/coordinator/inzage', label: 'navigation.access' },
    account,
  ],
};

/** The first page of each role. */
export const dashboards = {
  requester: '/aanvragen',
  reviewer: '/reviewer',
  supervisor: '/supervisor',
  treasurer: '/penningmeester',
  coordinator: '/coordinator',
} as const;

/** The page of one request lies under the requester's own list, not under the form for a new one. */
const ownRequest = /^\/aanvraag\/LR-/;

/** The menu item somebody is under: the longest address that the page's own begins with. */
export function currentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  if (ownRequest.test(pathname)) return items.find(({ to }) => to === dashboards.requester);
  return items
    .flatMap((item) => [item.to, ...(item.also ?? [])].map((above) => ({ item, above })))
    .filter(({ above }) => pathname === above || pathname.startsWith(`${above}/`))
    .sort((a, b) => b.above.length - a.above.length)[0]?.item;
}
