import type { CheckAnswer, ScorerPlace, Verdict } from '~/domain/reviews/quality/gate';
import { useLanguage, useT } from '~/i18n/use-t';
import { formatMoment } from '~/ui/formats/moment';
import { Badge } from '~/ui/primitives/badge';
import { Card } from '~/ui/primitives/card';
import { DataTable } from '~/ui/primitives/data-table';
import { Disclosure } from '~/ui/primitives/disclosure';

export interface ShownLook {
  readonly id: string;
  readonly place: ScorerPlace;
  readonly name: string;
  readonly verdict: Verdict;
  readonly remarks: string;
  readonly submittedAt: string;
  readonly checklistVersion: number;
  readonly items: readonly {
    readonly id: string;
    readonly textNl: string;
    readonly textEn: string;
    readonly answer: CheckAnswer;
    readonly remark: string;
  }[];
}

/** A look that was handed in. The verdict is in sight, the answers behind one click. */
export function LookView({ look }: { look: ShownLook }) {
  const t = useT('quality');
  const language = useLanguage();
  const { place, name, verdict, remarks, submittedAt, checklistVersion, items } = look;
  const moment = formatMoment(language, submittedAt);
  const by = t(place === 'first' ? 'round.look-of' : 'round.second-of', { name, moment });
  return (
    <Card
      title={by}
      aside={<Badge tone={verdict === 'back' ? 'warning' : 'ok'}>{t(`verdict.${verdict}`)}</Badge>}
    >
      {remarks !== '' && <blockquote className="lk-quote">{remarks}</blockquote>}
      <Disclosure summary={t('round.items', { version: checklistVersion })}>
        <DataTable
          caption={by}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            {
              key: 'item',
              title: t('round.item'),
              names: true,
              cell: ({ textNl, textEn }) => (language === 'nl' ? textNl : textEn),
            },
            { key: 'answer', title: t('round.answer'), cell: ({ answer }) => t(`answer.${answer}`) },
            { key: 'remark', title: t('round.remark'), cell: ({ remark }) => remark || '–' },
          ]}
        />
      </Disclosure>
    </Card>
  );
}
