import { questionsIn } from '~/domain/findings/library/questions-in';
import { BulletList } from '~/ui/primitives/bullet-list';
import { WrittenInDutch } from './written-in-dutch';

/** What a finding gives to ask in one's own organisation. */
export function QuestionList({ considerations }: { considerations: string }) {
  return (
    <WrittenInDutch>
      <div className="lk-questions">
        <BulletList items={questionsIn(considerations)} />
      </div>
    </WrittenInDutch>
  );
}
