import { useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { type ComparedRow, SideBySide } from './side-by-side';

interface PairComparisonProps {
  /** In words, why the two may be one. */
  reasons: readonly string[];
  rows: readonly ComparedRow[];
  /** The same pair with the other record to stay. */
  swapTo: string;
}

/** Why two records may be one, and both beside each other. */
export function PairComparison({ reasons, rows, swapTo }: PairComparisonProps) {
  const t = useT('merging');
  return (
    <>
      <Section title={t('pair.alike')}>
        {reasons.length === 0 ? <Paragraph>{t('pair.not-alike')}</Paragraph> : <BulletList items={reasons} />}
      </Section>
      <Section
        title={t('pair.beside')}
        actions={
          <ButtonLink to={swapTo} kind="subtle">
            {t('pair.swap')}
          </ButtonLink>
        }
      >
        <SideBySide rows={rows} />
      </Section>
    </>
  );
}
