import { beginPath } from '~/domain/requests/intake-form';
import { requestKinds } from '~/domain/requests/request-kind';
import { useT } from '~/i18n/use-t';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';

/** What can be asked, each with how long it takes and where it begins. */
export function WaysIn() {
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
          <p className="lk-under">{t(`start.way.${kind}.time`)}</p>
        </Card>
      ))}
    </CardGrid>
  );
}
