import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findRequestKeeping } from '~/domain/requests/retention/hold-queries.server';
import { placeHold } from '~/domain/requests/retention/place-hold.server';
import { holdInput } from '~/domain/requests/retention/retention-inputs';
import { useLanguage, useT } from '~/i18n/use-t';
import { NewHold, PastHolds, StandingHold } from '~/ui/domain/retention/hold-sections';
import { TriagePage } from '~/ui/domain/triage/triage-page';
import { formatDay } from '~/ui/formats/day';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { referenceParam } from '~/web/reference-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'coordinator', title: 'retention:hold.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/coordinator/request-hold');
  const reference = referenceParam(args.params.reference);
  const keeping = await withActor(actor, (work) => findRequestKeeping(work, reference));
  if (!keeping) throw notFound();
  return json(keeping);
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/coordinator/request-hold');
  const reference = referenceParam(args.params.reference);
  const reading = await readForm(args.request, holdInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { value, typed } = reading;
  const result = await withActor(actor, (work) => placeHold(work, { reference, ...value }));
  if (!result.ok) {
    if (result.reason === 'not-found') throw notFound();
    return json({ form: failureToForm(result, typed) }, 409);
  }
  return redirectTo(context, `/coordinator/aanvragen/${reference}/bewaring`, {
    flash: { message: 'retention:hold.placed' },
  });
}

export default function RequestHold() {
  const { head, dueOn, standing, holds } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('retention');
  const language = useLanguage();
  const hold = holds.find(({ liftedAt }) => liftedAt === null);
  const later = dueOn
    ? t('hold.when-later', { day: formatDay(language, dueOn, 'long') })
    : t('hold.when-open');
  const when = { held: t('hold.when-held'), due: t('hold.when-due'), coming: later, kept: later };
  return (
    <TriagePage request={head} title={t('hold.title')} lead={t('hold.lead')}>
      <Section title={t('hold.when')}>
        <Paragraph>{when[standing]}</Paragraph>
      </Section>
      {hold ? (
        <StandingHold hold={hold} path={`/coordinator/aanvragen/${head.reference}/bewaring/einde`} />
      ) : (
        <NewHold form={form} />
      )}
      <PastHolds holds={holds.filter(({ liftedAt }) => liftedAt !== null)} />
    </TriagePage>
  );
}
