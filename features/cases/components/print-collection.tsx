import { renderToBuffer } from "@react-pdf/renderer";
import type { PrintedCollection } from "../printed";
import { CollectionDocument } from "./collection-document";

/** A collection as a PDF. It is laid out twice: the first time tells on which pages the cases begin. */
export async function printCollection(collection: PrintedCollection): Promise<Buffer> {
  const pages = new Map<number, number>();
  const found = (id: number, page: number) => {
    pages.set(id, Math.min(page, pages.get(id) ?? page));
  };
  await renderToBuffer(<CollectionDocument collection={collection} pages={new Map()} onPage={found} />);
  return renderToBuffer(<CollectionDocument collection={collection} pages={pages} onPage={() => undefined} />);
}
