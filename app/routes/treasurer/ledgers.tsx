import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { ledgersOfYear, listLedgerYears } from '~/domain/billing/ledger/ledger-queries.server';
import { checkLedgers } from '~/domain/billing/ledger/reconcile';
import { calendarDayAt, yearOf } from '~/domain/kernel/calendar-day';
import { useT } from '~/i18n/use-t';
import { CheckTable } from '~/ui/domain/ledgers/check-table';
import { LedgerStats } from '~/ui/domain/ledgers/ledger-stats';
import { ReviewLedgers } from '~/ui/domain/ledgers/review-ledgers';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Pagination } from '~/ui/primitives/pagination';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { pageNumber } from '~/web/page-number';

export const handle: PageHandle = { audience: 'treasurer', title: 'ledgers:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/ledgers');
  const search = new URL(args.request.url).searchParams;
  const page = pageNumber(search);
  const asked = Number(search.get('jaar'));
  return json(
    await withActor(actor, async (work) => {
      const years = await listLedgerYears(work);
      const year = years.includes(asked) ? asked : (years[0] ?? yearOf(calendarDayAt(work.now)));
      const shown = await ledgersOfYear(work, year, page);
      return { year, years, page, checks: checkLedgers(shown.totals), ...shown };
    }),
  );
}

export default function Ledgers() {
  const { year, years, page, pages, totals, checks, ledgers } = useLoaderData<typeof loader>();
  const t = useT('ledgers');
  if (years.length === 0) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <EmptyState title={t('none')} text={t('none-text')} />
      </Page>
    );
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink to={`/penningmeester/jaar/${year}`}>{t('figures', { year })}</ButtonLink>
          {years
            .filter((each) => each !== year)
            .map((each) => (
              <ButtonLink key={each} to={`/penningmeester/boekhouding?jaar=${each}`} kind="secondary">
                {each}
              </ButtonLink>
            ))}
        </>
      }
    >
      <Section title={t('year', { year })}>
        <LedgerStats totals={totals} />
      </Section>
      <CheckTable checks={checks} />
      <Section title={t('reviews.title')}>
        <ReviewLedgers ledgers={ledgers} />
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(to) => `/penningmeester/boekhouding?jaar=${year}&pagina=${to}`}
        />
      </Section>
    </Page>
  );
}
