import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { issueStatements } from '~/domain/billing/payouts/issue-statements.server';
import { listPayables } from '~/domain/billing/payouts/payable-lines.server';
import { statementsInput } from '~/domain/billing/payouts/payout-inputs';
import { listStatements, listUnpaid } from '~/domain/billing/payouts/statement-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { PayableForm } from '~/ui/domain/payouts/payable-form';
import { StatementTable } from '~/ui/domain/payouts/statement-table';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Pagination } from '~/ui/primitives/pagination';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { pageNumber } from '~/web/page-number';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'payouts:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payouts');
  const page = pageNumber(new URL(args.request.url).searchParams);
  return json(
    await withActor(actor, async (work) => {
      const unpaid = await listUnpaid(work);
      return {
        page,
        payables: (await listPayables(work)).map(({ payee, lines, netCents }) => ({
          id: payee.id,
          payeeName: payee.name,
          personName: payee.personName,
          isSelfBilled: payee.isSelfBilled,
          lines: lines.length,
          netCents,
        })),
        unpaid: unpaid.length,
        unpaidCents: unpaid.reduce((sum, { totalCents }) => sum + totalCents, 0),
        ...(await listStatements(work, page)),
      };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/payouts');
  const reading = await readForm(args.request, statementsInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const issued = await withActor(actor, (work) => issueStatements(work, reading.value));
  if (issued.ok) {
    return redirectTo(context, '/penningmeester/uitbetalingen', {
      flash: { message: 'payouts:payable.made' },
    });
  }
  if (issued.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(issued, reading.typed) }, 409);
}

export default function Payouts() {
  const { payables, unpaid, unpaidCents, statements, page, pages } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('payouts');
  const language = useLanguage();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('payable.title')}>
        <PayableForm payables={payables} refused={refused} />
      </Section>
      <Section
        title={t('unpaid.title')}
        actions={
          <ButtonLink to="/penningmeester/betaalbestanden" kind={unpaid > 0 ? 'primary' : 'secondary'}>
            {t('unpaid.action')}
          </ButtonLink>
        }
      >
        <Paragraph>
          {unpaid > 0
            ? t('unpaid.text', { count: unpaid, amount: formatEuro(language, unpaidCents) })
            : t('unpaid.none')}
        </Paragraph>
      </Section>
      <Section title={t('list.title')}>
        <StatementTable
          statements={statements}
          under="/penningmeester/uitbetalingen"
          none={{ title: t('list.none'), text: t('list.none-text') }}
        />
        <Pagination
          page={page}
          pages={pages}
          hrefFor={(to) => `/penningmeester/uitbetalingen?pagina=${to}`}
        />
      </Section>
    </Page>
  );
}
