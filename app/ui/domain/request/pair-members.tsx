import type { SeatName } from '~/domain/matching/invitation-status';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { DescriptionList } from '~/ui/primitives/description-list';

export interface ShownMember {
  readonly seat: SeatName;
  readonly name: string;
  readonly employers: readonly string[];
  /** They take a seat that somebody left, and wait for a yes. */
  readonly isNew: boolean;
}

/** The people of a review, as its requester may know them. */
export function PairMembers({ members }: { members: readonly ShownMember[] }) {
  const t = useT('request');
  const domain = useT('domain');
  const language = useLanguage();
  return (
    <CardGrid>
      {members.map(({ seat, name, employers, isNew }) => (
        <Card
          key={seat}
          title={name}
          level={2}
          aside={isNew && <Badge tone="warning">{t('pair.new')}</Badge>}
        >
          <p>{domain(`seat.${seat}`)}</p>
          <DescriptionList
            items={[
              {
                term: t('pair.employers'),
                value: employers.length > 0 ? formatList(language, employers) : t('pair.self-employed'),
              },
            ]}
          />
        </Card>
      ))}
    </CardGrid>
  );
}
