/** What is known about the consent of the people a picture shows. Days are YYYY-MM-DD. */
export type Consent = { consent: "not_needed" | "needed" | "given"; consentUntil: string | null };

/** How a picture's consent stands on a day. */
export function consentOn(picture: Consent, day: string): "not_needed" | "missing" | "given" | "expired" {
  if (picture.consent === "not_needed") return "not_needed";
  if (picture.consent === "needed") return "missing";
  return picture.consentUntil !== null && picture.consentUntil < day ? "expired" : "given";
}

/** Why a text with these pictures may not be published on a day: somebody shown has not agreed, or no longer does. */
export function consentRefusals(pictures: readonly Consent[], day: string): "consent_missing"[] {
  const lacking = pictures.some((picture) => ["missing", "expired"].includes(consentOn(picture, day)));
  return lacking ? ["consent_missing"] : [];
}
