import type { CheckAnswer } from '~/domain/reviews/quality/gate';
import { answerField, remarkField } from '~/domain/reviews/quality/verdict-rules';
import { type FormState, startForm } from '~/ui/primitives/form-state';

interface KeptLook {
  readonly items: readonly { readonly id: string; readonly position: number }[];
  readonly answers: readonly {
    readonly itemId: string;
    readonly answer: CheckAnswer;
    readonly remark: string;
  }[];
  readonly remarks: string;
}

/** The form of a look as it was kept the last time. */
export function keptLook({ items, answers, remarks }: KeptLook): FormState {
  const values = items.flatMap(({ id, position }) => {
    const kept = answers.find(({ itemId }) => itemId === id);
    return kept
      ? [
          [answerField(position), kept.answer],
          [remarkField(position), kept.remark],
        ]
      : [];
  });
  return startForm({ ...Object.fromEntries(values), remarks });
}
