import { containerOf } from '~/platform/documents/container';
import { answerTask } from '~/platform/documents/reader/answer-task.server';

/** As the process of its own does, without the process. */
export async function look(bytes: Uint8Array) {
  const container = containerOf(bytes);
  if (container !== 'pdf' && container !== 'zip')
    throw new Error('This file is refused before it is opened.');
  const answer = await answerTask({ task: 'inspect', container }, bytes);
  return answer.ok ? answer.value : answer.reason;
}

export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
