import { getTranslations } from "next-intl/server";
import { DistrictProfile } from "@/features/districts/components/district-profile";
import { getProfile } from "@/features/districts/profile/queries";
import { KeptPicture } from "@/features/media/components/kept-picture";

/** What the public is told of a district, with its picture; nothing where nothing was written yet. */
export async function AboutDistrict({ id, name }: { id: number; name: string }) {
  const profile = await getProfile(id);
  if (!profile) return null;
  const t = await getTranslations("districts");
  const { picture } = profile;
  return (
    <DistrictProfile
      profile={profile}
      picture={
        picture && (
          <KeptPicture
            picture={picture}
            alt={t("pictureOf", { name })}
            sizes="(min-width: 44rem) 42rem, 100vw"
            className="mt-6 h-auto w-full"
          />
        )
      }
    />
  );
}
