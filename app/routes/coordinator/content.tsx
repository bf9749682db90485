import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import type { Language } from '~/domain/accounts/language';
import { changeText } from '~/domain/content/change-text.server';
import { type ContentKey, isContentKey } from '~/domain/content/content-key';
import { changedText } from '~/domain/content/inputs';
import { getText, renderText } from '~/domain/content/text.server';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm, textValue } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Prose } from '~/ui/primitives/prose';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { TextField } from '~/ui/primitives/text-field';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t('content:edit.title', { title: data.text.title }),
};

function wanted({ params, request }: LoaderFunctionArgs | ActionFunctionArgs): {
  key: ContentKey;
  language: Language;
} {
  const key = params.key ?? '';
  const language = new URL(request.url).searchParams.get('taal') ?? 'nl';
  if (!isContentKey(key) || (language !== 'nl' && language !== 'en')) throw notFound();
  return { key, language };
}

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/content');
  const { key, language } = wanted(args);
  const text = await withActor(actor, (work) => getText(work, language, key));
  return json({ text: renderText(text), version: text.version, language });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/content');
  const { key, language } = wanted(args);
  const reading = await readForm(args.request, changedText);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const result = await withActor(actor, (work) => changeText(work, language, key, reading.value));
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, '/coordinator/teksten', { flash: { message: 'content:edit.saved' } });
}

export default function Content() {
  const { text, version, language } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('content');
  const form = answered?.form ?? startForm({ title: text.title, body: text.body, version: String(version) });
  return (
    <Page
      title={t('edit.title', { title: text.title })}
      lead={t(`edit.language.${language}`)}
      width="text"
      breadcrumbs={[{ title: t('texts.title'), to: '/coordinator/teksten' }]}
    >
      <Form>
        <FormErrorSummary form={form} labels={{ title: t('edit.heading'), body: t('edit.body') }} />
        <HiddenField name="version" value={textValue(form, 'version')} />
        <TextField form={form} name="title" label={t('edit.heading')} />
        <TextArea
          form={form}
          name="body"
          label={t('edit.body')}
          description={t('edit.body-hint')}
          rows={12}
        />
        <SubmitRow>
          <Button>{t('edit.save')}</Button>
          <ButtonLink to="/coordinator/teksten" kind="subtle">
            {t('edit.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
      <Section title={t('edit.preview')}>
        <Prose html={text.html} />
      </Section>
    </Page>
  );
}
