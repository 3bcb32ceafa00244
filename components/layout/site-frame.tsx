import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** The address of this page without its language: "/events/updates". */
  path: string;
  demonstration: boolean;
  children: ReactNode;
};

/** What stands around every public page: notice, masthead, navigation, footer. */
export function SiteFrame({ path, demonstration, children }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  const other = locale === "en" ? "zh" : "en";
  const links = [
    { href: `/${locale}`, label: t("home"), current: path === "" },
    { href: `/${locale}/events`, label: t("events"), current: path.startsWith("/events") },
    { href: `/${locale}/districts`, label: t("districts"), current: path.startsWith("/districts") },
  ];
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#text"
        className="sr-only bg-paper px-4 py-2 focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        {t("skip")}
      </a>
      {demonstration && (
        <aside aria-label={t("notice")} className="border-hairline border-b bg-wash px-4 py-2">
          <p className="text-center text-muted text-sm">{t("demonstration")}</p>
        </aside>
      )}
      <header className="mx-auto w-full max-w-5xl px-4 sm:px-6">
        <div className="flex items-baseline justify-between gap-4 pt-6 pb-4 sm:pt-8">
          <a href={`/${locale}`} className="font-semibold font-serif text-ink text-xl no-underline sm:text-2xl">
            {t("name")}
          </a>
          <a
            href={`/${other}${path}`}
            lang={other === "zh" ? "zh-CN" : "en-GB"}
            hrefLang={other}
            className="no-print shrink-0 py-1"
          >
            {t("otherLanguage")}
          </a>
        </div>
        <nav aria-label={t("navigation")} className="no-print border-ink border-t-2 border-b border-b-hairline">
          <ul className="flex gap-6">
            {links.map((link) => (
              <li key={link.href}>
                <a
                  href={link.href}
                  aria-current={link.current ? "true" : undefined}
                  className="block border-transparent border-b-2 py-2.5 text-ink no-underline hover:border-strong-line aria-[current]:border-accent aria-[current]:text-accent"
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="text" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-20 outline-none sm:px-6">
        {children}
      </main>
      <footer className="no-print border-hairline border-t">
        <div className="mx-auto flex w-full max-w-5xl flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-8 text-muted text-sm sm:px-6">
          <p>{t("footer")}</p>
          <a href={`/${locale}/sign-in`} rel="nofollow" className="text-muted">
            {t("signIn")}
          </a>
        </div>
      </footer>
    </div>
  );
}
