import type nl from '../nl/account';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
