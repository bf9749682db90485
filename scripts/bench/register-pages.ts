import { withActor } from '~/db/with-actor.server';
import { visitor } from '~/domain/accounts/actor';
import { searchFromAddress } from '~/domain/registry/search/registry-address';
import { searchRegistry } from '~/domain/registry/search/search-registry.server';
import { measureTogether } from './measure';
import { barePath, startPageServer } from './page-client';
import { recordStatements } from './raw-statements';
import type { Comparison } from './report-table';

const addresses = {
  'register, first page': '/register',
  'register, a search with a typo': '/register?q=jeugdbescherminng',
  'register, a province and a theme': '/register?provincie=PV26&thema=neglect',
  'register, page 200': '/register?pagina=200',
} as const;

/** A page that Remix and React make without asking the database anything about its subject. */
const datalessAddress = '/toegankelijkheid';

const rounds = { warmUp: 20, measured: 60 };
const aim = { times: 3 };

/** The whole page over HTTP beside a bare page of the same size, and our search beside its raw statements. */
export async function measureRegisterPages(
  databaseUrl: string,
  report: (line: string) => void,
): Promise<Comparison[]> {
  const server = await startPageServer(databaseUrl);
  const comparisons: Comparison[] = [];
  try {
    for (const [what, address] of Object.entries(addresses)) {
      const page = await server.ask(address);
      await server.keep(page);
      const search = searchFromAddress(new URL(address, 'http://localhost').searchParams);
      const raw = await recordStatements(databaseUrl, visitor, (work) => searchRegistry(work, search));
      report(`${what}: ${Math.round(page.length / 1000)} kB, ${raw.count} statements`);
      const took = await measureTogether(
        {
          page: () => server.ask(address),
          dataless: () => server.ask(datalessAddress),
          bare: () => server.ask(barePath),
          search: () => withActor(visitor, (work) => searchRegistry(work, search)),
          raw: raw.ask,
        },
        rounds,
      );
      await raw.end();
      comparisons.push(
        { what, ours: took.page, baseline: took.bare, baselineIs: 'bare page of its size', aim },
        {
          what: '  the same page',
          ours: took.page,
          baseline: took.dataless,
          baselineIs: 'page of ours without data',
        },
        { what: '  its search alone', ours: took.search, baseline: took.raw, baselineIs: 'raw statements' },
      );
    }
  } finally {
    await server.stop();
  }
  return comparisons;
}
