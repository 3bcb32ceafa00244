import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Place = {
  path: string;
  label: string;
  /** Addresses that belong to it beside its own. */
  below?: string[];
};

type Props = {
  /** The places this person may go to, in the order of the rail. */
  places: Place[];
  /** The address of this page without its language. */
  path: string;
  person: { name: string; role: string };
  demonstration: boolean;
  signOut: ReactNode;
  /** What reaches everything from one field. */
  palette?: ReactNode;
  children: ReactNode;
};

/** What stands around every signed-in screen: the places at the left, the work beside them. */
export function DeskFrame({ places, path, person, demonstration, signOut, palette, children }: Props) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const other = locale === "en" ? "zh" : "en";
  const isAt = (root: string) => path === root || path.startsWith(`${root}/`);
  const current = places.filter((place) => [place.path, ...(place.below ?? [])].some(isAt)).at(-1);
  return (
    <div className="min-h-dvh text-[0.9375rem] leading-normal lg:grid lg:grid-cols-[14rem_1fr] print:block">
      <a href="#work" className="no-print sr-only bg-paper px-4 py-2 focus:not-sr-only focus:absolute focus:z-10">
        {t("skip")}
      </a>
      <header className="no-print border-hairline border-b px-4 py-3 lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:overflow-y-auto lg:border-r lg:border-b-0 lg:py-6">
        <div className="flex items-baseline justify-between gap-4 lg:block">
          <a href={`/${locale}`} className="font-semibold font-serif text-ink no-underline">
            {t("portal")}
          </a>
          <a href={`/${other}${path}`} hrefLang={other} lang={other === "zh" ? "zh-CN" : "en-GB"} className="lg:hidden">
            {t("otherLanguage")}
          </a>
        </div>
        {palette && <div className="mt-3 lg:mt-6">{palette}</div>}
        <nav aria-label={t("places")} className="mt-3 lg:mt-6">
          <ul className="flex flex-wrap gap-x-4 lg:block">
            {places.map((place) => (
              <li key={place.path}>
                <a
                  href={`/${locale}${place.path}`}
                  aria-current={place === current ? "page" : undefined}
                  className="block border-transparent py-1.5 text-ink no-underline hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent lg:border-s-2 lg:ps-3 lg:aria-[current]:border-accent"
                >
                  {place.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-muted text-sm lg:mt-auto lg:block lg:pt-8">
          <p>
            <span className="text-ink">{person.name}</span>
            <span className="mx-1 lg:hidden">·</span>
            <span className="lg:block">{person.role}</span>
          </p>
          <a
            href={`/${other}${path}`}
            hrefLang={other}
            lang={other === "zh" ? "zh-CN" : "en-GB"}
            className="mt-3 hidden py-1 lg:block"
          >
            {t("otherLanguage")}
          </a>
          {signOut}
        </div>
      </header>
      <div className="min-w-0">
        {demonstration && (
          <aside aria-label={t("notice")} className="no-print border-hairline border-b bg-wash px-4 py-1.5 sm:px-8">
            <p className="text-muted text-sm">{t("demonstration")}</p>
          </aside>
        )}
        <main id="work" tabIndex={-1} className="px-4 py-6 outline-none sm:px-8">
          {children}
        </main>
      </div>
    </div>
  );
}
