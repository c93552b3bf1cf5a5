/** What the applicant has just done; said once on the status page. */
const APPLICANT_DONE = ['antwort', 'geschrieben', 'zurueckgezogen'] as const
export type ApplicantDone = (typeof APPLICANT_DONE)[number]

export const isApplicantDone = (word: string): word is ApplicantDone => APPLICANT_DONE.some(one => one === word)
