import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { AbsenceForm } from '~/ui/domain/availability/absence-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { type AbsenceAnswer, keepSentAbsence } from '~/web/absence-form.server';
import { enter } from '~/web/enter.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'availability:absence.title' };

export async function loader(args: LoaderFunctionArgs) {
  await enter(args, 'routes/reviewer/absence');
  return json(null);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, person, context } = await enter(args, 'routes/reviewer/absence');
  if (!person) throw notFound();
  const answer = await keepSentAbsence(actor, person.id, args.request);
  if (answer) return answer;
  return redirectTo(context, '/reviewer/beschikbaarheid', {
    flash: { message: 'reviewer:flash.absence-added' },
  });
}

export default function Absence() {
  const sent: AbsenceAnswer | undefined = useActionData<typeof action>();
  const t = useT('availability');
  const reviewer = useT('reviewer');
  return (
    <Page
      title={t('absence.title')}
      lead={t('absence.lead')}
      width="text"
      breadcrumbs={[{ title: reviewer('availability.title'), to: '/reviewer/beschikbaarheid' }]}
    >
      <AbsenceForm form={sent?.form ?? startForm()} save={t('absence.add')} warning={sent?.warning ?? null} />
    </Page>
  );
}
