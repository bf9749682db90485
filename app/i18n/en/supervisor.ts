import type nl from '../nl/supervisor';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
