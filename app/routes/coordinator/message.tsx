import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findMessage } from '~/domain/contact/message-queries.server';
import { translator } from '~/i18n/translate';
import { useLanguage, useT } from '~/i18n/use-t';
import { MessageBadge } from '~/ui/domain/contact/message-badge';
import { MailText } from '~/ui/domain/mail/mail-text';
import { formatDay } from '~/ui/formats/day';
import { formatMoment } from '~/ui/formats/moment';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { publicOrganisation } from '~/web/public-organisation.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('contact:message.title', { name: data.message.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/message');
  const messageId = idParam(args.params.messageId);
  const message = await withActor(actor, (work) => findMessage(work, messageId));
  if (!message) throw notFound();
  return json({ message, organisation: publicOrganisation().name });
}

export default function Message() {
  const { message, organisation } = useLoaderData<typeof loader>();
  const { id, name, address, topic, handledAt, handledBy } = message;
  const t = useT('contact');
  const domain = useT('domain');
  const language = useLanguage();
  const theirs = translator(message.language);
  const subject = theirs('contact:message.answer-subject', {
    organisation,
    topic: theirs(`domain:contactTopic.${topic}`),
  });
  return (
    <Page
      title={t('message.title', { name })}
      aside={<MessageBadge isHandled={handledAt !== null} isLate={message.isLate} />}
      breadcrumbs={[{ title: t('inbox.title'), to: '/coordinator/postvak' }]}
      width="text"
    >
      <Section title={t('message.text')}>
        <MailText text={message.message} />
      </Section>
      <Section title={t('message.facts')}>
        <DescriptionList
          items={[
            { term: t('inbox.about'), value: domain(`contactTopic.${topic}`) },
            { term: t('inbox.from'), value: `${name}, ${address}` },
            { term: t('inbox.received'), value: formatMoment(language, message.receivedAt) },
            { term: t('message.answer-by'), value: formatDay(language, message.answerBy) },
            { term: t('message.language'), value: t(`message.language-${message.language}`) },
          ]}
        />
      </Section>
      <Section title={t('message.next')}>
        <Paragraph>
          {handledAt && handledBy
            ? t('message.handled-text', { name: handledBy, moment: formatMoment(language, handledAt) })
            : t('message.next-text')}
        </Paragraph>
        <Paragraph>{t('message.unverified')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink
            to={`mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}`}
            icon="mail"
            kind={handledAt ? 'secondary' : 'primary'}
          >
            {t('message.answer')}
          </ButtonLink>
          <Form action={`/coordinator/postvak/${id}/${handledAt ? 'heropening' : 'afgehandeld'}`}>
            <Button kind="secondary" icon={handledAt ? 'back' : 'check'}>
              {t(handledAt ? 'message.reopen' : 'message.handle')}
            </Button>
          </Form>
        </div>
      </Section>
    </Page>
  );
}
