import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listImports } from '~/domain/imports/kept/import-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { formatNumber } from '~/ui/formats/number';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Badge } from '~/ui/primitives/badge';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { DataTable } from '~/ui/primitives/data-table';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'imports:pages.title' };

const address = '/coordinator/inlezen';
const doors = [
  { kind: 'municipalities', to: `${address}/nieuw/gemeenten` },
  { kind: 'register', to: `${address}/nieuw/register` },
] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/imports');
  return json({ rows: await withActor(actor, listImports) });
}

export default function Imports() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useT('imports');
  const language = useLanguage();
  return (
    <Page title={t('pages.title')} lead={t('pages.lead')}>
      <CardGrid>
        {doors.map(({ kind, to }) => (
          <Card
            key={kind}
            title={t(`kind.${kind}`)}
            level={2}
            actions={
              <ButtonLink to={to} icon="file" label={`${t('pages.start')}: ${t(`kind.${kind}`)}`}>
                {t('pages.start')}
              </ButtonLink>
            }
          >
            <Paragraph>{t(`about.${kind}`)}</Paragraph>
          </Card>
        ))}
      </CardGrid>
      <Section title={t('pages.mine')}>
        <Paragraph>{t('pages.mine-text')}</Paragraph>
        <DataTable
          caption={t('pages.mine')}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('pages.none')} text={t('pages.none-text')} />}
          columns={[
            {
              key: 'file',
              title: t('pages.file'),
              names: true,
              cell: ({ id, fileName }) => <Link to={`${address}/${id}`}>{fileName}</Link>,
            },
            { key: 'what', title: t('pages.what'), cell: ({ kind }) => t(`kind.${kind}`) },
            {
              key: 'sent',
              title: t('pages.sent'),
              cell: ({ uploadedAt }) => formatMoment(language, uploadedAt),
            },
            {
              key: 'lines',
              title: t('pages.lines'),
              numeric: true,
              cell: ({ lines }) => formatNumber(language, lines),
            },
            {
              key: 'state',
              title: t('pages.state'),
              cell: ({ appliedAt, faults }) =>
                appliedAt !== null ? (
                  <Badge tone="ok">{t('pages.done')}</Badge>
                ) : faults > 0 ? (
                  <Badge tone="error">{t('pages.faults', { count: faults })}</Badge>
                ) : (
                  <Badge tone="info">{t('pages.ready')}</Badge>
                ),
            },
          ]}
        />
      </Section>
    </Page>
  );
}
