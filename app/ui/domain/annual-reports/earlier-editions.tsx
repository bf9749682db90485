import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { BulletList } from '~/ui/primitives/bullet-list';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';

interface EarlierEditionsProps {
  year: number;
  editions: readonly { readonly edition: number; readonly on: string | null }[];
}

/** What was published before a correction can still be read. */
export function EarlierEditions({ year, editions }: EarlierEditionsProps) {
  const t = useT('annualReport');
  const language = useLanguage();
  if (editions.length === 0) return null;
  return (
    <Section title={t('report.earlier')}>
      <BulletList
        items={editions.map(({ edition, on }) => (
          <Link key={edition} to={`/jaarverslagen/${year}?editie=${edition}`}>
            {t('report.earlier-edition', { edition, day: on ? formatDay(language, on) : '' })}
          </Link>
        ))}
      />
    </Section>
  );
}
