import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { listOwnPinnedConflicts } from '~/domain/organisations/ties/pinned-conflict-queries.server';
import { listFunctions } from '~/domain/registry/functions/report-queries.server';
import { useT } from '~/i18n/use-t';
import { OwnPinned } from '~/ui/domain/agreements/own-pinned';
import { FunctionsTable } from '~/ui/domain/own-profile/functions-table';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle = { audience: 'signed-in', title: 'profile:functions.title' };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/reviewer/functions');
  if (!person) throw notFound();
  return json(
    await withActor(actor, async (work) => ({
      functions: await listFunctions(work, person.id),
      pinned: await listOwnPinnedConflicts(work, person.id),
    })),
  );
}

export default function Functions() {
  const { functions, pinned } = useLoaderData<typeof loader>();
  const t = useT('profile');
  return (
    <Page
      title={t('functions.title')}
      lead={t('functions.lead')}
      actions={
        <ButtonLink to="/reviewer/functies/nieuw" icon="add">
          {t('functions.add')}
        </ButtonLink>
      }
    >
      <FunctionsTable functions={functions} />
      <Paragraph>{t('functions.rule')}</Paragraph>
      <OwnPinned conflicts={pinned} />
      <div className="lk-actions">
        <ButtonLink to="/reviewer/profiel" kind="subtle">
          {t('functions.back-to-profile')}
        </ButtonLink>
      </div>
    </Page>
  );
}
