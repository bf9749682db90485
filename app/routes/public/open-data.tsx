import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { statementType } from '~/domain/registry/statements/statement-claims';
import { useT } from '~/i18n/use-t';
import { exampleAnswer } from '~/ui/domain/open-data/example-answer';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { CodeBlock } from '~/ui/primitives/code-block';
import { DataTable } from '~/ui/primitives/data-table';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { apiBase } from '~/web/api/api-headers';
import { enter } from '~/web/enter.server';
import { allowance } from '~/web/rate-limit.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'openData:title',
  description: 'openData:description',
};

export async function loader(args: LoaderFunctionArgs) {
  const { context } = await enter(args, 'routes/public/open-data');
  const origin = context.publicOrigin;
  return json({
    // Whole addresses: what machines ask for has no language in front.
    origin,
    answer: JSON.stringify(exampleAnswer(origin), null, 2),
    limit: allowance('api-per-network').limit,
  });
}

const examples = [
  {
    key: 'search',
    path: '/reviewers?sector=youth-protection&q=groningen&sort=available',
  },
  { key: 'person', path: '/reviewers/{slug}' },
  { key: 'places', path: '/provinces, /youth-regions' },
  { key: 'words', path: '/words' },
] as const;
const terms = ['purpose', 'withdrawal', 'controller', 'source', 'null'] as const;
const uses = ['grow', 'strict', 'pages', 'limit', 'browser'] as const;
const problems = [
  'bad-parameter',
  'not-found',
  'method-not-allowed',
  'too-many',
  'failed',
  'unavailable',
] as const;
const steps = ['keys', 'list', 'check', 'claims'] as const;
const command =
  'npm run --silent verify-statement -- verklaring.jwt --keys jwks.json --revoked ingetrokken.jwt';

export default function OpenData() {
  const { origin, answer, limit } = useLoaderData<typeof loader>();
  const t = useT('openData');
  const api = useT('api');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      breadcrumbs={[{ title: t('register'), to: '/register' }]}
      actions={
        <>
          <ButtonLink to={`${origin}${apiBase}/openapi.json`} kind="secondary" icon="file">
            {t('openapi-link')}
          </ButtonLink>
          <ButtonLink to={`${origin}${apiBase}/words`} kind="subtle" icon="language">
            {t('words-link')}
          </ButtonLink>
        </>
      }
    >
      <Section title={t('examples-title')}>
        <DataTable
          caption={t('examples-caption')}
          captionHidden
          rows={examples}
          rowKey={({ key }) => key}
          empty={null}
          columns={[
            {
              key: 'address',
              title: t('address'),
              names: true,
              cell: ({ path }) => <code>{apiBase + path}</code>,
            },
            { key: 'gives', title: t('gives'), cell: ({ key }) => t(`example.${key}`) },
          ]}
        />
      </Section>
      <Section title={t('answer-title')}>
        <Paragraph>{t('answer-text')}</Paragraph>
        <CodeBlock>{answer}</CodeBlock>
      </Section>
      <Section title={t('terms-title')} id="voorwaarden">
        <BulletList items={terms.map((term) => t(`terms.${term}`))} />
      </Section>
      <Section title={t('use-title')}>
        <BulletList items={uses.map((use) => t(`use.${use}`, { limit }))} />
      </Section>
      <Section title={t('problems-title')}>
        <Paragraph>{t('problems-text')}</Paragraph>
        {problems.map((problem) => (
          <Section key={problem} title={api(`problem.${problem}.title`)} level={3} id={problem}>
            <Paragraph>{api(`problem.${problem}.detail`)}</Paragraph>
          </Section>
        ))}
      </Section>
      <Section title={t('statements-title')} id="verklaringen">
        <Paragraph>{t('statements-text')}</Paragraph>
        <BulletList items={steps.map((step) => t(`step.${step}`, { type: statementType }))} />
        <div className="lk-actions">
          <ButtonLink to="/register/verklaring" icon="shield">
            {t('check-link')}
          </ButtonLink>
          <ButtonLink to={`${origin}/.well-known/jwks.json`} kind="secondary" icon="lock">
            {t('keys-link')}
          </ButtonLink>
          <ButtonLink to={`${origin}/register/verklaringen/ingetrokken`} kind="secondary" icon="file">
            {t('revoked-link')}
          </ButtonLink>
        </div>
        <Section title={t('command-title')} level={3}>
          <Paragraph>{t('command-text')}</Paragraph>
          <CodeBlock>{command}</CodeBlock>
        </Section>
      </Section>
    </Page>
  );
}
