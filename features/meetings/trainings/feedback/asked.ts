/** Somebody who came to a training or was credited for it. */
export type Asked = { placeId: number; name: string; email: string };

type Came = {
  id: number;
  name: string;
  email: string;
  signedInAt: Date | null;
};

/** Who is asked what a training was worth: whoever signed in or was credited. */
export function askedOf(people: readonly Came[], credited: readonly (number | null)[]): Asked[] {
  return people
    .filter(({ id, signedInAt }) => signedInAt !== null || credited.includes(id))
    .map(({ id, name, email }) => ({ placeId: id, name, email: email.trim() }));
}

type Key = { placeId: number | null; email: string };

/** Who gets a letter now: each address once, and none that got one before. */
export function toWrite(asked: readonly Asked[], keys: readonly Key[]): Asked[] {
  const known = new Set(keys.map(({ email }) => email.trim().toLowerCase()));
  return asked.filter(({ placeId, email }, index) => {
    const address = email.toLowerCase();
    if (address === "" || known.has(address) || keys.some((key) => key.placeId === placeId)) return false;
    return asked.findIndex((other) => other.email.toLowerCase() === address) === index;
  });
}

/** How many may answer by the short address: as many as came and have no email. */
export function withoutLetter(asked: readonly Asked[]): number {
  return asked.filter(({ email }) => email === "").length;
}
