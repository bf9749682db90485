import type { ReviewForm } from '~/domain/registry/review-form';
import { steps, stepWeights } from '~/domain/reviews/agreement/step-weights';
import { useT } from '~/i18n/use-t';
import { Paragraph } from '~/ui/primitives/paragraph';
import { Section } from '~/ui/primitives/section';

interface WeightBarProps {
  form: ReviewForm;
  /** The names of the six steps: content. */
  stepTitles: readonly string[];
}

/** How the time of a review is divided over the six steps: a bar, and the same as a list. */
export function WeightBar({ form, stepTitles }: WeightBarProps) {
  const t = useT('quote');
  const domain = useT('domain');
  const weights = stepWeights(form);
  const parts = steps.map((step, index) => ({
    step,
    percent: weights[step],
    from: steps.slice(0, index).reduce((sum, before) => sum + weights[before], 0),
  }));
  return (
    <Section title={t('weights.title')}>
      <Paragraph>{t('weights.lead', { form: domain(`reviewForm.${form}`) })}</Paragraph>
      <svg className="lk-weights" aria-hidden="true" focusable="false">
        {parts.map(({ step, percent, from }) => (
          <g key={step} className={`lk-weight lk-weight--${step}`}>
            <rect x={`${from}%`} y="0" width={`${percent}%`} height="100%" />
            <text x={`${from + percent / 2}%`} y="50%" dy="0.35em" textAnchor="middle">
              {step}
            </text>
          </g>
        ))}
      </svg>
      <ol className="lk-list">
        {parts.map(({ step, percent }, index) => (
          <li key={step}>
            {stepTitles[index]}: {t('weights.share', { percent })}
          </li>
        ))}
      </ol>
    </Section>
  );
}
