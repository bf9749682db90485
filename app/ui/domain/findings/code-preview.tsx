import { useLanguage, useT } from '~/i18n/use-t';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import type { ShownCoding } from './coding-table';
import { labelIn } from './in-language';

interface CodePreviewProps {
  preview: {
    readonly isOpen: boolean;
    readonly fewest: number;
    readonly shown: readonly { readonly taxonomy: string; readonly code: string }[];
  };
  codings: readonly ShownCoding[];
}

/** What a visitor sees of the classification of a finding, or would see. */
export function CodePreview({ preview: { isOpen, fewest, shown }, codings }: CodePreviewProps) {
  const t = useT('findings');
  const language = useLanguage();
  const labels = shown.flatMap(({ taxonomy, code }) => {
    const coding = codings.find((one) => one.taxonomy === taxonomy && one.code === code);
    return coding ? [labelIn(language, coding)] : [];
  });
  return (
    <Section title={t('page.preview')}>
      <Paragraph>{t('page.preview-text', { fewest })}</Paragraph>
      {!isOpen && <Paragraph>{t('page.preview-closed', { fewest })}</Paragraph>}
      {isOpen && labels.length === 0 && <Paragraph>{t('page.preview-none')}</Paragraph>}
      {isOpen && labels.length > 0 && <BulletList items={labels} />}
    </Section>
  );
}
