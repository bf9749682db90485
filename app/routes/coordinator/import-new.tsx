import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { longDeadline, withActor } from '~/db/with-actor.server';
import { keepImport } from '~/domain/imports/kept/keep-import.server';
import { useT } from '~/i18n/use-t';
import { ColumnList } from '~/ui/domain/imports/column-list';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { DayField } from '~/ui/primitives/day-field';
import { FileField } from '~/ui/primitives/file-field';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { importKindParam } from '~/web/import-kind-param.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { readSentSheets } from '~/web/sent-sheets.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ t, data }) => t(`imports:form.title-${data.kind}`),
};

const accept = '.csv,.txt,.xlsx';

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/coordinator/import-new');
  const kind = importKindParam(args.params.importKind);
  return json({ kind, thisYear: `${new Date().getFullYear()}-01-01` });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/import-new');
  const kind = importKindParam(args.params.importKind);
  const sent = await readSentSheets(args.request, kind);
  if (!sent.ok) return json({ form: sent.form }, 422);
  const kept = await withActor(actor, (work) => keepImport(work, sent.file), longDeadline);
  if (!kept.ok) throw notFound();
  return redirectTo(context, `/coordinator/inlezen/${kept.value.importId}`);
}

export default function ImportNew() {
  const { kind, thisYear } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ holdsOn: thisYear });
  const t = useT('imports');
  const labels = { file: t('form.file'), second: t(`form.second-${kind}`), holdsOn: t('form.holds-on') };
  return (
    <Page
      title={t(`form.title-${kind}`)}
      lead={t('form.lead')}
      width="text"
      breadcrumbs={[{ title: t('pages.title'), to: '/coordinator/inlezen' }]}
    >
      <FormErrorSummary form={form} labels={labels} />
      <Form upload>
        <FileField
          form={form}
          name="file"
          label={labels.file}
          description={t('form.file-help')}
          accept={accept}
        />
        {kind === 'municipalities' && (
          <DayField form={form} name="holdsOn" label={labels.holdsOn} description={t('form.holds-on-help')} />
        )}
        <FileField
          form={form}
          name="second"
          label={labels.second}
          description={t(`form.second-${kind}-help`)}
          accept={accept}
          optional
        />
        <SubmitRow>
          <Button icon="eye">{t('form.look')}</Button>
          <ButtonLink to="/coordinator/inlezen" kind="subtle">
            {t('form.back')}
          </ButtonLink>
        </SubmitRow>
      </Form>
      <ColumnList kind={kind} />
    </Page>
  );
}
