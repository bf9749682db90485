import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listForMoment } from '~/domain/resources/library-queries.server';
import { findGate } from '~/domain/reviews/quality/find-gate.server';
import { checkInput } from '~/domain/reviews/quality/inputs';
import { scoreGate } from '~/domain/reviews/quality/score-gate.server';
import { findReviewHead } from '~/domain/reviews/review-queries.server';
import { useT } from '~/i18n/use-t';
import { StepHelp } from '~/ui/domain/methodology/step-help';
import { GateActions } from '~/ui/domain/quality/gate-actions';
import { GateFacts } from '~/ui/domain/quality/gate-facts';
import { keptLook } from '~/ui/domain/quality/kept-look';
import { LookForm } from '~/ui/domain/quality/look-form';
import { RoundHistory } from '~/ui/domain/quality/round-history';
import { StandingBadge } from '~/ui/domain/quality/standing-badge';
import { ReviewPage } from '~/ui/domain/review/review-page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { gateParam } from '~/web/gate-param.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'signed-in',
  title: ({ t, data }) => t(`quality:gate.${data.room.overview.gate}`),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await enter(args, 'routes/shared/review-gate');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const found = await withActor(actor, async (work) => {
    const head = await findReviewHead(work, reference);
    if (!head || head.parts.includes('commissioner')) return null;
    const help = await listForMoment(work, language, `gate-${gate}`);
    return { head, room: await findGate(work, head, gate), help };
  });
  if (!found) throw notFound();
  return json(found);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/shared/review-gate');
  const reference = referenceParam(args.params.reference);
  const gate = gateParam(args.params.gate);
  const reading = await readForm(args.request, checkInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => scoreGate(work, { reference, gate, ...value }));
  if (!result.ok) {
    if (result.reason === 'not-found' || result.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(result, typed) }, 409);
  }
  return redirectTo(context, `/reviews/${reference}/toetsen/${gate}`, {
    flash: { message: value.finish ? 'quality:form.submitted' : 'quality:form.kept' },
  });
}

export default function ReviewGate() {
  const { head, room, help } = useLoaderData<typeof loader>();
  const { overview, looks, agreements, toGive, chances } = room;
  const answered = useActionData<typeof action>()?.form;
  const t = useT('quality');
  return (
    <ReviewPage head={head} title={t(`gate.${overview.gate}`)} lead={t(`about.${overview.gate}`)}>
      <div>
        <StandingBadge standing={overview.standing} />
      </div>
      <GateFacts gate={overview} />
      <div className="lk-actions">
        <GateActions head={head} gate={overview.gate} chances={chances} />
        <ButtonLink to={`/reviews/${head.reference}/toetsen`} kind="subtle">
          {t('gates.back')}
        </ButtonLink>
      </div>
      {toGive && (
        <LookForm
          form={answered ?? keptLook(toGive)}
          version={head.version}
          look={toGive}
          isBlind={overview.scorers.length > 1}
        />
      )}
      <StepHelp resources={help} />
      <RoundHistory rounds={overview.rounds} looks={looks} agreements={agreements} />
    </ReviewPage>
  );
}
