import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteMasthead } from "./site-masthead";

type Props = {
  /** The address of this page without its language: "/events/updates". */
  path: string;
  demonstration: boolean;
  /** What stands at the foot of the page. */
  footer: ReactNode;
  /** The whole address, for the page on paper. */
  address: string;
  /** Whether the page is the same for everybody: then it comes with the site's own script. */
  shared: boolean;
  children: ReactNode;
};

/** What stands around every public page: notice, masthead, navigation, footer. */
export function SiteFrame({ path, demonstration, footer, address, shared, children }: Props) {
  const t = useTranslations("site");
  return (
    <div className="site-frame flex min-h-dvh flex-col">
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
      <header className="site-header mx-auto w-full max-w-5xl px-4 sm:px-6">
        <SiteMasthead path={path} />
        <SiteNavigation path={path} />
      </header>
      <main id="text" tabIndex={-1} className="mx-auto w-full max-w-5xl flex-1 px-4 pt-6 pb-20 outline-none sm:px-6">
        {children}
        <p className="print-only">{address}</p>
      </main>
      <footer className="site-footer no-print border-hairline border-t">
        <div className="mx-auto w-full max-w-5xl px-4 py-8 text-muted text-sm sm:px-6">{footer}</div>
      </footer>
      {shared && <script type="module" src="/site.js" />}
    </div>
  );
}

const places = [
  { path: "", name: "home" },
  { path: "/events", name: "events" },
  { path: "/meetings", name: "meetings" },
  { path: "/districts", name: "districts" },
  { path: "/cases", name: "cases" },
  { path: "/events/calendar", name: "calendar" },
] as const;

const isBelow = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

/** The places of the site; of those a page lies below, the nearest is the current one. */
function SiteNavigation({ path }: { path: string }) {
  const t = useTranslations("site");
  const locale = useLocale();
  const [here = ""] = path.split("?");
  const above = places.filter((place) => (place.path === "" ? here === "" : isBelow(here, place.path)));
  const current = above.toSorted((a, b) => b.path.length - a.path.length)[0];
  return (
    <nav aria-label={t("navigation")} className="site-places no-print border-ink border-t-2 border-b border-b-hairline">
      <ul className="flex flex-wrap gap-x-6">
        {places.map((place) => (
          <li key={place.path}>
            <a
              href={`/${locale}${place.path}`}
              aria-current={place === current ? "true" : undefined}
              className="block border-transparent border-b-2 py-2.5 text-ink no-underline hover:border-strong-line aria-[current]:border-accent aria-[current]:text-accent"
            >
              {t(place.name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
