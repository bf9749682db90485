import { useT } from '~/i18n/use-t';
import { Card } from '~/ui/primitives/card';
import { CardGrid } from '~/ui/primitives/card-grid';
import { Paragraph } from '~/ui/primitives/paragraph';

interface TermCardsProps {
  shown: readonly { readonly code: string; readonly atLeast: number }[];
  terms: readonly { readonly code: string; readonly label: string; readonly explanation: string }[];
  pathOf: (code: string) => string;
}

/** Ways into the library, in the order of the taxonomy. */
export function TermCards({ shown, terms, pathOf }: TermCardsProps) {
  const t = useT('library');
  return (
    <CardGrid>
      {terms.flatMap(({ code, label, explanation }) =>
        shown
          .filter((term) => term.code === code)
          .map(({ atLeast }) => (
            <Card key={code} title={label} to={pathOf(code)}>
              {explanation !== '' && <Paragraph>{explanation}</Paragraph>}
              <Paragraph>{t('findings-at-least', { count: atLeast })}</Paragraph>
            </Card>
          )),
      )}
    </CardGrid>
  );
}
