import type { Gate } from '~/domain/reviews/quality/gate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Disclosure } from '~/ui/primitives/disclosure';
import { Paragraph } from '~/ui/primitives/paragraph';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly items: readonly { readonly id: string; readonly textNl: string; readonly textEn: string }[];
}

/** The list of a gate in every version, the one that holds first. */
export function ChecklistCard({ gate, versions }: { gate: Gate; versions: readonly Version[] }) {
  const t = useT('quality');
  const [latest, ...earlier] = versions;
  const names = { gate: t(`gate.${gate}`) };
  return (
    <Card
      title={names.gate}
      level={2}
      actions={
        <ButtonLink
          to={`/coordinator/toetslijsten/${gate}`}
          kind="secondary"
          label={t('lists.change-of', names)}
          icon="edit"
        >
          {t('lists.change')}
        </ButtonLink>
      }
    >
      {latest && <VersionOf version={latest} />}
      {earlier.length > 0 && (
        <Disclosure summary={t('lists.earlier')}>
          {earlier.map((version) => (
            <VersionOf key={version.id} version={version} />
          ))}
        </Disclosure>
      )}
    </Card>
  );
}

function VersionOf({ version }: { version: Version }) {
  const t = useT('quality');
  const language = useLanguage();
  const { items, publishedAt, publishedBy } = version;
  return (
    <>
      <Paragraph>
        {t('lists.version', { version: version.version })}.{' '}
        {t('lists.published', {
          day: formatMoment(language, publishedAt),
          name: publishedBy ?? t('lists.portal'),
        })}
      </Paragraph>
      <Disclosure summary={t('lists.items', { count: items.length })}>
        <ol>
          {items.map(({ id, textNl, textEn }) => (
            <li key={id}>{language === 'nl' ? textNl : textEn}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}
