import type { Agreement } from '~/domain/reviews/quality/agreement';
import type { RoundOpening } from '~/domain/reviews/quality/gate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { AgreementText } from './agreement-text';
import { LookView, type ShownLook } from './look-view';

interface RoundHistoryProps {
  rounds: readonly {
    readonly id: string;
    readonly round: number;
    readonly opening: RoundOpening;
    readonly openedAt: string;
    readonly openedBy: string | null;
    readonly reason: string | null;
    readonly askedAt: string | null;
    readonly askedBy: string | null;
  }[];
  looks: readonly (ShownLook & { readonly roundId: string })[];
  agreements: readonly { readonly roundId: string; readonly agreement: Agreement }[];
}

/** Every time a gate was looked at, the last first, with what was said. */
export function RoundHistory({ rounds, looks, agreements }: RoundHistoryProps) {
  const t = useT('quality');
  const language = useLanguage();
  return (
    <>
      {rounds.map(({ id, round, opening, openedAt, openedBy, reason, askedAt, askedBy }) => {
        const own = looks.filter(({ roundId }) => roundId === id);
        const agreement = agreements.find(({ roundId }) => roundId === id)?.agreement;
        return (
          <Section key={id} title={t('round.title', { round })}>
            {reason !== null && (
              <>
                <Paragraph>
                  {t('round.reopened-by', {
                    name: openedBy ?? t('round.somebody'),
                    moment: formatMoment(language, openedAt),
                  })}
                </Paragraph>
                <blockquote className="lk-quote">{reason}</blockquote>
              </>
            )}
            <Paragraph>
              {reason === null && round > 1 && `${t(`opening.${opening}`)}. `}
              {askedAt
                ? t('round.asked', {
                    name: askedBy ?? t('round.somebody'),
                    moment: formatMoment(language, askedAt),
                  })
                : t('round.not-asked')}
            </Paragraph>
            {askedAt && own.length === 0 && <Paragraph>{t('round.nothing-yet')}</Paragraph>}
            {own.map((look) => (
              <LookView key={look.id} look={look} />
            ))}
            {agreement && <AgreementText agreement={agreement} />}
          </Section>
        );
      })}
    </>
  );
}
