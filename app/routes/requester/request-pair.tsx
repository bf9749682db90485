import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { seatsOf } from '~/domain/matching/invitation-status';
import { pairAcceptanceInput } from '~/domain/matching/matching-inputs';
import { findOwnPair } from '~/domain/matching/proposal-queries.server';
import { findOwnPayers } from '~/domain/requests/payers/payers-of-request.server';
import { settlePair } from '~/domain/reviews/team/settle-pair.server';
import type { AreaKey } from '~/i18n/message-key';
import { useT } from '~/i18n/use-t';
import { MissingDetails } from '~/ui/domain/payers/missing-details';
import { PairMembers } from '~/ui/domain/request/pair-members';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { Button } from '~/ui/primitives/button';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Checkbox } from '~/ui/primitives/checkbox';
import { Form } from '~/ui/primitives/form';
import { FormErrorSummary } from '~/ui/primitives/form-error-summary';
import { startForm } from '~/ui/primitives/form-state';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { SubmitRow } from '~/ui/primitives/submit-row';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'requester', title: 'request:pair.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/requester/request-pair');
  const found = await withActor(actor, async (work) => {
    const pair = await findOwnPair(work, args.params.reference ?? '');
    const payers = pair && (await findOwnPayers(work, pair.reference));
    return payers && { pair, payers };
  });
  if (!found) throw notFound();
  const { pair, payers } = found;
  const { reference, version, status, asksYes } = pair;
  const isConfirmed = status !== 'proposed';
  const members = pair.members.map(({ seat, name, employments, isNew }) => ({
    seat,
    name,
    employers: employments.map(({ employer }) => employer),
    isNew: isNew && isConfirmed,
  }));
  return json({
    reference,
    version,
    members,
    payers: { hasPayers: payers.payers.length > 0, missing: payers.missing },
    canAccept: asksYes,
    isConfirmed,
    isWhole: members.length === seatsOf(pair.reviewers).length,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/requester/request-pair');
  const reference = args.params.reference ?? '';
  const reading = await readForm(args.request, pairAcceptanceInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const { version } = reading.value;
  const result = await withActor(actor, (work) => settlePair(work, { reference, version }));
  if (!result.ok && result.reason === 'not-found') throw notFound();
  if (!result.ok) return json({ form: failureToForm(result, reading.typed) }, 409);
  return redirectTo(context, `/aanvraag/${reference}`, {
    flash: {
      message: result.value.refilled.length > 0 ? 'request:pair.accepted-new' : 'request:pair.accepted',
    },
  });
}

export default function RequestPair() {
  const { reference, version, members, payers, canAccept, isConfirmed, isWhole } =
    useLoaderData<typeof loader>();
  // Who pays was settled when the request was confirmed.
  const isReady = isConfirmed || (payers.hasPayers && payers.missing.length === 0);
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('request');
  return (
    <Page
      title={t('pair.title')}
      lead={t(leadOf({ canAccept, isConfirmed, isWhole }))}
      breadcrumbs={[
        { title: t('list.title'), to: '/aanvragen' },
        { title: t('page.title', { reference }), to: `/aanvraag/${reference}` },
      ]}
    >
      <PairMembers members={members} />
      {canAccept && !isReady && (
        <>
          <FormErrorSummary form={form} labels={{}} />
          <MissingDetails reference={reference} {...payers} />
          <div className="lk-actions">
            <ButtonLink to={`/aanvraag/${reference}/duo/bezwaar`} kind="subtle">
              {t('pair.object')}
            </ButtonLink>
          </div>
        </>
      )}
      {canAccept && isReady && (
        <Section title={t('pair.accept-title')}>
          <Paragraph>{t('pair.accept-text')}</Paragraph>
          <Form>
            <FormErrorSummary form={form} labels={{ agrees: t('pair.agree') }} />
            <HiddenField name="version" value={version} />
            <Checkbox form={form} name="agrees" label={t('pair.agree')} value="on" />
            <SubmitRow>
              <Button icon="check">{t('pair.accept')}</Button>
              <ButtonLink to={`/aanvraag/${reference}/duo/bezwaar`} kind="subtle">
                {t(isConfirmed ? 'pair.object-new' : 'pair.object')}
              </ButtonLink>
            </SubmitRow>
          </Form>
        </Section>
      )}
    </Page>
  );
}

function leadOf(pair: { canAccept: boolean; isConfirmed: boolean; isWhole: boolean }): AreaKey<'request'> {
  if (pair.canAccept) return pair.isConfirmed ? 'pair.new-lead' : 'pair.lead';
  return pair.isWhole ? 'pair.confirmed-lead' : 'pair.open-lead';
}
