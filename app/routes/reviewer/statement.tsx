import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { statementWish } from '~/domain/registry/statements/inputs';
import { issueStatement } from '~/domain/registry/statements/issue-statement.server';
import { listOwnStatements } from '~/domain/registry/statements/statement-queries.server';
import { useT } from '~/i18n/use-t';
import { OwnStatement } from '~/ui/domain/registration/own-statement';
import { PastStatements } from '~/ui/domain/registration/past-statements';
import { StatementPreview } from '~/ui/domain/registration/statement-preview';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { redirectTo } from '~/web/respond.server';
import { codeRows } from '~/web/statement-code.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'registration:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/statement');
  const { isListed, facts, statements } = await withActor(actor, listOwnStatements);
  return json({
    isListed,
    facts,
    standing: statements
      .filter(({ standing }) => standing === 'valid')
      .map((one) => ({ ...one, code: codeRows(context.publicOrigin, one.id) })),
    past: statements.filter(({ standing }) => standing !== 'valid'),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/reviewer/statement');
  const reading = await readForm(args.request, statementWish);
  if (!reading.ok) return json(reading.form, { status: 422 });
  const issued = await withActor(actor, (work) => issueStatement(work, reading.value.role));
  if (!issued.ok) return json(failureToForm(issued, reading.typed), { status: 409 });
  return redirectTo(context, '/reviewer/verklaring', { flash: { message: 'registration:flash.issued' } });
}

export default function Statement() {
  const { isListed, facts, standing, past } = useLoaderData<typeof loader>();
  const form: FormState = useActionData<typeof action>() ?? startForm();
  const t = useT('registration');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      breadcrumbs={[{ title: t('profile'), to: '/reviewer/profiel' }]}
    >
      <FormErrorSummary form={form} labels={{ role: t('fact.role') }} />
      {!isListed && (
        <EmptyState
          title={t('not-listed-title')}
          text={t('not-listed-text')}
          action={<ButtonLink to="/reviewer/profiel">{t('to-profile')}</ButtonLink>}
        />
      )}
      {standing.length > 0 && (
        <Section title={t('own-title')}>
          <Paragraph>{t('own-text')}</Paragraph>
          {standing.map((one) => (
            <OwnStatement key={one.id} statement={one} />
          ))}
        </Section>
      )}
      {facts.map((one) => (
        <StatementPreview key={one.role} facts={one} />
      ))}
      {past.length > 0 && <PastStatements statements={past} />}
    </Page>
  );
}
