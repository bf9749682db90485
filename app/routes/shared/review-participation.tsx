import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { participationField, participationInput } from '~/domain/reviews/progress/inputs';
import { listParticipating } from '~/domain/reviews/progress/list-participating.server';
import { readParticipation } from '~/domain/reviews/progress/read-participation';
import { recordParticipation } from '~/domain/reviews/progress/record-participation.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { isOnPath } from '~/domain/reviews/review-status';
import { useT } from '~/i18n/use-t';
import { ParticipationForm } from '~/ui/domain/review/participation-form';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'review:participants.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/shared/review-participation');
  const reference = referenceParam(args.params.reference);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    return { head, organisations: await listParticipating(work, head.requestId) };
  });
  if (!found) throw notFound();
  const { head, organisations } = found;
  const mayChange = head.parts.some((part) => part === 'reviewer' || part === 'coordinator');
  return json({ head, organisations, mayChange: mayChange && isOnPath(head.status) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-participation');
  const reference = referenceParam(args.params.reference);
  const ids = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    return head && (await listParticipating(work, head.requestId)).map(({ id }) => id);
  });
  if (!ids) throw notFound();
  const reading = await readForm(args.request, participationInput(ids));
  if (!reading.ok) return json({ form: reading.form }, 422);
  const participation = readParticipation(ids, reading.value);
  const { version } = reading.value;
  const saved = await withActor(actor, (work) =>
    recordParticipation(work, { reference, version, participation }),
  );
  if (!saved.ok) {
    if (saved.reason === 'not-found' || saved.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(saved, reading.typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}`, { flash: { message: 'review:participants.saved' } });
}

export default function ReviewParticipation() {
  const { head, organisations, mayChange } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>()?.form;
  const t = useT('review');
  const known = startForm(
    Object.fromEntries(
      organisations.flatMap(({ id, reviewTeamCount, caseGroupCount, caughtUpOn }) => [
        [participationField('team', id), String(reviewTeamCount ?? '')],
        [participationField('cases', id), String(caseGroupCount ?? '')],
        [participationField('caughtUp', id), caughtUpOn ?? ''],
      ]),
    ),
  );
  return (
    <ReviewPage head={head} title={t('participants.title')} lead={t('participants.lead')}>
      <ParticipationForm
        head={head}
        organisations={organisations}
        form={sent ?? known}
        mayChange={mayChange}
      />
    </ReviewPage>
  );
}
