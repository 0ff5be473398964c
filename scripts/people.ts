// Lets the demonstration's people sign in with the passwords of a sign-in file; `npm start` calls it.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { setPasswordByLink } from "@/lib/auth/mutations";
import { ensureDemoPeople, resetPerson } from "@/lib/auth/people/mutations";
import { ROLE_WORDS, ROLES } from "@/lib/auth/policy";
import { listPeople } from "@/lib/auth/queries";
import { systemViewer } from "@/lib/auth/viewer";

const SignInFile = z.object({
  users: z.array(z.object({ email: z.email(), password: z.string(), role: z.enum(ROLES) })),
});

const { users } = SignInFile.parse(JSON.parse(readFileSync(String(process.argv[2]), "utf8")));
const viewer = systemViewer("system:setup");

const created = await ensureDemoPeople(
  viewer,
  users.map((user) => ({ ...user, name: `Demo ${ROLE_WORDS[user.role].toLowerCase()}` })),
);

// Somebody known whose password is called for again: the sign-in file was lost, and with it the only copy.
for (const person of await listPeople(viewer)) {
  const user = users.find(({ email }) => email === person.email);
  if (!user || created.includes(user.email)) continue;
  const { token } = await resetPerson(viewer, { operationId: randomUUID(), personId: person.id });
  await setPasswordByLink({ token, password: user.password, repeated: user.password });
}

process.exit(0);
