import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findStatement } from '~/domain/billing/payouts/statement-queries.server';
import { writePdf } from '~/platform/pdf/write-pdf.server';
import { statementInWords } from '~/ui/domain/payouts/statement-in-words';
import { locales } from '~/ui/formats/locale';
import type { RouteId } from './access';
import { type Entered, enter } from './enter.server';
import { countAttempt } from './rate-limit.server';
import { download } from './request-copy.server';
import { notFound, redirectTo } from './respond.server';

type Found = NonNullable<Awaited<ReturnType<typeof findStatement>>>;

/** The statement an address names, for whoever may see it; throws the answer when not, or when they ask too often. */
export async function statementToDownload(
  args: LoaderFunctionArgs,
  routeId: RouteId,
  { under, own = false }: { readonly under: string; readonly own?: boolean },
): Promise<{ readonly entered: Entered; readonly statement: Found }> {
  const entered = await enter(args, routeId);
  const called = args.params.payout ?? '';
  const statement = await withActor(entered.actor, (work) => findStatement(work, called, { own }));
  if (!statement) throw notFound();
  const decision = await countAttempt(
    'document-per-person',
    entered.person?.id ?? entered.context.clientAddress,
  );
  if (!decision.allowed) {
    throw redirectTo(entered.context, `${under}/${called}`, {
      flash: { message: 'payouts:too-many', kind: 'warning' },
    });
  }
  return { entered, statement };
}

/** A statement as a file, in the language of the page it was asked on. It is always the same: dated on its own day. */
export async function statementPdf(
  statement: Found,
  { language }: Pick<Entered, 'language'>,
): Promise<Response> {
  const pdf = await writePdf({
    ...statementInWords(statement, language),
    languageTag: locales[language],
    author: statement.content.network.name,
    madeAt: new Date(`${statement.issuedOn}T12:00:00Z`),
  });
  return download(new Uint8Array(pdf), 'application/pdf', `overzicht-${statement.called}.pdf`);
}
