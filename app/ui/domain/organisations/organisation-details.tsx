import type { KnownOrganisation } from '~/domain/organisations/listed-organisation';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { formatList } from '~/ui/formats/list';
import { formatNumber } from '~/ui/formats/number';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { periodText } from '../ties/period-text';

/** What is known of an organisation itself; what is not is left out or said to be missing. */
export function OrganisationDetails({ organisation }: { organisation: KnownOrganisation }) {
  const t = useT('upkeep');
  const pages = useT('organisations');
  const ties = useT('ties');
  const language = useLanguage();
  const { id, municipality, municipalityCode, province, youthRegion, centre, kvk, oin, people } =
    organisation;
  const unknown = t('facts.unknown');
  const degrees = (value: number) => formatNumber(language, Math.round(value * 100) / 100);
  const written = organisation.aliases.map(({ alias, kind, usedUntil }) => {
    if (kind !== 'former-name') return alias;
    const until = usedUntil && t('names.used-until', { day: formatDay(language, usedUntil, 'short') });
    return `${alias} (${[t('names.kind-of.former-name'), until].filter(Boolean).join(' ')})`;
  });
  const period = { from: organisation.validFrom, until: organisation.validUntil };
  return (
    <DescriptionList
      items={[
        {
          term: pages('pages.aliases'),
          value: written.length > 0 ? formatList(language, written) : pages('pages.no-aliases'),
        },
        {
          term: t('facts.municipality'),
          value: municipality ? `${municipality} (${municipalityCode})` : unknown,
        },
        {
          term: pages('pages.province'),
          value:
            [province, youthRegion && `${t('facts.region')} ${youthRegion}`].filter(Boolean).join(', ') ||
            unknown,
        },
        ...(centre
          ? [
              {
                term: t('facts.centre'),
                value: t('facts.centre-text', {
                  latitude: degrees(centre.latitude),
                  longitude: degrees(centre.longitude),
                }),
              },
            ]
          : []),
        { term: t('facts.exists'), value: periodText(ties, language, period) || unknown },
        { term: pages('pages.kvk'), value: kvk ?? '–' },
        { term: pages('pages.oin'), value: oin ?? '–' },
        {
          term: pages('pages.people'),
          value: (
            <Link to={`/coordinator/organisaties/${id}/mensen`}>
              {ties('people.link', { count: people })}
            </Link>
          ),
        },
      ]}
    />
  );
}
