import { useLanguage, useT } from '~/i18n/use-t';
import { formatDay } from '~/ui/formats/day';
import { DescriptionList } from '~/ui/primitives/description-list';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';
import { inspectorateText, type ProceduresData, processText } from './procedure-words';

/** How other procedures stand, to read only. */
export function ProceduresList({ procedures }: { procedures: ProceduresData }) {
  const any = useT();
  const t = useT('participation');
  const language = useLanguage();
  const inspectorate = inspectorateText(any, language, procedures);
  const { inspectorateDeadlineOn: deadline, processes } = procedures;
  const items = [
    ...(inspectorate
      ? [
          {
            term: t('procedures.inspectorate-state'),
            value: (
              <>
                {inspectorate}
                {deadline && (
                  <span className="lk-under">
                    {t('procedures.expects-before', { day: formatDay(language, deadline) })}
                  </span>
                )}
              </>
            ),
          },
        ]
      : []),
    ...processes.map((process) => ({
      term: any(`domain:parallelProcessKind.${process.kind}`),
      value: processText(any, language, process),
    })),
  ];
  return (
    <Section title={t('procedures.own-title')}>
      {items.length > 0 ? <DescriptionList items={items} /> : <Paragraph>{t('procedures.none')}</Paragraph>}
    </Section>
  );
}
