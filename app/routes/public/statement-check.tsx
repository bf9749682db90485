import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { answerCheck } from '~/domain/registry/statements/answer-check.server';
import { givenStatement } from '~/domain/registry/statements/given-statement';
import { statementToCheck } from '~/domain/registry/statements/inputs';
import { useT } from '~/i18n/use-t';
import { type ShownVerdict, Verdict } from '~/ui/domain/registration/verdict';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { type FormState, startForm } from '~/ui/primitives/form-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { TextArea } from '~/ui/primitives/text-area';
import { enter } from '~/web/enter.server';
import { readForm } from '~/web/forms.server';
import { publicOrganisation } from '~/web/public-organisation.server';
import { countAttemptFrom } from '~/web/rate-limit.server';
import { tooMany } from '~/web/respond.server';

export const handle: PageHandle = {
  audience: 'public',
  title: 'registration:check.title',
  description: 'registration:check.description',
};

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/public/statement-check');
  return json({ organisation: publicOrganisation().name });
}

interface Checked {
  readonly form: FormState;
  readonly answer: ShownVerdict | null;
}

/** Changes nothing; a form because the text is too long for an address and is nobody else's business. */
export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/public/statement-check');
  const decision = await countAttemptFrom('statement-check-per-network', context.clientAddress);
  if (!decision.allowed) throw tooMany(decision.retryAfterSeconds);
  const reading = await readForm(args.request, statementToCheck);
  if (!reading.ok) return json<Checked>({ form: reading.form, answer: null }, { status: 422 });
  const given = givenStatement(reading.value.statement);
  const answer: ShownVerdict = given
    ? await withActor(actor, (work) => answerCheck(work, given))
    : { verdict: 'unreadable' };
  return json<Checked>({ form: startForm(reading.typed), answer });
}

export default function StatementCheck() {
  const { organisation } = useLoaderData<typeof loader>();
  const checked: Checked | undefined = useActionData<typeof action>();
  const form = checked?.form ?? startForm();
  const t = useT('registration');
  return (
    <Page
      title={t('check.title')}
      lead={t('check.lead')}
      width="text"
      breadcrumbs={[{ title: t('check.register'), to: '/register' }]}
    >
      {checked?.answer && <Verdict answer={checked.answer} organisation={organisation} />}
      <FormErrorSummary form={form} labels={{ statement: t('check.field') }} />
      <Form>
        <TextArea
          form={form}
          name="statement"
          label={t('check.field')}
          description={t('check.hint')}
          rows={6}
        />
        <SubmitRow>
          <Button icon="shield">{t('check.go')}</Button>
        </SubmitRow>
      </Form>
      <Section title={t('check.how')}>
        <Paragraph>{t('check.how-text')}</Paragraph>
        <Paragraph>
          <Link to="/register/gegevens#verklaringen">{t('check.how-link')}</Link>
        </Paragraph>
      </Section>
    </Page>
  );
}
