import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { chancesAt } from '~/domain/reviews/quality/gate-chances';
import { listGates } from '~/domain/reviews/quality/gate-queries.server';
import { reopenInput } from '~/domain/reviews/quality/inputs';
import { reopenGate } from '~/domain/reviews/quality/reopen-gate.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { ReopeningForm } from '~/ui/domain/quality/reopening-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { gateParam } from '~/web/gate-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('quality:reopening.title', { gate: t(`quality:gate.${data.gate}`) }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/shared/review-gate-reopening');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.some((part) => part === 'supervisor' || part === 'coordinator')) return null;
    const overview = (await listGates(work, head.requestId)).find((one) => one.gate === gate);
    const asker = { personId: person?.id ?? null, parts: head.parts };
    return overview && { head, gate, isPossible: chancesAt(overview, head.status, asker).mayReopen };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-gate-reopening');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const reading = await readForm(args.request, reopenInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => reopenGate(work, { reference, gate, ...value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(result, typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/toetsen/${gate}`, {
    flash: { message: 'quality:reopening.done' },
  });
}

export default function ReviewGateReopening() {
  const { head, gate, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('quality');
  return (
    <ReviewPage
      head={head}
      title={t('reopening.title', { gate: t(`gate.${gate}`) })}
      lead={t('reopening.lead')}
      width="text"
      isPossible={isPossible}
    >
      <ReopeningForm form={form} version={head.version} back={`/reviews/${head.reference}/toetsen/${gate}`} />
    </ReviewPage>
  );
}
