import type { Judgement, Note, PointReason } from '~/domain/matching/reasons';
import { useLanguage, useT } from '~/i18n/use-t';
import { reasonText } from '~/ui/domain/reason-text';
import { BulletList } from '~/ui/primitives/bullet-list';
import { tieText } from './tie-text';

type Said = PointReason | Note | Judgement;

interface ReasonListProps {
  said: readonly Said[];
  mark: 'for' | 'mind';
  family: 'reason' | 'mind' | 'toJudge';
  /** The name of each person; left out where the list is about one person only. */
  names?: ReadonlyMap<string, string>;
}

/** Sentences about a pair or a person, each with whom it is about, its points, and how a tie runs. */
export function ReasonList({ said, mark, family, names }: ReasonListProps) {
  const any = useT();
  const t = useT('matching');
  const language = useLanguage();
  return (
    <BulletList
      mark={mark}
      items={said.map((one) => {
        const points = 'points' in one ? one.points : null;
        const kind = family === 'mind' ? (points === null ? 'note' : 'reason') : family;
        const who = names && (one.personId === null ? t('page.together') : names.get(one.personId));
        return (
          <>
            {who && <strong>{who}: </strong>}
            {reasonText(any, language, kind, one)}
            {points !== null && points !== 0 && (
              <span className="lk-points"> {t(points > 0 ? 'page.given' : 'page.taken', { points })}</span>
            )}
            {one.path && <span className="lk-under">{tieText(any, one.path)}</span>}
          </>
        );
      })}
    />
  );
}
