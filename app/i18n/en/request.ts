import type nl from '../nl/request';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
