import { readEnv } from "@/platform/env";
import { sendLetter } from "@/platform/mail";
import { isDue, letterJob } from "./letters";
import { registrationLetter } from "./mail/registration-letter";
import { readPublicEvent } from "./published/queries";
import { getRegistration, keyFor, keyHashOf } from "./registered/queries";

/** What follows from a registration, by the names under which the verbs enqueue it. */
export const eventJobs = {
  "events.tell-registrant": async (payload: unknown) => {
    const { registrationId, letter: kind } = letterJob.parse(payload);
    const registration = await getRegistration(registrationId);
    const event = registration && (await readPublicEvent(registration.slug));
    if (!event || !isDue(kind, { standing: registration.standing, event: event.status })) return;
    const key = keyFor(registration.formKey);
    const { language, people, standing, email } = registration;
    const letter = registrationLetter(
      {
        ...{ kind, language, people, event },
        standing: standing === "waiting" ? "waiting" : "confirmed",
        // After a change of the portal's secret the key of an older registration cannot be computed any more.
        key: keyHashOf(key) === registration.keyHash ? key : null,
      },
      readEnv().siteUrl,
    );
    await sendLetter({ ...letter, to: [email] });
  },
};
