import type nl from '../nl/statements';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
