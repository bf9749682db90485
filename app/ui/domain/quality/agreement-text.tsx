import type { Agreement } from '~/domain/reviews/quality/agreement';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatNumber } from '~/ui/formats/number';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';

/** How far the two looks in one round agree. */
export function AgreementText({ agreement }: { agreement: Agreement }) {
  const t = useT('quality');
  const language = useLanguage();
  const { items, same, observed, kappa } = agreement;
  return (
    <Card title={t('agreement.title')}>
      <Paragraph>{t('agreement.same', { same, items, percent: Math.round(observed * 100) })}</Paragraph>
      <Paragraph>
        {kappa === null
          ? t('agreement.undefined')
          : t('agreement.kappa', { kappa: formatNumber(language, kappa) })}
      </Paragraph>
    </Card>
  );
}
