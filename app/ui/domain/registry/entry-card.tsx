import type { RegistryEntry } from '~/domain/registry/search/registry-search';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { formatMonth } from '~/ui/formats/month';
import { Card } from '~/ui/primitives/card';
import { DescriptionList } from '~/ui/primitives/description-list';
import { LevelBadges } from './level-badges';

/** One person in the list: trained for what, where, employed by whom. */
export function EntryCard({
  entry,
  placeNames,
}: {
  entry: RegistryEntry;
  placeNames: Readonly<Record<string, string>>;
}) {
  const t = useT('register');
  const domain = useT('domain');
  const around = useT('registerSearch');
  const language = useLanguage();
  const items = [
    ...(entry.distanceKm === null
      ? []
      : [
          {
            term: around('distance'),
            value:
              entry.distanceKm === 0
                ? around('distance-here')
                : around('distance-km', { count: entry.distanceKm }),
          },
        ]),
    ...(entry.employer ? [{ term: t('employer'), value: entry.employer }] : []),
    ...(entry.provinceCodes.length > 0
      ? [
          {
            term: t('regions'),
            value:
              entry.provinceCodes.length >= 12
                ? t('all-regions')
                : formatList(
                    language,
                    entry.provinceCodes.map((code) => placeNames[code] ?? code),
                  ),
          },
        ]
      : []),
    ...(entry.themes.length > 0
      ? [
          {
            term: t('theme'),
            value: formatList(
              language,
              entry.themes.slice(0, 3).map((theme) => domain(`theme.${theme}` as 'theme.other')),
            ),
          },
        ]
      : []),
    ...(entry.showsAvailability
      ? [
          {
            term: t('first-available'),
            value: entry.firstAvailableMonth
              ? formatMonth(language, entry.firstAvailableMonth)
              : t('not-available'),
          },
        ]
      : []),
  ];
  return (
    <Card
      title={entry.name}
      to={`/register/${entry.slug}`}
      level={3}
      aside={<LevelBadges reviewerLevel={entry.reviewerLevel} isSupervisor={entry.isSupervisor} />}
    >
      <DescriptionList items={items} />
    </Card>
  );
}
