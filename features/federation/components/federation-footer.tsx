import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Locale, languageTag } from "@/i18n/routing";
import { type Details, saidIn } from "../details";

const links = ["site-map", "accessibility", "contact", "privacy"] as const;

/** The foot of every public page: who answers for the site, how it is filed, and the ways to what belongs to no section. */
export function FederationFooter({ details }: { details: Details }) {
  const t = useTranslations("site");
  const locale = useLocale() as Locale;
  const filed = details.icpNumber || details.policeNumber || details.siteCode;
  return (
    <div className="flex flex-wrap justify-between gap-x-12 gap-y-6">
      <div className="grid content-start gap-y-1">
        <Bodies details={details} />
        <Contact details={details} />
        {filed && (
          <p className="flex flex-wrap gap-x-4">
            {details.icpNumber && <a href="https://beian.miit.gov.cn/">{details.icpNumber}</a>}
            {details.policeNumber && <a href="https://beian.mps.gov.cn/">{details.policeNumber}</a>}
            {details.siteCode && <span>{t("foot.siteCode", { code: details.siteCode })}</span>}
          </p>
        )}
      </div>
      <nav aria-label={t("foot.navigation")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 sm:flex-col">
          {links.map((link) => (
            <li key={link}>
              <a href={`/${locale}/${link}`} className="inline-block py-0.5 text-muted hover:text-accent">
                {t(`foot.${link}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={`/${locale}/sign-in`} rel="nofollow" className="inline-block py-0.5 text-muted hover:text-accent">
              {t("signIn")}
            </a>
          </li>
        </ul>
      </nav>
    </div>
  );
}

function Bodies({ details }: { details: Details }) {
  const t = useTranslations("site");
  const locale = useLocale() as Locale;
  const bodies = (["organiser", "undertakenBy", "support"] as const).flatMap((what) => {
    const said = saidIn(locale, details, what);
    return said ? [{ what, said }] : [];
  });
  if (bodies.length === 0) return <p>{t("footer")}</p>;
  return bodies.map(({ what, said }) => (
    <p key={what}>
      <Labelled label={t(`foot.${what}`)}>
        <span lang={said.language === locale ? undefined : languageTag[said.language]}>{said.text}</span>
      </Labelled>
    </p>
  ));
}

function Contact({ details }: { details: Details }) {
  const t = useTranslations("site");
  const locale = useLocale() as Locale;
  const address = saidIn(locale, details, "address");
  const { postcode, phone, email } = details;
  if (!address && !postcode && !phone && !email) return null;
  return (
    <address className="flex flex-wrap gap-x-4 not-italic">
      {address && (
        <Labelled label={t("foot.address")}>
          <span lang={address.language === locale ? undefined : languageTag[address.language]}>{address.text}</span>
        </Labelled>
      )}
      {postcode && <Labelled label={t("foot.postcode")}>{postcode}</Labelled>}
      {phone && <Labelled label={t("foot.phone")}>{phone}</Labelled>}
      {email && (
        <Labelled label={t("foot.email")}>
          <a href={`mailto:${email}`} className="text-muted hover:text-accent">
            {email}
          </a>
        </Labelled>
      )}
    </address>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span>
      {label} <span className="text-ink">{children}</span>
    </span>
  );
}
