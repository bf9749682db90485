import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Button } from '~/ui/primitives/button';
import { Form } from '~/ui/primitives/form';
import { HiddenField } from '~/ui/primitives/hidden-field';
import { Paragraph } from '~/ui/primitives/paragraph';

interface AskDetailsProps {
  request: { readonly reference: string; readonly version: number };
  askedAt: string | null;
}

/** One button that asks the requester by mail for what an invoice still misses. */
export function AskDetails({ request, askedAt }: AskDetailsProps) {
  const t = useT('payers');
  const language = useLanguage();
  const { reference, version } = request;
  return (
    <Form action={`/coordinator/aanvragen/${reference}/betalers/uitvraag`} label={t('coordinator.ask')}>
      <HiddenField name="version" value={version} />
      <Paragraph>
        {t('coordinator.ask-help')}{' '}
        {askedAt && t('coordinator.asked-at', { moment: formatMoment(language, askedAt) })}
      </Paragraph>
      <div className="lk-actions">
        <Button kind="secondary" icon="send">
          {t('coordinator.ask')}
        </Button>
      </div>
    </Form>
  );
}
