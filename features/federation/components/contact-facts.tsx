import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Locale, languageTag } from "@/i18n/routing";
import { type Details, saidIn } from "../details";

type Fact = { name: string; value: ReactNode };

/** Who runs the site and every way to reach them that is set. */
export function ContactFacts({ details }: { details: Details }) {
  const t = useTranslations("statements.contact");
  const locale = useLocale() as Locale;
  const { postcode, phone, email } = details;

  function said(what: "organiser" | "undertakenBy" | "support" | "address"): ReactNode {
    const words = saidIn(locale, details, what);
    return (
      words && <span lang={words.language === locale ? undefined : languageTag[words.language]}>{words.text}</span>
    );
  }

  const facts: Fact[] = [
    { name: "organiser", value: said("organiser") },
    { name: "undertakenBy", value: said("undertakenBy") },
    { name: "support", value: said("support") },
    { name: "address", value: said("address") },
    { name: "postcode", value: postcode },
    { name: "phone", value: phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a> },
    { name: "email", value: email && <a href={`mailto:${email}`}>{email}</a> },
  ].filter(({ value }) => value);
  return (
    <dl className="measure mt-8 divide-y divide-hairline border-hairline border-y">
      {facts.map(({ name, value }) => (
        <div key={name} className="grid gap-x-6 py-2.5 sm:grid-cols-[11rem_1fr]">
          <dt className="text-muted">{t(`fact.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
