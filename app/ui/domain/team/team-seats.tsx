import type { SeatName } from '~/domain/matching/invitation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Badge } from '~/ui/primitives/badge';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface Seat {
  readonly seat: SeatName;
  readonly holder: { readonly name: string; readonly since: string } | null;
  readonly openSince: string | null;
  readonly before: readonly {
    readonly name: string;
    readonly leftAt: string;
    readonly reason: string | null;
  }[];
}

interface TeamSeatsProps {
  team: readonly Seat[];
  reference: string;
  mayChange: boolean;
}

/** Who sits where since when, which seats stand open, and who sat there before. */
export function TeamSeats({ team, reference, mayChange }: TeamSeatsProps) {
  const t = useT('team');
  return (
    <Section title={t('seats')}>
      <CardGrid>
        {team.map((seat) => (
          <SeatCard key={seat.seat} seat={seat} reference={reference} mayChange={mayChange} />
        ))}
      </CardGrid>
    </Section>
  );
}

function SeatCard({
  seat: { seat, holder, openSince, before },
  reference,
  mayChange,
}: { seat: Seat } & Omit<TeamSeatsProps, 'team'>) {
  const t = useT('team');
  const domain = useT('domain');
  const language = useLanguage();
  const name = domain(`seat.${seat}`);
  const request = `/coordinator/aanvragen/${reference}`;
  return (
    <Card
      title={name}
      level={3}
      tone={openSince ? 'accent' : 'plain'}
      aside={openSince && <Badge tone="warning">{t('open')}</Badge>}
      actions={
        mayChange &&
        (holder ? (
          <ButtonLink
            to={`/reviews/${reference}/team/${seat}`}
            kind="subtle"
            label={t('vacate.link-of', { seat: name })}
          >
            {t('vacate.link')}
          </ButtonLink>
        ) : (
          <ButtonLink
            to={`${request}/voorstel/kandidaten?plaats=${seat}`}
            label={t('fill-of', { seat: name })}
          >
            {t('fill')}
          </ButtonLink>
        ))
      }
    >
      {holder && (
        <Paragraph>
          <strong>{holder.name}</strong>, {t('since', { day: formatMoment(language, holder.since) })}
        </Paragraph>
      )}
      {openSince && <Paragraph>{t('open-since', { day: formatMoment(language, openSince) })}</Paragraph>}
      {before.length > 0 && (
        <div>
          <p className="lk-under">{t('before')}</p>
          <BulletList
            items={before.map((one) => (
              <div key={one.leftAt}>
                {t('left', { name: one.name, day: formatMoment(language, one.leftAt) })}
                {one.reason && <span className="lk-under">{one.reason}</span>}
              </div>
            ))}
          />
        </div>
      )}
    </Card>
  );
}
