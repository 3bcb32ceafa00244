import { deskRoot, sourcesOf } from "../address";
import type { Thing } from "../library/thing";

/** A picture of the library as it is now. */
export function ThingPicture({ picture }: { picture: Thing }) {
  const { src } = sourcesOf(picture.key, picture.width, deskRoot);
  return (
    // biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already
    <img
      src={`${src}?v=${picture.version}`}
      alt={picture.altEn || picture.altZh || picture.name}
      width={picture.width}
      height={picture.height}
      className="max-h-[32rem] w-auto max-w-full"
    />
  );
}
