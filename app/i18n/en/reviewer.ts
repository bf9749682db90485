import type nl from '../nl/reviewer';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
