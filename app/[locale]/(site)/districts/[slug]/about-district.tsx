import { getTranslations } from "next-intl/server";
import { DistrictProfile } from "@/features/districts/components/district-profile";
import { getProfile } from "@/features/districts/profile/queries";
import { sourcesOf } from "@/features/media/address";

/** What the public is told of a district, with its picture; nothing where nothing was written yet. */
export async function AboutDistrict({ id, name }: { id: number; name: string }) {
  const profile = await getProfile(id);
  if (!profile) return null;
  const t = await getTranslations("districts");
  const { picture } = profile;
  const sources = picture && sourcesOf(picture.key, picture.width);
  return (
    <DistrictProfile
      profile={profile}
      picture={
        picture &&
        sources && (
          // biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already
          <img
            src={sources.src}
            srcSet={sources.srcset}
            sizes="(min-width: 44rem) 42rem, 100vw"
            width={picture.width}
            height={picture.height}
            alt={t("pictureOf", { name })}
            className="mt-6 h-auto w-full"
          />
        )
      }
    />
  );
}
