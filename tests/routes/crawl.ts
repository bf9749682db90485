import type { Answer } from '#tests/support/http-client';
import type { TestPortal } from '#tests/support/portal';
import { addressOf, paramNames, type ServedRoute, servedRoutes } from '#tests/support/served-routes';
import type { Role } from '~/domain/accounts/role';
import { entrance, type RouteId } from '~/web/access';

export interface Crawler {
  readonly portal: TestPortal;
  readonly cookie: string;
  readonly roles: readonly Role[];
  /** Everything to ask for where an address has this parameter. */
  readonly valuesFor: (param: string) => readonly string[];
  /** Words to search for, where words can be searched for. */
  readonly searched: readonly string[];
}

export interface Leak {
  readonly where: string;
  readonly words: string;
}

/** How a word may stand in an answer: as it is, or in base 64 at any of the three places where it may begin. */
export function writtenWaysOf(word: string): string[] {
  const inBase64 = [0, 1, 2].map((before) =>
    Buffer.from('.'.repeat(before) + word)
      .toString('base64')
      .slice(before === 0 ? 0 : 4, -4),
  );
  return [word, Buffer.from(word).toString('hex'), ...inBase64];
}

export function wordsIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) =>
    writtenWaysOf(word).some((way, at) => (at < 2 ? lower.includes(way) : text.includes(way))),
  );
}

const mostOfOnePath = 3;

/**
 * Asks everything there is to ask as one person, as page and as data: every route with everything of the world in its
 * address, and every link on the way. Gives which of these words stood where, the number of answers, and what of it
 * the person may enter.
 */
export class Crawl {
  readonly leaks: Leak[] = [];
  readonly entered = new Set<string>();
  asked = 0;
  private readonly seen = new Set<string>();
  private readonly perPath = new Map<string, number>();
  private waiting: string[] = [];

  constructor(
    private readonly crawler: Crawler,
    private readonly words: readonly string[],
  ) {}

  /**
   * What somebody may not enter depends on the role alone, and English is made of the same data: both are asked for
   * once, when all is asked.
   */
  async everyRoute({ all }: { readonly all: boolean }): Promise<void> {
    const { portal, roles } = this.crawler;
    for (const route of servedRoutes(portal.build)) {
      const isOpen = entrance(route.id as RouteId, roles, false) === 'open';
      if (!isOpen && !all) continue;
      const addresses = this.addressesOf(route);
      for (const address of isOpen ? addresses : addresses.slice(0, 1)) {
        await this.page(address);
        if (route.hasLoader) await this.data(address, route.id);
      }
    }
    await this.links(all ? /^\/(assets|build)\// : /^\/(assets|build|en)(\/|$)/);
  }

  /** Searching gives what it gives for a word that nobody ever wrote; that it repeats the word is no leak. */
  async everySearch(unknown: string): Promise<void> {
    for (const [path, name] of searches) {
      const expected = await this.ask(`${path}?${name}=${unknown}`);
      for (const word of this.crawler.searched) {
        const found = await this.ask(`${path}?${name}=${word}`);
        if (comparable(found).replaceAll(word, unknown) !== comparable(expected)) {
          this.leaks.push({ where: `${path}?${name}=`, words: word });
        }
      }
    }
  }

  private addressesOf({ pattern }: ServedRoute): string[] {
    let all: Record<string, string>[] = [{}];
    for (const name of paramNames(pattern)) {
      all = all.flatMap((params) =>
        this.crawler.valuesFor(name).map((value) => ({ ...params, [name]: value })),
      );
    }
    return all.map((params) => addressOf(pattern, params));
  }

  private async page(address: string): Promise<void> {
    if (this.seen.has(address)) return;
    this.seen.add(address);
    const answer = await this.ask(address);
    this.read(`page ${address}`, answer);
    if (answer.status === 200) this.entered.add(address.split('?', 1)[0] ?? '');
    for (const [, link = ''] of answer.body.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      this.waiting.push(link.replaceAll('&amp;', '&'));
    }
    const { location } = answer.headers;
    if (location?.startsWith('/')) this.waiting.push(location);
  }

  private async data(address: string, routeId: string): Promise<void> {
    const { portal, cookie } = this.crawler;
    this.asked += 1;
    this.read(`data ${address}`, await portal.data(address, routeId, { cookie }));
  }

  private async links(passedOver: RegExp): Promise<void> {
    while (this.waiting.length > 0) {
      const found = [...new Set(this.waiting)].filter((link) => !passedOver.test(link));
      this.waiting = [];
      for (const link of found) {
        const [path = '', query] = link.split('?');
        const times = this.perPath.get(path) ?? 0;
        if (query !== undefined && times >= mostOfOnePath) continue;
        this.perPath.set(path, times + 1);
        await this.page(link);
      }
    }
  }

  private async ask(path: string): Promise<Answer> {
    const { portal, cookie } = this.crawler;
    this.asked += 1;
    return portal.page(path, { cookie });
  }

  private read(where: string, { headers, body }: Answer): void {
    for (const words of wordsIn(JSON.stringify(headers) + body, this.words))
      this.leaks.push({ where, words });
  }
}

const searches: readonly (readonly [path: string, name: string])[] = [
  ['/register', 'q'],
  ['/register/kaart', 'q'],
  ['/api/v1/reviewers', 'q'],
];

function comparable({ status, headers, body }: Answer): string {
  return `${status} ${body}`
    .replaceAll(String(headers['x-request-id']), '(reference)')
    .replace(/nonce="[^"]*"/g, '(nonce)');
}
