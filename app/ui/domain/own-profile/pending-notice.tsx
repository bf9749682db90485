import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';

interface PendingNoticeProps {
  pending: {
    readonly revision: string;
    readonly status: 'waiting' | 'sent-back';
    readonly remark: string | null;
    readonly proposedAt: string;
  };
}

/** What waits for the coordinator, or came back from them, and how to take it back. */
export function PendingNotice({ pending }: PendingNoticeProps) {
  const t = useT('profile');
  const language = useLanguage();
  const { revision, status, remark, proposedAt } = pending;
  return (
    <>
      <Alert kind={status === 'waiting' ? 'info' : 'warning'} title={t(`pending.${status}-title`)}>
        {remark && (
          <Paragraph>
            {t('pending.remark')}: “{remark}”
          </Paragraph>
        )}
        {t(`pending.${status}-text`, { moment: formatMoment(language, proposedAt) })}
      </Alert>
      <Form action="/reviewer/profiel/wijziging/intrekking">
        <HiddenField name="revision" value={revision} />
        <div className="lk-actions">
          <Button kind="secondary">{t('pending.withdraw')}</Button>
        </div>
      </Form>
    </>
  );
}
