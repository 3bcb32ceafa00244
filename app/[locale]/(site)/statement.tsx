import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { localeOf } from "@/i18n/routing";
import { pageMetadata } from "./page-metadata";
import { SitePage } from "./site-page";

type Params = Promise<{ locale: string }>;

/** What a statement's page says about itself. */
export async function statementMetadata(name: string, params: Params): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "statements" });
  const site = await getTranslations({ locale, namespace: "site" });
  const title = `${t(`${name}.title`)} - ${site("name")}`;
  return pageMetadata({ locale, path: `/${name}`, title, description: t(`${name}.intro`) });
}

type Props = { name: string; parts: readonly string[]; params: Params };

/** A page on which the site speaks about itself, part by part. */
export async function Statement({ name, parts, params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("statements");
  const site = await getTranslations("site");
  const marks = {
    p: (words: ReactNode) => <p>{words}</p>,
    ul: (lines: ReactNode) => <ul>{lines}</ul>,
    li: (words: ReactNode) => <li>{words}</li>,
    contact: (words: ReactNode) => <a href={`/${locale}/contact`}>{words}</a>,
  };
  return (
    <SitePage path={`/${name}`}>
      <Breadcrumb places={[{ href: `/${locale}`, label: site("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t(`${name}.title`)}</h1>
      <p className="measure mt-3 text-lg text-muted">{t(`${name}.intro`)}</p>
      {parts.map((part) => (
        <section key={part} aria-labelledby={part} className="report-body measure mt-10">
          <h2 id={part}>{t(`${name}.${part}.title`)}</h2>
          {t.rich(`${name}.${part}.text`, marks)}
        </section>
      ))}
    </SitePage>
  );
}
