import type nl from '../nl/intake';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
