import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { closeMonth, findMonthToClose } from '~/domain/billing/periods/close-month.server';
import { closeMonthInput } from '~/domain/billing/periods/inputs';
import { listClosings, listUnsettled } from '~/domain/billing/periods/unsettled-months.server';
import { useT } from '~/i18n/use-t';
import { CloseMonth } from '~/ui/domain/months/close-month';
import { ClosedMonths } from '~/ui/domain/months/closed-months';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { EmptyState } from '~/ui/primitives/empty-state';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'treasurer', title: 'months:title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/treasurer/months');
  return json(
    await withActor(actor, async (work) => {
      const month = await findMonthToClose(work);
      return {
        month,
        left: month === null ? [] : await listUnsettled(work, month),
        closed: await listClosings(work),
      };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/treasurer/months');
  const reading = await readForm(args.request, closeMonthInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const closed = await withActor(actor, (work) => closeMonth(work, reading.value));
  if (!closed.ok) {
    if (closed.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(closed, reading.typed) }, 409);
  }
  return redirectTo(context, '/penningmeester/maanden', { flash: { message: 'months:done' } });
}

export default function Months() {
  const { month, left, closed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('months');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ title: t('settings'), to: '/penningmeester/instellingen' }]}
    >
      <Section title={t('next')}>
        {month === null ? (
          <EmptyState title={t('nothing')} text={t('nothing-text')} />
        ) : (
          <CloseMonth month={month} left={left} form={form} />
        )}
      </Section>
      <Section title={t('closed')}>
        <ClosedMonths months={closed} />
      </Section>
    </Page>
  );
}
