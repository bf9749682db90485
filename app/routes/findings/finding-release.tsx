import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findFinding } from '~/domain/findings/gate/find-finding.server';
import { releaseFinding } from '~/domain/findings/gate/release-finding.server';
import { countLooks } from '~/domain/findings/gate/screen-finding';
import { releaseInput } from '~/domain/findings/writing/inputs';
import { useT } from '~/i18n/use-t';
import { FindingText } from '~/ui/domain/findings/finding-text';
import { ReleaseForm } from '~/ui/domain/findings/release-form';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { startForm } from '~/ui/primitives/form-state';
import { Section } from '~/ui/primitives/section';
import { enter } from '~/web/enter.server';
import { failureToForm, readForm } from '~/web/forms.server';
import { idParam } from '~/web/id-param.server';
import { notFound, redirectTo } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'findings:release.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await enter(args, 'routes/findings/finding-release');
  const findingId = idParam(args.params.findingId);
  const finding = await withActor(actor, (work) => findFinding(work, findingId));
  if (!finding?.decisions.includes('released')) throw notFound();
  const { id, version, words, spots } = finding;
  return json({ id, version, words, spots, looks: countLooks(spots) });
}

export async function action(args: ActionFunctionArgs) {
  const { actor, context } = await enter(args, 'routes/findings/finding-release');
  const findingId = idParam(args.params.findingId);
  const reading = await readForm(args.request, releaseInput);
  if (!reading.ok) return json({ form: reading.form }, 422);
  const released = await withActor(actor, (work) => releaseFinding(work, { findingId, ...reading.value }));
  if (!released.ok) {
    if (released.reason === 'not-found' || released.reason === 'not-yours') throw notFound();
    return json({ form: failureToForm(released, reading.typed) }, 409);
  }
  return redirectTo(context, `/bevindingen/${findingId}`, { flash: { message: 'findings:act.released' } });
}

export default function FindingRelease() {
  const { id, version, words, spots, looks } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? startForm();
  const t = useT('findings');
  const back = `/bevindingen/${id}`;
  return (
    <Page
      title={t('release.title')}
      lead={t('release.lead')}
      width="text"
      breadcrumbs={[{ title: words.title, to: back }]}
    >
      <Section title={t('page.words')}>
        <FindingText words={words} spots={spots} />
      </Section>
      <ReleaseForm form={form} version={version} looks={looks} back={back} />
    </Page>
  );
}
