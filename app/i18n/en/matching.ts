import type nl from '../nl/matching';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
