import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { withActor } from '~/db/with-actor.server';
import { findAccount } from '~/domain/accounts/account-queries.server';
import { findChangeToLookAt } from '~/domain/registry/profile/change-queries.server';
import { contentFields } from '~/domain/registry/profile/profile-content';
import { listPlaces } from '~/domain/registry/search/public-queries.server';
import { useLanguage, useT } from '~/i18n/use-t';
import { BeforeAfter } from '~/ui/domain/own-profile/before-after';
import { useContentWords } from '~/ui/domain/own-profile/content-words';
import { DecideForm } from '~/ui/domain/own-profile/decide-form';
import { formatList } from '~/ui/formats/list';
import { formatMoment } from '~/ui/formats/moment';
import { Page } from '~/ui/layout/page';
import type { PageHandle } from '~/ui/layout/page-handle';
import { ButtonLink } from '~/ui/primitives/button-link';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Paragraph } from '~/ui/primitives/paragraph';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export const handle: PageHandle<typeof loader> = {
  audience: 'coordinator',
  title: ({ data, t }) => t('profile:look.title', { name: data.name }),
};

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await enter(args, 'routes/coordinator/change');
  const personId = idParam(args.params.personId);
  const found = await withActor(actor, async (work) => {
    const account = await findAccount(work, personId);
    if (!account) return null;
    return {
      name: account.name,
      isOwn: person?.id === personId,
      change: await findChangeToLookAt(work, personId),
      places: await listPlaces(work),
    };
  });
  if (!found) throw notFound();
  return json(found);
}

/** A text is compared sentence by sentence, so that what is new in it stands out. */
function sentencesIn(words: string): string[] {
  return words.split(/(?<=[.!?])\s+/);
}

export default function Change() {
  const { name, isOwn, change, places } = useLoaderData<typeof loader>();
  const t = useT('profile');
  const language = useLanguage();
  const wordsOf = useContentWords(places);
  const breadcrumbs = [{ title: t('changes.title'), to: '/coordinator/wijzigingen' }];
  if (!change) {
    return (
      <Page title={t('look.title', { name })} width="text" breadcrumbs={breadcrumbs}>
        <EmptyState
          title={t('look.nothing', { name })}
          text={t('look.nothing-text')}
          action={<ButtonLink to="/coordinator/wijzigingen">{t('look.to-list')}</ButtonLink>}
        />
      </Page>
    );
  }
  const { personId, revision, proposedAt, fields, before, after } = change;
  const same = contentFields.filter((field) => !fields.includes(field)).map((field) => t(`field.${field}`));
  return (
    <Page
      title={t('look.title', { name })}
      lead={t('look.lead', { moment: formatMoment(language, proposedAt) })}
      breadcrumbs={breadcrumbs}
    >
      <BeforeAfter
        rows={fields.map((field) => ({
          key: field,
          part: t(`field.${field}`),
          before: wordsOf(before, field).flatMap(sentencesIn),
          after: wordsOf(after, field).flatMap(sentencesIn),
        }))}
      />
      {same.length > 0 && <Paragraph>{t('look.same', { fields: formatList(language, same) })}</Paragraph>}
      <DecideForm
        base={`/coordinator/wijzigingen/${personId}`}
        revision={revision}
        approve={t('look.approve')}
        isOwn={isOwn}
      />
    </Page>
  );
}
