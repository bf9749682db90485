import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findProcedures } from '~/domain/requests/participation/procedures-queries.server';
import { chooseForm } from '~/domain/requests/triage/choose-form.server';
import { findChosenForm } from '~/domain/requests/triage/chosen-form.server';
import { formChoiceInput } from '~/domain/requests/triage/triage-inputs';
import { findTriageHead } from '~/domain/requests/triage/triage-queries.server';
import { useT } from '~/i18n/use-t';
import { StartHints } from '~/ui/domain/participation/start-hints';
import { FormChoice } from '~/ui/domain/triage/form-choice';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'triage:form-choice.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-form');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findTriageHead(work, reference);
    if (!head) return null;
    if (head.isOwn) return { head, chosen: null, hints: [] };
    const { hints } = await findProcedures(work, head.id);
    return { head, chosen: await findChosenForm(work, head.id), hints };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-form');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, formChoiceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => chooseForm(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'triage:form-choice.sent' },
  });
}

export default function RequestForm() {
  const { head, chosen, hints } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const t = useT('triage');
  return (
    <TriagePage
      request={head}
      title={t('form-choice.title')}
      lead={t('form-choice.lead')}
      isPossible={chosen !== null && head.actions.includes('choose-form')}
    >
      <StartHints hints={hints} />
      {chosen && <FormChoice chosen={chosen} version={head.version} refused={answered?.form} />}
    </TriagePage>
  );
}
