import { z } from "zod";
import { editedTexts, textsIn } from "./document";

const id = z.coerce.number().int().positive().max(2_147_483_647);

/** The form of a step: which minutes, in which version. */
export const onMinutes = z.object({ meetingId: id, version: id });

/** The form that seals: the tick that it is to be sealed as it stands is sent only where it was set. */
export const sealing = onMinutes
  .extend({ asItStands: z.string().optional() })
  .transform(({ asItStands, ...more }) => ({ ...more, asItStands: asItStands !== undefined }));

/** The form that compiles: the version it shows, 0 where there are no minutes yet, and the edited parts given up. */
export const compiling = z
  .looseObject({ meetingId: id, version: z.coerce.number().int().min(0).max(2_147_483_647) })
  .transform(({ meetingId, version, ...more }) => ({
    ...{ meetingId, startedFrom: version },
    take: Object.keys(more).flatMap((name) => /^take\.([a-z0-9-]+)$/.exec(name)?.[1] ?? []),
  }));

/** The form that saves the text, each part under the name that `fieldOf` gives it. */
export const saving = z.record(z.string(), z.string()).transform((fields, context) => {
  const own = onMinutes.safeParse(fields);
  const texts = editedTexts.safeParse(textsIn(fields));
  if (own.success && texts.success) {
    return { meetingId: own.data.meetingId, startedFrom: own.data.version, texts: texts.data };
  }
  for (const issue of texts.error?.issues ?? []) {
    context.addIssue({ code: "custom", path: ["text", ...issue.path], message: issue.message });
  }
  if (!own.success) context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});
