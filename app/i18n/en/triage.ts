import type nl from '../nl/triage';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
