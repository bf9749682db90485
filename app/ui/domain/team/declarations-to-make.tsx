import { useLanguage, useT } from '~/i18n/use-t';
import { formatList } from '~/ui/formats/list';
import { BulletList } from '~/ui/primitives/bullet-list';
import { ButtonLink } from '~/ui/primitives/button-link';
import { Card } from '~/ui/primitives/card';
import { Link } from '~/ui/primitives/link';
import { Paragraph } from '~/ui/primitives/paragraph';

interface ToDeclare {
  readonly personId: string;
  readonly name: string;
  readonly organisations: readonly string[];
  /** Where the reader declares, when it is about them. */
  readonly invitationId: string | null;
}

interface DeclarationsToMakeProps {
  toDeclare: readonly ToDeclare[];
  reference: string;
  /** Whether the reader may record what somebody said in their place. */
  mayJudge: boolean;
}

/** An organisation joined: who still has to say whether they have a tie with it. */
export function DeclarationsToMake({ toDeclare, reference, mayJudge }: DeclarationsToMakeProps) {
  const t = useT('team');
  const language = useLanguage();
  if (toDeclare.length === 0) return null;
  const own = toDeclare.find(({ invitationId }) => invitationId !== null);
  return (
    <Card
      title={t('declare.title')}
      level={2}
      tone="accent"
      actions={
        own && (
          <ButtonLink to={`/uitnodigingen/${own.invitationId}/aanvulling`}>{t('declare.own')}</ButtonLink>
        )
      }
    >
      <Paragraph>{t('declare.text')}</Paragraph>
      <BulletList
        items={toDeclare.map(({ personId, name, organisations }) => (
          <div key={personId}>
            {t('declare.who', { name, organisations: formatList(language, organisations) })}{' '}
            {mayJudge && (
              <Link to={`/coordinator/aanvragen/${reference}/oordeel?persoon=${personId}`}>
                {t('declare.judge', { name })}
              </Link>
            )}
          </div>
        ))}
      />
    </Card>
  );
}
