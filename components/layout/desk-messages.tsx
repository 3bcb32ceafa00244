"use client";

import { NextIntlClientProvider } from "next-intl";
import { type ReactNode, use } from "react";
import type english from "@/i18n/messages/en.json";
import type { Locale } from "@/i18n/routing";
import { zone } from "@/platform/clock";

type Words = typeof english;

const load: Record<Locale, () => Promise<{ default: Words }>> = {
  en: () => import("@/i18n/messages/en.json"),
  zh: () => import("@/i18n/messages/zh.json"),
};
const loaded: Partial<Record<Locale, Promise<{ default: Words }>>> = {};

function wordsOf(locale: Locale) {
  loaded[locale] ??= load[locale]().catch((error) => {
    delete loaded[locale];
    throw error;
  });
  return loaded[locale];
}

/** The words of signed-in screens: a file that a browser keeps, so that they do not come anew with every screen. */
export function DeskMessages({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { default: messages } = use(wordsOf(locale));
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone={zone}>
      {children}
    </NextIntlClientProvider>
  );
}
