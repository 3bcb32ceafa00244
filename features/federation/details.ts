import { z } from "zod";
import { email } from "@/features/people/email";
import { straight } from "@/features/people/typed";

function line(longest: number) {
  return z
    .string()
    .transform((text) => straight(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(longest, "too_long"));
}

/** A line that is empty or has a shape; full-width digits and letters are taken for plain ones. */
function shaped(longest: number, isRight: (text: string) => boolean, code: string) {
  return line(longest)
    .transform((text) => text.normalize("NFKC"))
    .refine((text) => text === "" || isRight(text), code);
}

const matches = (shape: RegExp) => (text: string) => shape.test(text);

/** What the site says about the federation that runs it. Empty means not set, and is not shown. */
export const details = z.object({
  organiserEn: line(200),
  organiserZh: line(200),
  undertakenByEn: line(200),
  undertakenByZh: line(200),
  supportEn: line(200),
  supportZh: line(200),
  addressEn: line(300),
  addressZh: line(300),
  postcode: shaped(10, matches(/^\d{6}$/), "not_a_postcode"),
  phone: shaped(60, matches(/^(?=(?:\D*\d){5})\+?[\d()][\d()\s\-/,;转ext.]*$/i), "not_a_phone"),
  email: shaped(254, (text) => email.safeParse(text).success, "not_an_email"),
  // 非经营性互联网信息服务备案编号: the province's one character, the number, and the site's own after a hyphen.
  icpNumber: shaped(40, matches(/^\p{Script=Han}ICP[备证]\d{6,12}号(?:-\d{1,3})?$/iu), "not_an_icp_number"),
  // 公安机关互联网站安全备案: the province, the division and the number.
  policeNumber: shaped(40, matches(/^\p{Script=Han}公网安备 ?\d{10,16}号?$/u), "not_a_police_number"),
  // 政府网站标识码: ten places; a ministry's begins with bm.
  siteCode: shaped(20, matches(/^(?:bm\d{8}|\d{10})$/i), "not_a_site_code"),
  governmentMeta: z.boolean(),
});

export type Details = z.infer<typeof details>;

/** The details' texts, in the order of the form. */
export type DetailsField = Exclude<keyof Details, "governmentMeta">;

export const blankDetails: Details = {
  organiserEn: "",
  organiserZh: "",
  undertakenByEn: "",
  undertakenByZh: "",
  supportEn: "",
  supportZh: "",
  addressEn: "",
  addressZh: "",
  postcode: "",
  phone: "",
  email: "",
  icpNumber: "",
  policeNumber: "",
  siteCode: "",
  governmentMeta: false,
};

type Said = { text: string; language: "en" | "zh" };

/** A detail in a reader's language or, where it was only written in the other, in that one; null when it is not set. */
export function saidIn(
  language: "en" | "zh",
  from: Details,
  what: "organiser" | "undertakenBy" | "support" | "address",
): Said | null {
  const texts = { en: from[`${what}En`], zh: from[`${what}Zh`] };
  const other = language === "en" ? "zh" : "en";
  if (texts[language]) return { text: texts[language], language };
  return texts[other] ? { text: texts[other], language: other } : null;
}

/** What one person writes when another saved first: theirs where only they changed something, one's own elsewhere. */
export function mergeDetails(base: Details, mine: Details, theirs: Details): Details {
  const merged = (Object.keys(base) as (keyof Details)[]).map((field) => {
    return [field, mine[field] === base[field] ? theirs[field] : mine[field]];
  });
  return Object.fromEntries(merged) as Details;
}
