import { useT } from '~/i18n/use-t';
import { Card } from '~/ui/primitives/card';
import { Link } from '~/ui/primitives/link';
import { InLanguage } from './in-language';
import type { ShownResource } from './resource-card';

/** What of the methodology is needed where a review is now; nothing when there is none. */
export function StepHelp({ resources }: { resources: readonly ShownResource[] }) {
  const t = useT('methodology');
  if (resources.length === 0) return null;
  return (
    <Card title={t('help.title')} level={2}>
      <ul className="lk-list">
        {resources.map(({ slug, kind, text }) => (
          <li key={slug}>
            <InLanguage language={text.language}>
              <Link to={`/methodiek/${slug}`}>{text.title}</Link>
            </InLanguage>{' '}
            ({t(`kind.${kind}`)})
          </li>
        ))}
      </ul>
      <p className="nl-paragraph">
        <Link to="/methodiek">{t('help.all')}</Link>
      </p>
    </Card>
  );
}
