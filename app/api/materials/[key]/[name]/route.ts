import { handOut } from "@/app/media/files/answer-file";
import { isFileKey } from "@/features/media/files/served";
import { storedMaterial } from "@/features/meetings/materials/material";
import { findMaterialFor } from "@/features/meetings/materials/queries";
import { whoeverActs } from "@/features/people/session";

type Props = { params: Promise<{ key: string; name: string }> };

/** A material of a meeting to take away, for whom its class allows it; for everybody else it is not there. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { key, name } = await params;
  const { actor } = await whoeverActs();
  return handOut(isFileKey(key) ? await findMaterialFor(actor, key) : null, name, storedMaterial);
}
