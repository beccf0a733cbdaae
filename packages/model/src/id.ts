// Identifiers: readable, stable, safe in a URL and in Cypher parameters.
import { z } from "zod";

/** An entity or source id: lower-case ASCII words joined by hyphens, such as `vladimir-kozlov`. */
export const Id = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case ASCII words joined by hyphens");
export type Id = z.infer<typeof Id>;

/** A claim id: its source's id, a slash, and a number or name of its own, such as `hrf-2012-12-14/017`. */
export const ClaimId = z
  .string()
  .max(160)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    "a claim id is its source's id, a slash and a number, such as hrf-2012-12-14/017",
  );
export type ClaimId = z.infer<typeof ClaimId>;
