import { z } from 'zod';
import { isCalendarDay } from '~/domain/kernel/calendar-day';
import { accreditationLevels, accreditedRoles } from '~/domain/registry/accreditation/accreditation-status';
import { verificationKinds } from '~/domain/registry/accreditation/verification-kind';
import { careDomains, sectors, spokenLanguages, themes } from '~/domain/registry/expertise';
import { reviewForms } from '~/domain/registry/review-form';
import { radii, registrySorts } from '~/domain/registry/search/registry-search';

const code = z.string().regex(/^[A-Za-z0-9-]{2,40}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const day = z.string().refine(isCalendarDay).meta({ format: 'date' });
const address = z.string().meta({ format: 'uri' });
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item);
const count = z.int().nonnegative();

/** What can be asked of the list of people, by the name of its parameter. */
export const reviewerQuery = z.strictObject({
  q: z.string().max(200).optional(),
  role: z.enum(accreditedRoles).optional(),
  province: code.optional(),
  youthRegion: code.optional(),
  theme: z.enum(themes).optional(),
  sector: z.enum(sectors).optional(),
  form: z.enum(reviewForms).optional(),
  language: z.enum(spokenLanguages).optional(),
  availableFrom: month.optional(),
  near: z.string().min(1).max(80).optional(),
  withinKm: z.literal(radii).optional(),
  sort: z.enum(registrySorts).optional(),
  page: z.int().min(1).max(9999).optional(),
});
export type ReviewerQuery = z.infer<typeof reviewerQuery>;

export const noQuery = z.strictObject({});

/** In which language the description of the interface itself is written. */
export const documentQuery = z.strictObject({ language: z.enum(['nl', 'en']).optional() });

const reviewerSummary = z.object({
  slug: z.string(),
  url: address,
  page: address,
  name: z.string(),
  reviewerLevel: z.enum(accreditationLevels).nullable(),
  isSupervisor: z.boolean(),
  employer: z.string().nullable(),
  careDomain: z.enum(careDomains),
  themes: listOf(z.enum(themes)),
  provinces: listOf(code),
  showsAvailability: z.boolean(),
  firstAvailableMonth: month.nullable(),
  distanceKm: z.number().nonnegative().nullable(),
});

const municipality = z.object({ code: z.string(), name: z.string() });

const correction = z.object({ typed: z.string(), used: z.string() });

export const reviewerList = z.object({
  items: listOf(reviewerSummary),
  total: count,
  page: z.int().min(1),
  pages: z.int().min(1),
  perPage: z.int().min(1),
  corrections: listOf(correction),
  unknownWords: listOf(z.string()),
  near: municipality.nullable(),
});

const verified = z.object({ kind: z.enum(verificationKinds), month });

const accreditation = z.object({
  role: z.enum(accreditedRoles),
  level: z.enum(accreditationLevels),
  issuedOn: day,
  issuedBy: z.string(),
  validUntil: day,
  verified: listOf(verified),
});

export const reviewer = z.object({
  slug: z.string(),
  url: address,
  page: address,
  name: z.string(),
  careDomain: z.enum(careDomains),
  accreditations: listOf(accreditation),
  employers: listOf(z.string()).nullable(),
  sideFunctions: listOf(z.string()).nullable(),
  about: z.string().nullable(),
  themes: listOf(z.enum(themes)).nullable(),
  sectors: listOf(z.enum(sectors)).nullable(),
  forms: listOf(z.enum(reviewForms)).nullable(),
  languages: listOf(z.enum(spokenLanguages)).nullable(),
  provinces: listOf(code).nullable(),
  youthRegions: listOf(code).nullable(),
  availableMonths: listOf(month).nullable(),
  checkedOn: day.nullable(),
});

const province = z.object({ code, name: z.string() });
export const provinceList = z.object({ items: listOf(province) });

const youthRegion = z.object({ code, name: z.string(), province: code });
export const youthRegionList = z.object({ items: listOf(youthRegion) });

const word = z.object({ nl: z.string(), en: z.string() });
const wordsOf = <Code extends string>(codes: readonly Code[]) => z.record(z.enum(codes), word);

export const words = z.object({
  role: wordsOf(accreditedRoles),
  level: wordsOf(accreditationLevels),
  careDomain: wordsOf(careDomains),
  theme: wordsOf(themes),
  sector: wordsOf(sectors),
  form: wordsOf(reviewForms),
  language: wordsOf(spokenLanguages),
  verification: wordsOf(verificationKinds),
});

const parameterProblem = z.object({ parameter: z.string(), code: z.string(), reason: word });

/** RFC 9457. */
export const problem = z.object({
  type: address,
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: listOf(parameterProblem).optional(),
});

/** Every shape in an answer by the name it has in the document; a shape may use those before it. */
export const apiShapes = {
  Word: word,
  Correction: correction,
  Municipality: municipality,
  Verified: verified,
  Accreditation: accreditation,
  ReviewerSummary: reviewerSummary,
  ReviewerList: reviewerList,
  Reviewer: reviewer,
  Province: province,
  ProvinceList: provinceList,
  YouthRegion: youthRegion,
  YouthRegionList: youthRegionList,
  Words: words,
  ParameterProblem: parameterProblem,
  Problem: problem,
} as const;
export type ApiShapeName = keyof typeof apiShapes;
