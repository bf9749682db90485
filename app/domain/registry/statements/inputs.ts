import { z } from 'zod';
import { accreditedRoles } from '../accreditation/accreditation-status';

/** What somebody pasted to have it checked. */
export const statementToCheck = z.object({ statement: z.string().trim().min(1).max(20_000) });

/** For which role somebody asks a statement. */
export const statementWish = z.object({ role: z.enum(accreditedRoles) });
