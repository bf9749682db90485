import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { answerWithinWorkingDays } from '~/domain/contact/answer-by';
import { messageInput } from '~/domain/contact/inputs';
import { screenMessage } from '~/domain/contact/screen-message';
import { sendMessage } from '~/domain/contact/send-message.server';
import { keepField } from '~/domain/requests/intake/typed-answers';
import { useT } from '~/i18n/use-t';
import { ContactForm } from '~/ui/domain/contact/contact-form';
import { OrganisationReach } from '~/ui/domain/contact/organisation-reach';
import { formatDay } from '~/ui/formats/day';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { type FormState, startForm, textValue } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { publicOrganisation } from '~/web/public-organisation.server';
import { countAttempt, countAttemptFrom } from '~/web/rate-limit.server';
import { redirectTo } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'statements:contact.title',
  description: 'statements:contact.description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/public/contact');
  const account = person && (await withActor(actor, (work) => findAccount(work, person.id)));
  return json({
    organisation: publicOrganisation(),
    writer: account && { name: account.name, address: account.addresses[0]?.address ?? '' },
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context, language } = await enter(args, 'routes/public/contact');
  const reading = await readForm(args.request, messageInput);
  const values = reading.ok ? reading.typed : reading.form.values;
  const form: FormState = reading.ok ? startForm(values) : reading.form;
  const kept = textValue(form, keepField('message'));
  const screened = screenMessage({
    name: textValue(form, 'name'),
    message: textValue(form, 'message'),
    kept,
  });
  const errors = { ...form.errors, ...screened.errors };
  const refuse = (refused: FormState, status: number) =>
    json({ ...refused, findings: screened.findings }, { status });
  if (!reading.ok || Object.keys(errors).length > 0) return refuse({ ...form, errors }, 422);

  const counts = [
    await countAttemptFrom('message-per-network', context.clientAddress),
    await countAttempt('message-per-address', reading.value.address),
  ];
  if (counts.some(({ allowed }) => !allowed)) {
    return refuse({ ...form, errors: { '': 'too-many-messages' } }, 429);
  }
  const sent = await withActor(actor, (work) => sendMessage(work, { ...reading.value, language, kept }));
  if (!sent.ok && sent.reason !== 'already-sent') return refuse(failureToForm(sent, values), 422);
  return redirectTo(context, '/contact', {
    flash: sent.ok
      ? { message: 'contact:form.sent', params: { day: formatDay(language, sent.value) } }
      : { message: 'contact:form.already-sent' },
  });
}

export default function Contact() {
  const { organisation, writer } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm(writer ?? {});
  const t = useT('statements');
  const contact = useT('contact');
  return (
    <Page title={t('contact.title')} lead={t('contact.lead')} width="text">
      <Section title={t('contact.reach-title')}>
        <OrganisationReach organisation={organisation} />
      </Section>
      <Section title={t('contact.question-title')}>
        <Paragraph>{t('contact.question-text')}</Paragraph>
        <div className="lk-actions">
          <ButtonLink to="/aanvraag" iconEnd="forward">
            {t('contact.question')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={contact('form.title')}>
        <Paragraph>{contact('form.lead', { count: answerWithinWorkingDays })}</Paragraph>
        <ContactForm form={form} />
      </Section>
      <Section title={t('contact.safe-title')}>
        <Paragraph>{t('contact.safe-text')}</Paragraph>
      </Section>
    </Page>
  );
}
