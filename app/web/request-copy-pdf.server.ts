import type { RequestCopy } from '~/domain/requests/copy/find-request-copy.server';
import type { Language } from '~/i18n/language';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { copyInWords } from '~/ui/domain/copy/copy-in-words';
import { locales } from '~/ui/formats/locale';
import { publicOrganisation } from './public-organisation.server';

/** A request as its requester prints it, in the language of the page they came from. */
export function requestCopyPdf(copy: RequestCopy, language: Language): Promise<Buffer> {
  const organisation = publicOrganisation().name;
  return writePdf({
    ...copyInWords(copy, { language, organisation }),
    languageTag: locales[language],
    author: organisation,
    madeAt: copy.copiedAt,
  });
}
