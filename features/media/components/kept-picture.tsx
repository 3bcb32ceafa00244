import { sourcesOf } from "../address";

type Props = {
  picture: { key: string; width: number; height: number };
  alt: string;
  /** How wide it is shown, as the browser is to know before it has the styles. */
  sizes: string;
  className: string;
  /** Whether the page begins with it. */
  first?: boolean;
};

/** A picture of ours in the width that fits the reader's screen. */
export function KeptPicture({ picture, alt, sizes, className, first = false }: Props) {
  const { src, srcset } = sourcesOf(picture.key, picture.width);
  return (
    // biome-ignore lint/performance/noImgElement: the picture is kept in all its widths already
    <img
      src={src}
      srcSet={srcset}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      fetchPriority={first ? "high" : undefined}
      className={className}
    />
  );
}
