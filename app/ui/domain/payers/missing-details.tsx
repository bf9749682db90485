import type { MissingOfPayer } from '~/domain/requests/payers/payer-readiness';
import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';
import { useGapText } from './gap-text';

interface MissingDetailsProps {
  reference: string;
  hasPayers: boolean;
  missing: readonly MissingOfPayer[];
}

/** What the requester still has to tell before they can agree, with the way to it. */
export function MissingDetails({ reference, hasPayers, missing }: MissingDetailsProps) {
  const t = useT('payers');
  const textOf = useGapText();
  return (
    <Card
      title={t('missing.title')}
      level={2}
      tone="accent"
      actions={<ButtonLink to={`/aanvraag/${reference}/betalers`}>{t('missing.action')}</ButtonLink>}
    >
      <Paragraph>{t('missing.text')}</Paragraph>
      {hasPayers ? (
        <BulletList items={missing.map(({ name, gaps }) => t('missing.of', { name, gaps: textOf(gaps) }))} />
      ) : (
        <Paragraph>{t('missing.no-payers')}</Paragraph>
      )}
    </Card>
  );
}
