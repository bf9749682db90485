import type { ReactNode } from 'react';

export interface PathStep {
  title: string;
  text?: ReactNode;
}

/** The steps of a review as a drawn path: numbered circles on a line, with the words beside them. */
export function StepPath({ steps, level = 3 }: { steps: readonly PathStep[]; level?: 2 | 3 | 4 }) {
  const Title = `h${level}` as const;
  return (
    <ol className="lk-path">
      {steps.map((step, index) => (
        <li key={step.title} className="lk-path-step">
          <svg className="lk-path-circle" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <circle className="lk-p-ring" cx="32" cy="32" r="30" />
            <circle className="lk-p-fill" cx="32" cy="32" r="22" />
            <text x="32" y="40" textAnchor="middle">
              {index + 1}
            </text>
          </svg>
          <div>
            <Title className="nl-heading nl-heading--level-4">{step.title}</Title>
            {step.text && <div className="lk-path-text">{step.text}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
