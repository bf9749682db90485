import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { correctLine } from '~/domain/billing/ledger/correct-line.server';
import { correctionInput } from '~/domain/billing/ledger/correction-input';
import { findLineHistory } from '~/domain/billing/ledger/line-history.server';
import { fail } from '~/domain/kernel/result';
import { useT } from '~/i18n/use-t';
import { CorrectionForm } from '~/ui/domain/lines/correction-form';
import { LineFacts } from '~/ui/domain/lines/line-facts';
import { LineRelations } from '~/ui/domain/lines/line-relations';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Alert } from '~/ui/primitives/alert';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { lineParam } from '~/web/line-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'treasurer',
  title: ({ data, t }) => t('lines:title', { line: data.line.id }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/treasurer/line');
  const lineId = lineParam(args.params.lineId);
  const found = await withActor(actor, (work) => findLineHistory(work, lineId));
  if (!found) throw notFound();
  return json({ ...found, isOwn: found.line.personId === person?.id });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/line');
  const lineId = lineParam(args.params.lineId);
  const found = await withActor(actor, (work) => findLineHistory(work, lineId));
  if (!found) throw notFound();
  const reading = await readForm(args.request, correctionInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { isNothing, minutes, amountCents, reason } = reading.value;
  const field = found.line.source === 'time' ? 'hours' : 'amount';
  const isMissing = !isNothing && (field === 'hours' ? minutes : amountCents) === undefined;
  const corrected = isMissing
    ? fail('required', { [field]: 'required' })
    : await withActor(actor, (work) =>
        correctLine(work, {
          lineId,
          reason,
          ...(minutes && { minutes }),
          ...(amountCents && { amountCents }),
        }),
      );
  if (!corrected.ok) {
    const failure = corrected.reason === 'not-found' ? fail('already-corrected') : corrected;
    return json({ form: failureToForm(failure, reading.typed) }, isMissing ? 422 : 409);
  }
  return redirectTo(context, `/penningmeester/regels/${lineId}`, { flash: { message: 'lines:done' } });
}

export default function Line() {
  const { line, related, isTakenBack, isOwn, invoiceNumbers, statementNumbers } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm({ outcome: 'other' });
  const t = useT('lines');
  const why = line.correctsId !== null ? 'counter' : isTakenBack ? 'taken-back' : isOwn ? 'own' : null;
  return (
    <Page
      title={t('title', { line: line.id })}
      lead={t('lead')}
      breadcrumbs={[
        { title: t('books'), to: '/penningmeester/boekhouding' },
        { title: line.reference, to: `/penningmeester/boekhouding/${line.reference}` },
      ]}
    >
      <LineFacts line={line} invoiceNumbers={invoiceNumbers} statementNumbers={statementNumbers} />
      {related.length > 0 && (
        <Section title={t('related')}>
          <LineRelations of={line.id} lines={related} />
        </Section>
      )}
      <Section title={t('correct')}>
        {why ? (
          <Alert kind="info">{t(`why.${why}`)}</Alert>
        ) : (
          <CorrectionForm form={form} source={line.source} />
        )}
      </Section>
    </Page>
  );
}
