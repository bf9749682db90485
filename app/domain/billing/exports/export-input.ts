import { z } from 'zod';
import { exportFormats } from './export-format';
import { boundsOf } from './export-period';

export const exportInput = z.object({
  period: z.string().refine((period) => boundsOf(period) !== null, 'choose'),
  format: z.enum(exportFormats),
});
