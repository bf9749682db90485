import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { isId } from '~/domain/kernel/ids';
import { canTryAgain } from '~/domain/notifications/mail-policy';
import { findMail } from '~/domain/notifications/mail-queries.server';
import { tryMailAgain } from '~/domain/notifications/try-mail-again.server';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { MailStatusBadge } from '~/ui/domain/mail/mail-status-badge';
import { MailText } from '~/ui/domain/mail/mail-text';
import { templateLabel } from '~/ui/domain/mail/template-label';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Form } from '~/ui/primitives/form';
import { Moment } from '~/ui/primitives/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { Timeline, type TimelineItem } from '~/ui/primitives/timeline';
import { enter } from '~/web/enter.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'mail:overview.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/mail');
  const mailId = args.params.mailId;
  if (!isId(mailId)) throw notFound();
  const mail = await withActor(actor, (work) => findMail(work, mailId));
  if (!mail) throw notFound();
  return json({ mail, again: canTryAgain(mail) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/mail');
  const mailId = args.params.mailId;
  if (!isId(mailId)) throw notFound();
  const outcome = await withActor(actor, (work) => tryMailAgain(work, mailId));
  const path = `/coordinator/berichten/${mailId}`;
  if (outcome.ok) return redirectTo(context, path, { flash: { message: 'mail:detail.queued-again' } });
  if (outcome.reason === 'not-found') throw notFound();
  return redirectTo(context, path, {
    flash: { message: `mail:detail.${outcome.reason}`, kind: 'warning' },
  });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Mail() {
  const { mail, again } = useLoaderData<typeof loader>();
  const t = useT('mail');
  const label = templateLabel(t, mail.template);
  return (
    <Page
      title={label}
      aside={<MailStatusBadge status={mail.status} />}
      breadcrumbs={[{ to: '/coordinator/berichten', title: t('overview.title') }]}
      width="text"
    >
      <NextStep again={again} />
      <Section title={t('detail.preview')}>
        <Paragraph>{t('detail.preview-note')}</Paragraph>
        <DescriptionList
          items={[
            { term: t('overview.recipient'), value: mail.recipientAddress },
            { term: t('detail.language'), value: t(`detail.language-${mail.language}`) },
            ...(mail.preview ? [{ term: t('detail.subject'), value: mail.preview.subject }] : []),
          ]}
        />
        {mail.preview && <MailText text={mail.preview.text} />}
      </Section>
      <History mail={mail} />
    </Page>
  );
}

function NextStep({ again }: Pick<Loaded, 'again'>) {
  const t = useT('mail');
  if (!again.allowed) {
    return again.reason === 'not-waiting' ? null : <Alert kind="info">{t(`detail.${again.reason}`)}</Alert>;
  }
  return (
    <Section title={t('detail.try-again-title')}>
      <Paragraph>{t('detail.try-again-text')}</Paragraph>
      <Form>
        <Button icon="send">{t('detail.try-again')}</Button>
      </Form>
    </Section>
  );
}

function History({ mail }: Pick<Loaded, 'mail'>) {
  const t = useT('mail');
  const errorKey = `mail:error.${mail.lastError}`;
  const items: TimelineItem[] = [{ key: 'created', at: mail.createdAt, text: t('detail.created') }];
  if (mail.sentAt) items.push({ key: 'sent', at: mail.sentAt, text: t('detail.sent') });
  return (
    <Section title={t('detail.history')}>
      <Timeline items={items} />
      <DescriptionList
        items={[
          { term: t('overview.attempts'), value: mail.attempts },
          ...(isMessageKey(errorKey) ? [{ term: t('detail.last-error'), value: t(errorKey) }] : []),
          ...(mail.status === 'failed'
            ? [{ term: t('detail.next'), value: <Moment at={mail.nextAttemptAt} /> }]
            : []),
        ]}
      />
    </Section>
  );
}
