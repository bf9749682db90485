import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findStatement } from '~/domain/billing/payouts/statement-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { StatementView } from '~/ui/domain/payouts/statement-view';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'payouts:list.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payout-statement');
  const statement = await withActor(actor, (work) => findStatement(work, args.params.payout ?? ''));
  if (!statement) throw notFound();
  return json({ statement });
}

export default function PayoutStatement() {
  const { statement } = useLoaderData<typeof loader>();
  const t = useT('payouts');
  const language = useLanguage();
  const { called, kind, payeeName, issuedOn, paidOn } = statement;
  const here = `/penningmeester/uitbetalingen/${called}`;
  const isSelfBilled = kind === 'self-billing';
  return (
    <Page
      title={t(isSelfBilled ? 'statement.title-self-billing' : 'statement.title', { number: called })}
      lead={t('statement.lead', { payee: payeeName, day: formatDay(language, issuedOn) })}
      breadcrumbs={[{ to: '/penningmeester/uitbetalingen', title: t('title') }]}
      actions={
        <>
          {paidOn === null && <ButtonLink to={`${here}/betaald`}>{t('statement.pay')}</ButtonLink>}
          <ButtonLink to={`${here}/overzicht.pdf`} kind="secondary" icon="download">
            {t('statement.pdf')}
          </ButtonLink>
          {isSelfBilled && (
            <ButtonLink to={`${here}/factuur.xml`} kind="secondary" icon="download">
              {t('statement.ubl')}
            </ButtonLink>
          )}
        </>
      }
    >
      {paidOn === null ? (
        <Alert kind="info">{t('statement.unpaid')}</Alert>
      ) : (
        <Alert kind="ok">{t('statement.paid-on', { day: formatDay(language, paidOn) })}</Alert>
      )}
      <StatementView statement={statement} />
    </Page>
  );
}
