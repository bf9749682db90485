import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { decidePublication } from '~/domain/reviews/follow-up/decide-publication.server';
import { canRecord } from '~/domain/reviews/follow-up/follow-up-acts';
import { findEnding } from '~/domain/reviews/follow-up/follow-up-queries.server';
import { publicationInput } from '~/domain/reviews/follow-up/inputs';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { CommissionerPage } from '~/ui/domain/follow-up/commissioner-page';
import { PublicationForm } from '~/ui/domain/follow-up/publication-form';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'followUp:decision.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-review-publication');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head?.parts.includes('commissioner')) return null;
    const { publication, publicationByFunction } = await findEnding(work, head.requestId);
    return { head, publication, publicationByFunction };
  });
  if (!found) throw notFound();
  const { head, publication, publicationByFunction } = found;
  const { version, status } = head;
  const isPossible = canRecord('decide-publication', head).allowed;
  return json({ review: { reference, version, status }, publication, publicationByFunction, isPossible });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-review-publication');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, publicationInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const decided = await withActor(actor, (work) => decidePublication(work, { reference, ...reading.value }));
  if (!decided.ok) {
    if (decided.reason === 'not-found' || decided.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(decided, reading.typed) }, 409);
  }
  return redirectTo(context, `/aanvraag/${reference}/leerreview`, {
    flash: { message: 'followUp:decision.saved' },
  });
}

export default function RequestReviewPublication() {
  const { review, publication, publicationByFunction, isPossible } = useLoaderData<typeof loader>();
  const form =
    useActionData<typeof action>()?.form ??
    startForm({ publication: publication ?? '', byFunction: publicationByFunction ?? '' });
  const t = useT('followUp');
  return (
    <CommissionerPage
      review={review}
      title={t('decision.title')}
      lead={t('decision.lead')}
      isPossible={isPossible}
    >
      <PublicationForm
        form={form}
        version={review.version}
        back={{ to: `/aanvraag/${review.reference}/leerreview`, text: t('commissioner.back') }}
      />
    </CommissionerPage>
  );
}
