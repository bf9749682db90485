import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { isLoopFilter, loopFilters, passes } from '~/domain/reviews/loop/loop-filter';
import { listAllLoops } from '~/domain/reviews/loop/outstanding-loops.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { LoopTable } from '~/ui/domain/loop/loop-table';
import { capitalised } from '~/ui/formats/capitalised';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'coordinator', title: 'loop:list.title' };

const onOnePage = 50;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/recommendations');
  const asked = new URL(args.request.url).searchParams;
  const shown = asked.get('toon');
  const filter = isLoopFilter(shown) ? shown : 'late';
  const page = pageNumber(asked);
  const all = await withActor(actor, listAllLoops);
  const loops = all
    .filter(({ standing }) => passes(filter, standing))
    .sort((one, other) => (one.standing.by ?? '9').localeCompare(other.standing.by ?? '9'));
  return json({
    filter,
    page,
    pages: Math.ceil(loops.length / onOnePage),
    counts: loopFilters.map((name) => ({
      name,
      number: all.filter(({ standing }) => passes(name, standing)).length,
    })),
    loops: loops
      .slice((page - 1) * onOnePage, page * onOnePage)
      .map(({ id, reference, label, addressee, standing }) => ({
        id,
        reference,
        label,
        addressee,
        standing,
      })),
  });
}

export default function Recommendations() {
  const { filter, page, pages, counts, loops } = useLoaderData<typeof loader>();
  const t = useT('loop');
  const language = useLanguage();
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <nav className="lk-actions" aria-label={t('list.show')}>
        {counts.map(({ name, number }) => (
          <ButtonLink
            key={name}
            to={`/coordinator/aanbevelingen?toon=${name}`}
            kind={name === filter ? 'primary' : 'secondary'}
          >
            {t('list.count', {
              name: capitalised(t(`list.filter.${name}`)),
              number: formatNumber(language, number),
            })}
          </ButtonLink>
        ))}
      </nav>
      <Section title={capitalised(t(`list.filter.${filter}`))}>
        <LoopTable loops={loops} />
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(number) => `/coordinator/aanbevelingen?toon=${filter}&pagina=${number}`}
        />
      </Section>
    </Page>
  );
}
