import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { makePaymentFile } from '~/domain/billing/payouts/make-payment-file.server';
import { paymentFileInput } from '~/domain/billing/payouts/payout-inputs';
import { listPaymentFiles, listUnpaid } from '~/domain/billing/payouts/statement-queries.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { useLanguage, useT } from '~/i18n/use-t';
import { PaymentFileForm } from '~/ui/domain/payouts/payment-file-form';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DataTable } from '~/ui/primitives/data-table';
import { Day } from '~/ui/primitives/day';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'payouts:files.title' };

const here = '/penningmeester/betaalbestanden';

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payment-files');
  return json(
    await withActor(actor, async (work) => ({
      today: calendarDayAt(work.now),
      unpaid: (await listUnpaid(work)).map(({ called, payeeName, totalCents }) => ({
        called,
        payeeName,
        totalCents,
      })),
      files: await listPaymentFiles(work),
    })),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/payment-files');
  const reading = await readForm(args.request, paymentFileInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const made = await withActor(actor, (work) => makePaymentFile(work, reading.value));
  if (made.ok) return redirectTo(context, here, { flash: { message: 'payouts:files.made' } });
  if (made.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(made, reading.typed) }, 409);
}

export default function PaymentFiles() {
  const { today, unpaid, files } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('payouts');
  const language = useLanguage();
  return (
    <Page
      title={t('files.title')}
      lead={t('files.lead')}
      breadcrumbs={[{ to: '/penningmeester/uitbetalingen', title: t('title') }]}
    >
      {unpaid.length > 0 ? (
        <PaymentFileForm unpaid={unpaid} today={today} refused={refused} />
      ) : (
        <EmptyState
          title={t('files.none')}
          text={t('files.none-text')}
          action={<ButtonLink to="/penningmeester/uitbetalingen">{t('files.to-payouts')}</ButtonLink>}
        />
      )}
      {files.length > 0 && (
        <Section title={t('files.kept')}>
          <Paragraph>{t('files.kept-text')}</Paragraph>
          <DataTable
            caption={t('files.caption')}
            captionHidden
            rows={files}
            rowKey={({ year, number }) => `${year} ${number}`}
            empty={null}
            columns={[
              {
                key: 'file',
                title: t('files.file'),
                names: true,
                cell: ({ year, number }) => (
                  <Link to={`${here}/${year}-${number}`}>{`${year}-${number}`}</Link>
                ),
              },
              { key: 'day', title: t('files.day'), cell: ({ executeOn }) => <Day on={executeOn} /> },
              { key: 'made', title: t('files.made-at'), cell: ({ madeAt }) => <Moment at={madeAt} /> },
              {
                key: 'total',
                title: t('list.total'),
                numeric: true,
                cell: ({ totalCents }) => formatEuro(language, totalCents),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
