import type { SignedStatement } from '~/domain/registry/statements/statement-queries.server';
import type { Language } from '~/i18n/language';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { statementInWords } from '~/ui/domain/registration/statement-in-words';
import { locales } from '~/ui/formats/locale';
import { publicOrganisation } from './public-organisation.server';
import { codeRows } from './statement-code.server';

/** Four centimetres: a phone reads it from arm's length. */
const codeSize = 113;

/** A statement as its person prints it or sends it on, in the language of the page they came from. */
export function statementPdf(
  statement: SignedStatement,
  { language, origin, now }: { language: Language; origin: string; now: Date },
): Promise<Buffer> {
  const organisation = publicOrganisation().name;
  const { codeAlternative, ...words } = statementInWords(statement, { language, organisation, origin });
  return writePdf({
    ...words,
    picture: { alternative: codeAlternative, rows: codeRows(origin, statement.claims.jti), size: codeSize },
    languageTag: locales[language],
    author: organisation,
    madeAt: now,
  });
}
