import { useT } from '~/i18n/use-t';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface FindingsAtClosingProps {
  reference: string;
  total: number;
  drafts: number;
}

/** What was written for the library, before a review is closed and its pair parts. */
export function FindingsAtClosing({ reference, total, drafts }: FindingsAtClosingProps) {
  const t = useT('findings');
  return (
    <Section title={t('closing.title')}>
      <Paragraph>
        {total === 0 ? t('closing.none') : t('closing.some', { count: total })}
        {drafts > 0 && <> {t('closing.drafts', { count: drafts })}</>}
      </Paragraph>
      <Paragraph>
        <Link to={`/reviews/${reference}/bevindingen`}>{t('closing.open')}</Link>
      </Paragraph>
    </Section>
  );
}
