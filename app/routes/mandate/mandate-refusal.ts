import type { ActionFunctionArgs } from '@remix-run/node';
import { answerByLink } from '~/web/answer-by-link.server';
import { enter } from '~/web/enter.server';

export async function action(args: ActionFunctionArgs) {
  const entered = await enter(args, 'routes/mandate/mandate-refusal');
  return answerByLink(entered, args.params.token ?? '', 'refused');
}
