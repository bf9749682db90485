import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listRates } from '~/domain/billing/rates/rate-queries.server';
import { rateSides } from '~/domain/billing/rates/rate-scope';
import { useT } from '~/i18n/use-t';
import { Precedence } from '~/ui/domain/rates/precedence';
import { RateTable } from '~/ui/domain/rates/rate-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'rates:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/treasurer/rates');
  return json({ rates: await withActor(actor, listRates), ownId: person?.id ?? null });
}

export default function Rates() {
  const { rates, ownId } = useLoaderData<typeof loader>();
  const t = useT('rates');
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <ButtonLink to="/penningmeester/tarieven/nieuw" icon="add">
            {t('list.add')}
          </ButtonLink>
          <ButtonLink to="/penningmeester/tarieven/herrekenen" kind="secondary">
            {t('list.rerate')}
          </ButtonLink>
        </>
      }
    >
      {rateSides.map((side) => (
        <Section key={side} title={t(`side.${side}`)}>
          <RateTable
            caption={t(`side.${side}`)}
            rates={rates.filter((rate) => rate.side === side)}
            ownId={ownId}
          />
        </Section>
      ))}
      <Section title={t('order.title')}>
        <Paragraph>{t('order.text')}</Paragraph>
        <Precedence />
      </Section>
    </Page>
  );
}
