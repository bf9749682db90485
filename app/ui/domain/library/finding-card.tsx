import type { Facet } from '~/domain/findings/library/library-search';
import { useLanguage } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { Paragraph } from '~/ui/primitives/paragraph';
import { inTermOrder, type NamedTaxonomy, termLabel } from './term-label';
import { WrittenInDutch } from './written-in-dutch';

interface FindingCardProps {
  finding: {
    readonly id: string;
    readonly title: string;
    readonly excerpt: string;
    readonly codes: readonly Facet[];
  };
  taxonomies: readonly NamedTaxonomy[];
}

/** A finding in a list. Its codes are in the language of the page, its words in Dutch. */
export function FindingCard({ finding, taxonomies }: FindingCardProps) {
  const language = useLanguage();
  const themes = inTermOrder(taxonomies, finding.codes).filter(({ taxonomy }) => taxonomy === 'theme');
  return (
    <WrittenInDutch>
      <Card
        title={finding.title}
        to={`/leren/bevindingen/${finding.id}`}
        aside={
          themes.length > 0 && (
            <span lang={language}>
              {themes.map((theme) => (
                <Badge key={theme.code}>{termLabel(taxonomies, theme)}</Badge>
              ))}
            </span>
          )
        }
      >
        <Paragraph>{finding.excerpt}</Paragraph>
      </Card>
    </WrittenInDutch>
  );
}
