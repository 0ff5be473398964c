/** What a person is called once their name was taken out: neutral, and one of its own for each, so that histories stay readable. */
export function pseudonymOf(number: number): string {
  return `Former colleague ${number}`;
}

/** An address that no mail reaches (RFC 2606) and nobody signs in with. */
export function pseudonymEmail(personId: string): string {
  return `${personId}@pseudonym.invalid`;
}

/** Whether a text gives away who somebody was: it stays beside the pseudonym for good. */
export function givesAway(text: string, { name, email }: { name: string; email: string }): boolean {
  const said = text.toLowerCase();
  if (said.includes(email.toLowerCase()) || said.includes(name.toLowerCase())) return true;
  // One part of a name alone counts where it is written like a name: “will” is a word, “Will” may be somebody.
  const words = new Set(text.split(/[^\p{L}\p{M}\p{N}’'-]+/u));
  return name.split(/\s+/).some((part) => /^\p{Lu}.{2}/u.test(part) && words.has(part));
}
