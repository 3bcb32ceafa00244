/** Something that shows a picture or offers a file; `live` when visitors see it there. */
export type Use = {
  key: string;
  kind: "report" | "case" | "district";
  id: number;
  titleEn: string;
  titleZh: string;
  live: boolean;
};
