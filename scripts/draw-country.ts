import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countryShapeText } from './country/country-shape-text';

const target = fileURLToPath(new URL('../app/ui/domain/map/country-shape.ts', import.meta.url));
writeFileSync(target, countryShapeText());
