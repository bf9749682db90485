import type { SeatName } from '~/domain/matching/invitation-status';
import { useT } from '~/i18n/use-t';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Link } from '~/ui/primitives/link';
import { Section } from '~/ui/primitives/section';

interface ReviewTeamProps {
  team: readonly { readonly seat: SeatName; readonly name: string }[];
  /** Where whoever works on it sees more. */
  to?: string;
}

/** Who does the review. */
export function ReviewTeam({ team, to }: ReviewTeamProps) {
  const t = useT('review');
  const domain = useT('domain');
  return (
    <Section title={t('room.team')}>
      <DescriptionList
        items={team.map(({ seat, name }) => ({ term: domain(`seat.${seat}`), value: name }))}
      />
      {to && (
        <p>
          <Link to={to}>{t('room.team-link')}</Link>
        </p>
      )}
    </Section>
  );
}
