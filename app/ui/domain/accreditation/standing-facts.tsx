import type { Hindrance, Standing } from '~/domain/registry/accreditation/standing';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { BulletList } from '~/ui/primitives/bullet-list';
import { DescriptionList } from '~/ui/primitives/description-list';
import { StandingBadge } from './standing-badge';

/** How somebody stands today, and what follows from it. */
export function StandingFacts({ standing }: { standing: Standing }) {
  const t = useT('accreditation');
  const domain = useT('domain');
  const language = useLanguage();
  const { level, lapses, listing, invitation, nextLapse } = standing;
  const because = (reason: Hindrance) => t(`hindrance.${reason}`);
  return (
    <DescriptionList
      items={[
        {
          term: t('standing'),
          value: <StandingBadge standing={standing} />,
        },
        ...(level ? [{ term: t('level'), value: domain(`level.${level}`) }] : []),
        {
          term: t('listing'),
          value: listing.allowed ? t('listing-yes') : t('no-because', { why: because(listing.reason) }),
        },
        {
          term: t('invitation'),
          value: invitation.allowed
            ? t('invitation-yes')
            : t('no-because', { why: because(invitation.reason) }),
        },
        ...(lapses.length > 0
          ? [
              {
                term: t('lapsed'),
                value: (
                  <BulletList
                    items={lapses.map(({ kind, sinceOn, effect }) =>
                      t('lapsed-item', {
                        what: domain(`verification.${kind}`),
                        day: formatDay(language, sinceOn),
                        effect: t(`effect.${effect}`),
                      }),
                    )}
                  />
                ),
              },
            ]
          : []),
        ...(nextLapse
          ? [
              {
                term: t('next-lapse'),
                value: t('next-lapse-text', {
                  what:
                    nextLapse.what === 'accreditation'
                      ? t('what.accreditation')
                      : domain(`verification.${nextLapse.what}`),
                  day: formatDay(language, nextLapse.on),
                }),
              },
            ]
          : []),
      ]}
    />
  );
}
