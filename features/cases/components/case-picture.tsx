import { useLocale } from "next-intl";
import { KeptPicture } from "@/features/media/components/kept-picture";

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
  return (
    <KeptPicture
      picture={{ key: pictureKey, width: pictureWidth, height: pictureHeight }}
      alt={locale === "en" ? one.pictureAltEn : one.pictureAltZh}
      sizes="(min-width: 44rem) 42rem, 100vw"
      className="mt-8 h-auto w-full"
    />
  );
}
