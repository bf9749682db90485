import type nl from '../nl/mail';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
