import { ensureBuild } from '../../scripts/project.mjs';

/** Before the first test of routes: the pages as they are served, built anew when a source changed. */
export default () => ensureBuild((line) => console.log(line));
