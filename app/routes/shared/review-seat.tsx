import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOver } from '~/domain/reviews/review-status';
import { vacancyInput } from '~/domain/reviews/team/team-inputs';
import { findTeam } from '~/domain/reviews/team/team-queries.server';
import { vacateSeat } from '~/domain/reviews/team/vacate-seat.server';
import { useT } from '~/i18n/use-t';
import { ReviewPage } from '~/ui/domain/review/review-page';
import { VacancyForm } from '~/ui/domain/team/vacancy-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';
import { seatParam } from '~/web/seat-param.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t('team:vacate.title', { seat: t(`domain:seat.${data.seat}`) }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-seat');
  const reference = referenceParam(args.params.reference);
  const seat = seatParam(args.params.seat);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('coordinator')) return null;
    const here = (await findTeam(work, head)).find((one) => one.seat === seat);
    return here && { head, holder: here.holder?.name ?? null };
  });
  if (!found) throw notFound();
  const { status, version } = found.head;
  return json({
    head: { reference, status, version },
    seat,
    holder: found.holder,
    isPossible: found.holder !== null && !isOver(status),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-seat');
  const reference = referenceParam(args.params.reference);
  const seat = seatParam(args.params.seat);
  const reading = await readForm(args.request, vacancyInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => vacateSeat(work, { reference, seat, ...value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(result, typed) }, 409);
  }
  return redirectTo(context, `/coordinator/aanvragen/${reference}/voorstel/kandidaten?plaats=${seat}`, {
    flash: { message: 'team:vacate.done' },
  });
}

export default function ReviewSeat() {
  const { head, seat, holder, isPossible } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useT('team');
  const domain = useT('domain');
  return (
    <ReviewPage
      head={head}
      title={t('vacate.title', { seat: domain(`seat.${seat}`) })}
      lead={t('vacate.lead', { name: holder ?? '' })}
      width="text"
      isPossible={isPossible || form !== undefined}
    >
      <VacancyForm form={form ?? startForm()} version={head.version} reference={head.reference} />
    </ReviewPage>
  );
}
