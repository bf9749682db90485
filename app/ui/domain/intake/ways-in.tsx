import { beginPath } from '~/domain/requests/intake/intake-form';
import { type RequestKind, requestKinds } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';

interface Props {
  /** Within how many working days each kind gets a first answer. */
  readonly promised: Readonly<Record<RequestKind, number>>;
}

/** What can be asked, each with how long it takes, when it is answered, and where it begins. */
export function WaysIn({ promised }: Props) {
  const t = useT('intake');
  return (
    <CardGrid>
      {requestKinds.map((kind) => (
        <Card
          key={kind}
          title={t(`start.way.${kind}.title`)}
          actions={
            <ButtonLink to={beginPath(kind)} iconEnd="forward">
              {t(`start.way.${kind}.begin`)}
            </ButtonLink>
          }
        >
          <Paragraph>{t(`start.way.${kind}.text`)}</Paragraph>
          <p className="lk-under">
            {`${t(`start.way.${kind}.time`)} ${t('start.answered', { count: promised[kind] })}`}
          </p>
        </Card>
      ))}
    </CardGrid>
  );
}
