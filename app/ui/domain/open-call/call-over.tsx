import type { CallAnswer } from '~/domain/matching/open-call/call-answer';
import { useT } from '~/i18n/use-t';
import { Page } from '~/ui/layout/page';
import { ButtonLink } from '~/ui/primitives/button-link';

/** A call that is over says that it is, and nothing of what it was about. */
export function CallOver({ answer }: { answer: CallAnswer | null }) {
  const t = useT('call');
  const domain = useT('domain');
  const invitation = useT('invitation');
  return (
    <Page
      title={t('over.title')}
      lead={
        answer === null
          ? t('over.silent')
          : t('over.answered', { answer: domain(`callAnswer.${answer}`).toLowerCase() })
      }
      width="text"
      breadcrumbs={[{ title: invitation('list.title'), to: '/uitnodigingen' }]}
    >
      <div className="lk-actions">
        <ButtonLink to="/uitnodigingen">{invitation('back')}</ButtonLink>
      </div>
    </Page>
  );
}
