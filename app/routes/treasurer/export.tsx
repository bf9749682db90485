import { type HeadersFunction, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findExport } from '~/domain/billing/exports/export-queries.server';
import { isUnderWay, secondsBetweenLooks } from '~/domain/billing/exports/export-status';
import { useT } from '~/i18n/use-t';
import { ExportFacts } from '~/ui/domain/exports/export-facts';
import { ExportStatusBadge } from '~/ui/domain/exports/export-status-badge';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Form } from '~/ui/primitives/form';
import { Section } from '~/ui/primitives/section';
import { Stat } from '~/ui/primitives/stat';
import { enter } from '~/web/enter.server';
import { exportParam } from '~/web/export-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ t, data }) => t('exports:page.title', { number: data.found.name }),
};

/** Without JavaScript, by the browser itself, for as long as there is something to wait for. */
export const headers: HeadersFunction = ({ loaderHeaders }) => {
  const refresh = loaderHeaders.get('Refresh');
  return new Headers(refresh === null ? [] : [['Refresh', refresh]]);
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/export');
  const named = exportParam(args.params.export);
  const found = await withActor(actor, (work) => findExport(work, named));
  if (!found) throw notFound();
  const waits = isUnderWay(found.status);
  return json({ found }, { headers: waits ? { Refresh: String(secondsBetweenLooks) } : {} });
}

export default function Export() {
  const { found } = useLoaderData<typeof loader>();
  const t = useT('exports');
  const here = `/penningmeester/exports/${found.name}`;
  const { status, rowsDone, rowsExpected } = found;
  return (
    <Page
      title={t('page.title', { number: found.name })}
      lead={t(`page.lead-${status}`)}
      aside={<ExportStatusBadge status={status} />}
      breadcrumbs={[{ title: t('title'), to: '/penningmeester/exports' }]}
      actions={
        status === 'done' ? (
          <ButtonLink to={`${here}/bestand`} icon="download">
            {t('page.download')}
          </ButtonLink>
        ) : isUnderWay(status) ? (
          <ButtonLink to={here} kind="secondary">
            {t('page.look')}
          </ButtonLink>
        ) : undefined
      }
    >
      {found.failure !== null && (
        <Alert kind="error" title={t('page.why')}>
          {t(`failure.${found.failure}`)}
        </Alert>
      )}
      {status === 'failed' && (
        <Form action={`${here}/opnieuw`}>
          <Button>{t('page.again')}</Button>
        </Form>
      )}
      {status === 'running' && (
        <Stat
          label={t('page.progress')}
          value={
            rowsDone === null || rowsExpected === null
              ? t('page.progress-none')
              : t('page.progress-value', { done: rowsDone, all: rowsExpected })
          }
        />
      )}
      <Section title={t('page.facts')}>
        <ExportFacts {...found} />
      </Section>
    </Page>
  );
}
