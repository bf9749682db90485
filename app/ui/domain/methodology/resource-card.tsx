import type { ResourceKind } from '~/domain/resources/resource-words';
import { useLanguage, useT } from '~/i18n/use-t';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { InLanguage } from './in-language';

export interface ShownResource {
  readonly slug: string;
  readonly kind: ResourceKind;
  readonly isOverdue: boolean;
  readonly text: { readonly language: 'nl' | 'en'; readonly title: string; readonly summary: string };
}

export function ResourceCard({ resource, level = 3 }: { resource: ShownResource; level?: 3 | 4 }) {
  const t = useT('methodology');
  const language = useLanguage();
  const { slug, kind, isOverdue, text } = resource;
  return (
    <Card
      title={text.title}
      to={`/methodiek/${slug}`}
      level={level}
      aside={
        <>
          <Badge>{t(`kind.${kind}`)}</Badge>
          {isOverdue && (
            <Badge tone="warning" icon="warning">
              {t('standing.overdue')}
            </Badge>
          )}
        </>
      }
    >
      <InLanguage language={text.language}>
        <p className="nl-paragraph">{text.summary}</p>
      </InLanguage>
      {text.language !== language && <p className="nl-paragraph">{t('page.dutch-only')}</p>}
    </Card>
  );
}
