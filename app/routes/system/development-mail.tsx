import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { isId } from '~/domain/kernel/ids';
import { findDevelopmentMail } from '~/domain/notifications/development-mailbox.server';
import { useT } from '~/i18n/use-t';
import { MailText } from '~/ui/domain/mail/mail-text';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Moment } from '~/ui/primitives/moment';
import { Section } from '~/ui/primitives/section';
import { requireDevelopmentMailbox } from '~/web/development-mailbox.server';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'public',
  title: ({ data }) => data.mail.subject,
  indexed: false,
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/system/development-mail');
  await requireDevelopmentMailbox(actor);
  const mailId = args.params.mailId;
  if (!isId(mailId)) throw notFound();
  const mail = await withActor(actor, (work) => findDevelopmentMail(work, mailId));
  if (!mail) throw notFound();
  return json({ mail });
}

export default function DevelopmentMail() {
  const { mail } = useLoaderData<typeof loader>();
  const t = useT('mail');
  return (
    <Page title={mail.subject} breadcrumbs={[{ to: '/dev/mail', title: t('mailbox.title') }]} width="text">
      <DescriptionList
        items={[
          { term: t('mailbox.recipient'), value: mail.recipientAddress },
          { term: t('mailbox.sender'), value: mail.sender },
          { term: t('mailbox.received'), value: <Moment at={mail.receivedAt} /> },
        ]}
      />
      <Section title={t('mailbox.text')}>
        <MailText text={mail.text} linked />
      </Section>
    </Page>
  );
}
