import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { documentVersion, schemaPath } from '~/domain/requests/copy/request-document';
import { askedAlike } from '~/domain/requests/copy/request-schema';
import { stepsOf } from '~/domain/requests/intake/intake-form';
import { useLanguage, useT } from '~/i18n/use-t';
import { AnswerFields } from '~/ui/domain/copy/answer-fields';
import { documentFields, questionFields } from '~/ui/domain/copy/document-fields';
import { exampleDocument } from '~/ui/domain/copy/example-document';
import { FieldTable } from '~/ui/domain/copy/field-table';
import { formatList } from '~/ui/formats/list';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CodeBlock } from '~/ui/primitives/code-block';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'copy:format.title',
  description: 'copy:format.description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { context, language } = await enter(args, 'routes/public/request-format');
  return json({ example: JSON.stringify(exampleDocument(language, context.publicOrigin), null, 2) });
}

const groups = askedAlike(stepsOf);
const uses = ['codes', 'absent', 'moments', 'rows', 'moment', 'content'] as const;
const promises = ['same', 'more', 'next', 'form'] as const;

export default function RequestFormat() {
  const { example } = useLoaderData<typeof loader>();
  const t = useT('copy');
  const domain = useT('domain');
  const any = useT();
  const language = useLanguage();
  const version = documentVersion;
  return (
    <Page
      title={t('format.title')}
      lead={t('format.lead', { version })}
      actions={
        <ButtonLink to={schemaPath} kind="secondary" icon="file">
          {t('format.schema')}
        </ButtonLink>
      }
    >
      <Section title={t('format.use-title')}>
        <BulletList items={uses.map((use) => t(`format.use.${use}`))} />
      </Section>
      <Section title={t('format.promise-title')}>
        <BulletList items={promises.map((promise) => t(`format.promise.${promise}`, { version }))} />
      </Section>
      <Section title={t('format.fields-title')}>
        <FieldTable caption={t('format.fields-caption')} fields={documentFields(any)} />
      </Section>
      {groups.map(({ kinds, steps }) => (
        <Section
          key={kinds.join()}
          title={t('format.answers-title', {
            kinds: formatList(
              language,
              kinds.map((kind) => domain(`requestKind.${kind}`)),
            ),
          })}
        >
          <Paragraph>{t('format.answers-lead')}</Paragraph>
          {steps.map((step) => (
            <AnswerFields key={step.name} step={step} />
          ))}
        </Section>
      ))}
      <Section title={t('format.questions-title')}>
        <FieldTable caption={t('format.questions-caption')} fields={questionFields(any)} />
      </Section>
      <Section title={t('format.example-title')}>
        <Paragraph>{t('format.example-text')}</Paragraph>
        <CodeBlock>{example}</CodeBlock>
      </Section>
    </Page>
  );
}
