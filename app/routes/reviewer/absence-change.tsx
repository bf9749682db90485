import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findOwnAbsence } from '~/domain/matching/keep-absence.server';
import { useT } from '~/i18n/use-t';
import { AbsenceForm } from '~/ui/domain/availability/absence-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { type AbsenceAnswer, keepSentAbsence } from '~/web/absence-form.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'availability:absence.change-title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/absence-change');
  const absenceId = idParam(args.params.absenceId);
  const absence = person && (await withActor(actor, (work) => findOwnAbsence(work, person.id, absenceId)));
  if (!absence) throw notFound();
  return json(absence);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/absence-change');
  const absenceId = idParam(args.params.absenceId);
  if (!person) throw notFound();
  const answer = await keepSentAbsence(actor, person.id, args.request, absenceId);
  if (answer) return answer;
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'availability:flash.absence-changed' },
  });
}

export default function AbsenceChange() {
  const absence = useLoaderData<typeof loader>();
  const sent: AbsenceAnswer | undefined = useActionData<typeof action>();
  const t = useT('availability');
  const reviewer = useT('reviewer');
  return (
    <Page
      title={t('absence.change-title')}
      lead={t('absence.lead')}
      width="text"
      breadcrumbs={[{ title: reviewer('availability.title'), to: '/reviewer/beschikbaarheid' }]}
    >
      <AbsenceForm
        form={sent?.form ?? startForm({ ...absence })}
        save={t('absence.save')}
        warning={sent?.warning ?? null}
      />
    </Page>
  );
}
