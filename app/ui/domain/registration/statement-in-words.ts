import { statementLink } from '~/domain/registry/statements/given-statement';
import { daysOf, type StatementClaims } from '~/domain/registry/statements/statement-claims';
import type { Language } from '~/i18n/language';
import { localPath } from '~/i18n/local-path';
import { translator } from '~/i18n/translate';
import { formatDay } from '~/ui/formats/day';
import { statementItems } from './statement-items';

interface Setting {
  readonly language: Language;
  readonly organisation: string;
  /** Where people reach us. */
  readonly origin: string;
}

/** A statement as a document to print, with how to check it. */
export function statementInWords(
  { claims, compact }: { readonly claims: StatementClaims; readonly compact: string },
  { language, organisation, origin }: Setting,
) {
  const t = translator(language, 'registration');
  const any = translator(language);
  const link = statementLink(origin, claims.jti);
  const day = formatDay(language, daysOf(claims).issuedOn);
  const keys = `${origin}/.well-known/jwks.json`;
  const revoked = `${origin}${localPath('nl', '/register/verklaringen/ingetrokken')}`;
  const title = t('title');
  return {
    title,
    lead: [t('pdf.lead', { organisation, day, name: claims.name, role: any(`domain:role.${claims.role}`) })],
    facts: statementItems(language, claims, organisation),
    codeAlternative: t('pdf.code-alternative', { link }),
    sections: [
      {
        title: t('pdf.check'),
        items: [
          { term: t('pdf.check-online'), value: t('pdf.check-online-text', { link, origin }) },
          { term: t('pdf.check-offline'), value: t('pdf.check-offline-text', { keys, revoked }) },
          { term: t('pdf.signed'), value: compact },
        ],
      },
    ],
    header: [title, claims.name] as const,
    footer: [
      t('pdf.printed', { organisation, id: claims.jti }),
      (page: number, pages: number) => t('pdf.page', { page, pages }),
    ] as const,
    unprintableNote: t('pdf.unprintable'),
  };
}
