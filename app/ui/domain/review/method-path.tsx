import { type PathStatus, type ReviewStatus, stepOf } from '~/domain/reviews/review-status';
import { type Step, Steps } from '~/ui/primitives/steps';

interface MethodPathProps {
  review: { readonly status: ReviewStatus; readonly interruptedStatus: PathStatus | null };
  /** The names of the six steps, which are content. */
  stepTitles: readonly string[];
}

/** Where a review is in the six steps of the method. A review that stopped is nowhere any more. */
export function MethodPath({ review, stepTitles }: MethodPathProps) {
  const at = currentStep(review);
  const steps = stepTitles.map(
    (name, index): Step => ({
      name,
      state: index + 1 < at ? 'done' : index + 1 === at ? 'current' : 'todo',
    }),
  );
  return review.status === 'stopped' ? null : <Steps steps={steps} />;
}

function currentStep({ status, interruptedStatus }: MethodPathProps['review']): number {
  if (status === 'closed') return 7;
  if (status === 'suspended' || status === 'stopped')
    return interruptedStatus ? stepOf[interruptedStatus] : 0;
  return stepOf[status];
}
