import type nl from '../nl/content';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
