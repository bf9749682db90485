import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { changeProcedures } from '~/domain/requests/participation/change-procedures.server';
import { findProceduresToChange } from '~/domain/requests/participation/procedures-to-change.server';
import { proceduresInput } from '~/domain/requests/triage/triage-inputs';
import { useT } from '~/i18n/use-t';
import { ProceduresForm } from '~/ui/domain/participation/procedures-form';
import { StartHints } from '~/ui/domain/participation/start-hints';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'participation:procedures.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-procedures');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, (work) => findProceduresToChange(work, reference));
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-procedures');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, proceduresInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => changeProcedures(work, { reference, ...value }));
  if (!result.ok) return json({ form: failureToForm(result, typed) }, 409);
  return redirectTo(context, `/coordinator/aanvragen/${reference}`, {
    flash: { message: 'participation:procedures.saved' },
  });
}

export default function RequestProcedures() {
  const { head, procedures, today, months } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.form;
  const t = useT('participation');
  return (
    <TriagePage
      request={head}
      title={t('procedures.title')}
      lead={t('procedures.lead')}
      isPossible={procedures !== null && head.actions.includes('change-procedures')}
    >
      {procedures && (
        <>
          <StartHints hints={procedures.hints} />
          <ProceduresForm
            procedures={procedures}
            version={head.version}
            today={today}
            months={months}
            refused={refused}
          />
        </>
      )}
    </TriagePage>
  );
}
