import type nl from '../nl/domain';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
