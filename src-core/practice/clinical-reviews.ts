/** A clinician who read what `docs/clinical-review.md` tells of a practice, and found it right. */
export interface ClinicalReview {
  readonly reviewer: string;
  /** As in "2026-12-01". */
  readonly date: string;
  /** The hash that stood over what they read: a change afterwards makes the check red until it is read again. */
  readonly hash: string;
}

/** By setup. None so far, and the app says so. */
export const clinicalReviews: Readonly<Record<string, ClinicalReview>> = {};
