import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { calendarDayAt } from '~/domain/kernel/calendar-day';
import { addMonths, monthOf, monthsFrom } from '~/domain/kernel/month';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { handOver } from '~/domain/reviews/handover/hand-over.server';
import { handoverInput } from '~/domain/reviews/handover/handover-input';
import { listPeopleToSeat } from '~/domain/reviews/handover/people-to-seat.server';
import { useT } from '~/i18n/use-t';
import { HandoverForm } from '~/ui/domain/handover/handover-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'handover:title' };

/** A review takes two years at most, so none under way began earlier. */
const mostMonths = 24;

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/review-handover');
  return json(
    await withActor(actor, async (work) => {
      const now = monthOf(calendarDayAt(work.now));
      return {
        places: await listPlaces(work),
        people: await listPeopleToSeat(work),
        months: monthsFrom(addMonths(now, -mostMonths), now).reverse(),
      };
    }),
  );
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context, t } = await enter(args, 'routes/coordinator/review-handover');
  const reading = await readForm(args.request, handoverInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const waivedReason = t('handover:payer-waived');
  const handedOver = await withActor(actor, (work) => handOver(work, { ...value, waivedReason }));
  if (handedOver.ok) {
    return redirectTo(context, `/reviews/${handedOver.value.reference}`, {
      flash: { message: 'handover:done' },
    });
  }
  if (handedOver.reason === 'not-found') throw notFound();
  return json({ form: failureToForm(handedOver, typed) }, 409);
}

export default function ReviewHandover() {
  const { places, people, months } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('handover');
  const running = useT('running');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      breadcrumbs={[{ title: running('title'), to: '/coordinator/leerreviews' }]}
    >
      <HandoverForm form={form} places={places} people={people} months={months} />
    </Page>
  );
}
