import { MissingPage } from "./(site)/missing-page";

/** Where a person asked for something that is not there: at the desk, in a form. */
export default function NotFound() {
  return <MissingPage shared={false} />;
}
