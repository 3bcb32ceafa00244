import { FileForm } from "./file-form";
import { FootnoteForm } from "./footnote-form";
import type { FormName, FormProps } from "./form-props";
import { GalleryForm } from "./gallery-form";
import { LinkForm } from "./link-form";
import { PictureForm } from "./picture-form";
import { PullFigureForm } from "./pull-figure-form";
import { TableForm } from "./table-form";

const forms = {
  link: LinkForm,
  table: TableForm,
  picture: PictureForm,
  gallery: GalleryForm,
  file: FileForm,
  pullFigure: PullFigureForm,
  footnote: FootnoteForm,
};

/** The form that is open below the toolbar. */
export function OpenForm({ name, ...props }: FormProps & { name: FormName }) {
  const Form = forms[name];
  return <Form {...props} />;
}
