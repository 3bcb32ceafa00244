import type { DecodeReason } from "@/features/reports/import/decode";
import type { PageReason } from "@/features/reports/import/page";
import type { ImportRefusal } from "@/features/reports/mutations/import-page";
import type { FileReason } from "./import-files";
import type { PictureReason } from "./import-pictures";

/** Why a file was left out, in words. */
export const importWording: Record<FileReason | DecodeReason | PageReason | ImportRefusal, string> = {
  missing: "there is no such file or folder",
  unreadable: "it cannot be read",
  not_a_file: "it is not a file",
  no_text_files: "there is no .txt, .html or .htm file in this folder",
  too_large: "it is larger than 2 MB",
  binary: "it is not a text file",
  unknown_encoding: "its characters are neither UTF-8 nor GB18030",
  empty: "it is empty",
  no_breadcrumb: 'it has no breadcrumb such as "Home > Events > Updates", so it is no page of the old site',
  unknown_section: "its breadcrumb names no section of this site",
  no_date: "it has no date of publication",
  bad_date: "its date of publication is not a possible date and time",
  no_title: "it has no title between the breadcrumb and the date",
  title_too_long: "its title is longer than 200 characters",
  no_text: "it has no text below the date",
  text_too_long: "its text is too long for a report",
  not_permitted: "you may not import pages",
  section_missing: "its section has not been set up in this portal",
  municipal_unit_missing: "the municipal federation has not been set up in this portal",
  picture_missing: "one of its pictures is not kept here",
};

/** Why a picture of a page stayed behind, in words. */
export const pictureWording: Record<PictureReason, string> = {
  not_beside: "it does not lie beside the page or below the folder that was given",
  picture_unreadable: "it cannot be read",
  too_large: "it is larger than 25 MB",
  not_a_picture: "it is no JPEG, PNG, WebP or GIF",
  too_many_pixels: "it has more than 50 million pixels",
  not_permitted: "you may not add pictures",
};
