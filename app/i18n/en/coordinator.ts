import type nl from '../nl/coordinator';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
