/** What this interface is, as its index and its description say. */
export const description =
  "The reports, meetings, districts and events of this site, to be read by programs. " +
  "No key is needed; nothing can be written.";
