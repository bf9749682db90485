import type { LoaderFunctionArgs } from '@remix-run/node';
import { withActor } from '~/db/with-actor.server';
import { findImport } from '~/domain/imports/kept/import-queries.server';
import { problemText } from '~/ui/domain/imports/problem-text';
import { csvDownload } from '~/web/csv.server';
import { enter } from '~/web/enter.server';
import { idParam } from '~/web/id-param.server';
import { notFound } from '~/web/respond.server';

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await enter(args, 'routes/coordinator/import-problems');
  const importId = idParam(args.params.importId);
  const kept = await withActor(actor, (work) => findImport(work, importId));
  if (!kept) throw notFound();
  const titles = ['severity', 'sheet', 'line', 'column', 'value', 'problem'] as const;
  return csvDownload(
    [
      titles.map((title) => t(`imports:preview.${title}`)),
      ...kept.report.problems.map(({ severity, sheet, line, column, value, code }) => [
        t(`imports:preview.${severity}`),
        sheet,
        line ?? '',
        column,
        value,
        problemText(t, code),
      ]),
    ],
    'punten.csv',
  );
}
