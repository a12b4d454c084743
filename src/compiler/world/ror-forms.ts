import { z } from 'zod';

/** https://ror.org/03yrm5c26: Crockford's letters and two digits of a checksum. */
const id = z.string().regex(/^(?:https?:\/\/)?ror\.org\/0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, 'is no address at ror.org');
const latitude = z.number().min(-90, 'lies outside the world').max(90, 'lies outside the world');
const longitude = z.number().min(-180, 'lies outside the world').max(180, 'lies outside the world');
const status = z.enum(['active', 'inactive', 'withdrawn'], 'is none of active, inactive and withdrawn');
/** ROR's records have twenty at most, and one has some hundred parts. */
const few = 200;
const many = 5_000;
const text = z.string().max(2_000, 'is longer than 2,000 characters');
const established = z.int().min(0).max(3_000).nullish();

/** What this program reads of a record of schema 2; whatever else stands there is left. */
export const schema2 = z.object({
  id,
  status,
  types: z.array(text).max(few),
  established,
  names: z
    .array(
      z.object({
        value: z.string(),
        types: z.array(z.enum(['ror_display', 'label', 'alias', 'acronym'])).max(few),
        lang: z
          .string()
          .regex(/^[a-z]{2,3}$/i, 'is no code of a language')
          .nullish(),
      }),
    )
    .min(1, 'is empty')
    .max(few),
  links: z.array(z.object({ type: text, value: text })).max(few),
  domains: z.array(text).max(few).optional(),
  locations: z
    .array(
      z.object({
        geonames_details: z.object({
          name: text.nullish(),
          country_code: text,
          country_subdivision_name: text.nullish(),
          lat: latitude.nullish(),
          lng: longitude.nullish(),
        }),
      }),
    )
    .max(few),
  relationships: z.array(z.object({ type: text, id })).max(many),
  external_ids: z.array(z.object({ type: text, all: z.array(text).max(few), preferred: text.nullish() })).max(few),
});
export type Schema2 = z.infer<typeof schema2>;

const external = z.object({ preferred: text.nullish(), all: z.union([text, z.array(text).max(few)]).nullish() });

/** The same of a record of schema 1, in which ROR wrote its dumps until 2025. */
export const schema1 = z.object({
  id,
  status,
  types: z.array(text).max(few),
  established,
  name: z.string(),
  aliases: z.array(z.string()).max(few).optional(),
  acronyms: z.array(z.string()).max(few).optional(),
  labels: z
    .array(z.object({ label: z.string(), iso639: z.string().max(35).nullish() }))
    .max(few)
    .optional(),
  links: z.array(text).max(few).optional(),
  country: z.object({ country_code: text }).optional(),
  addresses: z
    .array(z.object({ lat: latitude.nullish(), lng: longitude.nullish(), city: text.nullish(), state: text.nullish() }))
    .max(few)
    .optional(),
  relationships: z
    .array(z.object({ type: text, id }))
    .max(many)
    .optional(),
  external_ids: z.record(z.string().max(60), external).optional(),
});
export type Schema1 = z.infer<typeof schema1>;
