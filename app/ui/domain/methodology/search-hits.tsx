import type { ResourceKind } from '~/domain/resources/resource-words';
import { useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { EmptyState } from '~/ui/primitives/empty-state';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';
import { FoundWords } from './found-words';

export interface ShownHit {
  readonly slug: string;
  readonly kind: ResourceKind;
  readonly text: { readonly language: 'nl' | 'en'; readonly title: string; readonly summary: string };
  readonly snippet: string | null;
  readonly inFile: {
    readonly fileId: string;
    readonly name: string;
    readonly page: number;
    readonly snippet: string;
  } | null;
}

/** What was found, with the words around it and the page of a file it stands on. */
export function SearchHits({ hits }: { hits: readonly ShownHit[] }) {
  const t = useT('methodology');
  if (hits.length === 0) return <EmptyState title={t('search.none')} text={t('search.none-text')} />;
  return hits.map(({ slug, kind, text, snippet, inFile }) => (
    <Card
      key={slug}
      title={text.title}
      to={`/methodiek/${slug}`}
      level={3}
      aside={<Badge>{t(`kind.${kind}`)}</Badge>}
    >
      {(snippet !== null || inFile === null) && (
        <Paragraph>{snippet === null ? text.summary : <FoundWords snippet={snippet} />}</Paragraph>
      )}
      {inFile && (
        <Paragraph>
          <Link to={`/methodiek/${slug}/bestanden/${inFile.fileId}`}>
            {t('search.in-file', { name: inFile.name, page: inFile.page })}
          </Link>
          : <FoundWords snippet={inFile.snippet} />
        </Paragraph>
      )}
    </Card>
  ));
}
