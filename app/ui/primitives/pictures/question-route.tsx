import { Icon, type IconName } from '../icon';

export interface RouteStage {
  icon: IconName;
  title: string;
  text: string;
}

/** The way of a question through the network, from asking to a pair: stations on one line. */
export function QuestionRoute({ stages, label }: { stages: readonly RouteStage[]; label: string }) {
  return (
    <ol className="lk-route" aria-label={label}>
      {stages.map((stage) => (
        <li key={stage.title} className="lk-route-stage">
          <span className="lk-route-station">
            <Icon name={stage.icon} size={28} />
          </span>
          <strong className="lk-route-title">{stage.title}</strong>
          <span className="lk-route-text">{stage.text}</span>
        </li>
      ))}
    </ol>
  );
}
