import type { Locale } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

export const pictureSize = { width: 1200, height: 630 };

/** The picture that stands for a page where its address is shared; `path` is the page's own, without its language. */
export function sharePicture(page: { locale: Locale; path: string; title: string }) {
  const { siteUrl } = readEnv();
  return {
    url: `${siteUrl}/${page.locale}${page.path}/picture.png`,
    ...pictureSize,
    alt: page.title,
    type: "image/png",
  };
}
