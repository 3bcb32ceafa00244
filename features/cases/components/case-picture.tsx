import { useLocale } from "next-intl";
import { sourcesOf } from "@/features/media/address";

type Props = {
  one: {
    pictureKey: string | null;
    pictureWidth: number | null;
    pictureHeight: number | null;
    pictureAltEn: string;
    pictureAltZh: string;
  };
};

/** The picture of a case, where it has one. */
export function CasePicture({ one }: Props) {
  const locale = useLocale();
  const { pictureKey, pictureWidth, pictureHeight } = one;
  if (pictureKey === null || pictureWidth === null || pictureHeight === null) return null;
  const { src, srcset } = sourcesOf(pictureKey, pictureWidth);
  return (
    // biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already
    <img
      src={src}
      srcSet={srcset}
      sizes="(min-width: 44rem) 42rem, 100vw"
      width={pictureWidth}
      height={pictureHeight}
      alt={locale === "en" ? one.pictureAltEn : one.pictureAltZh}
      className="mt-8 h-auto w-full"
    />
  );
}
