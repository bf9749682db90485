import type nl from '../nl/treasurer';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
