import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { askConfirmation } from '~/domain/billing/confirmation/ask-confirmation.server';
import { findAskable } from '~/domain/billing/confirmation/askable-lines.server';
import { listConfirmations } from '~/domain/billing/confirmation/list-confirmations.server';
import { queueLinkMail } from '~/domain/notifications/queue-link-mail.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { ConfirmationHistory } from '~/ui/domain/hours-confirmation/confirmation-history';
import { formatDay } from '~/ui/formats/day';
import { formatEuro } from '~/ui/formats/euro';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { DescriptionList } from '~/ui/primitives/description-list';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { refusalFlash } from '~/web/refusal-flash.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ t, data }) => t('hoursConfirmation:ask.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/payer-confirmation');
  const payerId = idParam(args.params.accountPayerId);
  const found = await withActor(actor, async (work) => {
    const askable = await findAskable(work, payerId);
    return askable && { askable, history: await listConfirmations(work, payerId) };
  });
  if (!found) throw notFound();
  const { lines, name, reference, sentTo, netCents, answerByOn, obstacle } = found.askable;
  const { history } = found;
  return json({ name, reference, sentTo, netCents, answerByOn, obstacle, lines: lines.length, history });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/payer-confirmation');
  const payerId = idParam(args.params.accountPayerId);
  const here = `/penningmeester/betalers/${payerId}/bevestiging`;
  const asked = await withActor(actor, async (work) => {
    const asking = await askConfirmation(work, { payerId });
    if (!asking.ok) return asking;
    const { link, reference, answerByOn } = asking.value;
    await queueLinkMail(work, {
      template: 'hours-confirmation',
      link,
      data: { reference, dueOn: answerByOn },
    });
    return asking;
  });
  const flash = asked.ok ? { message: 'hoursConfirmation:ask.sent' as const } : refusalFlash(asked);
  return redirectTo(context, here, { flash });
}

export default function PayerConfirmation() {
  const asked = useLoaderData<typeof loader>();
  const t = useT('hoursConfirmation');
  const invoices = useT('invoices');
  const language = useLanguage();
  const { name, reference, obstacle, history } = asked;
  return (
    <Page
      title={t('ask.title', { name })}
      lead={t('ask.lead', { reference })}
      width="text"
      breadcrumbs={[{ title: invoices('prepare.title'), to: '/penningmeester/facturen/nieuw' }]}
    >
      <Section title={t('ask.to-ask')}>
        {obstacle !== null ? (
          <EmptyState title={t('ask.none')} text={t(`ask.${obstacle}`)} />
        ) : (
          <Form>
            <DescriptionList
              items={[
                {
                  term: t('ask.to-ask'),
                  value: t('ask.lines', {
                    count: asked.lines,
                    amount: formatEuro(language, asked.netCents),
                  }),
                },
                { term: t('ask.to'), value: asked.sentTo },
                { term: t('ask.until'), value: formatDay(language, asked.answerByOn) },
              ]}
            />
            <Paragraph>{t('ask.silence')}</Paragraph>
            <SubmitRow>
              <Button icon="send">{t('ask.button')}</Button>
            </SubmitRow>
          </Form>
        )}
      </Section>
      <Section title={t('ask.history')}>
        <ConfirmationHistory history={history} />
      </Section>
    </Page>
  );
}
