import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { figuresOfYear } from '~/domain/billing/figures/figures-of-year.server';
import { useT } from '~/i18n/use-t';
import { HoursOfYear, MoneyOfYear } from '~/ui/domain/ledgers/year-tables';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { yearParam } from '~/web/year-param.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'ledgers:yearly.money' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/year');
  const year = yearParam(args.params.year);
  return json({ year, figures: await withActor(actor, (work) => figuresOfYear(work, year)) });
}

export default function Year() {
  const { year, figures } = useLoaderData<typeof loader>();
  const t = useT('ledgers');
  return (
    <Page
      title={t('yearly.title', { year })}
      lead={t('yearly.lead')}
      breadcrumbs={[{ to: `/penningmeester/boekhouding?jaar=${year}`, title: t('title') }]}
      actions={
        <ButtonLink to={`/penningmeester/jaar/${year}/cijfers.csv`} kind="secondary" icon="download">
          {t('yearly.sheet')}
        </ButtonLink>
      }
    >
      <MoneyOfYear figures={figures} />
      <HoursOfYear figures={figures} />
    </Page>
  );
}
