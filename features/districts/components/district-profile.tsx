import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Locale } from "@/i18n/routing";
import { paragraphsOf } from "../paragraphs";
import type { Profile } from "../profile/profile";

type Props = {
  profile: Profile;
  /** The picture of the district, if it has one. */
  picture: ReactNode;
};

/** What the public is told of a district federation; what is not set is not shown. */
export function DistrictProfile({ profile, picture }: Props) {
  const t = useTranslations("districts");
  const locale = useLocale() as Locale;
  const { phone, website } = profile;
  const facts = [
    { label: t("address"), value: profile.address[locale] },
    { label: t("phone"), value: phone && <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a> },
    { label: t("website"), value: website && <a href={website}>{new URL(website).host}</a> },
  ].filter(({ value }) => value !== "");
  return (
    <div className="measure mt-6">
      <div className="report-body">
        {paragraphsOf(profile.intro[locale]).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {picture}
      {facts.length > 0 && (
        <dl className="mt-6 divide-y divide-hairline border-hairline border-y">
          {facts.map(({ label, value }) => (
            <div key={label} className="grid gap-x-6 py-2 sm:grid-cols-[8rem_1fr]">
              <dt className="text-muted">{label}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
