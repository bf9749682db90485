import type { InvitationStatus } from '~/domain/matching/invitation-status';
import { isMessageKey } from '~/i18n/translate';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { ButtonLink } from '~/ui/primitives/button-link';

/** An invitation that is over: one friendly sentence, and nothing of what it was about. */
export function InvitationOver({ status }: { status: InvitationStatus }) {
  const t = useT('invitation');
  const any = useT();
  const key = `invitation:over.${status}`;
  return (
    <Page
      title={t('over.title')}
      lead={isMessageKey(key) ? any(key) : t('over.withdrawn')}
      width="text"
      breadcrumbs={[{ title: t('list.title'), to: '/uitnodigingen' }]}
    >
      <div className="lk-actions">
        <ButtonLink to="/uitnodigingen">{t('back')}</ButtonLink>
      </div>
    </Page>
  );
}
