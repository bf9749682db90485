import type { TaxonomyLevel } from '~/domain/findings/taxonomy/taxonomy-key';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Badge } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';
import type { ShownTaxonomy } from './code-fields';
import { labelIn, nameIn } from './in-language';

interface TaxonomyCardProps {
  taxonomy: ShownTaxonomy & {
    readonly level: TaxonomyLevel;
    readonly version: number;
    readonly publishedAt: Date | string;
    readonly publishedBy: string | null;
  };
}

/** A taxonomy as it counts now. */
export function TaxonomyCard({ taxonomy }: TaxonomyCardProps) {
  const t = useT('taxonomies');
  const language = useLanguage();
  const { key, level, version, publishedAt, publishedBy, mostTerms, terms } = taxonomy;
  return (
    <Card
      title={nameIn(language, taxonomy)}
      level={2}
      aside={<Badge>{t(`level.${level}`)}</Badge>}
      actions={
        <ButtonLink to={`/coordinator/indelingen/${key}`} kind="secondary" icon="edit">
          {t('change')}
        </ButtonLink>
      }
    >
      <Paragraph>
        {t('version', { version, day: formatMoment(language, publishedAt) })}
        {publishedBy && <> {t('by', { name: publishedBy })}</>}. {t('most', { count: mostTerms })}.
      </Paragraph>
      <BulletList items={terms.map((term) => labelIn(language, term))} />
    </Card>
  );
}
