import type { OwnReport } from '~/domain/registry/functions/reported-tie';
import { useT } from '~/i18n/use-t';
import { Alert } from '~/ui/primitives/alert';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { Paragraph } from '~/ui/primitives/paragraph';

/** What became of somebody's report of a tie, and how to take it back while nothing follows from it. */
export function ReportState({ report, base }: { report: OwnReport; base: string }) {
  const t = useT('profile');
  const { status, remark, canWithdraw } = report;
  const isBack = status === 'sent-back';
  return (
    <>
      <Alert
        kind={isBack ? 'warning' : 'info'}
        title={t(isBack ? 'pending.sent-back-title' : 'function.withdraw-title')}
      >
        {remark && (
          <Paragraph>
            {t('pending.remark')}: “{remark}”
          </Paragraph>
        )}
        {t(canWithdraw ? 'function.withdraw-text' : 'function.counts-text')}
      </Alert>
      {canWithdraw && (
        <Form action={`${base}/intrekking`}>
          <div className="lk-actions">
            <Button kind="secondary">{t('function.withdraw')}</Button>
          </div>
        </Form>
      )}
    </>
  );
}
