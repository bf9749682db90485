import type nl from '../nl/home';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
